#include "ui/comparison/clues.h"

#include "ui/comparison/finding_clues.h"
#include "ui/comparison/suggestion_clues.h"

namespace canbao::ui {

Result<QList<ClueGroup>> openClues(const store::Ledger& ledger) {
    CANBAO_TRY_ASSIGN(const QList<store::SuggestionGroup> suggestions, store::suggestionGroups(ledger));
    CANBAO_TRY_ASSIGN(const QList<store::FindingCount> findings, store::openFindingCounts(ledger));
    QList<ClueGroup> groups;
    for (const store::SuggestionGroup& group : suggestions) {
        groups.append({std::make_shared<SuggestionClues>(group), group.count});
    }
    for (const store::FindingCount& found : findings) {
        groups.append({std::make_shared<FindingClues>(found.kind), found.count});
    }
    return groups;
}

} // namespace canbao::ui
