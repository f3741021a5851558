#pragma once

#include "core/matching/statement.h"

#include <QList>

#include <optional>

namespace canbao::matching {

/// How old somebody is, as far as it matters: the plan's 16 (一(二)), and 25, from which the audits of such lists ask
/// whether somebody is still in school (DOMAIN.md §1.B).
enum class AgeBand { Unknown, Child, Youth, Grown };
inline constexpr int kPensionFrom = 16;
inline constexpr int kStudentAskedFrom = 25;

/// What a statement suggests for an entry.
struct Ruling {
    domain::Outcome outcome = domain::Outcome::Excluded;
    QString reason;                                               ///< empty when enrolled
    domain::Insurance insurance = domain::Insurance::Unspecified; ///< joined, where the entry names none
    bool question = false;                                        ///< plausible, but to be asked first
};

/// Nothing: the statement does not bear on that entry.
[[nodiscard]] std::optional<Ruling> rulingOn(Statement statement, domain::ListKind list, domain::Insurance insurance,
                                             AgeBand age);

/// The whole table, as the comparison joins it.
[[nodiscard]] QList<store::RulingRow> allRulings();
/// The departments' kinds that can suggest anything.
[[nodiscard]] QList<domain::ListKind> tellingKinds();

} // namespace canbao::matching
