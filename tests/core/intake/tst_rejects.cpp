#include "tests/core/intake/intake_fixture.h"

#include "core/intake/rejects.h"
#include "tests/support/sheet_files.h"
#include "translations/translator.h"

#include <QTest>

using namespace canbao;
using namespace canbao::test;
using namespace Qt::StringLiterals;
using domain::ListKind;

/// The file that goes back to the sender.
class TestRejects : public QObject {
    Q_OBJECT

private:
    static Result<intake::CheckedList> list() {
        return check({textRow(u"六月名单"),
                      textRow(u"村|姓名|身份证号"),
                      {u"新车村"_s, u"李一"_s, idOf(1)},
                      {{}, {}, Number{u"532526190102030000"_s}},
                      {{}, u"李 一"_s, idOf(1)},
                      {{}, u"=cmd()"_s, {}}},
                     ListKind::UnenrolledPersons, {{2, 0, 5, 0}});
    }

private Q_SLOTS:
    void initTestCase() { installChinese(*QCoreApplication::instance()); }

    void rowsGoBackWithTheirReasonsAndCells() {
        SheetFiles files;
        const QString path = files.path(u"退回.xlsx"_s);
        const auto checked = list();
        QVERIFY(checked);
        QCOMPARE(checked->counts(), (intake::CheckedCounts{4, 2, 1, 1, 1}));
        QVERIFY(intake::writeRejects(*checked, path));
        const QString written = shown(path);
        const QString id = idOf(1);
        QCOMPARE(written.split(u'\n', Qt::SkipEmptyParts).size(), 5 - 2 + 2); // the reasons' line breaks count
        QVERIFY2(written.contains(u"A=s:处理结果 B=s:原因及处理办法 C=s:工作表 D=s:行号 E=s:村 F=s:姓名 G=s:身份证号"),
                 qPrintable(written));
        QVERIFY2(written.contains(u"A=s:拒收"), qPrintable(written));
        QVERIFY2(written.contains(u"C=s:名单 D=n:4 E=s:新车村 G=s:532526190102030000"), qPrintable(written));
        QVERIFY2(written.contains(u"首次出现在工作表“名单”第3行。 C=s:名单 D=n:5 E=s:新车村 F=s:李 一 G=s:"_s + id),
                 qPrintable(written));
        QVERIFY(!written.contains(u"=cmd()"));
    }

    void warnedRowsGoBackToo() {
        SheetFiles files;
        const QString path = files.path(u"退回.xlsx"_s);
        QVERIFY(intake::writeRejects(*list(), path, intake::RejectedRows::AndThoseWarned));
        const QString written = shown(path);
        QVERIFY2(written.contains(u"A=s:已接收，请核对 B=s:身份证号：没有身份证号"), qPrintable(written));
        QVERIFY2(written.contains(u"F=s:=cmd()"), qPrintable(written)); // as text, never a formula
    }

    void aFolderThatIsNotThereIsASentence() {
        const auto written = intake::writeRejects(*list(), u"/nowhere/退回.xlsx"_s);
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Error::Kind::User);
    }
};

QTEST_GUILESS_MAIN(TestRejects)
#include "tst_rejects.moc"
