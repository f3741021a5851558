#pragma once

#include "core/domain/subject.h"
#include "core/store/ledger.h"

#include <QList>

#include <span>

namespace canbao::store {

/// An open proposal: who came with a damaged number, and who that may be (store/proposal_store.h). Identifiers are
/// whole; who shows them masks them.
struct ProposalLine {
    ProposalId id;
    domain::Person damaged;
    domain::Person known;
    int rivals = 0; ///< other open proposals for the same damaged number
};

/// Those whose persons both stand on lists.
[[nodiscard]] Result<qint64> openProposalCount(const Ledger& ledger);
/// By village, then by number.
[[nodiscard]] Result<QList<ProposalId>> openProposalKeys(const Ledger& ledger);
/// In the keys' order; one that is not open any more is left out.
[[nodiscard]] Result<QList<ProposalLine>> proposalLines(const Ledger& ledger, std::span<const ProposalId> keys);

} // namespace canbao::store
