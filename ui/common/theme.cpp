#include "ui/common/theme.h"

#include "ui/common/metrics.h"
#include "ui/common/office_style.h"

#include <QApplication>
#include <QFont>
#include <QSettings>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace canbao::ui {

namespace {

struct Shades {
    QRgb window, base, alternate, button, text, muted, line, faintLine, accent, selected, tip;
};

constexpr Shades kLight{
    .window = 0xfff4f5f7,
    .base = 0xffffffff,
    .alternate = 0xfff9fafb,
    .button = 0xffffffff,
    .text = 0xff1d2129,
    .muted = 0xff5f6672,
    .line = 0xffd6d9df,
    .faintLine = 0xffe8eaee,
    .accent = 0xff1f5fc4,
    .selected = 0xffdbe7fb,
    .tip = 0xff2b2f36,
};
constexpr Shades kDark{
    .window = 0xff1c1e22,
    .base = 0xff25282d,
    .alternate = 0xff292c32,
    .button = 0xff2f333a,
    .text = 0xffe6e8ec,
    .muted = 0xffa2a9b4,
    .line = 0xff444a53,
    .faintLine = 0xff33373e,
    .accent = 0xff7db0ff,
    .selected = 0xff2a4269,
    .tip = 0xff3a3f47,
};

struct Meaning {
    QRgb light, dark, lightGround, darkGround;
};

constexpr Meaning meaningOf(Role role) {
    switch (role) {
    case Role::Done:
        return {0xff12703f, 0xff5fd09a, 0xffe0f3e8, 0xff1d3a2c};
    case Role::Waiting:
        return {0xff1f5fc4, 0xff7db0ff, 0xffe4edfc, 0xff22344f};
    case Role::Attention:
        return {0xff8a5300, 0xfff2b457, 0xfffcefd6, 0xff45351a};
    case Role::Blocked:
        return {0xffb3261e, 0xffff8f85, 0xfffbe6e4, 0xff4a2624};
    default:
        return {};
    }
}

/// The system's own choice, as far as Qt 6.4 lets it be seen: the palette that the platform came with; on Windows,
/// whose platform palette stays light, the registry.
bool systemIsDark([[maybe_unused]] const QPalette& systemPalette) {
#ifdef Q_OS_WIN
    const QSettings personalize(
        u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"_s,
        QSettings::NativeFormat);
    return personalize.value(u"AppsUseLightTheme"_s, 1).toInt() == 0;
#else
    return lightnessOf(systemPalette) == Lightness::Dark;
#endif
}

/// Somebody who needs high contrast has chosen colours; ours would take them away.
bool systemIsHighContrast() {
#ifdef Q_OS_WIN
    const QSettings contrast(u"HKEY_CURRENT_USER\\Control Panel\\Accessibility\\HighContrast"_s,
                             QSettings::NativeFormat);
    return (contrast.value(u"Flags"_s, 0).toInt() & 1) != 0;
#else
    return false;
#endif
}

/// A face for what is read all day, then faces that hold the characters of rare names (CJK Extension B and later).
QStringList fontFamilies() {
    return {u"Microsoft YaHei UI"_s, u"Noto Sans CJK SC"_s, u"SimSun-ExtB"_s, u"HanaMinB"_s, u"Plangothic P1"_s};
}

QPalette g_systemPalette;

} // namespace

QPalette paletteFor(Lightness lightness) {
    const Shades& shades = lightness == Lightness::Dark ? kDark : kLight;
    const QColor text(shades.text);
    const QColor muted(shades.muted);

    QPalette palette;
    palette.setColor(QPalette::Window, shades.window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, shades.base);
    palette.setColor(QPalette::AlternateBase, shades.alternate);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::Button, shades.button);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, text);
    palette.setColor(QPalette::PlaceholderText, muted);
    palette.setColor(QPalette::Highlight, shades.selected);
    palette.setColor(QPalette::HighlightedText, text);
    palette.setColor(QPalette::Link, shades.accent);
    palette.setColor(QPalette::LinkVisited, shades.accent);
    palette.setColor(QPalette::Light, shades.faintLine);
    palette.setColor(QPalette::Midlight, shades.faintLine);
    palette.setColor(QPalette::Mid, shades.line);
    palette.setColor(QPalette::Dark, shades.line);
    palette.setColor(QPalette::Shadow, shades.line);
    palette.setColor(QPalette::ToolTipBase, shades.tip);
    palette.setColor(QPalette::ToolTipText, QColor(0xffffffff));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText}) {
        QColor faded = text;
        faded.setAlphaF(0.42F);
        palette.setColor(QPalette::Disabled, role, faded);
    }
    return palette;
}

Lightness lightnessOf(const QPalette& palette) {
    const bool dark = palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
    return dark ? Lightness::Dark : Lightness::Light;
}

QColor roleColor(Role role, const QPalette& palette) {
    switch (role) {
    case Role::Plain:
        return palette.color(QPalette::WindowText);
    case Role::Muted:
        return palette.color(QPalette::PlaceholderText);
    case Role::Accent:
        return palette.color(QPalette::Link);
    default:
        return lightnessOf(palette) == Lightness::Dark ? meaningOf(role).dark : meaningOf(role).light;
    }
}

QColor roleGround(Role role, const QPalette& palette) {
    switch (role) {
    case Role::Plain:
    case Role::Muted:
        return palette.color(QPalette::Midlight);
    case Role::Accent:
        return palette.color(QPalette::Highlight);
    default:
        return lightnessOf(palette) == Lightness::Dark ? meaningOf(role).darkGround : meaningOf(role).lightGround;
    }
}

void installTheme(QApplication& application, ThemeChoice choice) {
    g_systemPalette = QApplication::palette();
    QApplication::setStyle(new OfficeStyle); // the application takes it
    QFont font(fontFamilies());
    font.setPointSizeF(kBodyPt);
    QApplication::setFont(font);
    chooseTheme(application, choice);
}

void chooseTheme(QApplication& application, ThemeChoice choice) {
    Q_UNUSED(application)
    if (choice == ThemeChoice::System && systemIsHighContrast()) {
        QApplication::setPalette(g_systemPalette);
        return;
    }
    const bool dark = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && systemIsDark(g_systemPalette));
    QApplication::setPalette(paletteFor(dark ? Lightness::Dark : Lightness::Light));
}

} // namespace canbao::ui
