#pragma once

#include "core/domain/code_tables.h"
#include "core/reporting/figures.h"
#include "core/reporting/report_words.h"

#include <QStringList>

#include <optional>
#include <variant>

namespace canbao::reporting {

/// Everything that stands on a monthly report: the figures, the office's words and its signatures.
struct MonthlyReportContent : ReportWords {
    MonthlyReport report;
};

/// A cell of the table: empty, words, a count, or a share (0.125 is shown as 12.5 %).
using ReportCell = std::variant<std::monostate, QString, qint64, double>;

/// The entries that a column counts, so that its numbers can open their rows.
struct CountedEntries {
    std::optional<domain::SubjectType> subject;
    std::optional<domain::State> state; ///< none: whatever their state
    bool verified = false;              ///< only those with a result
    QString reason;
    QStringList otherReasonThan; ///< what 其他 leaves out: it stands in columns of its own
    std::optional<domain::Insurance> enrolledIn;
};

struct ReportColumn {
    QString group; ///< upper header; neighbours with the same group share one cell; empty: the head spans both rows
    QString head;
    double widthMm = 0;                      ///< on A4 landscape; the table fills 267 mm
    std::optional<CountedEntries> counted{}; ///< none where nothing is counted: names, rates
    QString key{}; ///< stable: "issued.persons", "excluded.deceased", "excluded.*" for 其他, "rate"; empty: 备注
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
    bool thisMonth = false;  ///< of the part 本月

    /// How a number of 累计 came about where the month before was submitted: submitted + thisMonth + late.
    struct Growth {
        qint64 submitted = 0; ///< what the city has of the month before
        qint64 thisMonth = 0;
        qint64 late = 0; ///< 调整
    };
    QList<std::optional<Growth>> growth{}; ///< one per column, or empty
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

/// 补录说明: how many entries of the months before were recorded late. Only where there are any.
[[nodiscard]] QString lateSentence(const MonthlyReport& report);

/// The columns of a report that count something, and a village's or the total's number in each.
[[nodiscard]] QList<ReportColumn> countedColumns(const domain::CodeTables& codes);
[[nodiscard]] QList<qint64> countsOf(const Figures& figures, const domain::CodeTables& codes);

[[nodiscard]] MonthlyReportTable monthlyReportTable(const MonthlyReportContent& content,
                                                    const domain::CodeTables& codes);

} // namespace canbao::reporting
