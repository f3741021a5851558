#pragma once

#include "core/base/row_id.h"
#include "core/domain/codes.h"

#include <QString>

#include <optional>

namespace canbao {

using SuggestionId = RowId<struct SuggestionTag>;
using FindingId = RowId<struct FindingTag>;

} // namespace canbao

namespace canbao::domain {

/// 把握程度: how sure it is that a department's row and the ledger's subject are the same.
enum class Confidence {
    IdAndName,    ///< 号码姓名一致
    IdOnly,       ///< 号码一致、姓名不同或缺: shown, never silent
    NameAndBirth, ///< one of the numbers is damaged, wrong or missing: by name, birth and village
};

enum class SuggestionState { Open, Accepted, Refused };

/// 线索: what the comparison found that no list of the city holds.
enum class FindingKind {
    MissedEmployer,   ///< 漏报单位: pays taxes or is registered, stands on no list of the city
    UninsuredProject, ///< 未参加工伤保险的工程项目
    UninsuredPerson,  ///< 应保未保人员: of 16 and older, lives here, in no insurance
};

/// Open: to be looked at; Taken: it became an entry; Dismissed 不列入: somebody looked and there is nothing in it.
enum class FindingState { Open, Taken, Dismissed };

[[nodiscard]] QString code(Confidence value); ///< id-and-name, id-only, name-and-birth: the surest comes first
[[nodiscard]] QString code(SuggestionState value);
[[nodiscard]] QString code(FindingKind value);
[[nodiscard]] QString code(FindingState value);
[[nodiscard]] std::optional<Confidence> confidenceFromCode(QStringView code);
[[nodiscard]] std::optional<SuggestionState> suggestionStateFromCode(QStringView code);
[[nodiscard]] std::optional<FindingKind> findingKindFromCode(QStringView code);
[[nodiscard]] std::optional<FindingState> findingStateFromCode(QStringView code);

} // namespace canbao::domain
