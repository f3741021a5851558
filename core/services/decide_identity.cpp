#include "core/services/decide_identity.h"

#include "core/services/identity_moves.h"
#include "core/store/entry_store.h"
#include "core/store/event_log.h"
#include "core/store/proposal_store.h"
#include "core/store/subject_store.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using canbao::store::ProposalState;

namespace canbao::services {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(canbao::services::DecideIdentity)

public:
    static Error noProposal() { return Error::user(tr("There is no proposal with this number.")); }
    static Error decidedAlready() { return Error::user(tr("This proposal was decided already.")); }
    static Error notRefused() { return Error::user(tr("This proposal does not stand as refused any more.")); }
};

/// The decision on one proposal, within the caller's transaction.
class Decision {
public:
    /// `state`: how the proposal has to stand.
    [[nodiscard]] static Result<Decision> on(const store::Session& session, ProposalId id, ProposalState state) {
        const store::Database& database = session.ledger.database();
        CANBAO_TRY_ASSIGN(const auto proposal, store::proposal(database, id));
        if (!proposal) {
            return std::unexpected(Words::noProposal());
        }
        CANBAO_TRY_ASSIGN(store::EntryStore entries, store::EntryStore::on(database));
        CANBAO_TRY_ASSIGN(const QList<domain::Entry> damaged, entries.ofPerson(proposal->damaged));
        if (proposal->state != state || damaged.isEmpty()) {
            return std::unexpected(state == ProposalState::Open ? Words::decidedAlready() : Words::notRefused());
        }
        CANBAO_TRY_ASSIGN(store::EventLog log, store::EventLog::open(database));
        return Decision(session, *proposal, damaged, std::move(entries), std::move(log));
    }

    [[nodiscard]] Result<IdentityChange> accept() {
        const store::Database& database = m_session.ledger.database();
        CANBAO_TRY_ASSIGN(store::SubjectStore subjects, store::SubjectStore::on(database));
        CANBAO_TRY_ASSIGN(const auto person, subjects.person(m_proposal.person));
        CANBAO_TRY_ASSIGN(IdentityMoves moves, IdentityMoves::on(m_session, {}));
        CANBAO_TRY_ASSIGN(IdentityChange change,
                          moves.merge(m_proposal.damaged, *person, {{u"proposal"_s, m_proposal.id.value}}));
        CANBAO_TRY(store::setProposalState(database, m_proposal.id, ProposalState::Accepted));
        return change;
    }

    [[nodiscard]] Result<> refuse() { return put(store::EventKind::IdentityRefused, ProposalState::Refused); }
    [[nodiscard]] Result<> reopen() { return put(store::EventKind::IdentityReopened, ProposalState::Open); }

private:
    Decision(const store::Session& session, const store::Proposal& proposal, QList<domain::Entry> damaged,
             store::EntryStore entries, store::EventLog log)
        : m_session(session)
        , m_proposal(proposal)
        , m_damaged(std::move(damaged))
        , m_entries(std::move(entries))
        , m_log(std::move(log)) {}

    [[nodiscard]] Result<> put(store::EventKind kind, ProposalState state) {
        CANBAO_TRY(m_log.append(event(kind, m_damaged.first())));
        return store::setProposalState(m_session.ledger.database(), m_proposal.id, state);
    }

    [[nodiscard]] store::Event event(store::EventKind kind, const domain::Entry& entry) const {
        store::Event event;
        event.recordedAt = m_session.clock.nowUtc();
        event.occurredOn = m_session.clock.today();
        event.by = m_session.by;
        event.kind = kind;
        event.entry = entry.id;
        event.detail = QString::fromUtf8(QJsonDocument(QJsonObject{{u"proposal"_s, m_proposal.id.value},
                                                                   {u"damaged"_s, m_proposal.damaged.value},
                                                                   {u"person"_s, m_proposal.person.value}})
                                             .toJson(QJsonDocument::Compact));
        return event;
    }

    const store::Session& m_session;
    store::Proposal m_proposal;
    QList<domain::Entry> m_damaged; ///< those that stand
    store::EntryStore m_entries;
    store::EventLog m_log;
};

Result<> putAll(const store::Session& session, const QList<ProposalId>& ids, ProposalState from,
                Result<> (Decision::*put)()) {
    CANBAO_TRY_ASSIGN(store::Transaction transaction, store::Transaction::begin(session.ledger.database()));
    for (const ProposalId id : ids) {
        CANBAO_TRY_ASSIGN(Decision decision, Decision::on(session, id, from));
        CANBAO_TRY((decision.*put)());
    }
    return transaction.commit();
}

} // namespace

Result<QList<IdentityChange>> acceptIdentities(const store::Session& session, const QList<ProposalId>& ids) {
    CANBAO_TRY_ASSIGN(store::Transaction transaction, store::Transaction::begin(session.ledger.database()));
    QList<IdentityChange> changes;
    for (const ProposalId id : ids) {
        CANBAO_TRY_ASSIGN(Decision decision, Decision::on(session, id, ProposalState::Open));
        CANBAO_TRY_ASSIGN(IdentityChange change, decision.accept());
        changes.append(std::move(change));
    }
    CANBAO_TRY(transaction.commit());
    return changes;
}

Result<> refuseIdentities(const store::Session& session, const QList<ProposalId>& ids) {
    return putAll(session, ids, ProposalState::Open, &Decision::refuse);
}

Result<> reopenIdentities(const store::Session& session, const QList<ProposalId>& ids) {
    return putAll(session, ids, ProposalState::Refused, &Decision::reopen);
}

} // namespace canbao::services
