#include "core/reporting/monthly_report_lines.h"

#include "core/reporting/form_columns.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace canbao::reporting {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(canbao::reporting::MonthlyReportTemplate)

public:
    static QString ofThisMonth(const QString& mark) { return tr("This month's %1").arg(mark); }
    static QString total(const QString& mark) { return tr("Total %1").arg(mark); }
    static QString adjustment(const QString& mark) { return tr("Adjusted %1").arg(mark); }
};

/// The words of the office and of who signs.
QHash<QString, sheet::TemplateValue> wordsOf(const MonthlyReportContent& content, const MonthlyReportTable& table) {
    const ReportSignature& signature = content.signature;
    return {{Words::tr("Title"), table.title},
            {Words::tr("Reporting office"), content.report.officeName},
            {Words::tr("Year"), qint64(content.report.year)},
            {Words::tr("Month"), qint64(content.report.month)},
            {Words::tr("Data to"), content.report.lastDay().toString(Qt::ISODate)},
            {Words::tr("Filled in on"), signature.filledOn.toString(Qt::ISODate)},
            {Words::tr("Prepared by"), signature.preparedBy},
            {Words::tr("Reviewed by"), signature.reviewedBy},
            {Words::tr("Responsible"), signature.responsible},
            {Words::tr("Phone"), signature.phone},
            {Words::tr("Problems"), content.problems},
            {Words::tr("Measures"), content.measures}};
}

/// The last column is written by hand.
template <class Put>
void forEachCell(const MonthlyReportTable& table, const ReportLine& line, Put put) {
    for (qsizetype column = 0; column + 1 < std::min(table.columns.size(), line.cells.size()); ++column) {
        put(table.columns[column].group + table.columns[column].head, line.cells[column]);
    }
}

/// What a form's columns may ask for: each column of the table, of 累计 and of 本月.
QList<sheet::FormColumn> formColumns(const MonthlyReportTable& table, const domain::CodeTables& codes) {
    using Role = sheet::FormColumn::Role;
    QList<sheet::FormColumn> columns;
    for (const ReportColumn& column : table.columns) {
        if (column.key.isEmpty()) {
            continue;
        }
        const QString mark = column.group + column.head;
        const FormHeaders headers = formHeaders(column.key, codes);
        columns.append({mark, headers.cumulative + QStringList{mark},
                        column.key == "village"_L1  ? Role::Name
                        : column.key == "number"_L1 ? Role::Number
                                                    : Role::Value});
        if (!headers.thisMonth.isEmpty()) {
            columns.append({Words::ofThisMonth(mark), headers.thisMonth, Role::Value});
        }
    }
    return columns;
}

/// How a row of the form may be named after a village.
QStringList namesOf(const ReportLine& line, const QList<domain::Village>& villages) {
    QStringList names{std::get<QString>(line.cells.at(1))};
    for (const domain::Village& village : villages) {
        if (village.code == line.villageCode) {
            names += village.aliases;
        }
    }
    return names;
}

} // namespace

void addReport(const MonthlyReportContent& content, const domain::CodeTables& codes,
               const QList<domain::Village>& villages, sheet::TemplateContent& filled) {
    const MonthlyReportTable table = monthlyReportTable(content, codes);
    filled.single.insert(wordsOf(content, table));
    sheet::TemplateLines lines;
    lines.columns = formColumns(table, codes);
    for (const ReportColumn& column : table.columns) { // a month without adjustments has no such line
        filled.single.insert(Words::adjustment(column.group + column.head), qint64(0));
    }
    int part = 0; // villages stand in the same order in both parts, 累计 first
    qsizetype village = 0;
    for (const ReportLine& line : table.lines) {
        const bool cumulative = part == 1;
        const auto named = [cumulative](const QString& mark) { return cumulative ? mark : Words::ofThisMonth(mark); };
        switch (line.kind) {
        case ReportLine::Kind::Part:
            ++part;
            village = 0;
            break;
        case ReportLine::Kind::Village:
            if (cumulative) {
                lines.rows.append(QHash<QString, sheet::TemplateValue>());
                lines.lineNames.append(namesOf(line, villages));
            }
            forEachCell(table, line, [&](const QString& mark, const ReportCell& cell) {
                lines.rows[village].insert(named(mark), cell);
            });
            ++village;
            break;
        case ReportLine::Kind::Total:
            forEachCell(table, line, [&](const QString& mark, const ReportCell& cell) {
                filled.single.insert(named(Words::total(mark)), cell);
                lines.totals.insert(named(mark), cell);
            });
            break;
        case ReportLine::Kind::Adjustment:
            forEachCell(table, line, [&](const QString& mark, const ReportCell& cell) {
                filled.single.insert(Words::adjustment(mark), cell);
            });
            break;
        }
    }
    filled.lines.append(lines);
}

} // namespace canbao::reporting
