#pragma once

#include "core/domain/codes.h"
#include "core/intake/grid.h"

#include <QStringList>

#include <optional>

namespace canbao::intake {

/// The kind of list that a title or a name speaks of: its longest word wins, of equally long ones the first
/// (resources/intake/kind_words.csv). Nothing when it speaks of none.
[[nodiscard]] std::optional<domain::ListKind> kindNamedIn(QStringView words);

/// Whether a title or a name speaks of another kind of list, and besides it not of this one: "居民医保未参保" is a list
/// of the uninsured, "已就业未参保" is not.
[[nodiscard]] bool namesOtherKindThan(QStringView words, domain::ListKind kind);

/// A sheet's name without the words for the list: 新车 of 新车未参保人员名单.
[[nodiscard]] QString withoutKindWords(const QString& name);

/// The lines above row `end` (an ordinal) that may be titles; captions and instructions are none.
[[nodiscard]] QStringList titlesAbove(const Grid& grid, int end);
/// The first of them that names a kind of list.
[[nodiscard]] QString titleNamingKind(const Grid& grid, int end);

} // namespace canbao::intake
