#include "core/services/result_planner.h"

#include "core/store/result_detail.h"

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

} // namespace

Error staleEntry() {
    return Words::stale();
}

Error noSuchEntry() {
    return Words::noEntry();
}

Result<ResultPlanner> ResultPlanner::on(const store::Session& session) {
    const store::Database& database = session.ledger.database();
    CANBAO_TRY_ASSIGN(store::EntryStore entries, store::EntryStore::on(database));
    CANBAO_TRY_ASSIGN(store::SubjectStore subjects, store::SubjectStore::on(database));
    CANBAO_TRY_ASSIGN(CodeTables codes, session.ledger.codeTables());
    return ResultPlanner(session, std::move(entries), std::move(subjects), std::move(codes));
}

Result<> ResultPlanner::checkReason(Outcome outcome, const QString& reason) const {
    const QString list = reasonList(outcome);
    if (!list.isEmpty() && reason.isEmpty()) {
        return std::unexpected(Words::reasonMissing());
    }
    if (!reason.isEmpty() && !m_codes.contains(list, reason)) {
        return std::unexpected(Words::reasonUnknown());
    }
    return {};
}

Result<> ResultPlanner::checkDate(const Entry& entry, QDate occurredOn, QDate today) {
    if (occurredOn > today) {
        return std::unexpected(Words::future());
    }
    if (entry.person) {
        CANBAO_TRY_ASSIGN(const auto person, m_subjects.person(entry.person));
        if (person && person->birth.isValid() && occurredOn < person->birth) {
            return std::unexpected(Words::beforeBirth());
        }
    }
    return {};
}

Result<PlannedResult> ResultPlanner::plan(const ResultRequest& request) {
    CANBAO_TRY_ASSIGN(const auto found, m_entries.entry(request.entry));
    if (!found || found->state == State::Void) {
        return std::unexpected(Words::noEntry());
    }
    const Entry& entry = *found;
    if (request.expectedVersion && *request.expectedVersion != entry.version) {
        return std::unexpected(Words::stale());
    }
    const auto change = transition(entry.state, entry.insurance, request.outcome);
    if (!change) {
        const QString label = m_codes.label(entry.state);
        return std::unexpected(request.outcome == Outcome::Reopened ? Words::cannotReopen(label)
                                                                    : Words::notAllowed(label));
    }
    CANBAO_TRY(checkReason(request.outcome, request.reason));
    if (change->needsNote && request.note.trimmed().isEmpty()) {
        return std::unexpected(Words::noteMissing());
    }
    CANBAO_TRY_ASSIGN(const Insurance insurance, insuranceOf(entry, request, *change));
    const QDate today = m_session->clock.today();
    const QDate occurredOn = request.occurredOn.isValid() ? request.occurredOn : today;
    CANBAO_TRY(checkDate(entry, occurredOn, today));
    CANBAO_TRY_ASSIGN(const Evidence evidence,
                      checkedEvidence(request.evidence, request.outcome, request.reason, today, request.evidenceLater));

    PlannedResult planned{entry, entry, {}};
    planned.after.state = change->to;
    planned.after.reason = request.reason;
    planned.after.enrolledIn = change->to == State::Enrolled ? insurance : Insurance::Unspecified;
    planned.after.evidence = evidence;
    planned.after.occurredOn = occurredOn;

    store::Event& event = planned.event;
    event.recordedAt = m_session->clock.nowUtc();
    event.occurredOn = occurredOn;
    event.by = m_session->by;
    event.kind = store::EventKind::ResultRecorded;
    event.entry = entry.id;
    event.from = code(entry.state);
    event.to = code(change->to);
    event.reason = request.reason;
    event.insurance = code(insurance);
    event.note = request.note.trimmed();
    event.detail = toJson(store::ResultDetail{.evidence = evidence});
    return planned;
}

} // namespace canbao::services
