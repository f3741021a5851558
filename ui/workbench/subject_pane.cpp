#include "ui/workbench/subject_pane.h"

#include "ui/common/metrics.h"
#include "ui/common/table_view.h"
#include "ui/common/text_label.h"
#include "ui/models/rows_model.h"
#include "ui/models/state_delegate.h"
#include "ui/workbench/history_sentence.h"
#include "ui/workbench/identity_card.h"
#include "ui/workbench/result_form.h"
#include "ui/workbench/subject_papers.h"

#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace canbao::ui {

namespace {

constexpr int kEntryStateColumn = 2;
constexpr int kEntryRowsShown = 3;

} // namespace

SubjectPane::SubjectPane(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_identity(new IdentityCard)
    , m_entries(new RowsModel({tr("Insurance"), tr("List"), tr("State"), tr("Sent in")}, kEntryStateColumn, {}, this))
    , m_entriesView(new TableView(tr("Entries of this subject")))
    , m_form(new ResultForm)
    , m_papers(new QStackedWidget)
    , m_history(new RowsModel({tr("Day"), tr("Who"), tr("What happened")}, -1, {}, this))
    , m_sent(
          new RowsModel({tr("Item"), tr("In the ledger"), tr("As sent"), tr("Compared"), tr("Sent in")}, -1, {}, this))
    , m_references(new RowsModel({tr("Department's list"), tr("What it says")}, -1, {}, this))
    , m_problem(new TextLabel(QString(), Role::Blocked)) {
    m_entriesView->setModel(m_entries);
    m_entriesView->setSelectionMode(QAbstractItemView::SingleSelection);
    m_entriesView->setItemDelegateForColumn(kEntryStateColumn, new StateDelegate(RowsModel::StateRole, this));
    m_entriesView->horizontalHeader()->hide();
    m_entriesView->horizontalHeader()->resizeSection(0, 88);
    m_entriesView->horizontalHeader()->resizeSection(1, 128);
    m_entriesView->horizontalHeader()->resizeSection(2, 88);

    m_problem->setWordWrap(true);
    m_problem->hide();

    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_identity);
    layout->addWidget(m_problem);
    layout->addWidget(m_entriesView);
    layout->addWidget(m_form);
    layout->addWidget(makePapers(), 1);

    connect(m_entriesView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                const EntryId chosen{current.data(RowsModel::KeyRole).toLongLong()};
                if (chosen && chosen != m_entry) {
                    showForm(chosen);
                }
            });
    connect(m_form, &ResultForm::edited, this, &SubjectPane::keepDraft);
    connect(m_form, &ResultForm::saveRequested, this, &SubjectPane::save);
    connect(m_form, &ResultForm::discardRequested, this, &SubjectPane::discard);
    connect(m_form, &ResultForm::moveRequested, this, &SubjectPane::moveRequested);
}

QWidget* SubjectPane::makePapers() {
    const auto table = [](const QString& name, RowsModel* model, const QList<int>& widths) {
        auto* const view = new TableView(name);
        view->setModel(model);
        for (int column = 0; column < widths.size(); ++column) {
            view->horizontalHeader()->resizeSection(column, widths.at(column));
        }
        view->setMinimumHeight(2 * kRowHeight);
        view->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // takes the room that is left
        return view;
    };
    auto* const column = new QWidget;
    auto* const layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGap / 2);
    auto* const choices = new QHBoxLayout;
    choices->setSpacing(kGap / 2);
    TableView* const history = table(tr("History"), m_history, {96, 64});
    history->horizontalHeader()->hide();
    TableView* const references = table(tr("Departments"), m_references, {136});
    references->horizontalHeader()->hide();
    for (TableView* const view : {history, table(tr("As sent"), m_sent, {88, 136, 136, 72}), references}) {
        auto* const choice = new QPushButton(view->accessibleName());
        choice->setCheckable(true);
        choice->setAutoExclusive(true);
        choice->setFocusPolicy(Qt::TabFocus); // a click looks something up; typing goes on in the form
        m_papers->addWidget(view);
        connect(choice, &QPushButton::clicked, m_papers, [this, view] { m_papers->setCurrentWidget(view); });
        m_paperChoices.append(choice);
        choices->addWidget(choice);
    }
    m_paperChoices.first()->setChecked(true);
    m_paperChoices.at(1)->setObjectName(u"asSent"_s);
    choices->addStretch();
    layout->addLayout(choices);
    layout->addWidget(m_papers, 1);
    return column;
}

void SubjectPane::fillPapers() {
    const QLocale locale;
    SentDetails sent = sentDetails(m_file);
    m_paperChoices.at(1)->setText(sent.differences > 0 ? tr("As sent: %1 differ").arg(locale.toString(sent.differences))
                                                       : tr("As sent"));
    m_sent->setRows(std::move(sent.rows));
    QList<RowsModel::Row> references = referenceRows(m_file, m_workspace.codes());
    m_paperChoices.at(2)->setText(references.isEmpty() ? tr("Departments")
                                                       : tr("Departments: %1").arg(locale.toString(references.size())));
    m_references->setRows(std::move(references));
}

void SubjectPane::showEntry(EntryId entry, const QString& place) {
    auto file = store::subjectFile(m_workspace.ledger(), entry);
    m_problem->setVisible(!file.has_value());
    m_form->setEnabled(file.has_value());
    if (!file) {
        m_problem->setText(file.error().message);
        m_entry = {};
        return;
    }
    m_file = *std::move(file);
    m_entry = entry;
    m_identity->show(m_file, m_workspace.today());
    m_identity->setPlace(place);
    fillEntries();
    fillHistory();
    fillPapers();
    showForm(entry);
}

void SubjectPane::showForm(EntryId entry) {
    m_entry = entry;
    if (const domain::Entry* const shown = shownEntry()) {
        const domain::Person* const person = m_file.person();
        m_form->setEntry(*shown, m_workspace.codes(), m_workspace.today(), person != nullptr ? person->birth : QDate());
        m_form->setDraft(m_drafts.value(entry));
    }
}

const domain::Entry* SubjectPane::shownEntry() const {
    const auto found = std::ranges::find(m_file.entries, m_entry, &domain::Entry::id);
    return found != m_file.entries.end() ? &*found : nullptr;
}

void SubjectPane::fillEntries() {
    const domain::CodeTables& codes = m_workspace.codes();
    QList<RowsModel::Row> rows;
    int current = 0;
    for (const domain::Entry& entry : std::as_const(m_file.entries)) {
        const auto source = std::ranges::find(m_file.sources, entry.id, &store::EntrySource::entry);
        const QString from = source == m_file.sources.end()
                                 ? QString()
                                 : tr("%1, row %2").arg(source->fileName).arg(QLocale().toString(source->row));
        QString state = codes.label(entry.state);
        if (const QString reason = codes.reasonLabel(entry.state, entry.reason); !reason.isEmpty()) {
            state = reason;
        }
        if (entry.id == m_entry) {
            current = int(rows.size());
        }
        rows.append(
            {{codes.shortLabel(entry.insurance), codes.label(entry.kind), state, from}, entry.id.value, entry.state});
    }
    const int shown = std::min(kEntryRowsShown, int(rows.size()));
    m_entriesView->setFixedHeight(shown * kRowHeight + 2 * m_entriesView->frameWidth());
    m_entries->setRows(std::move(rows));
    m_entriesView->selectRow(current);
}

void SubjectPane::fillHistory() {
    QList<RowsModel::Row> rows;
    for (auto line = m_file.history.crbegin(); line != m_file.history.crend(); ++line) {
        rows.append({{line->event.recordedAt.toLocalTime().date().toString(Qt::ISODate), line->operatorName,
                      historySentence(*line, m_file, m_workspace.codes())},
                     line->event.seq,
                     std::nullopt});
    }
    m_history->setRows(std::move(rows));
}

void SubjectPane::keepDraft() {
    const ResultDraft draft = m_form->draft();
    if (draft.empty()) {
        m_drafts.remove(m_entry);
    } else {
        m_drafts.insert(m_entry, draft);
    }
    Q_EMIT draftsChanged();
}

void SubjectPane::discard() {
    m_drafts.remove(m_entry);
    m_form->setDraft({});
    m_form->setFocus();
    Q_EMIT draftsChanged();
}

void SubjectPane::discardAll() {
    m_drafts.clear();
    m_form->setDraft({});
    Q_EMIT draftsChanged();
}

void SubjectPane::save() {
    const domain::Entry* const shown = shownEntry();
    if (shown == nullptr) {
        return;
    }
    const ResultDraft draft = m_form->draft();
    if (!draft.outcome) {
        m_form->setProblem(tr("Pick the result first: press 1 to 5."));
        m_form->setFocus();
        return;
    }
    if (!m_form->dateProblem().isEmpty()) {
        m_form->setProblem(tr("Correct the date first: it %1.").arg(m_form->dateProblem()));
        return;
    }
    if (QWidget* const field = m_form->missingEvidence()) {
        m_form->setProblem(tr("Write down the %1 first.").arg(field->accessibleName()));
        field->setFocus();
        return;
    }
    services::ResultRequest request;
    request.entry = shown->id;
    request.outcome = *draft.outcome;
    request.reason = draft.reason;
    request.insurance = draft.insurance;
    request.occurredOn = m_form->date();
    request.note = draft.note;
    request.evidence = m_form->evidence();
    request.expectedVersion = shown->version;
    const auto recorded = services::recordResult(m_workspace.session(), request);
    if (!recorded) {
        m_form->setProblem(recorded.error().message);
        return;
    }
    m_drafts.remove(shown->id);
    Q_EMIT draftsChanged();
    m_workspace.tellEntriesChanged();
    Q_EMIT saved(*recorded);
}

} // namespace canbao::ui
