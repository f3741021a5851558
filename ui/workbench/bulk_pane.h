#pragma once

#include "core/services/record_result.h"
#include "ui/common/workspace.h"

#include <QTimer>
#include <QWidget>

namespace canbao::ui {

class ResultForm;
class RowsModel;
class TableView;
class TextLabel;

/// 批量核实: one result for all the entries that were chosen. What would change is shown entry by entry before anything
/// is saved: how it stands, how it will stand, or why it can't.
class BulkPane final : public QWidget {
    Q_OBJECT

public:
    explicit BulkPane(Workspace& workspace, QWidget* parent = nullptr);

    /// Other entries; what was typed stays.
    void setEntries(const QList<EntryId>& entries);
    [[nodiscard]] ResultForm* form() const { return m_form; }
    /// Something was picked or typed that is not saved.
    [[nodiscard]] bool hasDraft() const;
    void discard();

Q_SIGNALS:
    /// What was shown is to be recorded; nothing else is.
    void saveRequested(const QList<canbao::services::ResultRequest>& requests);
    /// Escape with nothing typed: back to one entry.
    void leaveRequested();
    void moveRequested(int rows);

private:
    /// One of the chosen entries, as it was read for the preview.
    struct Line {
        domain::Entry entry;
        QString name;
        services::ResultPreview preview; ///< of what is typed; `to` as it stands where nothing is
    };

    [[nodiscard]] QList<services::ResultRequest> requests(const QList<EntryId>& entries) const;
    void offerResults();
    void read();
    void take(QList<Line> lines, bool complete);
    void showRows();
    void showSummary();
    void save();

    Workspace& m_workspace;
    QList<EntryId> m_entries;
    QList<Line> m_lines;
    bool m_previewed = false; ///< m_lines say what saving would do
    QTimer m_readSoon;
    TextLabel* m_title;
    TextLabel* m_standing;
    ResultForm* m_form;
    TextLabel* m_summary;
    RowsModel* m_rows;
    TableView* m_view;
};

} // namespace canbao::ui
