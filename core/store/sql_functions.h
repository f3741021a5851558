#pragma once

#include "core/base/result.h"

struct sqlite3;

namespace canbao::store {

/// Functions besides SQLite's own. For migrations and checks: person_initials(name), employer_initials(name) of
/// core/domain/pinyin_initials.h, person_match_name(name), employer_match_name(name) of person_name.h. For searches:
/// holds(wanted, text, …), whether one of the texts holds the wanted one, byte for byte, in half the time of instr().
/// For comparing: content_hash(value, …), a number that other values do not have; birth_in(number), the birthday in
/// what is left of a citizen id, or NULL.
[[nodiscard]] Result<> addSqlFunctions(sqlite3* connection);

} // namespace canbao::store
