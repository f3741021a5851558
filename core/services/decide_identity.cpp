#include "core/services/decide_identity.h"

#include "core/store/entry_store.h"
#include "core/store/event_log.h"
#include "core/store/proposal_store.h"
#include "core/store/roster_store.h"
#include "core/store/subject_store.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using canbao::domain::State;

namespace canbao::services {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(canbao::services::DecideIdentity)

public:
    static Error noProposal() { return Error::user(tr("There is no proposal with this number.")); }
    static Error decidedAlready() { return Error::user(tr("This proposal was decided already.")); }
    static Error twoResults(EntryId entry) {
        return Error::user(tr("Both stand on the same list, and entry %1 has a result already. Reopen it first, saying "
                              "why, and then accept the proposal.")
                               .arg(entry.value));
    }
};

/// The decision on one proposal, within the caller's transaction.
class Decision {
public:
    [[nodiscard]] static Result<Decision> on(const store::Session& session, ProposalId id) {
        const store::Database& database = session.ledger.database();
        CANBAO_TRY_ASSIGN(const auto proposal, store::proposal(database, id));
        if (!proposal) {
            return std::unexpected(Words::noProposal());
        }
        CANBAO_TRY_ASSIGN(store::EntryStore entries, store::EntryStore::on(database));
        CANBAO_TRY_ASSIGN(const QList<domain::Entry> damaged, entries.ofPerson(proposal->damaged));
        if (proposal->state != store::ProposalState::Open || damaged.isEmpty()) {
            return std::unexpected(Words::decidedAlready());
        }
        CANBAO_TRY_ASSIGN(store::EventLog log, store::EventLog::open(database));
        return Decision(session, *proposal, damaged, std::move(entries), std::move(log));
    }

    [[nodiscard]] Result<> accept() {
        CANBAO_TRY_ASSIGN(store::SubjectStore subjects, store::SubjectStore::on(m_session.ledger.database()));
        CANBAO_TRY_ASSIGN(const auto person, subjects.person(m_proposal.person));
        for (const domain::Entry& entry : m_damaged) {
            CANBAO_TRY_ASSIGN(const auto standing, m_entries.find(m_proposal.person, entry.kind, entry.insurance));
            if (standing) {
                CANBAO_TRY(merge(entry, *standing));
            } else {
                CANBAO_TRY(m_entries.giveTo(entry.id, *person));
                CANBAO_TRY(m_log.append(event(store::EventKind::IdentityTied, entry)));
            }
        }
        const store::Database& database = m_session.ledger.database();
        CANBAO_TRY(store::moveRosterLines(database, m_proposal.damaged, m_proposal.person));
        return store::setProposalState(database, m_proposal.id, store::ProposalState::Accepted);
    }

    [[nodiscard]] Result<> refuse() {
        CANBAO_TRY(m_log.append(event(store::EventKind::IdentityRefused, m_damaged.first())));
        return store::setProposalState(m_session.ledger.database(), m_proposal.id, store::ProposalState::Refused);
    }

private:
    Decision(const store::Session& session, const store::Proposal& proposal, QList<domain::Entry> damaged,
             store::EntryStore entries, store::EventLog log)
        : m_session(session)
        , m_proposal(proposal)
        , m_damaged(std::move(damaged))
        , m_entries(std::move(entries))
        , m_log(std::move(log)) {}

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

    /// Two entries of one person on one list: that of the damaged number never was another.
    [[nodiscard]] Result<> merge(const domain::Entry& entry, const domain::Entry& standing) {
        if (entry.state != State::Pending && entry.state != State::Withdrawn) {
            return std::unexpected(Words::twoResults(entry.id));
        }
        const bool stands = standing.state != State::Void && standing.state != State::Withdrawn;
        if (!stands && entry.state == State::Pending) {
            CANBAO_TRY(move(standing, State::Pending, entry.occurredOn));
        } else { // its history says so too, and the import that brought it cannot be taken back any more
            CANBAO_TRY(m_log.append(event(store::EventKind::IdentityTied, standing)));
        }
        return move(entry, State::Void, entry.occurredOn);
    }

    [[nodiscard]] Result<> move(domain::Entry entry, State to, QDate on) {
        store::Event event = this->event(store::EventKind::IdentityTied, entry);
        event.occurredOn = on;
        event.from = code(entry.state);
        event.to = code(to);
        event.insurance = code(entry.insurance);
        CANBAO_TRY(m_log.append(event));
        entry.state = to;
        entry.reason.clear();
        entry.evidence.clear();
        entry.enrolledIn = domain::Insurance::Unspecified;
        entry.occurredOn = on;
        CANBAO_TRY_ASSIGN(const bool updated, m_entries.updateState(entry));
        return updated ? Result<>() : std::unexpected(Error::bug(u"entry moved under its own transaction"_s));
    }

    const store::Session& m_session;
    store::Proposal m_proposal;
    QList<domain::Entry> m_damaged; ///< those that stand
    store::EntryStore m_entries;
    store::EventLog m_log;
};

Result<> decideAll(const store::Session& session, const QList<ProposalId>& ids, Result<> (Decision::*decide)()) {
    CANBAO_TRY_ASSIGN(store::Transaction transaction, store::Transaction::begin(session.ledger.database()));
    for (const ProposalId id : ids) {
        CANBAO_TRY_ASSIGN(Decision decision, Decision::on(session, id));
        CANBAO_TRY((decision.*decide)());
    }
    return transaction.commit();
}

} // namespace

Result<> acceptIdentities(const store::Session& session, const QList<ProposalId>& ids) {
    return decideAll(session, ids, &Decision::accept);
}

Result<> refuseIdentities(const store::Session& session, const QList<ProposalId>& ids) {
    return decideAll(session, ids, &Decision::refuse);
}

} // namespace canbao::services
