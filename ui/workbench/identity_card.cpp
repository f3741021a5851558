#include "ui/workbench/identity_card.h"

#include "ui/common/actions.h"
#include "ui/common/grouped_id.h"
#include "ui/common/metrics.h"
#include "ui/common/text_label.h"
#include "ui/workbench/history_sentence.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using canbao::domain::IdStatus;

namespace canbao::ui {

namespace {

QString joined(QStringList parts) {
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

int ageOn(QDate birth, QDate today) {
    const int years = today.year() - birth.year();
    const bool birthdayToCome =
        today.month() < birth.month() || (today.month() == birth.month() && today.day() < birth.day());
    return years - (birthdayToCome ? 1 : 0);
}

} // namespace

IdentityCard::IdentityCard(Workspace& workspace)
    : m_workspace(workspace)
    , m_name(new TextLabel)
    , m_facts(new TextLabel)
    , m_identifier(new GroupedIdLabel)
    , m_idNote(new TextLabel)
    , m_place(new TextLabel(QString(), Role::Muted))
    , m_reach(new TextLabel(QString(), Role::Muted))
    , m_corrected(new TextLabel(QString(), Role::Muted))
    , m_edit(new QToolButton) {
    const ActionSpec correct = actionSpec(ActionId::EditIdentity);
    m_edit->setObjectName(u"correctIdentity"_s);
    m_edit->setText(tr("Correct (F2)"));
    m_edit->setAccessibleName(correct.text);
    m_edit->setToolTip(correct.text);
    m_edit->setFocusPolicy(Qt::TabFocus);
    m_edit->setAutoRaise(true);
    m_corrected->setSize(TextLabel::Size::Small);
    m_corrected->setWordWrap(true);
    connect(m_edit, &QToolButton::clicked, this, &IdentityCard::editRequested);
    m_name->setObjectName(u"subjectName"_s);
    m_name->setSize(TextLabel::Size::Title);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_reach->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_reach->setWordWrap(true);
    m_name->setWordWrap(true); // thirty characters with their · stand on the page whole
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_facts->setWordWrap(true);
    m_facts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    auto* const first = new QHBoxLayout;
    first->addWidget(m_name, 1);
    first->addWidget(m_edit);
    first->addWidget(m_place);
    auto* const second = new QHBoxLayout;
    second->setSpacing(kGap);
    second->addWidget(m_identifier);
    second->addWidget(m_idNote);
    second->addWidget(m_facts, 1);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGap / 2);
    layout->addLayout(first);
    layout->addLayout(second);
    layout->addWidget(m_reach);
    layout->addWidget(m_corrected);
    setEditing(false); // only now: a widget of no parent would be shown as a window of its own
}

void IdentityCard::showSubject(const store::SubjectFile& file, EntryId) {
    if (const domain::Person* const person = file.person()) {
        showPerson(*person);
        m_reach->setText(joined({file.villageName, person->group, person->phone, person->address}));
    } else if (const domain::Employer* const employer = file.employer()) {
        showEmployer(*employer);
        m_reach->setText(joined({file.villageName, employer->phone, employer->address}));
    }
    showCorrected(file);
}

void IdentityCard::showCorrected(const store::SubjectFile& file) {
    QStringList words;
    for (auto field = file.corrected.begin(); field != file.corrected.end(); ++field) {
        if (const QString name = fieldName(field.key()); !name.isEmpty()) {
            words.append(field->isEmpty() || field.key() == "village"_L1 ? name : tr("%1 (was %2)").arg(name, *field));
        }
    }
    m_corrected->setVisible(!words.isEmpty());
    m_corrected->setText(tr("Corrected: %1").arg(words.join(u"、"_s)));
}

void IdentityCard::setEditing(bool editing) {
    m_edit->setVisible(!editing && m_workspace.mayWrite());
}

void IdentityCard::setPlace(const QString& place) {
    m_place->setText(place);
}

void IdentityCard::showPerson(const domain::Person& person) {
    m_name->setText(person.name);
    m_name->setToolTip(person.name);
    QStringList facts;
    if (person.sex != domain::Sex::Unknown) {
        facts.append(person.sex == domain::Sex::Male ? tr("male") : tr("female"));
    }
    if (person.birth.isValid()) {
        facts.append(tr("%1 years").arg(ageOn(person.birth, m_workspace.today())));
    }
    facts.append(person.ethnicity);
    m_facts->setText(joined(facts));
    m_identifier->setIdentifier(person.citizenId.isEmpty() ? person.idAsSent : person.citizenId);
    switch (person.idStatus) {
    case IdStatus::Valid:
        m_idNote->setText(tr("✓ check digit right"));
        m_idNote->setRole(Role::Done);
        break;
    case IdStatus::BadCheckDigit:
        m_idNote->setText(tr("check digit wrong"));
        m_idNote->setRole(Role::Attention);
        break;
    case IdStatus::Damaged:
        m_idNote->setText(tr("damaged by the spreadsheet: ask for the number"));
        m_idNote->setRole(Role::Blocked);
        break;
    case IdStatus::OtherDocument:
        m_idNote->setText(tr("another document"));
        m_idNote->setRole(Role::Muted);
        break;
    case IdStatus::Missing:
        m_idNote->setText(tr("no number sent: ask for it"));
        m_idNote->setRole(Role::Attention);
        break;
    }
}

void IdentityCard::showEmployer(const domain::Employer& employer) {
    m_name->setText(employer.name);
    m_name->setToolTip(employer.name);
    m_identifier->setIdentifier(employer.creditCode.isEmpty() ? employer.codeAsSent : employer.creditCode);
    m_idNote->setText(employer.creditCode.isEmpty() ? tr("no usable code sent") : QString());
    m_idNote->setRole(Role::Attention);
    QStringList facts;
    if (!employer.legalPerson.isEmpty()) {
        facts.append(tr("legal person %1").arg(employer.legalPerson));
    }
    if (employer.headcount >= 0) {
        facts.append(tr("%1 employees").arg(employer.headcount));
    }
    facts.append(employer.industry);
    m_facts->setText(joined(facts));
}

} // namespace canbao::ui
