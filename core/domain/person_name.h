#pragma once

#include <QString>

namespace canbao::domain {

/// A name as it was written, whatever the keyboard: NFKC, every kind of middle dot to U+00B7 (民委发〔2016〕33号), all
/// white space, zero-width characters and control characters removed, Latin letters upper-case. Code-point safe: rare
/// characters outside the BMP stay whole.
[[nodiscard]] QString foldedName(QStringView name);

/// A person's name as it is compared: folded, and without what is noted in its cell: 张三（户主）, 李四(已故), 王五*,
/// 张三（张叁）. The original is what is stored and shown.
[[nodiscard]] QString matchName(QStringView name);

/// The same name, written twice: equal as compared, or equal but for dots that one writer left out, or for characters
/// that one sender's encoding lost.
[[nodiscard]] bool sameName(QStringView one, QStringView other);

/// An employer's name as it is compared: folded, brackets of every kind to ASCII; what they hold belongs to it.
[[nodiscard]] QString matchEmployerName(QStringView name);

} // namespace canbao::domain
