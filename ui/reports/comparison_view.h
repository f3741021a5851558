#pragma once

#include "core/reporting/comparison.h"
#include "ui/common/link.h"
#include "ui/common/workspace.h"

#include <QWidget>

class QComboBox;
class QModelIndex;

namespace canbao::ui {

class RowsModel;
class TableView;
class TextLabel;

/// 对照: what differs between a report and one of an earlier month, and of the difference that is looked at the entries
/// and events which made it.
class ComparisonView final : public QWidget {
    Q_OBJECT

public:
    explicit ComparisonView(Workspace& workspace, QWidget* parent = nullptr);

    /// Compares with the latest of the earlier months first; newest last.
    void show(const reporting::MonthlyReport& later, const QList<QDate>& earlierMonths);

Q_SIGNALS:
    void left(); ///< back to the table
    void linkFollowed(const canbao::ui::Link& link);

private:
    void read();
    void showDifferences(const reporting::MonthlyReport& earlier);
    void explain(const QModelIndex& difference);
    void showEntries(const QList<reporting::ExplainedEntry>& entries, const QList<store::EntryLine>& lines);
    [[nodiscard]] QString standingText(const std::optional<store::Standing>& standing) const;
    [[nodiscard]] static QString eventText(const reporting::ExplainedEntry& entry);

    Workspace& m_workspace;
    reporting::Comparison m_comparison;
    QComboBox* m_months;
    TextLabel* m_sum;
    RowsModel* m_differences;
    TableView* m_differencesView;
    RowsModel* m_entries;
    TableView* m_entriesView;
    TextLabel* m_entriesHead;
};

} // namespace canbao::ui
