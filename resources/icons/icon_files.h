#pragma once

#include <QString>
#include <QStringList>

#include <span>

/// The bundled pictures: each symbol of resources/icons/NAME.svg as PNG in several sizes.
namespace canbao::icons {

/// Every symbol's name, e.g. "home"; the application's own icon is not among them.
[[nodiscard]] QStringList symbolNames();
/// Widths in pixels in which every symbol is bundled, ascending: 1×, 1.5×, 2× and 3× of its 24 × 24 grid.
[[nodiscard]] std::span<const int> symbolSizes();
/// Widths in pixels of the application's own icon, ascending.
[[nodiscard]] std::span<const int> appIconSizes();

/// The bundled file of a symbol: opaque black on transparent, to be tinted. `size` is one of symbolSizes().
[[nodiscard]] QString symbolFile(const QString& name, int size);
/// `size` is one of appIconSizes().
[[nodiscard]] QString appIconFile(int size);

} // namespace canbao::icons
