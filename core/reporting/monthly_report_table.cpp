#include "core/reporting/monthly_report_table.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <functional>

using namespace Qt::StringLiterals;
using canbao::domain::State;
using canbao::domain::SubjectType;

namespace canbao::reporting {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MonthlyReport)
};

/// The reasons that have a column of their own; all others are counted under 其他 and named in a note. A fixed set,
/// because the city adds the offices' reports by column.
constexpr std::array kExcludedColumns{"deceased"_L1,  "insured-elsewhere"_L1, "insured-other"_L1,
                                      "student"_L1,   "military"_L1,          "imprisoned"_L1,
                                      "moved-out"_L1, "nominal-household"_L1, "lost-contact"_L1};
constexpr std::array kDeclinedColumns{"unwilling"_L1, "cannot-afford"_L1, "policy-unknown"_L1, "employer-refuses"_L1};

constexpr double kNarrow = 6.6; ///< three digits at 8 pt
constexpr double kMiddle = 8;   ///< five digits
constexpr double kRate = 10.6;  ///< 100.0%

constexpr qsizetype kLeadingCells = 2; ///< number and village

/// What happens in a month is counted in both parts; what merely stands at its end only in 累计.
enum class Measure { Flow, Stock };

struct FigureColumn {
    ReportColumn column;
    Measure measure;
    std::function<ReportCell(const Figures&)> value;
};

qint64 sumWithout(const QMap<QString, qint64>& counts, std::span<const QLatin1StringView> shown) {
    qint64 sum = 0;
    for (auto count = counts.begin(); count != counts.end(); ++count) {
        if (std::ranges::find(shown, count.key()) == shown.end()) {
            sum += count.value();
        }
    }
    return sum;
}

QList<FigureColumn> figureColumns(const domain::CodeTables& codes) {
    QList<FigureColumn> columns;
    using Counted = std::optional<CountedEntries>;
    const auto add = [&columns](const QString& group, const QString& head, double width, const QString& key,
                                const Counted& counted, auto value, Measure measure = Measure::Flow) {
        columns.append(
            {{group, head, width, counted, key}, measure, [value](const Figures& f) { return ReportCell(value(f)); }});
    };
    const auto inState = [](State state) { return Counted({.state = state}); };
    const auto addReasons = [&](const QString& group, const QString& list, State state,
                                std::span<const QLatin1StringView> shown, QMap<QString, qint64> Figures::*counts) {
        QStringList reasons;
        for (const QLatin1StringView reason : shown) {
            const QString code(reason);
            reasons.append(code);
            add(group, codes.label(list, code), kNarrow, domain::code(state) + u'.' + code,
                Counted({.state = state, .reason = code}), [=](const Figures& f) { return (f.*counts).value(code); });
        }
        add(group, codes.label(list, u"other"_s), kNarrow, domain::code(state) + u".*"_s,
            Counted({.state = state, .otherReasonThan = reasons}),
            [=](const Figures& f) { return sumWithout(f.*counts, shown); });
    };

    const QString issued = Words::tr("Issued");
    add(issued, Words::tr("Employers"), kNarrow, u"issued.employers"_s, Counted({.subject = SubjectType::Employer}),
        [](const Figures& f) { return f.issued.employers; });
    add(issued, Words::tr("Persons"), kMiddle, u"issued.persons"_s, Counted({.subject = SubjectType::Person}),
        [](const Figures& f) { return f.issued.persons; });

    const QString verified = Words::tr("Verified");
    add(verified, Words::tr("Employers"), kNarrow, u"verified.employers"_s,
        Counted({.subject = SubjectType::Employer, .verified = true}),
        [](const Figures& f) { return f.verified.employers; });
    add(verified, Words::tr("Persons"), kMiddle, u"verified.persons"_s,
        Counted({.subject = SubjectType::Person, .verified = true}),
        [](const Figures& f) { return f.verified.persons; });
    add(
        verified, Words::tr("Rate"), kRate, u"rate"_s, std::nullopt,
        [](const Figures& f) {
            const auto rate = f.verificationRate();
            return rate ? ReportCell(*rate) : ReportCell();
        },
        Measure::Stock);

    const QString enrolled = Words::tr("Enrolled and struck off");
    for (const domain::Insurance insurance : domain::insurances()) {
        add(enrolled, codes.shortLabel(insurance), kNarrow, u"enrolled."_s + domain::code(insurance),
            Counted({.state = State::Enrolled, .enrolledIn = insurance}),
            [insurance](const Figures& f) { return f.enrolled.value(insurance); });
    }
    add(enrolled, Words::tr("Subtotal"), kMiddle, u"enrolled"_s, inState(State::Enrolled),
        [](const Figures& f) { return f.enrolledSum(); });

    const QString excluded = Words::tr("Not to be enrolled");
    addReasons(excluded, u"reason-excluded"_s, State::Excluded, kExcludedColumns, &Figures::excluded);
    add(excluded, Words::tr("Subtotal"), kMiddle, u"excluded"_s, inState(State::Excluded),
        [](const Figures& f) { return f.excludedSum(); });

    const QString declined = Words::tr("To be persuaded");
    addReasons(declined, u"reason-declined"_s, State::Declined, kDeclinedColumns, &Figures::declined);
    add(declined, Words::tr("Subtotal"), kMiddle, u"declined"_s, inState(State::Declined),
        [](const Figures& f) { return f.declinedSum(); });

    add(
        {}, Words::tr("In progress"), kNarrow, u"in_progress"_s, inState(State::InProgress),
        [](const Figures& f) { return f.inProgress; }, Measure::Stock);
    add(
        {}, Words::tr("Not yet verified"), kMiddle, u"pending"_s, inState(State::Pending),
        [](const Figures& f) { return f.pending; }, Measure::Stock);
    add({}, Words::tr("Withdrawn"), kNarrow, u"withdrawn"_s, inState(State::Withdrawn),
        [](const Figures& f) { return f.withdrawn; });
    return columns;
}

/// Builds the lines of one part after the other over the same columns.
class LineBuilder {
public:
    LineBuilder(const QList<FigureColumn>& columns, QList<ReportLine>& lines)
        : m_columns(columns)
        , m_lines(lines) {}

    void part(const QString& head, bool thisMonth) {
        m_thisMonth = thisMonth;
        m_lines.append({ReportLine::Kind::Part, {head}, {}, thisMonth});
    }

    ReportLine& add(ReportLine::Kind kind, const ReportCell& number, const QString& name, const Figures& figures,
                    const QString& villageCode = {}) {
        ReportLine line{kind, {number, name}, villageCode, m_thisMonth};
        for (const FigureColumn& column : m_columns) {
            const bool shown = !m_thisMonth || column.measure == Measure::Flow;
            line.cells.append(shown ? column.value(figures) : ReportCell());
        }
        line.cells.append(ReportCell()); // 备注, by hand
        m_lines.append(line);
        return m_lines.last();
    }

    /// The columns before and after the figures have no growth.
    void explain(ReportLine& line, const Figures& thisMonth, const Figures& late) {
        line.growth.resize(line.cells.size());
        qsizetype cell = kLeadingCells;
        for (const FigureColumn& column : m_columns) {
            if (column.column.counted) {
                const auto in = [&](const Figures& figures) { return std::get<qint64>(column.value(figures)); };
                const qint64 now = std::get<qint64>(line.cells.at(cell));
                line.growth[cell] = {now - in(thisMonth)-in(late), in(thisMonth), in(late)};
            }
            ++cell;
        }
    }

    void villages(const QList<VillageFigures>& villages, Figures VillageFigures::*figures, bool explained) {
        qint64 number = 0;
        for (const VillageFigures& village : villages) {
            const QString name = village.code.isEmpty() ? Words::tr("Village not known") : village.name;
            ReportLine& line = add(ReportLine::Kind::Village, ++number, name, village.*figures, village.code);
            if (explained) {
                explain(line, village.thisMonth, village.adjustments);
            }
        }
    }

private:
    const QList<FigureColumn>& m_columns;
    QList<ReportLine>& m_lines;
    bool m_thisMonth = false;
};

/// 其他 opened up: which reasons without a column of their own it holds, and how many of each.
QString otherReasons(const Figures& total, const domain::CodeTables& codes) {
    QStringList parts;
    const auto list = [&](const QString& table, const QMap<QString, qint64>& counts,
                          std::span<const QLatin1StringView> shown) {
        for (const domain::CodeRow& row : codes.rows(table)) {
            const qint64 count = counts.value(row.code);
            if (count != 0 && row.code != "other"_L1 && std::ranges::find(shown, row.code) == shown.end()) {
                parts.append(Words::tr("%1 %2").arg(row.label, QString::number(count)));
            }
        }
    };
    list(u"reason-excluded"_s, total.excluded, kExcludedColumns);
    list(u"reason-declined"_s, total.declined, kDeclinedColumns);
    return parts.join(Words::tr(", "));
}

QString activityText(const MonthlyReport& report, const domain::CodeTables& codes) {
    QStringList lines;
    if (report.activitiesThisMonth.any()) {
        lines.append(Words::tr("This month: %1.").arg(activitySentence(report.activitiesThisMonth, codes)));
    }
    lines.append(Words::tr("Cumulative: %1.").arg(activitySentence(report.activities, codes)));
    return lines.join(u'\n');
}

QStringList notesOf(const MonthlyReport& report, const domain::CodeTables& codes) {
    QStringList notes{
        Words::tr("Counted by entry: one person or employer on one list for one insurance."),
        Words::tr(
            "Rate = verified ÷ (issued − withdrawn). In progress and not yet verified are as of the month's end."),
        Words::tr("Cumulative = last month's cumulative + this month + adjustments."),
    };
    if (const QString others = otherReasons(report.total, codes); !others.isEmpty()) {
        notes.append(Words::tr("\"Other\" (cumulative) includes: %1.").arg(others));
    }
    if (report.lateEntries > 0) {
        notes.append(lateSentence(report));
    }
    if (report.version > 1) {
        notes.append(Words::tr("Submission %1 of this month: it corrects the one before, which was withdrawn.")
                         .arg(report.version));
    }
    if (report.frozen) {
        notes.append(Words::tr("Ledger sequence %1, checksum %2.")
                         .arg(QString::number(report.seq), QString::fromLatin1(report.hash.toHex().left(16))));
    }
    return notes;
}

} // namespace

QString lateSentence(const MonthlyReport& report) {
    return Words::tr("After month %1 was submitted, %2 of its results were recorded or changed late; they are counted "
                     "under adjustments.")
        .arg(report.firstDay().addDays(-1).month())
        .arg(report.lateEntries);
}

QList<ReportColumn> countedColumns(const domain::CodeTables& codes) {
    QList<ReportColumn> counted;
    for (const FigureColumn& column : figureColumns(codes)) {
        if (column.column.counted) {
            counted.append(column.column);
        }
    }
    return counted;
}

QList<qint64> countsOf(const Figures& figures, const domain::CodeTables& codes) {
    QList<qint64> counts;
    for (const FigureColumn& column : figureColumns(codes)) {
        if (column.column.counted) {
            counts.append(std::get<qint64>(column.value(figures)));
        }
    }
    return counts;
}

namespace {

QString dayOf(const QDate& day) {
    return day.isValid() ? Words::tr("%1-%2-%3").arg(day.year()).arg(day.month()).arg(day.day())
                         : Words::tr("____-__-__");
}

} // namespace

MonthlyReportTable monthlyReportTable(const MonthlyReportContent& content, const domain::CodeTables& codes) {
    const MonthlyReport& report = content.report;
    const QString year = QString::number(report.year);
    const QString month = QString::number(report.month);
    const QString lastDay = QString::number(report.lastDay().day());

    MonthlyReportTable table;
    const QString county = report.officeName.startsWith(content.countyName) ? QString() : content.countyName;
    table.title = Words::tr("%1%2 %3 social insurance enrolment campaign: progress report for month %4")
                      .arg(county, report.officeName, year, month);
    table.office = Words::tr("Reporting office (seal): %1").arg(report.officeName);
    table.unit = Words::tr("Counted in: employers, persons");
    table.filledOn = Words::tr("Filled in on: %1").arg(dayOf(content.signature.filledOn));

    const QList<FigureColumn> figures = figureColumns(codes);
    table.columns = {{{}, Words::tr("No."), 7, {}, u"number"_s}, {{}, Words::tr("Village"), 24, {}, u"village"_s}};
    for (const FigureColumn& figure : figures) {
        table.columns.append(figure.column);
    }
    table.columns.append({{}, Words::tr("Remarks"), 12.4});

    LineBuilder lines(figures, table.lines);
    lines.part(Words::tr("1. Cumulative, to %1-%2-%3").arg(year, month, lastDay), false);
    const bool explained = report.previousSeq > 0;
    lines.villages(report.villages, &VillageFigures::cumulative, explained);
    ReportLine& total = lines.add(ReportLine::Kind::Total, {}, Words::tr("Total"), report.total);
    if (explained) {
        lines.explain(total, report.totalThisMonth, report.adjustments);
    }
    lines.part(Words::tr("2. This month, %1-1 to %1-%2").arg(month, lastDay), true);
    lines.villages(report.villages, &VillageFigures::thisMonth, false);
    lines.add(ReportLine::Kind::Total, {}, Words::tr("Total"), report.totalThisMonth);
    if (report.adjustments != Figures()) {
        lines.add(ReportLine::Kind::Adjustment, {}, Words::tr("Adjustments"), report.adjustments);
    }

    if (report.activities.any()) {
        table.remarks.append({Words::tr("Outreach and inspections"), activityText(report, codes)});
    }
    table.remarks.append({Words::tr("Problems"), content.problems});
    table.remarks.append({Words::tr("Measures"), content.measures});
    table.notes = notesOf(report, codes);
    const ReportSignature& signature = content.signature;
    table.signatures = {
        Words::tr("Prepared by: %1").arg(signature.preparedBy), Words::tr("Reviewed by: %1").arg(signature.reviewedBy),
        Words::tr("Responsible: %1").arg(signature.responsible), Words::tr("Phone: %1").arg(signature.phone)};
    return table;
}

} // namespace canbao::reporting
