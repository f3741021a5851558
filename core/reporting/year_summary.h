#pragma once

#include "core/base/result.h"
#include "core/domain/code_tables.h"
#include "core/domain/enforcement.h"
#include "core/reporting/activity_counts.h"
#include "core/reporting/grouping.h"
#include "core/store/session.h"

#include <QStringList>

#include <map>

namespace canbao::reporting {

/// What one month brought.
struct MonthFigures {
    int month = 0; ///< 1–12
    Figures cumulative;
    Figures thisMonth;
    ActivityCounts held; ///< 宣传执法 of this month
    QString problems{};  ///< 存在问题 as its report says it
    QString measures{};  ///< 对策措施
};

/// 年度总结的数字: what the whole campaign brought (plan section 四(四): 总结形成文字材料于12月10日前报).
struct YearSummary {
    int year = 0;
    QString countyName; ///< 弥勒市
    QString officeName;
    QDate asOf;     ///< the figures' last day: today, or 31 December once the year is over
    qint64 seq = 0; ///< the last event that was known
    QList<VillageFigures> villages;
    Figures total;
    QList<GroupFigures> groups;                      ///< each special group
    QList<MonthFigures> months;                      ///< from the campaign's first month to that of `asOf`
    ActivityCounts held;                             ///< of all of them
    std::map<domain::EnforcementStep, qint64> steps; ///< 督促整改: how many employers were urged, ordered, …
};

/// Refused in words before the campaign's year has begun.
[[nodiscard]] Result<YearSummary> yearSummary(const store::Ledger& ledger, const Clock& clock);

/// A table of the summary: an attachment on paper, a sheet of the workbook.
struct SummaryTable {
    QString title; ///< 朋普镇2026年参保扩面各村（社区）工作情况表
    QString name;  ///< 各村情况: the sheet's
    struct Column {
        QString head;
        double widthMm = 0; ///< the type area of an official paper is 156 mm wide
        bool words = false; ///< left-aligned text, else a number or a share
    };
    QList<Column> columns;
    QList<QStringList> lines;
    bool lastIsTotal = false;
};
[[nodiscard]] QList<SummaryTable> summaryTables(const YearSummary& summary, const domain::CodeTables& codes);

/// 总结文稿 as the office sends it: the figures in sentences, what was done by the activities and steps recorded,
/// problems and measures as the months' reports have them; each line a paragraph, headings by their numbers (一、 and
/// （一）). What the program cannot know stands as a place to fill in.
[[nodiscard]] QString draftSummaryText(const YearSummary& summary, const domain::CodeTables& codes);
/// How many places of a text are still to be filled in.
[[nodiscard]] qsizetype placesToFill(const QString& text);

/// The letter around the text.
struct SummaryLetter {
    QString title;     ///< 朋普镇2026年社会保险全民参保扩面专项行动工作总结
    QString addressee; ///< 市人力资源和社会保障局：
    QString text;
    QString sender;
    QString day; ///< 2026年12月10日
    QList<SummaryTable> attachments;
};
[[nodiscard]] SummaryLetter summaryLetter(const YearSummary& summary, const QString& text,
                                          const domain::CodeTables& codes, QDate day);

/// 朋普镇2026年参保扩面工作总结.xlsx; `suffix` without its dot.
[[nodiscard]] QString yearSummaryFileName(const QString& officeName, int year, const QString& suffix);

/// The text on the first sheet, each table on one of its own; whole or not at all.
[[nodiscard]] Result<> writeYearSummary(const SummaryLetter& letter, const QString& path);

/// The text that the office kept; empty when it has not kept any.
[[nodiscard]] Result<QString> keptSummaryText(const store::Ledger& ledger);
/// Keeps the text, with an event that holds its digest. Empty: forgets it.
[[nodiscard]] Result<> keepSummaryText(const store::Session& session, const QString& text);

} // namespace canbao::reporting
