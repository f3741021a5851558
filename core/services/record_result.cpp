#include "core/services/record_result.h"

#include "core/store/entry_store.h"
#include "core/store/event_log.h"
#include "core/store/subject_store.h"

#include <QCoreApplication>

using namespace canbao::domain;

namespace canbao::services {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(canbao::services::RecordResult)

public:
    static Error noEntry() { return Error::user(tr("There is no entry with this number in the ledger.")); }
    static Error notAllowed(const QString& state) {
        return Error::user(
            tr("This entry is \"%1\" and does not take this result. Reopen it first, saying why.").arg(state));
    }
    static Error cannotReopen(const QString& state) {
        return Error::user(tr("This entry is \"%1\": there is no result to reopen.").arg(state));
    }
    static Error reasonMissing() { return Error::user(tr("Choose a reason; this result needs one.")); }
    static Error reasonUnknown() {
        return Error::user(tr("This reason does not belong to this result. Choose one of the list."));
    }
    static Error noteMissing() { return Error::user(tr("Write down why the entry is reopened.")); }
    static Error insuranceMissing() {
        return Error::user(
            tr("The list names no insurance for this entry. Say which one the person or employer joined."));
    }
    static Error insuranceDiffers() {
        return Error::user(
            tr("This entry is about another insurance. Record the result on the entry of that insurance."));
    }
    static Error future() { return Error::user(tr("The date lies in the future. Correct it.")); }
    static Error beforeBirth() { return Error::user(tr("The date lies before the person's birth. Correct it.")); }
    static Error stale() {
        return Error::user(
            tr("Somebody else has changed this entry meanwhile; your result was not saved. Look at it again."));
    }
};

Result<> checkReason(const store::Ledger& ledger, Outcome outcome, const QString& reason) {
    const QString list = reasonList(outcome);
    if (!list.isEmpty() && reason.isEmpty()) {
        return std::unexpected(Words::reasonMissing());
    }
    if (!reason.isEmpty()) {
        CANBAO_TRY_ASSIGN(const bool known, ledger.hasCode(list, reason));
        if (!known) {
            return std::unexpected(Words::reasonUnknown());
        }
    }
    return {};
}

Result<> checkDate(const store::Ledger& ledger, const Entry& entry, QDate occurredOn, QDate today) {
    if (occurredOn > today) {
        return std::unexpected(Words::future());
    }
    if (entry.person) {
        CANBAO_TRY_ASSIGN(store::SubjectStore subjects, store::SubjectStore::on(ledger.database()));
        CANBAO_TRY_ASSIGN(const auto person, subjects.person(entry.person));
        if (person && person->birth.isValid() && occurredOn < person->birth) {
            return std::unexpected(Words::beforeBirth());
        }
    }
    return {};
}

/// The insurance the result is about: the entry's own where the list named one.
Result<Insurance> insuranceOf(const Entry& entry, const ResultRequest& request, const Transition& change) {
    if (request.outcome != Outcome::Enrolled || request.insurance == Insurance::Unspecified) {
        if (change.needsInsurance) {
            return std::unexpected(Words::insuranceMissing());
        }
        return entry.insurance;
    }
    if (entry.insurance != Insurance::Unspecified && entry.insurance != request.insurance) {
        return std::unexpected(Words::insuranceDiffers());
    }
    return request.insurance;
}

Error refusalOf(const CodeTables& codes, State state, Outcome outcome) {
    const QString label = codes.label(state);
    return outcome == Outcome::Reopened ? Words::cannotReopen(label) : Words::notAllowed(label);
}

} // namespace

Result<RecordedResult> recordResult(const store::Session& session, const ResultRequest& request) {
    const store::Database& database = session.ledger.database();
    CANBAO_TRY_ASSIGN(store::Transaction transaction, store::Transaction::begin(database));
    CANBAO_TRY_ASSIGN(store::EntryStore entries, store::EntryStore::on(database));
    CANBAO_TRY_ASSIGN(const auto found, entries.entry(request.entry));
    if (!found || found->state == State::Void) {
        return std::unexpected(Words::noEntry());
    }
    Entry entry = *found;
    if (request.expectedVersion && *request.expectedVersion != entry.version) {
        return std::unexpected(Words::stale());
    }

    const auto change = transition(entry.state, entry.insurance, request.outcome);
    if (!change) {
        CANBAO_TRY_ASSIGN(const CodeTables codes, session.ledger.codeTables());
        return std::unexpected(refusalOf(codes, entry.state, request.outcome));
    }
    CANBAO_TRY(checkReason(session.ledger, request.outcome, request.reason));
    if (change->needsNote && request.note.trimmed().isEmpty()) {
        return std::unexpected(Words::noteMissing());
    }
    CANBAO_TRY_ASSIGN(const Insurance insurance, insuranceOf(entry, request, *change));
    const QDate today = session.clock.today();
    const QDate occurredOn = request.occurredOn.isValid() ? request.occurredOn : today;
    CANBAO_TRY(checkDate(session.ledger, entry, occurredOn, today));

    store::Event event;
    event.recordedAt = session.clock.nowUtc();
    event.occurredOn = occurredOn;
    event.by = session.by;
    event.kind = store::EventKind::ResultRecorded;
    event.entry = entry.id;
    event.from = code(entry.state);
    event.to = code(change->to);
    event.reason = request.reason;
    event.insurance = code(insurance);
    event.note = request.note.trimmed();
    CANBAO_TRY_ASSIGN(store::EventLog log, store::EventLog::open(database));
    CANBAO_TRY_ASSIGN(const qint64 seq, log.append(event));

    entry.state = change->to;
    entry.reason = request.reason;
    entry.enrolledIn = entry.state == State::Enrolled ? insurance : Insurance::Unspecified;
    entry.occurredOn = occurredOn;
    CANBAO_TRY_ASSIGN(const bool updated, entries.updateState(entry));
    if (!updated) {
        return std::unexpected(Words::stale());
    }
    CANBAO_TRY(transaction.commit());
    return RecordedResult{entry.id, entry.state, entry.version + 1, seq};
}

} // namespace canbao::services
