#include "ui/comparison/clues.h"

#include "core/store/queries/proposals.h"
#include "ui/comparison/finding_clues.h"
#include "ui/comparison/identity_clues.h"
#include "ui/comparison/suggestion_clues.h"

namespace canbao::ui {

Result<QList<ClueGroup>> openClues(const store::Ledger& ledger) {
    CANBAO_TRY_ASSIGN(const QList<store::SuggestionGroup> suggestions, store::suggestionGroups(ledger));
    CANBAO_TRY_ASSIGN(const QList<store::FindingCount> findings, store::openFindingCounts(ledger));
    CANBAO_TRY_ASSIGN(const qint64 identities, store::openProposalCount(ledger));
    QList<ClueGroup> groups;
    if (identities > 0) {
        groups.append({std::make_shared<IdentityClues>(), identities});
    }
    for (const store::SuggestionGroup& group : suggestions) {
        groups.append({std::make_shared<SuggestionClues>(group), group.count});
    }
    for (const store::FindingCount& found : findings) {
        groups.append({std::make_shared<FindingClues>(found.kind), found.count});
    }
    return groups;
}

Result<qint64> openClueCount(const store::Ledger& ledger) {
    CANBAO_TRY_ASSIGN(qint64 count, store::openProposalCount(ledger));
    CANBAO_TRY_ASSIGN(const qint64 suggestions, store::openSuggestionCount(ledger));
    CANBAO_TRY_ASSIGN(const QList<store::FindingCount> findings, store::openFindingCounts(ledger));
    count += suggestions;
    for (const store::FindingCount& found : findings) {
        count += found.count;
    }
    return count;
}

} // namespace canbao::ui
