#pragma once

#include <QColor>
#include <QPalette>

class QApplication;

namespace canbao::ui {

/// What a colour means. Colour never speaks alone: a word or an icon stands beside it.
enum class Role {
    Plain,     ///< ordinary text
    Muted,     ///< labels and hints beside the thing itself
    Accent,    ///< what can be pressed or followed
    Done,      ///< 已参保, 已销号
    Waiting,   ///< 待核实, 核实中
    Attention, ///< 待动员, warnings
    Blocked,   ///< 不予参保, refused rows, errors
};

enum class Lightness { Light, Dark };
enum class ThemeChoice { System, Light, Dark };

/// The program's two palettes. `Mid` is the colour of lines, `Link` the accent, `Highlight` the quiet ground of what is
/// selected, so that text keeps its own colour on it.
[[nodiscard]] QPalette paletteFor(Lightness lightness);
[[nodiscard]] Lightness lightnessOf(const QPalette& palette);

/// Text and lines of that meaning: at least 4.5:1 against Window and Base.
[[nodiscard]] QColor roleColor(Role role, const QPalette& palette);
/// The quiet ground of a chip of that meaning; roleColor is readable on it.
[[nodiscard]] QColor roleGround(Role role, const QPalette& palette);

/// Style, font and palette of the whole program. Call once, before the first widget.
void installTheme(QApplication& application, ThemeChoice choice);
/// Changes the palette of the running program.
void chooseTheme(QApplication& application, ThemeChoice choice);

} // namespace canbao::ui
