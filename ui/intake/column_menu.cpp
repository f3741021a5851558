#include "ui/intake/column_menu.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

namespace canbao::ui {

namespace {

struct Wording {
    Q_DECLARE_TR_FUNCTIONS(ColumnMenu)
};

/// What stands on most lists; the rest is a step further away.
QList<intake::Field> usualMeanings(domain::SubjectType subject) {
    using enum intake::Field;
    if (subject == domain::SubjectType::Person) {
        return {Name,  CitizenId,    Sex,     Birth, Ethnicity, Town, Village,
                Group, DivisionCode, Address, Phone, Insurance, Note, Serial};
    }
    return {EmployerName, CreditCode,   LegalPerson, Headcount, Industry, Town,  Village,
            Address,      DivisionCode, Phone,       Insurance, Note,     Serial};
}

QString sentence(intake::FieldPolicy policy) {
    switch (policy) {
    case intake::FieldPolicy::Fill:
        return Wording::tr("Only fill in what the ledger lacks");
    case intake::FieldPolicy::Overwrite:
        return Wording::tr("Take the list's newer word");
    case intake::FieldPolicy::Keep:
        return Wording::tr("Keep the ledger's word");
    }
    Q_UNREACHABLE();
}

QAction* addChoice(QMenu* menu, const QString& text, bool chosen, const std::function<void()>& choose) {
    QAction* const action = menu->addAction(text, menu, choose);
    action->setCheckable(true);
    action->setChecked(chosen);
    return action;
}

void addMeanings(QMenu* menu, const ColumnState& column, const ColumnAnswers& answers) {
    const auto add = [&](QMenu* to, const QString& text, std::optional<intake::Field> field) {
        addChoice(to, text, field == column.meaning, [choose = answers.meaning, field] { choose(field); });
    };
    add(menu, Wording::tr("Not used"), std::nullopt);
    menu->addSeparator();
    const QList<intake::Field> usual = usualMeanings(domain::subjectOf(column.kind));
    for (const intake::Field field : usual) {
        add(menu, intake::label(field, column.kind), field);
    }
    QMenu* const more = menu->addMenu(Wording::tr("More"));
    for (const intake::Field field : intake::allFields()) {
        if (!usual.contains(field) && intake::standsOn(field, column.kind)) {
            add(more, intake::label(field, column.kind), field);
        }
    }
}

void addPolicies(QMenu* menu, const ColumnState& column, const ColumnAnswers& answers) {
    const intake::Field field = *column.meaning;
    menu->addSection(Wording::tr("Whom the ledger knows already"));
    auto* const oneOf = new QActionGroup(menu);
    for (const auto policy : {intake::FieldPolicy::Overwrite, intake::FieldPolicy::Fill, intake::FieldPolicy::Keep}) {
        oneOf->addAction(addChoice(menu, sentence(policy), column.policies.of(field) == policy,
                                   [choose = answers.policy, field, policy] { choose(field, policy); }));
    }
}

} // namespace

QMenu* columnMenu(const ColumnState& column, const ColumnAnswers& answers, QWidget* parent) {
    auto* const menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(Wording::tr("Meaning of the column"));
    addMeanings(menu, column, answers);
    // A department's records are its own: its newer list replaces them.
    if (column.meaning && domain::isCityList(column.kind) && intake::takesPolicy(*column.meaning)) {
        addPolicies(menu, column, answers);
    }
    return menu;
}

} // namespace canbao::ui
