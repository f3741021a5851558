#pragma once

#include "core/demo/demo_list.h"
#include "core/demo/township.h"

namespace canbao::demo {

/// A suggestion that a correct comparison makes: what one department's list says about one row of the city's.
struct SuggestionTruth {
    domain::ListKind list; ///< the city's
    int sheetRow = 0;      ///< on the city's list, as Excel shows it
    domain::Insurance insurance = domain::Insurance::Unspecified;
    QString subject;         ///< citizen id or credit code
    domain::ListKind source; ///< the department's
    int sourceRow = 0;       ///< on the department's list
    domain::Outcome outcome = domain::Outcome::Excluded;
    QString reason; ///< code of the reason table; empty when enrolled
    /// id-and-name; id-only where one of the names is wrong or missing; name-and-birth where one of the ids is, so
    /// that only a birthday, if even that, is left beside the name.
    QString confidence;
};

/// For lists that are laid out. Only rows that are accepted on both sides make suggestions.
[[nodiscard]] QList<SuggestionTruth> trueSuggestions(const Township& town, const QList<DemoList>& cityLists,
                                                     const QList<DemoList>& departmentLists);

} // namespace canbao::demo
