#pragma once

#include "ui/printing/page.h"
#include "ui/printing/paper_painter.h"

namespace canbao::printing {

/// Something that can be put on paper page by page: forms, reports, lists. Preview, printer and PDF take any.
class PaperDocument {
public:
    virtual ~PaperDocument() = default;
    /// For the print queue and the PDF's properties; never a person's name or number.
    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual PageGeometry geometry() const = 0;
    [[nodiscard]] virtual int pageCount() const = 0;
    /// Paints page `page`, from 0.
    virtual void paint(int page, PaperPainter& painter) const = 0;
};

} // namespace canbao::printing
