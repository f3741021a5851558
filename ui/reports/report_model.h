#pragma once

#include "core/reporting/monthly_report_table.h"
#include "core/store/queries/entry_queue.h"
#include "ui/common/workspace.h"

#include <QAbstractTableModel>

namespace canbao::ui {

/// 月报 on the screen: the lines of the printed table. Villages stand in the vertical header, so that they stay in
/// view; numbers that can open their rows say so (filterAt), and ▲ stands where the month before was submitted
/// otherwise than it is known now.
class ReportModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { GroupRole = Qt::UserRole, LinkRole, PartRole };

    explicit ReportModel(Workspace& workspace, QObject* parent = nullptr);

    void setReport(reporting::MonthlyReport report, reporting::MonthlyReportTable table);
    [[nodiscard]] const reporting::MonthlyReportTable& table() const { return m_table; }
    /// The entries behind a number, as the report knew them; none where the cell counts nothing.
    [[nodiscard]] std::optional<store::EntryFilter> filterAt(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Workspace& m_workspace;
    /// What the month before was submitted as, and what came since; none where nothing came late.
    [[nodiscard]] QString lateText(const reporting::ReportLine& line, int cell) const;

    reporting::MonthlyReport m_report;
    reporting::MonthlyReportTable m_table;
};

} // namespace canbao::ui
