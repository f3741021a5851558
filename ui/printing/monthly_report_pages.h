#pragma once

#include "core/reporting/monthly_report_table.h"
#include "ui/printing/paper_document.h"
#include "ui/printing/paper_table.h"

namespace canbao::printing {

/// 月报 on paper: the table of the Excel sheet on A4 landscape, its head repeated, remarks and signatures on the last
/// page.
class MonthlyReportPages : public PaperDocument {
public:
    /// `fonts` measure the remarks: the same as those it will be painted with.
    MonthlyReportPages(reporting::MonthlyReportTable table, const PaperFonts& fonts);

    [[nodiscard]] QString title() const override { return m_table.title; }
    [[nodiscard]] PageGeometry geometry() const override { return PageGeometry::a4Landscape(); }
    [[nodiscard]] int pageCount() const override { return static_cast<int>(m_pages.size()); }
    void paint(int page, PaperPainter& painter) const override;

private:
    /// What stands on one page, top to bottom.
    struct Page {
        qsizetype firstLine = 0;
        qsizetype endLine = 0;
        QList<qsizetype> remarks;
        bool closes = false; ///< notes and signatures
    };

    void layOut(const PaperFonts& fonts);
    void paintTop(PaperPainter& painter, bool first) const;
    double paintLines(PaperPainter& painter, const Page& page, double y) const;
    double paintRemarks(PaperPainter& painter, qsizetype index, double y) const;
    void paintClosing(PaperPainter& painter, double y) const;

    reporting::MonthlyReportTable m_table;
    PaperTable m_paper;
    QList<double> m_remarkHeights;
    double m_notesHeight = 0;
    QList<Page> m_pages;
};

} // namespace canbao::printing
