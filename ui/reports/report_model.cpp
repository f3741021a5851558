#include "ui/reports/report_model.h"

#include "core/reporting/report_rows.h"
#include "ui/common/theme.h"

#include <QFont>
#include <QGuiApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;
using Kind = canbao::reporting::ReportLine::Kind;

namespace canbao::ui {

namespace {

/// Number and village stand in the vertical header, the remarks column is for the pen.
constexpr int kLeadingColumns = 2;
constexpr int kTrailingColumns = 1;
const QString kLateMark = u"▲"_s;

QString textOf(const reporting::ReportCell& cell) {
    const QLocale locale;
    if (const auto* const count = std::get_if<qint64>(&cell)) {
        return *count == 0 ? u"–"_s : locale.toString(*count);
    }
    if (const auto* const share = std::get_if<double>(&cell)) {
        return locale.toString(*share * 100, 'f', 1) + u'%';
    }
    if (const auto* const words = std::get_if<QString>(&cell)) {
        return *words;
    }
    return {};
}

} // namespace

ReportModel::ReportModel(Workspace& workspace, QObject* parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace) {}

void ReportModel::setReport(reporting::MonthlyReport report, reporting::MonthlyReportTable table) {
    beginResetModel();
    m_report = std::move(report);
    m_table = std::move(table);
    endResetModel();
}

std::optional<store::EntryFilter> ReportModel::filterAt(const QModelIndex& index) const {
    if (!index.isValid()) {
        return std::nullopt;
    }
    const reporting::ReportLine& line = m_table.lines.at(index.row());
    const int column = index.column() + kLeadingColumns;
    const auto* const count = column < line.cells.size() ? std::get_if<qint64>(&line.cells.at(column)) : nullptr;
    if (count == nullptr || *count == 0) {
        return std::nullopt;
    }
    return reporting::rowsBehind(m_report, m_table.columns.at(column), line, m_workspace.villages());
}

QString ReportModel::lateText(const reporting::ReportLine& line, int cell) const {
    const auto growth = line.growth.value(cell);
    if (!growth || growth->late == 0) {
        return {};
    }
    const auto signedText = [](qint64 count) { return (count > 0 ? u"+"_s : QString()) + QString::number(count); };
    return tr("Month %1 was submitted as %2; recorded late: %3; this month: %4.")
        .arg(m_report.firstDay().addDays(-1).month())
        .arg(QLocale().toString(growth->submitted), signedText(growth->late), signedText(growth->thisMonth));
}

int ReportModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_table.lines.size());
}

int ReportModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : std::max(0, int(m_table.columns.size()) - kLeadingColumns - kTrailingColumns);
}

QVariant ReportModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const reporting::ReportLine& line = m_table.lines.at(index.row());
    const bool part = line.kind == Kind::Part;
    switch (role) {
    case Qt::DisplayRole:
        if (part) {
            return index.column() == 0 ? textOf(line.cells.first()) : QString();
        }
        return (lateText(line, index.column() + kLeadingColumns).isEmpty() ? QString() : kLateMark) +
               textOf(line.cells.value(index.column() + kLeadingColumns));
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return lateText(line, index.column() + kLeadingColumns);
    case Qt::TextAlignmentRole:
        return int((part ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::FontRole:
        if (part || line.kind == Kind::Total) {
            QFont bold = QGuiApplication::font();
            bold.setWeight(QFont::DemiBold);
            return bold;
        }
        return {};
    case Qt::ForegroundRole:
        return filterAt(index) ? QVariant(roleColor(ui::Role::Accent, QGuiApplication::palette())) : QVariant();
    case LinkRole:
        return filterAt(index).has_value();
    case PartRole:
        return part;
    default:
        return {};
    }
}

QVariant ReportModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (section < 0 || section >= (orientation == Qt::Horizontal ? columnCount() : rowCount())) {
        return {};
    }
    if (orientation == Qt::Vertical) {
        const reporting::ReportLine& line = m_table.lines.at(section);
        return role == Qt::DisplayRole && line.kind != Kind::Part ? QVariant(textOf(line.cells.value(1))) : QVariant();
    }
    const reporting::ReportColumn& column = m_table.columns.at(section + kLeadingColumns);
    switch (role) {
    case Qt::DisplayRole:
        return column.head;
    case GroupRole:
        return column.group;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return column.group.isEmpty() ? column.head : column.group + u' ' + column.head;
    default:
        return {};
    }
}

} // namespace canbao::ui
