#include "core/reporting/monthly_report.h"

#include "core/domain/entry.h"
#include "core/reporting/figures_json.h"
#include "core/store/event_log.h"
#include "core/store/queries/tallies.h"
#include "core/store/report_store.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QHash>

using namespace Qt::StringLiterals;
using canbao::domain::State;

namespace canbao::reporting {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(canbao::reporting::MonthlyReport)

public:
    static QString villageUnknown() { return tr("Village not known"); }
    static Error notBegun() { return Error::user(tr("This month has not begun yet. Choose an earlier one.")); }
    static Error notEnded() {
        return Error::user(
            tr("This month has not ended yet. It can be submitted from the first day of the next month."));
    }
    static Error frozenAlready() {
        return Error::user(tr("This month was submitted already; its figures stay as they are."));
    }
};

void addTally(Figures& figures, const store::Tally& tally) {
    const bool person = tally.subject == domain::SubjectType::Person;
    const auto count = [&](Figures::BySubject& counts) { (person ? counts.persons : counts.employers) += tally.count; };
    count(figures.issued);
    if (domain::hasResult(tally.state)) {
        count(figures.verified);
    }
    switch (tally.state) {
    case State::Enrolled:
        figures.enrolled[tally.enrolledIn] += tally.count;
        break;
    case State::Excluded:
        figures.excluded[tally.reason] += tally.count;
        break;
    case State::Declined:
        figures.declined[tally.reason] += tally.count;
        break;
    case State::InProgress:
        figures.inProgress += tally.count;
        break;
    case State::Pending:
        figures.pending += tally.count;
        break;
    case State::Withdrawn:
        figures.withdrawn += tally.count;
        break;
    case State::Void:
        break;
    }
}

QString monthKey(QDate firstDay) {
    return firstDay.toString(u"yyyy-MM"_s);
}

Figures sumOf(const QList<VillageFigures>& villages) {
    Figures sum;
    for (const VillageFigures& village : villages) {
        sum += village.cumulative;
    }
    return sum;
}

/// A frozen report is shown as its bytes say; the hash proves that they are the ones that were submitted.
Result<MonthlyReport> fromFrozen(const store::FrozenReport& frozen) {
    if (QCryptographicHash::hash(frozen.figures, QCryptographicHash::Sha256) != frozen.hash) {
        return std::unexpected(Error::bug(u"frozen report does not fit its hash"_s));
    }
    CANBAO_TRY_ASSIGN(MonthlyReport report, reportFromCanonicalJson(frozen.figures));
    report.hash = frozen.hash;
    return report;
}

/// What the month itself brought, village by village: now minus then, as both are known now.
void subtractBefore(QList<VillageFigures>& villages, const QList<VillageFigures>& before) {
    QHash<QString, Figures> beforeOf;
    for (const VillageFigures& village : before) {
        beforeOf.insert(village.code, village.cumulative);
    }
    for (VillageFigures& village : villages) {
        village.thisMonth = village.cumulative;
        village.thisMonth -= beforeOf.take(village.code);
    }
    // Entries that have since found their village: their old line is gone from this month and must still subtract.
    for (auto rest = beforeOf.begin(); rest != beforeOf.end(); ++rest) {
        if (rest.value() != Figures()) {
            VillageFigures gone;
            gone.code = rest.key();
            gone.name = Words::villageUnknown();
            gone.thisMonth -= rest.value();
            villages.append(gone);
        }
    }
}

} // namespace

Result<QList<VillageFigures>> figuresByVillage(const store::Ledger& ledger, QDate day, qint64 seq) {
    CANBAO_TRY_ASSIGN(const QList<store::Tally> tallies, store::talliesAsOf(ledger, day, seq));
    CANBAO_TRY_ASSIGN(const QList<domain::Village> villages, ledger.villages());

    QHash<DivisionId, Figures> figures;
    for (const store::Tally& tally : tallies) {
        addTally(figures[tally.village], tally);
    }
    QList<VillageFigures> lines;
    for (const domain::Village& village : villages) {
        // A village that was merged away keeps its line while entries stand there.
        if (village.active || figures.contains(village.id)) {
            lines.append({village.code, village.name, figures.take(village.id), {}});
        }
    }
    if (figures.contains(DivisionId{})) {
        lines.append({QString(), Words::villageUnknown(), figures.take(DivisionId{}), {}});
    }
    return lines;
}

Result<MonthlyReport> monthlyReport(const store::Ledger& ledger, int year, int month, const Clock& clock) {
    const QDate firstDay(year, month, 1);
    if (!firstDay.isValid() || firstDay > clock.today()) {
        return std::unexpected(Words::notBegun());
    }
    CANBAO_TRY_ASSIGN(const auto frozen, store::frozenReport(ledger.database(), monthKey(firstDay)));
    if (frozen) {
        return fromFrozen(*frozen);
    }

    MonthlyReport report;
    report.year = year;
    report.month = month;
    report.officeName = ledger.officeName();
    CANBAO_TRY_ASSIGN(report.seq, store::lastSeq(ledger));
    CANBAO_TRY_ASSIGN(report.villages, figuresByVillage(ledger, report.lastDay(), report.seq));
    CANBAO_TRY_ASSIGN(const QList<VillageFigures> before, figuresByVillage(ledger, firstDay.addDays(-1), report.seq));
    report.total = sumOf(report.villages);
    const Figures totalBefore = sumOf(before);
    subtractBefore(report.villages, before);
    report.totalThisMonth = report.total;
    report.totalThisMonth -= totalBefore;

    CANBAO_TRY_ASSIGN(const auto frozenBefore,
                      store::frozenReport(ledger.database(), monthKey(firstDay.addMonths(-1))));
    if (frozenBefore) {
        CANBAO_TRY_ASSIGN(const MonthlyReport submitted, fromFrozen(*frozenBefore));
        report.adjustments = totalBefore;
        report.adjustments -= submitted.total;
    }
    report.hash = QCryptographicHash::hash(canonicalJson(report), QCryptographicHash::Sha256);
    return report;
}

Result<MonthlyReport> freezeMonthlyReport(const store::Session& session, int year, int month) {
    const store::Database& database = session.ledger.database();
    CANBAO_TRY_ASSIGN(store::Transaction transaction, store::Transaction::begin(database));
    CANBAO_TRY_ASSIGN(MonthlyReport report, monthlyReport(session.ledger, year, month, session.clock));
    if (report.frozen) {
        return std::unexpected(Words::frozenAlready());
    }
    if (report.lastDay() >= session.clock.today()) {
        return std::unexpected(Words::notEnded());
    }
    store::FrozenReport frozen;
    frozen.month = monthKey(QDate(year, month, 1));
    frozen.seq = report.seq;
    frozen.figures = canonicalJson(report);
    frozen.hash = report.hash;
    frozen.frozenAt = session.clock.nowUtc();
    frozen.by = session.by;
    CANBAO_TRY(store::insertFrozenReport(database, frozen));

    store::Event event;
    event.recordedAt = frozen.frozenAt;
    event.occurredOn = session.clock.today();
    event.by = session.by;
    event.kind = store::EventKind::ReportFrozen;
    event.detail = u"{\"month\":\"%1\",\"hash\":\"%2\"}"_s.arg(frozen.month, QString::fromLatin1(frozen.hash.toHex()));
    CANBAO_TRY_ASSIGN(store::EventLog log, store::EventLog::open(database));
    CANBAO_TRY(log.append(event));
    CANBAO_TRY(transaction.commit());
    report.frozen = true;
    return report;
}

} // namespace canbao::reporting
