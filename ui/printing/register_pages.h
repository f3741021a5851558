#pragma once

#include "core/reporting/register_table.h"
#include "ui/printing/paper_document.h"
#include "ui/printing/paper_table.h"

namespace canbao::printing {

/// 专册与台账 on paper: A4 landscape, the head on every page, sums and signatures under the last line.
class RegisterPages : public PaperDocument {
public:
    explicit RegisterPages(reporting::RegisterTable table);

    [[nodiscard]] QString title() const override { return m_table.fileStem; }
    [[nodiscard]] PageGeometry geometry() const override { return PageGeometry::a4Landscape(); }
    [[nodiscard]] int pageCount() const override;
    void paint(int page, PaperPainter& painter) const override;

private:
    [[nodiscard]] int linesOnAPage() const;
    void paintTop(PaperPainter& painter) const;
    void paintClosing(PaperPainter& painter, double y) const;
    [[nodiscard]] double closingHeight() const;

    reporting::RegisterTable m_table;
    PaperTable m_paper;
};

} // namespace canbao::printing
