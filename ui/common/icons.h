#pragma once

#include "ui/common/theme.h"

#include <QIcon>

class QPainter;

namespace canbao::ui {

/// Icons are drawn once as masks (resources/icons) and take their colour from the palette when they are painted, so
/// that light, dark, disabled and selected need no pictures of their own.
[[nodiscard]] QIcon tintedIcon(const QString& name, Role role = Role::Plain);

/// Paints the icon `name` into `rect` in `color`, sharp at the painter's device pixel ratio.
void paintIcon(QPainter& painter, const QRect& rect, const QString& name, const QColor& color);

/// The program's own, in colour.
[[nodiscard]] QIcon applicationIcon();

} // namespace canbao::ui
