#include "core/store/proposal_store.h"

#include <algorithm>
#include <array>
#include <string>

using namespace Qt::StringLiterals;

namespace canbao::store {

namespace {

struct StateCode {
    ProposalState state;
    QLatin1StringView code;
};

constexpr std::array kStates{
    StateCode{ProposalState::Open, "open"_L1},
    StateCode{ProposalState::Accepted, "accepted"_L1},
    StateCode{ProposalState::Refused, "refused"_L1},
};

constexpr auto kColumns = "id, damaged, person, batch, state";

Proposal fromRow(const Statement& row) {
    return {row.id<ProposalId>(0), row.id<PersonId>(1), row.id<PersonId>(2), row.id<BatchId>(3),
            proposalStateFromCode(row.text(4)).value_or(ProposalState::Open)};
}

/// Whether the person stands on a list that was not taken back.
std::string listed(const char* person) {
    return std::string("EXISTS (SELECT 1 FROM entry WHERE entry.person = ") + person + " AND entry.state <> 'void')";
}

} // namespace

QString code(ProposalState value) {
    return QString(std::ranges::find(kStates, value, &StateCode::state)->code);
}

std::optional<ProposalState> proposalStateFromCode(QStringView wanted) {
    const auto found = std::ranges::find_if(kStates, [wanted](const StateCode& row) { return row.code == wanted; });
    return found == kStates.end() ? std::nullopt : std::optional(found->state);
}

Result<QList<Namesakes>> namesakesOfDamaged(const Database& database) {
    CANBAO_TRY_ASSIGN(
        Statement rows,
        database.query(
            "SELECT lost.id, lost.id_as_sent, lost.birth, known.id, known.citizen_id, known.birth "
            "FROM person AS lost INDEXED BY person_damaged " // else all persons are read, for the order's sake
            "  JOIN person AS known ON known.match_name = lost.match_name "
            "  AND known.village = lost.village AND known.id_status = 'valid' "
            "WHERE lost.id_status = 'damaged' AND lost.match_name <> '' AND " +
            listed("lost.id") + " AND " + listed("known.id") +
            " AND NOT EXISTS (SELECT 1 FROM identity_proposal WHERE damaged = lost.id AND person = known.id) "
            "ORDER BY lost.id, known.id"));
    QList<Namesakes> found;
    while (true) {
        CANBAO_TRY_ASSIGN(const bool row, rows.step());
        if (!row) {
            return found;
        }
        found.append(
            {rows.id<PersonId>(0), rows.text(1), rows.date(2), rows.id<PersonId>(3), rows.text(4), rows.date(5)});
    }
}

Result<std::optional<Proposal>> proposal(const Database& database, ProposalId id) {
    CANBAO_TRY_ASSIGN(Statement row,
                      database.query("SELECT " + std::string(kColumns) + " FROM identity_proposal WHERE id = ?1", id));
    CANBAO_TRY_ASSIGN(const bool found, row.step());
    return found ? std::optional(fromRow(row)) : std::nullopt;
}

Result<QList<Proposal>> proposals(const Database& database, ProposalState state) {
    // Who was tied stands on no list by himself any more.
    CANBAO_TRY_ASSIGN(Statement rows,
                      database.query("SELECT " + std::string(kColumns) +
                                         " FROM identity_proposal WHERE state = ?1 AND (state = 'accepted' OR " +
                                         listed("damaged") + ") AND " + listed("identity_proposal.person") +
                                         " ORDER BY id",
                                     code(state)));
    QList<Proposal> found;
    while (true) {
        CANBAO_TRY_ASSIGN(const bool row, rows.step());
        if (!row) {
            return found;
        }
        found.append(fromRow(rows));
    }
}

Result<> insertProposal(const Database& database, PersonId damaged, PersonId person, BatchId batch) {
    return database.execute("INSERT INTO identity_proposal (damaged, person, batch) VALUES (?1, ?2, ?3)", damaged,
                            person, batch);
}

Result<> setProposalState(const Database& database, ProposalId id, ProposalState state) {
    return database.execute("UPDATE identity_proposal SET state = ?2 WHERE id = ?1", id, code(state));
}

Result<> removeProposalsOf(const Database& database, BatchId batch) {
    return database.execute("DELETE FROM identity_proposal WHERE batch = ?1", batch);
}

} // namespace canbao::store
