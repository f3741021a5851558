#include "ui/workbench/identity_block.h"

#include "core/services/correct_subject.h"
#include "ui/common/actions.h"
#include "ui/workbench/drafts.h"
#include "ui/workbench/identity_card.h"
#include "ui/workbench/identity_editor.h"

#include <QAction>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace canbao::ui {

namespace {

UndoStep undoOf(EntryId entry, qint64 seq, const QString& sentence) {
    return {[entry, seq, sentence](const store::Session& session, const Progress&) -> Result<TakenBack> {
        CANBAO_TRY(services::undoCorrection(session, seq));
        return TakenBack{entry, sentence};
    }};
}

} // namespace

IdentityBlock::IdentityBlock(Workspace& workspace, domain::SubjectType subject, Drafts& drafts)
    : m_workspace(workspace)
    , m_drafts(drafts)
    , m_card(new IdentityCard(workspace))
    , m_editor(new IdentityEditor(workspace, subject)) {
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    layout->addWidget(m_editor);
    m_editor->hide();
    connect(m_card, &IdentityCard::editRequested, this, &IdentityBlock::edit);
    connect(m_editor, &IdentityEditor::edited, this, [this] {
        m_editor->setProblem({});
        m_drafts.setIdentity(m_entry, m_editor->typed());
    });
    connect(m_editor, &IdentityEditor::saveRequested, this, &IdentityBlock::save);
    connect(m_editor, &IdentityEditor::cancelled, this, &IdentityBlock::cancel);
}

void IdentityBlock::addKeys(QWidget* page) {
    connect(catalogueAction(page, ActionId::EditIdentity), &QAction::triggered, this, &IdentityBlock::edit);
}

void IdentityBlock::setPlace(const QString& place) {
    m_card->setPlace(place);
}

void IdentityBlock::showSubject(const store::SubjectFile& file, EntryId entry) {
    const bool typing = entry == m_entry && m_editor->isVisible();
    m_entry = entry;
    m_name = std::visit([](const auto& subject) { return subject.name; }, file.subject);
    m_card->showSubject(file, entry);
    const QMap<QString, QString> typed = m_drafts.identity(entry);
    m_editor->setStored(services::correctableFields(file));
    m_editor->setTyped(typed);
    showEditor(typing || !typed.isEmpty());
}

void IdentityBlock::edit() {
    if (m_workspace.mayWrite() && m_entry) {
        showEditor(true);
        m_editor->focusFirst();
    }
}

void IdentityBlock::cancel() {
    m_drafts.setIdentity(m_entry, {});
    m_editor->setTyped({});
    showEditor(false);
    Q_EMIT finished();
}

void IdentityBlock::save() {
    QMap<QString, QString> values = m_editor->typed();
    const QString note = values.take(u"note"_s);
    if (values.isEmpty() && note.isEmpty()) {
        cancel();
        return;
    }
    const auto corrected = services::correctSubject(m_workspace.session(), {m_entry, values, note});
    if (!corrected) {
        m_editor->setProblem(corrected.error().message);
        return;
    }
    m_drafts.setIdentity(m_entry, {});
    showEditor(false);
    Q_EMIT undoable(undoOf(m_entry, corrected->seq, tr("The correction of %1 was taken back.").arg(m_name)));
    Q_EMIT said(tr("Corrected. No later list overwrites it; Ctrl+Z takes it back."));
    Q_EMIT changed();
    Q_EMIT finished();
}

void IdentityBlock::showEditor(bool shown) {
    m_editor->setVisible(shown);
    m_card->setEditing(shown);
}

} // namespace canbao::ui
