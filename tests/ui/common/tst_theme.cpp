#include "ui/common/theme.h"

#include <QTest>

#include <cmath>

using namespace canbao::ui;

namespace {

/// WCAG 2.1 relative luminance and contrast.
double luminance(const QColor& color) {
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor& a, const QColor& b) {
    const double light = std::max(luminance(a), luminance(b));
    const double dark = std::min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

} // namespace

class TestTheme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRoleIsReadable_data() {
        QTest::addColumn<Lightness>("lightness");
        QTest::addColumn<Role>("role");
        for (const Lightness lightness : {Lightness::Light, Lightness::Dark}) {
            for (const Role role :
                 {Role::Plain, Role::Muted, Role::Accent, Role::Done, Role::Waiting, Role::Attention, Role::Blocked}) {
                QTest::addRow("%s role %d", lightness == Lightness::Light ? "light" : "dark", int(role))
                    << lightness << role;
            }
        }
    }
    void everyRoleIsReadable() {
        QFETCH(const Lightness, lightness);
        QFETCH(const Role, role);
        const QPalette palette = paletteFor(lightness);
        const QColor ink = roleColor(role, palette);
        QVERIFY(contrast(ink, palette.color(QPalette::Window)) >= 4.5);
        QVERIFY(contrast(ink, palette.color(QPalette::Base)) >= 4.5);
        QVERIFY(contrast(ink, palette.color(QPalette::Highlight)) >= 4.5 || role == Role::Muted);
        QVERIFY(contrast(ink, roleGround(role, palette)) >= 4.5);
    }

    void lightnessIsSeenFromThePalette() {
        QCOMPARE(lightnessOf(paletteFor(Lightness::Light)), Lightness::Light);
        QCOMPARE(lightnessOf(paletteFor(Lightness::Dark)), Lightness::Dark);
    }

    void whatIsWrittenOnTheMainButtonIsReadable() {
        for (const Lightness lightness : {Lightness::Light, Lightness::Dark}) {
            const QPalette palette = paletteFor(lightness);
            QVERIFY(contrast(palette.color(QPalette::Base), palette.color(QPalette::Link)) >= 4.5);
        }
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
