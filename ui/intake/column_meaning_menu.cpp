#include "ui/intake/column_meaning_menu.h"

#include <QCoreApplication>
#include <QMenu>

namespace canbao::ui {

namespace {

struct Wording {
    Q_DECLARE_TR_FUNCTIONS(ColumnMeaning)
};

QList<intake::Field> meanings(domain::SubjectType subject) {
    using enum intake::Field;
    if (subject == domain::SubjectType::Person) {
        return {Name,  CitizenId,    Sex,     Birth, Ethnicity, Town, Village,
                Group, DivisionCode, Address, Phone, Insurance, Note, Serial};
    }
    return {EmployerName, CreditCode,   LegalPerson, Headcount, Industry, Town,  Village,
            Address,      DivisionCode, Phone,       Insurance, Note,     Serial};
}

} // namespace

QMenu* columnMeaningMenu(domain::ListKind kind, std::optional<intake::Field> current, QWidget* parent,
                         const std::function<void(std::optional<intake::Field>)>& chosen) {
    auto* const menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(Wording::tr("Meaning of the column"));
    const auto add = [&](const QString& text, std::optional<intake::Field> field) {
        QAction* const action = menu->addAction(text, menu, [chosen, field] { chosen(field); });
        action->setCheckable(true);
        action->setChecked(field == current);
    };
    add(Wording::tr("Not used"), std::nullopt);
    menu->addSeparator();
    const QList<intake::Field> offered = meanings(domain::subjectOf(kind));
    for (const intake::Field field : offered) {
        add(intake::label(field, kind), field);
    }
    return menu;
}

} // namespace canbao::ui
