#pragma once

#include <QString>

namespace canbao::domain {

/// What somebody typed, without what nobody meant: full-width forms folded (NFKC), white space, zero-width and control
/// characters removed. Code-point safe.
[[nodiscard]] QString foldedText(QStringView typed);

/// An identifier (id, credit code, phone) as typed: foldedText, quotes, apostrophes and back-ticks removed, Latin
/// letters upper-case.
[[nodiscard]] QString foldedIdentifier(QStringView typed);

/// Whether a folded cell says that there is nothing to say: empty, 无, 不详, /, —, zeros alone.
[[nodiscard]] bool saysNothing(QStringView folded);

} // namespace canbao::domain
