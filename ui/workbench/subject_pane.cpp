#include "ui/workbench/subject_pane.h"

#include "ui/common/text_label.h"
#include "ui/workbench/entries_block.h"
#include "ui/workbench/identity_block.h"
#include "ui/workbench/paper_tabs.h"
#include "ui/workbench/result_form.h"
#include "ui/workbench/subject_blocks.h"

#include <QVBoxLayout>

#include <algorithm>

namespace canbao::ui {

SubjectPane::SubjectPane(Workspace& workspace, domain::SubjectType subject, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_drafts(new Drafts(workspace, subject, this))
    , m_identity(new IdentityBlock(workspace, subject, *m_drafts))
    , m_entries(new EntriesBlock(workspace))
    , m_form(new ResultForm)
    , m_problem(new TextLabel(QString(), Role::Blocked)) {
    m_problem->setWordWrap(true);
    m_problem->hide();
    const SubjectBlocks blocks = makeSubjectBlocks(workspace, subject);
    m_papers = new PaperTabs(blocks.papers);
    m_blocks = QList<SubjectBlock*>{m_identity, m_entries} + blocks.aboveForm + blocks.belowForm + blocks.papers;

    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_identity);
    layout->addWidget(m_problem);
    layout->addWidget(m_entries);
    for (SubjectBlock* const block : blocks.aboveForm) {
        layout->addWidget(block);
    }
    layout->addWidget(m_form);
    for (SubjectBlock* const block : blocks.belowForm) {
        layout->addWidget(block);
    }
    layout->addWidget(m_papers, 1);

    for (SubjectBlock* const block : std::as_const(m_blocks)) {
        connect(block, &SubjectBlock::changed, this, &SubjectPane::reread);
        connect(block, &SubjectBlock::undoable, this, &SubjectPane::undoable);
        connect(block, &SubjectBlock::linkFollowed, this, &SubjectPane::linkFollowed);
        connect(block, &SubjectBlock::paperAsked, this, &SubjectPane::paperAsked);
        connect(block, &SubjectBlock::said, this, &SubjectPane::said);
    }
    connect(m_entries, &EntriesBlock::entryChosen, this, &SubjectPane::showForm);
    connect(m_identity, &IdentityBlock::finished, m_form, qOverload<>(&QWidget::setFocus));
    connect(m_form, &ResultForm::edited, this, [this] { m_drafts->setResult(m_entry, m_form->draft()); });
    connect(m_form, &ResultForm::saveRequested, this, &SubjectPane::save);
    connect(m_form, &ResultForm::discardRequested, this, &SubjectPane::discard);
    connect(m_form, &ResultForm::moveRequested, this, &SubjectPane::moveRequested);
}

void SubjectPane::addKeys(QWidget* page) {
    for (SubjectBlock* const block : std::as_const(m_blocks)) {
        block->addKeys(page);
    }
}

void SubjectPane::showEntry(EntryId entry, const QString& place) {
    auto file = store::subjectFile(m_workspace.ledger(), entry);
    m_problem->setVisible(!file.has_value());
    m_form->setEnabled(file.has_value() && m_workspace.mayWrite());
    if (!file) {
        m_problem->setText(file.error().message);
        m_entry = {};
        return;
    }
    m_file = *std::move(file);
    m_entry = entry;
    setPlace(place);
    showBlocks();
    showForm(entry);
}

void SubjectPane::setPlace(const QString& place) {
    m_place = place;
    m_identity->setPlace(place);
}

void SubjectPane::showBlocks() {
    for (SubjectBlock* const block : std::as_const(m_blocks)) {
        block->showSubject(m_file, m_entry);
    }
    m_papers->refreshHeadings();
}

void SubjectPane::reread() {
    m_workspace.tellEntriesChanged();
    showEntry(m_entry, m_place);
    Q_EMIT changed();
}

void SubjectPane::showForm(EntryId entry) {
    m_entry = entry;
    if (const domain::Entry* const shown = shownEntry()) {
        const domain::Person* const person = m_file.person();
        m_form->setEntry(*shown, m_workspace.codes(), m_workspace.today(), person != nullptr ? person->birth : QDate());
        m_form->setDraft(m_drafts->result(entry));
    }
}

const domain::Entry* SubjectPane::shownEntry() const {
    const auto found = std::ranges::find(m_file.entries, m_entry, &domain::Entry::id);
    return found != m_file.entries.end() ? &*found : nullptr;
}

void SubjectPane::discard() {
    m_drafts->setResult(m_entry, {});
    m_form->setDraft({});
    m_form->setFocus();
}

void SubjectPane::discardAll() {
    m_drafts->discardAll();
    showEntry(m_entry, m_place);
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
    m_drafts->setResult(shown->id, {});
    m_workspace.tellEntriesChanged();
    Q_EMIT saved(*recorded);
}

} // namespace canbao::ui
