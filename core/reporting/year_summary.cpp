#include "core/reporting/year_summary.h"

#include "core/domain/division.h"
#include "core/reporting/file_names.h"
#include "core/reporting/submissions.h"
#include "core/store/event_log.h"
#include "core/store/queries/activities.h"
#include "core/store/queries/enforcements.h"
#include "core/store/queries/event_counts.h"
#include "core/store/setting_store.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>
#include <iterator>
#include <set>

using namespace Qt::StringLiterals;

namespace canbao::reporting {

namespace {

const QString kSetting = u"summary_text"_s;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(canbao::reporting::YearSummary)

public:
    static Error notBegun() {
        return Error::user(tr("The campaign of this year has not begun yet; there is nothing to sum up."));
    }
    static QString file(const QString& office, int year) {
        return tr("%1 %2 enrolment campaign, summary").arg(office).arg(year);
    }
    static QString title(const YearSummary& summary) {
        return tr("Summary of the social insurance enrolment campaign %2 of %1")
            .arg(summary.officeName)
            .arg(summary.year);
    }
    static QString addressee() { return tr("To the city's bureau of human resources and social security:"); }
    static QString day(QDate day) { return tr("%1-%2-%3").arg(day.year()).arg(day.month()).arg(day.day()); }
};

/// How everything stands now, by village and by special group.
Result<> fillIn(YearSummary& summary, const store::Ledger& ledger) {
    CANBAO_TRY_ASSIGN(
        const QList<store::Tally> tallies,
        store::talliesAsOf(ledger, store::AsOf{summary.asOf, summary.seq}, neededFor(Grouping::SpecialGroup)));
    GroupNames names;
    CANBAO_TRY_ASSIGN(names.villages, ledger.villages());
    CANBAO_TRY_ASSIGN(names.codes, ledger.codeTables());
    for (const GroupFigures& village : grouped(tallies, Grouping::Village, names)) {
        summary.villages.append({village.key, village.name, village.figures, {}});
    }
    summary.groups = grouped(tallies, Grouping::SpecialGroup, names);
    summary.total = figuresOf(tallies);
    return {};
}

/// What each month's report says and what was held in it.
Result<> fillInMonths(YearSummary& summary, const store::Ledger& ledger) {
    CANBAO_TRY_ASSIGN(
        const QList<domain::Activity> held,
        store::activities(ledger, QDate(summary.year, summary.months.first().month, 1), summary.asOf, summary.seq));
    summary.held = countsOf(held);
    for (MonthFigures& month : summary.months) {
        QList<domain::Activity> inMonth;
        std::ranges::copy_if(held, std::back_inserter(inMonth),
                             [&](const domain::Activity& activity) { return activity.heldOn.month() == month.month; });
        month.held = countsOf(inMonth);
        CANBAO_TRY_ASSIGN(const store::ReportDraft words, wordsOfMonth(ledger, QDate(summary.year, month.month, 1)));
        month.problems = words.problems;
        month.measures = words.measures;
    }
    return {};
}

/// Each employer once for each step, however often it was repeated.
Result<> countSteps(YearSummary& summary, const store::Ledger& ledger) {
    CANBAO_TRY_ASSIGN(const QList<EmployerId> employers, store::enforcedEmployers(ledger));
    for (const EmployerId employer : employers) {
        CANBAO_TRY_ASSIGN(const QList<store::Enforcement> steps, store::enforcementsOf(ledger, employer));
        std::set<domain::EnforcementStep> taken;
        for (const store::Enforcement& step : steps) {
            if (step.taken.on <= summary.asOf && taken.insert(step.taken.step).second) {
                ++summary.steps[step.taken.step];
            }
        }
    }
    return {};
}

} // namespace

Result<YearSummary> yearSummary(const store::Ledger& ledger, const Clock& clock) {
    const domain::Campaign& campaign = ledger.campaign();
    YearSummary summary;
    summary.year = campaign.year;
    summary.countyName = domain::cityName();
    summary.officeName = ledger.officeName();
    summary.asOf = std::min(clock.today(), QDate(campaign.year, 12, 31));
    QDate month = campaign.phases.first().starts;
    month = {month.year(), month.month(), 1};
    if (summary.asOf < month) {
        return std::unexpected(Words::notBegun());
    }
    CANBAO_TRY_ASSIGN(summary.seq, store::lastSeq(ledger));
    CANBAO_TRY(fillIn(summary, ledger));
    QList<store::AsOf> ends;
    for (; month <= summary.asOf; month = month.addMonths(1)) {
        ends.append({std::min(month.addMonths(1).addDays(-1), summary.asOf), summary.seq});
    }
    CANBAO_TRY_ASSIGN(const store::TalliesAsOf found, store::talliesAsOf(ledger, ends));
    Figures before;
    for (qsizetype i = 0; i < ends.size(); ++i) {
        MonthFigures figures;
        figures.month = ends.at(i).day.month();
        figures.cumulative = figuresOf(found.tallies.at(i));
        figures.thisMonth = figures.cumulative;
        figures.thisMonth -= before;
        before = figures.cumulative;
        summary.months.append(std::move(figures));
    }
    CANBAO_TRY(fillInMonths(summary, ledger));
    CANBAO_TRY(countSteps(summary, ledger));
    return summary;
}

SummaryLetter summaryLetter(const YearSummary& summary, const QString& text, const domain::CodeTables& codes,
                            QDate day) {
    return {Words::title(summary), Words::addressee(), text,
            summary.officeName,    Words::day(day),    summaryTables(summary, codes)};
}

QString yearSummaryFileName(const QString& officeName, int year, const QString& suffix) {
    return permittedFileName(Words::file(officeName, year)) + u'.' + suffix;
}

Result<QString> keptSummaryText(const store::Ledger& ledger) {
    return store::setting(ledger.database(), kSetting);
}

Result<> keepSummaryText(const store::Session& session, const QString& text) {
    const store::Database& database = session.ledger.database();
    CANBAO_TRY_ASSIGN(store::Transaction transaction, store::Transaction::begin(database));
    CANBAO_TRY_ASSIGN(const QString before, store::setting(database, kSetting));
    if (before == text) {
        return {};
    }
    CANBAO_TRY(store::keepSetting(database, kSetting, text));
    store::Event event;
    event.recordedAt = session.clock.nowUtc();
    event.occurredOn = session.clock.today();
    event.by = session.by;
    event.kind = store::EventKind::SummaryKept;
    const QByteArray digest = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex();
    event.detail = u"{\"sha256\":\"%1\"}"_s.arg(QString::fromLatin1(digest));
    CANBAO_TRY_ASSIGN(store::EventLog log, store::EventLog::open(database));
    CANBAO_TRY(log.append(event));
    return transaction.commit();
}

} // namespace canbao::reporting
