#pragma once

#include "core/domain/code_tables.h"
#include "core/reporting/figures.h"

#include <QStringList>

#include <optional>
#include <variant>

namespace canbao::reporting {

/// Who answers for a report, as its last line says. Whatever is empty is left open, to be written by hand.
struct ReportSignature {
    QString preparedBy;  ///< 填表人
    QString reviewedBy;  ///< 审核人
    QString responsible; ///< 负责人
    QString phone;       ///< 联系电话
    QDate filledOn;      ///< 填报时间
};

/// Everything that stands on a monthly report: the figures, the office's words and its signatures.
struct MonthlyReportContent {
    MonthlyReport report;
    QString countyName; ///< 弥勒市; stands before the office's name in the title
    QString problems;   ///< 存在问题, any number of lines
    QString measures;   ///< 对策措施
    ReportSignature signature;
};

/// A cell of the table: empty, words, a count, or a share (0.125 is shown as 12.5 %).
using ReportCell = std::variant<std::monostate, QString, qint64, double>;

/// The entries that a column counts, so that its numbers can open their rows.
struct CountedEntries {
    std::optional<domain::SubjectType> subject;
    std::optional<domain::State> state; ///< none: whatever their state
    QString reason;
    std::optional<domain::Insurance> enrolledIn;
};

struct ReportColumn {
    QString group; ///< upper header; neighbours with the same group share one cell; empty: the head spans both rows
    QString head;
    double widthMm = 0;                      ///< on A4 landscape; the table fills 267 mm
    std::optional<CountedEntries> counted{}; ///< none for rates and for sums of several states
};

struct ReportLine {
    enum class Kind {
        Part,       ///< opens 累计 or 本月: its one cell runs over the whole width
        Village,    ///< one village
        Total,      ///< 合计
        Adjustment, ///< 调整
    };
    Kind kind = Kind::Village;
    QList<ReportCell> cells; ///< one per column; a Part has only the first
    QString villageCode{};   ///< of a Village; empty for those whose village is not known
};

/// 月报表 as rows and columns, the same for the spreadsheet and for the printed page. Both parts, 累计 and 本月, share
/// their columns (DOMAIN.md §1F), so that the city can add the reports of its offices cell by cell.
struct MonthlyReportTable {
    QString title;
    QString office;   ///< 填报单位（盖章）：…
    QString unit;     ///< 计量单位：…
    QString filledOn; ///< 填报时间：…
    QList<ReportColumn> columns;
    QList<ReportLine> lines;
    struct Remarks {
        QString head;
        QString text;
    };
    QList<Remarks> remarks; ///< 存在问题, 对策措施
    QStringList notes;      ///< how the columns are counted
    QStringList signatures; ///< 填表人：…, 审核人：…, 负责人：…, 联系电话：…
};

[[nodiscard]] MonthlyReportTable monthlyReportTable(const MonthlyReportContent& content,
                                                    const domain::CodeTables& codes);

} // namespace canbao::reporting
