#include "ui/printing/verification_forms.h"

#include <QCoreApplication>

namespace canbao::printing {

namespace {

int pagesOf(const FormData& form) {
    const auto* person = std::get_if<VerificationFormData>(&form);
    return person != nullptr ? verificationFormPages(*person) : employerFormPages(std::get<EmployerFormData>(form));
}

} // namespace

VerificationForms::VerificationForms(QList<FormData> forms)
    : m_forms(std::move(forms)) {
    for (qsizetype form = 0; form < m_forms.size(); ++form) {
        const int count = pagesOf(m_forms.at(form));
        for (int number = 1; number <= count; ++number) {
            m_pages.append({form, number});
        }
    }
}

QString VerificationForms::title() const {
    return QCoreApplication::translate("PaperForm", "Verification forms");
}

void VerificationForms::paint(int page, PaperPainter& painter) const {
    const Page& which = m_pages.at(page);
    const FormData& form = m_forms.at(which.form);
    if (const auto* person = std::get_if<VerificationFormData>(&form)) {
        paintVerificationForm(painter, geometry(), *person, which.number);
    } else {
        paintEmployerForm(painter, geometry(), std::get<EmployerFormData>(form), which.number);
    }
}

} // namespace canbao::printing
