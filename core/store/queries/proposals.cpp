#include "core/store/queries/proposals.h"

#include "core/store/subject_store.h"

namespace canbao::store {

namespace {

// Whose entries were all taken back is on no list any more.
#define CANBAO_OPEN                                                                                                    \
    "identity_proposal.state = 'open' "                                                                                \
    "AND EXISTS (SELECT 1 FROM entry WHERE entry.person = identity_proposal.damaged AND entry.state <> 'void') "       \
    "AND EXISTS (SELECT 1 FROM entry WHERE entry.person = identity_proposal.person AND entry.state <> 'void')"

} // namespace

Result<qint64> openProposalCount(const Ledger& ledger) {
    return ledger.database().number("SELECT count(*) FROM identity_proposal WHERE " CANBAO_OPEN);
}

Result<QList<ProposalId>> openProposalKeys(const Ledger& ledger) {
    CANBAO_TRY_ASSIGN(Statement rows,
                      ledger.database().query("SELECT identity_proposal.id FROM identity_proposal "
                                              "JOIN person ON person.id = identity_proposal.person WHERE " CANBAO_OPEN
                                              " ORDER BY person.village, identity_proposal.id"));
    QList<ProposalId> keys;
    while (true) {
        CANBAO_TRY_ASSIGN(const bool row, rows.step());
        if (!row) {
            return keys;
        }
        keys.append(rows.id<ProposalId>(0));
    }
}

Result<QList<ProposalLine>> proposalLines(const Ledger& ledger, std::span<const ProposalId> keys) {
    const Database& database = ledger.database();
    CANBAO_TRY_ASSIGN(SubjectStore subjects, SubjectStore::on(database));
    CANBAO_TRY_ASSIGN(Statement proposal,
                      database.prepare("SELECT damaged, person, (SELECT count(*) FROM identity_proposal AS other "
                                       "  WHERE other.damaged = identity_proposal.damaged AND other.state = 'open') "
                                       "FROM identity_proposal WHERE id = ?1 AND " CANBAO_OPEN));
    QList<ProposalLine> lines;
    for (const ProposalId key : keys) {
        proposal.bind(key);
        CANBAO_TRY_ASSIGN(const bool found, proposal.step());
        if (!found) {
            continue;
        }
        CANBAO_TRY_ASSIGN(const auto damaged, subjects.person(proposal.id<PersonId>(0)));
        CANBAO_TRY_ASSIGN(const auto known, subjects.person(proposal.id<PersonId>(1)));
        lines.append({key, *damaged, *known, int(proposal.integer(2)) - 1});
        proposal.reset();
    }
    return lines;
}

} // namespace canbao::store
