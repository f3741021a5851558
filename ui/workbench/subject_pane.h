#pragma once

#include "core/services/record_result.h"
#include "core/store/queries/subject_file.h"
#include "ui/common/link.h"
#include "ui/common/workspace.h"
#include "ui/workbench/drafts.h"
#include "ui/workbench/undo_step.h"

#include <QWidget>

#include <memory>

namespace canbao::printing {
class PaperDocument;
}

namespace canbao::ui {

class EntriesBlock;
class IdentityBlock;
class PaperTabs;
class ResultForm;
class SubjectBlock;
class TextLabel;

/// Everything known about one subject, and the form in which the result of one of their entries is typed. What was
/// typed for an entry stays until it is saved or taken back, whatever is looked at meanwhile.
///
/// The page is a column of blocks that know nothing of each other. To add one: derive from SubjectBlock
/// (subject_block.h) in a file of its own, and name it in subject_blocks.cpp, above the form, below it, or as one of
/// the papers. It is given the subject's file whenever a subject is shown; what it needs besides, it reads itself.
class SubjectPane final : public QWidget {
    Q_OBJECT

public:
    SubjectPane(Workspace& workspace, domain::SubjectType subject, QWidget* parent = nullptr);

    /// Shows the subject of that entry, the entry's form in front.
    void showEntry(EntryId entry, const QString& place);
    /// "3 / 412", known better since the entry was shown.
    void setPlace(const QString& place);
    [[nodiscard]] EntryId entry() const { return m_entry; }
    [[nodiscard]] ResultForm* form() const { return m_form; }
    /// The keys of every block, working wherever the focus is on the page.
    void addKeys(QWidget* page);

    /// What was typed and is not saved, of this entry and of others.
    [[nodiscard]] Drafts& drafts() { return *m_drafts; }
    /// Takes back what was typed for the entry shown.
    void discard();
    void discardAll();

Q_SIGNALS:
    /// The result stands in the ledger.
    void saved(const canbao::services::RecordedResult& recorded);
    /// A block changed the ledger; the pane shows it already.
    void changed();
    /// A block did something that Ctrl+Z takes back.
    void undoable(const canbao::ui::UndoStep& step);
    void moveRequested(int rows);
    void linkFollowed(const canbao::ui::Link& link);
    void paperAsked(std::shared_ptr<const canbao::printing::PaperDocument> paper, const QString& fileName);
    void said(const QString& sentence);

private:
    void showBlocks();
    void showForm(EntryId entry);
    void reread();
    void save();
    [[nodiscard]] const domain::Entry* shownEntry() const;

    Workspace& m_workspace;
    store::SubjectFile m_file;
    EntryId m_entry;
    Drafts* m_drafts;
    IdentityBlock* m_identity;
    EntriesBlock* m_entries;
    ResultForm* m_form;
    PaperTabs* m_papers;
    QList<SubjectBlock*> m_blocks; ///< all of them, in the order of the page
    TextLabel* m_problem;
    QString m_place;
};

} // namespace canbao::ui
