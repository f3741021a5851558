#include "ui/workbench/one_person_paper.h"

#include "core/domain/citizen_id.h"
#include "core/services/merge_persons.h"
#include "ui/common/metrics.h"
#include "ui/common/scroll_column.h"
#include "ui/common/text_label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace canbao::ui {

namespace {

constexpr int kEntriesShown = 3;
constexpr qsizetype kLongestEntryNumber = 12; ///< a citizen id has 15 digits or more

/// By citizen id, or by the number of one of the entries, as forms and lists show it.
Result<store::SubjectFile> subjectNumbered(const store::Ledger& ledger, const QString& typed) {
    bool isNumber = false;
    const qint64 number = typed.toLongLong(&isNumber);
    return isNumber && typed.size() <= kLongestEntryNumber ? store::subjectFile(ledger, EntryId{number})
                                                           : store::subjectFileByIdentifier(ledger, typed);
}

} // namespace

OnePersonPaper::OnePersonPaper(Workspace& workspace)
    : m_workspace(workspace)
    , m_otherNumber(new QLineEdit)
    , m_merge(new QPushButton(tr("Merge…")))
    , m_entries(new QListWidget)
    , m_name(new QLineEdit)
    , m_number(new QLineEdit)
    , m_split(new QPushButton(tr("Split…")))
    , m_last(new TextLabel(QString(), Role::Muted))
    , m_undo(new QPushButton(tr("Take it back")))
    , m_problem(new TextLabel(QString(), Role::Blocked)) {
    setObjectName(u"onePerson"_s);
    setAccessibleName(tr("Merge and split"));
    m_problem->setObjectName(u"onePersonProblem"_s);
    m_problem->setWordWrap(true);
    m_undo->setObjectName(u"undoIdentity"_s);

    auto* const last = new QHBoxLayout;
    last->addWidget(m_last, 1);
    last->addWidget(m_undo);
    auto* const column = new QWidget;
    auto* const layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, kGap / 2, 0, 0);
    layout->addWidget(m_problem);
    layout->addWidget(makeMerge());
    layout->addWidget(makeSplit());
    layout->addLayout(last);
    layout->addStretch();
    auto* const whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(new ScrollColumn(column));
    column->setEnabled(workspace.mayWrite());

    connect(m_merge, &QPushButton::clicked, this, &OnePersonPaper::merge);
    connect(m_otherNumber, &QLineEdit::returnPressed, this, &OnePersonPaper::merge);
    connect(m_split, &QPushButton::clicked, this, &OnePersonPaper::split);
    connect(m_undo, &QPushButton::clicked, this, &OnePersonPaper::undo);
}

QWidget* OnePersonPaper::makeMerge() {
    m_otherNumber->setObjectName(u"otherNumber"_s);
    m_otherNumber->setPlaceholderText(tr("The other's citizen id or entry number"));
    m_otherNumber->setAccessibleName(tr("The other's citizen id or entry number"));
    m_merge->setObjectName(u"mergePersons"_s);
    auto* const box = new QWidget;
    auto* const row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new TextLabel(tr("Is one with"), Role::Muted));
    row->addWidget(m_otherNumber, 1);
    row->addWidget(m_merge);
    return box;
}

QWidget* OnePersonPaper::makeSplit() {
    m_entries->setObjectName(u"splitEntries"_s);
    m_entries->setAccessibleName(tr("Entries that are another person's"));
    m_entries->setFixedHeight(kEntriesShown * kRowHeight);
    m_name->setObjectName(u"splitName"_s);
    m_name->setPlaceholderText(tr("The other's name"));
    m_name->setAccessibleName(tr("The other's name"));
    m_number->setObjectName(u"splitNumber"_s);
    m_number->setPlaceholderText(tr("Citizen id, where it is known"));
    m_number->setAccessibleName(tr("The other's citizen id"));
    m_split->setObjectName(u"splitPerson"_s);
    auto* const box = new QWidget;
    auto* const layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, kGap, 0, 0);
    layout->addWidget(new TextLabel(tr("Is two: tick what is the other person's"), Role::Muted));
    layout->addWidget(m_entries);
    auto* const row = new QHBoxLayout;
    row->addWidget(m_name, 1);
    row->addWidget(m_number, 2);
    row->addWidget(m_split);
    layout->addLayout(row);
    return box;
}

void OnePersonPaper::showSubject(const store::SubjectFile& file, EntryId) {
    const domain::Person* const person = file.person();
    if (person == nullptr) {
        return;
    }
    const bool another = person->id != m_person.id;
    m_person = *person;
    if (another) {
        m_problem->clear();
        m_otherNumber->clear();
        m_name->clear();
        m_number->clear();
    }
    const domain::CodeTables& codes = m_workspace.codes();
    m_entries->clear();
    for (const domain::Entry& entry : file.entries) {
        auto* const item = new QListWidgetItem(codes.shortLabel(entry.insurance) + u" · "_s + codes.label(entry.kind) +
                                                   u" · "_s + codes.label(entry.state),
                                               m_entries);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
        item->setData(Qt::UserRole, entry.id.value);
    }
    m_split->setEnabled(file.entries.size() > 1);
    const auto last = services::lastIdentityChange(m_workspace.ledger(), m_person.id);
    const bool any = last && last->has_value();
    m_lastChange = any ? (*last)->group : 0;
    m_undo->setVisible(any);
    m_last->setVisible(any);
    if (any) {
        const QString day = (*last)->recordedAt.toLocalTime().toString(u"yyyy-MM-dd"_s);
        m_last->setText((*last)->merged ? tr("Merged on %1").arg(day) : tr("Split on %1").arg(day));
    }
}

void OnePersonPaper::merge() {
    m_problem->clear();
    const auto other = subjectNumbered(m_workspace.ledger(), m_otherNumber->text().trimmed());
    if (!other) {
        m_problem->setText(other.error().message);
        return;
    }
    if (other->person() == nullptr) {
        m_problem->setText(tr("This is an employer; only persons are merged."));
        return;
    }
    const PersonId gone = other->person()->id;
    m_workspace.dialogs().confirm(
        this,
        {tr("Merge two persons"),
         tr("%n entry(s) of the other person come to this one, with their history. It can be taken back.", nullptr,
            int(other->entries.size())),
         tr("They are one")},
        [this, gone, stays = m_person.id](bool confirmed) {
            if (confirmed) {
                const auto merged = services::mergePersons(m_workspace.session(), gone, stays);
                settle(merged ? nullptr : &merged.error(), tr("The two persons are one now."));
            }
        });
}

QList<EntryId> OnePersonPaper::chosenEntries() const {
    QList<EntryId> chosen;
    for (int row = 0; row < m_entries->count(); ++row) {
        if (m_entries->item(row)->checkState() == Qt::Checked) {
            chosen.append(EntryId{m_entries->item(row)->data(Qt::UserRole).toLongLong()});
        }
    }
    return chosen;
}

std::optional<domain::Person> OnePersonPaper::typedPerson() {
    domain::Person other;
    other.name = m_name->text().trimmed();
    other.village = m_person.village;
    other.villageAsSent = m_person.villageAsSent;
    if (m_number->text().trimmed().isEmpty()) {
        return other;
    }
    const auto id = domain::CitizenId::parse(m_number->text(), m_workspace.today());
    if (!id.valid()) {
        m_problem->setText(tr("The citizen id does not hold. Correct it, or leave it empty."));
        m_number->setFocus();
        return std::nullopt;
    }
    other.citizenId = other.idAsSent = id.text;
    other.idStatus = domain::IdStatus::Valid;
    other.birth = id.birth;
    other.sex = id.male ? domain::Sex::Male : domain::Sex::Female;
    return other;
}

void OnePersonPaper::split() {
    m_problem->clear();
    const auto other = typedPerson();
    if (!other) {
        return;
    }
    const QList<EntryId> entries = chosenEntries();
    m_workspace.dialogs().confirm(
        this,
        {tr("Split a person"),
         tr("%n entry(s) become the other person's, with their history. It can be taken back.", nullptr,
            int(entries.size())),
         tr("They are two")},
        [this, request = services::SplitRequest{m_person.id, entries, *other, {}}](bool confirmed) {
            if (confirmed) {
                const auto done = services::splitPerson(m_workspace.session(), request);
                settle(done ? nullptr : &done.error(), tr("The two persons stand apart now."));
            }
        });
}

void OnePersonPaper::undo() {
    m_problem->clear();
    const auto undone = services::undoIdentityChange(m_workspace.session(), m_lastChange);
    settle(undone ? nullptr : &undone.error(), tr("It was taken back."));
}

void OnePersonPaper::settle(const Error* problem, const QString& done) {
    if (problem != nullptr) {
        m_problem->setText(problem->message);
        return;
    }
    Q_EMIT changed();
    Q_EMIT said(done);
}

} // namespace canbao::ui
