#pragma once

#include "ui/printing/employer_form.h"
#include "ui/printing/paper_document.h"
#include "ui/printing/verification_form.h"

#include <variant>

namespace canbao::printing {

/// 核实表 of a person or of an employer.
using FormData = std::variant<VerificationFormData, EmployerFormData>;

/// Verification forms one after the other, each beginning on its own page.
class VerificationForms : public PaperDocument {
public:
    explicit VerificationForms(QList<FormData> forms);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] PageGeometry geometry() const override { return PageGeometry::a4Portrait(); }
    [[nodiscard]] int pageCount() const override { return static_cast<int>(m_pages.size()); }
    void paint(int page, PaperPainter& painter) const override;

private:
    struct Page {
        qsizetype form = 0;
        int number = 1; ///< of the form's own pages
    };
    QList<FormData> m_forms;
    QList<Page> m_pages;
};

} // namespace canbao::printing
