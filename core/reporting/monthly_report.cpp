#include "core/reporting/monthly_report.h"

#include "core/domain/division.h"
#include "core/reporting/figures_json.h"
#include "core/reporting/grouping.h"
#include "core/reporting/submissions.h"
#include "core/store/queries/activities.h"
#include "core/store/queries/event_counts.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace canbao::reporting {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(canbao::reporting::MonthlyReport)

public:
    static Error notBegun() { return Error::user(tr("This month has not begun yet. Choose an earlier one.")); }
};

/// The lines of several groupings by village side by side: each village once, in the order of the first that names it.
class VillageLines {
public:
    void add(const QList<GroupFigures>& groups, Figures VillageFigures::*part, qint64 sign) {
        for (const GroupFigures& group : groups) {
            Figures& figures = line(group.key, group.name).*part;
            if (sign > 0) {
                figures += group.figures;
            } else {
                figures -= group.figures;
            }
        }
    }
    void subtract(const QList<VillageFigures>& submitted, Figures VillageFigures::*part) {
        for (const VillageFigures& village : submitted) {
            line(village.code, village.name).*part -= village.cumulative;
        }
    }
    [[nodiscard]] QList<VillageFigures> take() {
        // A village that another report named and nothing is to be said of any more.
        m_lines.removeIf([this](const VillageFigures& line) {
            return !m_listed.contains(line.code) && line.thisMonth == Figures() && line.adjustments == Figures();
        });
        return std::move(m_lines);
    }
    /// Those of the office stay even where they are empty.
    void list(const QList<GroupFigures>& groups) {
        for (const GroupFigures& group : groups) {
            m_listed.insert(group.key);
        }
    }

private:
    VillageFigures& line(const QString& code, const QString& name) {
        auto found = std::ranges::find(m_lines, code, &VillageFigures::code);
        if (found == m_lines.end()) {
            m_lines.append({code, name, {}, {}});
            found = m_lines.end() - 1;
        }
        return *found;
    }

    QList<VillageFigures> m_lines;
    QSet<QString> m_listed;
};

Figures sumOf(const QList<VillageFigures>& villages, Figures VillageFigures::*part) {
    Figures sum;
    for (const VillageFigures& village : villages) {
        sum += village.*part;
    }
    return sum;
}

Result<std::optional<MonthlyReport>> submittedReport(const store::Ledger& ledger, QDate month) {
    CANBAO_TRY_ASSIGN(const auto submission, store::submissionInForce(ledger.database(), monthKey(month)));
    if (!submission) {
        return std::nullopt;
    }
    CANBAO_TRY_ASSIGN(const MonthlyReportContent content, submittedContent(*submission));
    return content.report;
}

} // namespace

QString monthKey(QDate day) {
    return day.toString(u"yyyy-MM"_s);
}

QString monthKey(const MonthlyReport& report) {
    return monthKey(report.firstDay());
}

store::AsOf asOf(const MonthlyReport& report) {
    return {report.lastDay(), report.seq};
}

Result<MonthlyReport> computedReport(const store::Ledger& ledger, int year, int month, qint64 seq) {
    MonthlyReport report;
    report.year = year;
    report.month = month;
    report.officeName = ledger.officeName();
    report.seq = seq;
    const QDate dayBefore = report.firstDay().addDays(-1);
    CANBAO_TRY_ASSIGN(const auto before, submittedReport(ledger, dayBefore));
    report.previousSeq = before ? before->seq : 0;

    QList<store::AsOf> points{asOf(report), {dayBefore, seq}};
    if (before) {
        points.append(asOf(*before));
    }
    CANBAO_TRY_ASSIGN(const store::TalliesAsOf found, store::talliesAsOf(ledger, points));
    GroupNames names;
    CANBAO_TRY_ASSIGN(names.villages, ledger.villages());
    CANBAO_TRY_ASSIGN(names.codes, ledger.codeTables());
    const auto byVillage = [&](qsizetype point) { return grouped(found.tallies.at(point), Grouping::Village, names); };

    VillageLines lines;
    const QList<GroupFigures> atEnd = byVillage(0);
    const QList<GroupFigures> atEndBefore = byVillage(1);
    lines.list(atEnd);
    lines.add(atEnd, &VillageFigures::cumulative, +1);
    lines.add(atEnd, &VillageFigures::thisMonth, +1);
    lines.add(atEndBefore, &VillageFigures::thisMonth, -1);
    if (before) {
        lines.add(atEndBefore, &VillageFigures::adjustments, +1);
        lines.subtract(before->villages, &VillageFigures::adjustments);
        report.lateEntries = found.differing.last();
    }
    report.villages = lines.take();
    report.total = sumOf(report.villages, &VillageFigures::cumulative);
    report.totalThisMonth = sumOf(report.villages, &VillageFigures::thisMonth);
    report.adjustments = sumOf(report.villages, &VillageFigures::adjustments);
    const auto held = [&](QDate from) { return store::activities(ledger, from, report.lastDay(), seq); };
    CANBAO_TRY_ASSIGN(const QList<domain::Activity> all, held(QDate(1, 1, 1)));
    CANBAO_TRY_ASSIGN(const QList<domain::Activity> ofMonth, held(report.firstDay()));
    report.activities = countsOf(all);
    report.activitiesThisMonth = countsOf(ofMonth);
    report.hash = QCryptographicHash::hash(canonicalJson(report), QCryptographicHash::Sha256);
    return report;
}

Result<MonthlyReport> monthlyReport(const store::Ledger& ledger, int year, int month, const Clock& clock) {
    const QDate firstDay(year, month, 1);
    if (!firstDay.isValid() || firstDay > clock.today()) {
        return std::unexpected(Words::notBegun());
    }
    CANBAO_TRY_ASSIGN(const auto submitted, submittedReport(ledger, firstDay));
    if (submitted) {
        return *submitted;
    }
    CANBAO_TRY_ASSIGN(const qint64 seq, store::lastSeq(ledger));
    return computedReport(ledger, year, month, seq);
}

Result<MonthlyReportContent> monthlyReportContent(const store::Ledger& ledger, int year, int month, const Clock& clock,
                                                  const QString& preparedBy) {
    const QString key = monthKey(QDate(year, month, 1));
    CANBAO_TRY_ASSIGN(const auto submission, store::submissionInForce(ledger.database(), key));
    if (submission) {
        return submittedContent(*submission);
    }
    MonthlyReportContent content;
    CANBAO_TRY_ASSIGN(content.report, monthlyReport(ledger, year, month, clock));
    CANBAO_TRY_ASSIGN(const auto draft, store::reportDraft(ledger.database(), key));
    content.countyName = domain::cityName();
    content.problems = draft ? draft->problems : QString();
    content.measures = draft ? draft->measures : QString();
    content.signature.preparedBy = preparedBy;
    content.signature.filledOn = clock.today();
    return content;
}

} // namespace canbao::reporting
