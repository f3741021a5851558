#pragma once

#include "core/services/record_result.h"
#include "core/store/queries/subject_file.h"
#include "ui/common/workspace.h"
#include "ui/workbench/result_draft.h"

#include <QHash>
#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace canbao::ui {

class IdentityCard;
class ResultForm;
class RowsModel;
class TableView;
class TextLabel;

/// Everything known about one subject, and the form in which the result of one of their entries is typed. What was
/// typed for an entry stays until it is saved or taken back, whatever is looked at meanwhile.
class SubjectPane final : public QWidget {
    Q_OBJECT

public:
    explicit SubjectPane(Workspace& workspace, QWidget* parent = nullptr);

    /// Shows the subject of that entry, the entry's form in front.
    void showEntry(EntryId entry, const QString& place);
    [[nodiscard]] EntryId entry() const { return m_entry; }
    [[nodiscard]] ResultForm* form() const { return m_form; }

    /// Entries with something typed that is not saved.
    [[nodiscard]] QList<EntryId> unsaved() const { return m_drafts.keys(); }
    void discardAll();
    /// Takes back what was typed for the entry shown.
    void discard();

Q_SIGNALS:
    /// The result stands in the ledger.
    void saved(const canbao::services::RecordedResult& recorded);
    void moveRequested(int rows);
    /// Something typed came or went.
    void draftsChanged();

private:
    void showForm(EntryId entry);
    void keepDraft();
    void save();
    void fillEntries();
    void fillHistory();
    void fillPapers();
    [[nodiscard]] QWidget* makePapers();
    [[nodiscard]] const domain::Entry* shownEntry() const;

    Workspace& m_workspace;
    store::SubjectFile m_file;
    EntryId m_entry;
    QHash<EntryId, ResultDraft> m_drafts;
    IdentityCard* m_identity;
    RowsModel* m_entries;
    TableView* m_entriesView;
    ResultForm* m_form;
    QStackedWidget* m_papers;
    QList<QPushButton*> m_paperChoices; ///< history, what was sent, departments
    RowsModel* m_history;
    RowsModel* m_sent;
    RowsModel* m_references;
    TextLabel* m_problem;
};

} // namespace canbao::ui
