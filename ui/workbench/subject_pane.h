#pragma once

#include "core/services/record_result.h"
#include "core/store/queries/subject_file.h"
#include "ui/common/link.h"
#include "ui/common/workspace.h"
#include "ui/workbench/result_draft.h"

#include <QHash>
#include <QWidget>

namespace canbao::ui {

class EntriesBlock;
class IdentityCard;
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
    [[nodiscard]] EntryId entry() const { return m_entry; }
    [[nodiscard]] ResultForm* form() const { return m_form; }
    /// The keys of every block, working wherever the focus is on the page.
    void addKeys(QWidget* page);

    /// Entries with something typed that is not saved.
    [[nodiscard]] QList<EntryId> unsaved() const { return m_drafts.keys(); }
    void discardAll();
    /// Takes back what was typed for the entry shown.
    void discard();

Q_SIGNALS:
    /// The result stands in the ledger.
    void saved(const canbao::services::RecordedResult& recorded);
    /// A block changed the ledger; the pane shows it already.
    void changed();
    void moveRequested(int rows);
    /// Something typed came or went.
    void draftsChanged();
    void linkFollowed(const canbao::ui::Link& link);
    void said(const QString& sentence);

private:
    void showBlocks();
    void showForm(EntryId entry);
    void reread();
    void keepDraft();
    void save();
    [[nodiscard]] const domain::Entry* shownEntry() const;

    Workspace& m_workspace;
    store::SubjectFile m_file;
    EntryId m_entry;
    QHash<EntryId, ResultDraft> m_drafts;
    IdentityCard* m_identity;
    EntriesBlock* m_entries;
    ResultForm* m_form;
    PaperTabs* m_papers;
    QList<SubjectBlock*> m_blocks; ///< all of them, in the order of the page
    TextLabel* m_problem;
    QString m_place;
};

} // namespace canbao::ui
