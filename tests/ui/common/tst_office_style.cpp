#include "ui/common/office_style.h"

#include "ui/common/theme.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace canbao::ui;

class TestOfficeStyle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installTheme(*qApp, ThemeChoice::Light); }

    void aButtonShowsThatTheKeyboardIsOnIt_data() {
        QTest::addColumn<ThemeChoice>("theme");
        QTest::addColumn<bool>("flat");
        QTest::addColumn<bool>("primary");
        QTest::newRow("plain") << ThemeChoice::Light << false << false;
        QTest::newRow("plain, dark") << ThemeChoice::Dark << false << false;
        QTest::newRow("flat") << ThemeChoice::Light << true << false;
        QTest::newRow("flat, dark") << ThemeChoice::Dark << true << false;
        QTest::newRow("primary") << ThemeChoice::Light << false << true;
        QTest::newRow("primary, dark") << ThemeChoice::Dark << false << true;
    }
    void aButtonShowsThatTheKeyboardIsOnIt() {
        QFETCH(const ThemeChoice, theme);
        QFETCH(const bool, flat);
        QFETCH(const bool, primary);
        chooseTheme(*qApp, theme);
        QWidget window;
        auto* const layout = new QVBoxLayout(&window);
        auto* const before = new QPushButton(u"前"_s);
        auto* const button = new QPushButton(u"核实"_s);
        button->setFlat(flat);
        button->setProperty(OfficeStyle::kPrimary, primary);
        layout->addWidget(before);
        layout->addWidget(button);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));

        before->setFocus(Qt::OtherFocusReason);
        const QImage without = button->grab().toImage();
        QTest::keyClick(before, Qt::Key_Tab);
        QVERIFY(button->hasFocus());
        const QImage with = button->grab().toImage();
        QVERIFY(with != without);
        const QColor frame = window.palette().color(primary ? QPalette::Base : QPalette::Link);
        const QPoint onTheFrame(with.width() / 2, int((primary ? 3 : 1) * with.devicePixelRatio()));
        QVERIFY(distance(with.pixelColor(onTheFrame), frame) < distance(without.pixelColor(onTheFrame), frame));
    }

    void aClickedButtonShowsNoFrame() {
        chooseTheme(*qApp, ThemeChoice::Light);
        QPushButton button(u"核实"_s);
        button.show();
        QVERIFY(QTest::qWaitForWindowActive(&button));
        button.clearFocus();
        const QImage without = button.grab().toImage();
        button.setFocus(Qt::MouseFocusReason);
        QCOMPARE(button.grab().toImage(), without);
    }

private:
    static int distance(const QColor& one, const QColor& other) {
        return std::abs(one.red() - other.red()) + std::abs(one.green() - other.green()) +
               std::abs(one.blue() - other.blue());
    }
};

QTEST_MAIN(TestOfficeStyle)
#include "tst_office_style.moc"
