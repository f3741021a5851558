#include "tests/ui/intake/intake_desk.h"
#include "ui/common/toast.h"

#include <QDir>

using namespace canbao;
using namespace canbao::ui;
using namespace Qt::StringLiterals;
using canbao::test::IntakeDesk;

/// Files that are doubtful, that came before, and that come several at once.
class TestIntakeFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDoubtfulFileIsCautioned() {
        test::WindowFixture fixture;
        QVERIFY(fixture.open());
        const IntakeDesk desk(fixture);
        const auto* const cautions = desk.page->findChild<QLabel*>(u"fileCautions"_s);
        const QString path = desk.list({desk.row(1), desk.row(2)});
        desk.drop(path);
        QVERIFY(!cautions->isVisible());
        QFile file(path);
        QVERIFY(file.resize(file.size() - 2)); // in the middle of the last character
        desk.drop(path);
        QVERIFY(cautions->isVisible() && !cautions->text().isEmpty());
        QVERIFY(desk.import->isEnabled());
    }

    void whatIsNoListIsToldBesideTheFile() {
        test::WindowFixture fixture;
        QVERIFY(fixture.open());
        const IntakeDesk desk(fixture);
        const QString path = fixture.ledger().file(u"broken.xlsx"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("PK\003\004 cut off");
        file.close();
        desk.drop(path);
        QVERIFY(desk.idle());
        auto* const problem = desk.page->findChild<QLabel*>(u"intakeProblem"_s);
        QTRY_VERIFY(problem->isVisible() && !problem->text().isEmpty());
        QVERIFY(!desk.import->isEnabled());
        QCOMPARE(desk.entries(), 0);
    }

    void theSameFileAgainSaysSoAndChangesNothing() {
        test::WindowFixture fixture;
        QVERIFY(fixture.open());
        const IntakeDesk desk(fixture);
        const QString path = desk.list({desk.row(1), desk.row(2)});
        desk.drop(path);
        fixture.press(Qt::Key_Space);
        QVERIFY(desk.idle());
        desk.drop(path);
        QVERIFY(!desk.shownText(u"以前导入过"_s).isEmpty() || !desk.shownText(u"imported before"_s).isEmpty());
        fixture.press(Qt::Key_Space);
        QVERIFY(desk.idle());
        QCOMPARE(desk.entries(), 2);
    }

    /// Each village sent its own.
    void severalFilesComeInOneAfterTheOther() {
        test::WindowFixture fixture;
        QVERIFY(fixture.open());
        const IntakeDesk desk(fixture);
        const QString head = u"序号,姓名,公民身份号码,村"_s;
        const QString folder = fixture.ledger().file(u"各村名单"_s);
        QVERIFY(QDir().mkpath(folder));
        int number = 0;
        for (const QString& name : {u"2新车村.csv"_s, u"10小寨村.csv"_s, u"~$10小寨村.csv"_s, u"通知.docx"_s}) {
            QVERIFY(!desk.list({desk.row(++number)}, head, u"各村名单/"_s + name).isEmpty());
        }
        const QString last = desk.list({desk.row(5)}, head, u"可乐村.csv"_s);

        fixture.window().ledgerView()->follow(FilesLink{{folder, last}});
        QVERIFY(desk.idle());
        QVERIFY(desk.shownText(u"2新车村.csv"_s).contains(u'2')); // more to come
        fixture.press(Qt::Key_Space);
        QTRY_VERIFY(!desk.shownText(u"10小寨村.csv"_s).isEmpty());
        QVERIFY(desk.idle());
        QCOMPARE(desk.entries(), 1);
        QTest::mouseClick(desk.page->findChild<QPushButton*>(u"doNotImport"_s), Qt::LeftButton); // goes on
        QTRY_COMPARE(desk.shownText(u"可乐村.csv"_s), u"可乐村.csv"_s);                          // none after it
        QVERIFY(desk.idle());
        fixture.press(Qt::Key_Space);
        QVERIFY(desk.idle());
        QTRY_VERIFY(!desk.import->isVisible());
        QCOMPARE(desk.entries(), 2);
    }

    void whatWaitsStillComesInAfterAnotherFile() {
        test::WindowFixture fixture;
        QVERIFY(fixture.open());
        const IntakeDesk desk(fixture);
        const QString head = u"序号,姓名,公民身份号码,村"_s;
        const QString first = desk.list({desk.row(1)}, head, u"1村.csv"_s);
        const QString second = desk.list({desk.row(2)}, head, u"2村.csv"_s);
        fixture.window().ledgerView()->follow(FilesLink{{first, second}});
        const QString third = desk.list({desk.row(3)}, head, u"3村.csv"_s);
        desk.drop(third); // while the first is read
        QVERIFY(fixture.window().findChild<Toast*>()->sentence().contains(u"Wait"_s));
        QVERIFY(!desk.shownText(u"1村.csv (1 more to come)"_s).isEmpty());
        desk.drop(third); // in the first one's place
        QVERIFY(!desk.shownText(u"3村.csv (1 more to come)"_s).isEmpty());
        fixture.press(Qt::Key_Space);
        QVERIFY(desk.idle());
        QVERIFY(!desk.shownText(u"2村.csv"_s).isEmpty());
        fixture.press(Qt::Key_Space);
        QVERIFY(desk.idle());
        QCOMPARE(desk.entries(), 2);
        QVERIFY(!desk.import->isVisible());
    }

    void severalFilesAreChosenAtOnce() {
        test::WindowFixture fixture;
        QVERIFY(fixture.open());
        const IntakeDesk desk(fixture);
        const QString head = u"序号,姓名,公民身份号码,村"_s;
        fixture.dialogs().files = {desk.list({desk.row(1)}, head, u"a.csv"_s),
                                   desk.list({desk.row(2)}, head, u"b.csv"_s)};
        fixture.press(Qt::Key_I, Qt::ControlModifier);
        QVERIFY(desk.idle());
        fixture.press(Qt::Key_Space);
        QTRY_VERIFY(!desk.shownText(u"b.csv"_s).isEmpty());
        QVERIFY(desk.idle());
        fixture.press(Qt::Key_Space);
        QVERIFY(desk.idle());
        QCOMPARE(desk.entries(), 2);
    }
};

QTEST_MAIN(TestIntakeFiles)
#include "tst_intake_files.moc"
