#include "core/base/clock.h"
#include "core/reporting/monthly_report.h"
#include "core/services/check_ledger.h"
#include "core/services/record_result.h"
#include "core/store/queries/entry_search.h"
#include "core/store/queries/event_counts.h"
#include "core/store/queries/oldest_open.h"
#include "core/store/queries/queue_reading.h"
#include "core/store/queries/standings.h"
#include "tests/bench/measure.h"
#include "tests/bench/scale_ledger.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace canbao;
using namespace canbao::bench;

namespace {

constexpr auto kKeyTarget = 50.0;
constexpr auto kSubstringTarget = 200.0;

template <class T>
T must(Result<T> result) {
    if (!result) {
        qFatal("%s %s", qPrintable(result.error().message), qPrintable(result.error().detail));
    }
    return *std::move(result);
}

/// Each key of the text, as somebody types it.
void typed(const store::Ledger& ledger, const QString& text) {
    store::EntryFilter filter;
    filter.subject = domain::SubjectType::Person;
    std::vector<double> beginnings;
    std::vector<double> anywhere;
    qsizetype found = 0;
    for (qsizetype length = 1; length <= text.size(); ++length) {
        filter.search = text.left(length);
        beginnings.push_back(millisecondsOf(
            [&] { (void)must(store::searchEntries(ledger, filter, store::SearchReach::Beginnings, 200)); }));
        anywhere.push_back(millisecondsOf(
            [&] { found = must(store::searchEntries(ledger, filter, store::SearchReach::Anywhere, 5000)).size(); }));
    }
    tellFigure(u"each key of \"%1\", beginnings"_s.arg(text), worstOf(beginnings), kKeyTarget, u"ms"_s);
    tellFigure(u"each key of \"%1\", anywhere (%2 found)"_s.arg(text).arg(found), worstOf(anywhere), kSubstringTarget,
               u"ms"_s);
}

/// A month's whole report over every event, and half of the events to see that it grows with them and no faster.
void figures(const store::Ledger& ledger) {
    const qint64 last = must(store::lastSeq(ledger));
    reporting::MonthlyReport report;
    for (const qint64 known : {last / 2, last}) {
        tellFigure(u"report of a month as known at event %1"_s.arg(known),
                   millisecondsOf([&] { report = must(reporting::computedReport(ledger, 2026, 5, known)); }), 2000,
                   u"ms"_s);
    }
    store::EntryFilter enrolled;
    enrolled.state = domain::State::Enrolled;
    enrolled.past = {reporting::asOf(report), std::nullopt};
    qint64 rows = 0;
    const double opening = millisecondsOf([&] { rows = must(store::entryKeys(ledger, enrolled)).size(); });
    tellFigure(u"one of its figures opened to %1 rows"_s.arg(rows), opening, 2000, u"ms"_s);
}

/// Milliseconds for one result, worst of many.
double savingMilliseconds(const store::Ledger& ledger, int results, bool synced) {
    (void)ledger.database().execute(synced ? "PRAGMA synchronous=FULL" : "PRAGMA synchronous=OFF");
    store::EntryFilter filter;
    filter.state = domain::State::Pending;
    const QList<EntryId> keys = must(store::entryKeys(ledger, filter));
    const SystemClock clock;
    const OperatorId by = must(ledger.operatorNamed({}));
    std::vector<double> each;
    for (int i = 0; i < results; ++i) {
        services::ResultRequest request;
        request.entry = keys.at(keys.size() / results * i);
        request.outcome = domain::Outcome::InProgress;
        each.push_back(millisecondsOf([&] { (void)must(services::recordResult({ledger, by, clock}, request)); }));
    }
    return medianOf(each);
}

} // namespace

/// What the ledger of a million persons can do without a window.
///
///     build/release/tests/bench/bench_scale [FOLDER]        FOLDER: build/scale unless said otherwise
int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral(CANBAO_SCALE_FOLDER);
    const QString path = must(scaleLedger(folder));

    const auto ledger = [&] {
        QElapsedTimer timer;
        timer.start();
        auto opened = must(store::Ledger::open(path));
        tellFigure(u"opening"_s, double(timer.nsecsElapsed()) / 1e6, 100, u"ms"_s);
        return opened;
    }();
    QTextStream(stdout) << must(ledger.database().number("SELECT count(*) FROM person")) << " persons, "
                        << must(ledger.database().number("SELECT count(*) FROM entry")) << " entries, "
                        << must(store::lastSeq(ledger)) << " events" << Qt::endl;

    store::EntryFilter pending;
    pending.subject = domain::SubjectType::Person;
    pending.state = domain::State::Pending;
    store::EntryFilter everybody;
    everybody.subject = domain::SubjectType::Person;
    for (const auto& [name, filter] : {std::pair{u"pending"_s, pending}, std::pair{u"all"_s, everybody}}) {
        tellFigure(u"first rows of "_s + name, millisecondsOf([&] {
                       store::QueueReading reading = must(store::QueueReading::begin(ledger, filter));
                       (void)reading.readOn(ledger, 200);
                       (void)must(store::entryLines(ledger, std::span(reading.keys()).first(50)));
                   }),
                   100, u"ms"_s);
        QList<EntryId> keys;
        tellFigure(u"queue of "_s + name, millisecondsOf([&] { keys = must(store::entryKeys(ledger, filter)); }), 500,
                   u"ms"_s);
        tellFigure(u"lines at the end of it"_s,
                   millisecondsOf([&] { (void)must(store::entryLines(ledger, std::span(keys).last(200))); }), 50,
                   u"ms"_s);
        tellFigure(u"count of "_s + name, millisecondsOf([&] { (void)must(store::entryCount(ledger, filter)); }), 200,
                   u"ms"_s);
    }
    for (const QString& text : {u"532526198501"_s, u"198501"_s, u"0101999"_s, u"10001234"_s, u"wxm"_s, u"xm"_s,
                                u"王秀英"_s, u"秀英"_s, u"阿依"_s, u"大寨"_s}) {
        typed(ledger, text);
    }
    tellFigure(u"standing"_s, millisecondsOf([&] { (void)must(store::talliesNow(ledger)); }), 1000, u"ms"_s);
    tellFigure(u"oldest open"_s, millisecondsOf([&] { (void)must(store::oldestOpen(ledger, 20)); }), 200, u"ms"_s);
    tellFigure(u"results of today"_s,
               millisecondsOf([&] { (void)must(store::resultsRecordedSince(ledger, QDate(2026, 6, 12))); }), 200,
               u"ms"_s);

    figures(ledger);

    const double unsynced = savingMilliseconds(ledger, 100, false);
    const double synced = savingMilliseconds(ledger, 100, true);
    QTextStream(stdout) << "       saving with the disk's sync: " << synced << " ms" << Qt::endl;
    tellFigure(u"saving one result, beyond the sync"_s, unsynced, 10, u"ms"_s);

    qint64 reports = 0;
    services::CheckReport report;
    const double check = millisecondsOf([&] {
        report = must(services::checkLedger(ledger, {[&](qint64, qint64) { ++reports; }, {}}));
    });
    tellFigure(
        u"check (%1, progress told %2 times)"_s.arg(report.ok() ? u"sound"_s : report.problems.join(u' ')).arg(reports),
        check / 1000, 60, u"s"_s);
    tellFigure(u"memory at most"_s, memoryMegabytes("VmHWM"), 200, u"MB"_s);
    return 0;
}
