#include "core/services/undo_result.h"

#include "core/services/result_planner.h"
#include "core/store/queries/result_history.h"
#include "core/store/result_detail.h"
#include "core/store/suggestion_store.h"

#include <QCoreApplication>

using canbao::domain::State;

namespace canbao::services {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(canbao::services::UndoResult)

public:
    static Error nothing() { return Error::user(tr("This entry has no recorded result that could be taken back.")); }
    static Error noGroup() { return Error::user(tr("These results were taken back already.")); }
    static Error laterWork(EntryId entry) {
        return Error::user(tr("Entry %1 was worked on since, so the results cannot be taken back together. Take back "
                              "the later work first.")
                               .arg(entry.value));
    }
};

/// What stands, and what stood before it.
struct LastTwo {
    store::Event last;
    store::Event before;
};

Result<std::optional<LastTwo>> lastTwo(const store::Ledger& ledger, EntryId entry) {
    CANBAO_TRY_ASSIGN(const QList<store::Event> standing, store::standingEvents(ledger, entry));
    if (standing.size() < 2 || standing.last().kind != store::EventKind::ResultRecorded) {
        return std::nullopt;
    }
    return LastTwo{standing.last(), standing.at(standing.size() - 2)};
}

/// When the event's state had happened.
QDate happenedOn(const store::Event& event) {
    return event.kind == store::EventKind::ResultUndone ? resultDetail(event).restoredOn : event.occurredOn;
}

/// On the day of the event that is taken back: from now on the ledger knows that it never was.
store::Event undoing(const store::Session& session, const LastTwo& two, const QString& note) {
    store::Event event;
    event.recordedAt = session.clock.nowUtc();
    event.occurredOn = two.last.occurredOn;
    event.by = session.by;
    event.kind = store::EventKind::ResultUndone;
    event.entry = two.last.entry;
    event.from = two.last.to;
    event.to = two.before.to;
    event.reason = two.before.reason;
    event.insurance = two.before.insurance;
    event.note = note.trimmed();
    event.detail = toJson(store::ResultDetail{
        .evidence = resultDetail(two.before).evidence, .undoes = two.last.seq, .restoredOn = happenedOn(two.before)});
    return event;
}

/// Within the caller's transaction.
Result<RecordedResult> takeBack(const store::Session& session, store::EntryStore& entries, store::EventLog& log,
                                const LastTwo& two, std::optional<int> expectedVersion, const QString& note) {
    CANBAO_TRY_ASSIGN(auto entry, entries.entry(two.last.entry));
    if (!entry) {
        return std::unexpected(noSuchEntry());
    }
    if (expectedVersion && *expectedVersion != entry->version) {
        return std::unexpected(staleEntry());
    }
    const store::Event event = undoing(session, two, note);
    CANBAO_TRY_ASSIGN(const qint64 seq, log.append(event));
    entry->state = domain::stateFromCode(event.to).value_or(State::Pending);
    entry->reason = event.reason;
    entry->enrolledIn = entry->state == State::Enrolled
                            ? domain::insuranceFromCode(event.insurance).value_or(domain::Insurance::Unspecified)
                            : domain::Insurance::Unspecified;
    entry->evidence = resultDetail(event).evidence;
    entry->occurredOn = resultDetail(event).restoredOn;
    CANBAO_TRY_ASSIGN(const bool updated, entries.updateState(*entry));
    if (!updated) {
        return std::unexpected(staleEntry());
    }
    if (const SuggestionId accepted = resultDetail(two.last).suggestion) {
        const store::Database& database = session.ledger.database();
        CANBAO_TRY_ASSIGN(const auto suggestion, store::suggestion(database, accepted));
        if (suggestion) {
            CANBAO_TRY(store::reopenSuggestion(database, *suggestion));
        }
    }
    return RecordedResult{entry->id, entry->state, entry->version + 1, seq};
}

} // namespace

Result<std::optional<LastResult>> lastResult(const store::Ledger& ledger, EntryId entry) {
    CANBAO_TRY_ASSIGN(const auto two, lastTwo(ledger, entry));
    if (!two) {
        return std::nullopt;
    }
    return LastResult{two->last.seq,
                      domain::stateFromCode(two->last.to).value_or(State::Pending),
                      domain::stateFromCode(two->before.to).value_or(State::Pending),
                      two->last.by,
                      two->last.recordedAt,
                      resultDetail(two->last).group};
}

Result<RecordedResult> undoResult(const store::Session& session, EntryId entry, std::optional<int> expectedVersion,
                                  const QString& note) {
    const store::Database& database = session.ledger.database();
    CANBAO_TRY_ASSIGN(store::Transaction transaction, store::Transaction::begin(database));
    CANBAO_TRY_ASSIGN(store::EntryStore entries, store::EntryStore::on(database));
    CANBAO_TRY_ASSIGN(const auto known, entries.entry(entry));
    if (!known || known->state == State::Void) {
        return std::unexpected(noSuchEntry());
    }
    CANBAO_TRY_ASSIGN(const auto two, lastTwo(session.ledger, entry));
    if (!two) {
        return std::unexpected(Words::nothing());
    }
    CANBAO_TRY_ASSIGN(store::EventLog log, store::EventLog::open(database));
    CANBAO_TRY_ASSIGN(const RecordedResult undone, takeBack(session, entries, log, *two, expectedVersion, note));
    CANBAO_TRY(transaction.commit());
    return undone;
}

Result<QList<RecordedResult>> undoGroup(const store::Session& session, qint64 group, const QString& note,
                                        const Progress& progress) {
    const store::Database& database = session.ledger.database();
    CANBAO_TRY_ASSIGN(store::Transaction transaction, store::Transaction::begin(database));
    CANBAO_TRY_ASSIGN(const QList<store::Event> events, store::eventsOfGroup(session.ledger, group));
    CANBAO_TRY_ASSIGN(store::EntryStore entries, store::EntryStore::on(database));
    CANBAO_TRY_ASSIGN(store::EventLog log, store::EventLog::open(database));
    QList<RecordedResult> undone;
    for (qsizetype i = events.size() - 1; i >= 0; --i) {
        const EntryId entry = events.at(i).entry;
        CANBAO_TRY_ASSIGN(const auto two, lastTwo(session.ledger, entry));
        if (!two || two->last.seq < events.at(i).seq) {
            continue; // taken back by itself already
        }
        if (two->last.seq > events.at(i).seq) {
            return std::unexpected(Words::laterWork(entry));
        }
        CANBAO_TRY_ASSIGN(const RecordedResult one, takeBack(session, entries, log, *two, {}, note));
        undone.append(one);
        progress.at(events.size() - i, events.size());
        if (progress.stopped()) {
            return std::unexpected(Error::cancelled());
        }
    }
    if (undone.isEmpty()) {
        return std::unexpected(Words::noGroup());
    }
    CANBAO_TRY(transaction.commit());
    return undone;
}

} // namespace canbao::services
