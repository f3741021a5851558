#pragma once

#include "core/domain/subject.h"
#include "core/store/database.h"

#include <QList>

#include <optional>

namespace canbao::store {

enum class ProposalState { Open, Accepted, Refused };
[[nodiscard]] QString code(ProposalState value); ///< open, accepted, refused
[[nodiscard]] std::optional<ProposalState> proposalStateFromCode(QStringView code);

/// 身份比对建议: a person whose number was damaged, and one of the ledger who may be the same.
struct Proposal {
    ProposalId id;
    PersonId damaged;
    PersonId person;
    BatchId batch; ///< the import that brought the two together
    ProposalState state = ProposalState::Open;
};

/// Two persons of one name and one village, the number of the first damaged, that of the second valid; both on lists
/// that stand, and nobody has proposed them yet.
struct Namesakes {
    PersonId damaged;
    QString damagedId; ///< as it was sent
    QDate damagedBirth;
    PersonId person;
    QString citizenId;
    QDate birth;
};

[[nodiscard]] Result<QList<Namesakes>> namesakesOfDamaged(const Database& database);
[[nodiscard]] Result<std::optional<Proposal>> proposal(const Database& database, ProposalId id);
/// All of that state whose persons both stand on lists, by number.
[[nodiscard]] Result<QList<Proposal>> proposals(const Database& database, ProposalState state);

/// Within the caller's transaction.
[[nodiscard]] Result<> insertProposal(const Database& database, PersonId damaged, PersonId person, BatchId batch);
[[nodiscard]] Result<> setProposalState(const Database& database, ProposalId id, ProposalState state);
[[nodiscard]] Result<> removeProposalsOf(const Database& database, BatchId batch);

} // namespace canbao::store
