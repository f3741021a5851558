#pragma once

#include "core/reporting/year_summary.h"
#include "ui/printing/paper_document.h"
#include "ui/printing/paper_table.h"

namespace canbao::printing {

/// 公文 in the layout of GB/T 9704-2012: A4, 37 mm above and 28 mm at the binding, 22 lines of 28 characters in 156 ×
/// 225 mm, 3号仿宋; 2号小标宋 for the title, 黑体 and 楷体 for headings, page numbers of 4号 between dashes at the
/// outer side. Tables follow as attachments, each beginning on a page of its own, their heads repeated.
class OfficialLetter : public PaperDocument {
public:
    /// `fonts` break the lines: the same as those it will be painted with.
    OfficialLetter(reporting::SummaryLetter letter, const PaperFonts& fonts);

    [[nodiscard]] QString title() const override { return m_letter.title; }
    [[nodiscard]] PageGeometry geometry() const override { return {{210, 297}, {28, 37, 26, 35}}; }
    [[nodiscard]] int pageCount() const override { return static_cast<int>(m_pages.size()); }
    void paint(int page, PaperPainter& painter) const override;

private:
    /// One line of text on the grid.
    struct Line {
        QString text;
        double indent = 0; ///< characters
        FontRole role = FontRole::Body;
        bool title = false;      ///< 2号, centred
        double rightIndent = -1; ///< characters from the right edge; negative: from the left
    };
    struct Page {
        QList<Line> lines;         ///< text pages
        qsizetype attachment = -1; ///< which table
        qsizetype firstLine = 0;
        qsizetype endLine = 0;
        bool continued = false; ///< not the table's first page
    };

    void layOutText(TextFitter& fitter);
    void layOutTables(TextFitter& fitter);
    void add(Line line);
    void addParagraph(const TextFitter& fitter, const QString& text);
    void addSignature(TextFitter& fitter);
    void paintText(const Page& page, PaperPainter& painter) const;
    void paintTable(const Page& page, PaperPainter& painter) const;
    void paintPageNumber(int page, PaperPainter& painter) const;

    reporting::SummaryLetter m_letter;
    QList<PaperTable> m_tables;
    QList<QStringList> m_tableTitles; ///< broken into lines
    QList<Page> m_pages;
};

} // namespace canbao::printing
