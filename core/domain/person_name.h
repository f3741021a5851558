#pragma once

#include <QString>

namespace canbao::domain {

/// A name as it is compared: NFKC, every kind of middle dot to U+00B7 (民委发〔2016〕33号), all white space, zero-width
/// characters and control characters removed, Latin letters upper-case. The original is what is stored and shown.
/// Code-point safe: rare characters outside the BMP stay whole.
[[nodiscard]] QString matchName(QStringView name);

/// The same name, written twice: equal as compared, or equal but for dots that one writer left out, or for characters
/// that one sender's encoding lost.
[[nodiscard]] bool sameName(QStringView one, QStringView other);

/// An employer's name as it is compared: as matchName, brackets of every kind folded to ASCII.
[[nodiscard]] QString matchEmployerName(QStringView name);

} // namespace canbao::domain
