#include "tests/core/intake/intake_fixture.h"

#include <QTest>

using namespace canbao;
using namespace canbao::test;
using namespace Qt::StringLiterals;
using domain::ListKind;
using intake::Field;

namespace {

const QString kHead = u"村委会|序号|姓名|身份证号"_s;

/// One row for each word: the village as written, of the next person; "=…" is a row as it stands.
QList<HandRow> peopleOf(const QStringList& villages) {
    QList<HandRow> rows{textRow(kHead)};
    int number = 0;
    for (const QString& village : villages) {
        if (village.startsWith(u'=')) {
            rows.append(textRow(QStringView(village).mid(1)));
            continue;
        }
        ++number;
        rows.append({village, QString::number(number), u"李"_s + QChar(u'一' + number), idOf(number)});
    }
    return rows;
}

QString villagesOf(const QStringList& written, const QList<sheet::MergedRange>& merges = {}) {
    QStringList villages;
    const auto list = check(peopleOf(written), ListKind::UnenrolledPersons, merges);
    for (int i = 0; list && i < list->rowCount(); ++i) {
        villages.append(QString::number(list->row(i).reading.person.village.value));
        Q_ASSERT(list->warned(i) == (villages.last() == u"0"_s)); // nobody's village asks for a look
    }
    return villages.join(u' ');
}

} // namespace

/// What a list writes once for several rows. A blank is filled where that is meant, and otherwise asks for a look.
class TestWrittenOnce : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aVillageMayStandInTheFirstRowOfItsPeople_data() {
        QTest::addColumn<QStringList>("written");
        QTest::addColumn<QString>("villages");
        const QString x = u"新车村委会"_s;
        const QString z = u"小寨"_s;
        const QString q = u"庆来村委会"_s;
        const QString none;
        const auto row = [](const char* name, const QStringList& written, const QString& villages) {
            QTest::newRow(name) << written << villages;
        };
        row("once", {x, none, none, z, none, none}, u"2 2 2 3 3 3"_s);
        row("small villages", {x, z, q, none, none}, u"2 3 4 4 4"_s);
        row("by household", {x, none, none, x, none, z, none}, u"2 2 2 2 2 3 3"_s);
        row("over pages", {x, none, none, u"=续表"_s, u'=' + kHead, none, z, none}, u"2 2 2 2 3 3"_s);
        row("again on the next page", {x, none, none, u'=' + kHead, x, none, z}, u"2 2 2 2 2 3"_s);
        row("subtotals", {x, none, none, u"=小计||3人"_s, z, none, u"=小计||2人"_s, u"=合计||5人"_s}, u"2 2 2 3 3"_s);
        row("behind a subtotal nobody knows", {x, none, u"=小计||2人"_s, none, none}, u"2 2 0 0"_s);
        row("ditto marks", {x, u"同上"_s, u"〃"_s, z, u"″"_s, u"\""_s}, u"2 2 2 3 3 3"_s);
        row("ditto of nothing", {u"同上"_s, x, none, u"同上"_s, z, z}, u"0 2 0 0 3 3"_s);
        row("two running: a gap", {x, x, none, z, none, none}, u"2 2 0 3 0 0"_s);
        row("not by village: a gap", {x, z, none, x, none}, u"2 3 0 2 0"_s);
        row("the first is blank", {none, x, none}, u"0 2 0"_s);
        row("one gap of two", {x, none}, u"2 0"_s);
        row("one gap of many", {x, z, q, none}, u"2 3 4 0"_s);
        row("another place", {x, none, u"大树龙村委会"_s, none}, u"2 2 0 0"_s);
    }
    void aVillageMayStandInTheFirstRowOfItsPeople() {
        QFETCH(const QStringList, written);
        QFETCH(const QString, villages);
        QCOMPARE(villagesOf(written), villages);
    }

    void mergedRangesGoOnBehindARepeatedHeaderOnly() {
        const QString x = u"新车村委会"_s;
        const QStringList written{x, {}, u'=' + kHead, {}, {}, u"小寨"_s, {}, {}};
        QCOMPARE(villagesOf(written, {{1, 0, 2, 0}, {4, 0, 5, 0}, {6, 0, 7, 0}}), u"2 2 2 2 3 3 0"_s);
    }

    void whatIsFilledInIsAsIfItWereSent() {
        const auto list = check(peopleOf({u"新车村委会"_s, {}, u"同上"_s}), ListKind::UnenrolledPersons);
        QVERIFY(list);
        for (int row = 0; row < 3; ++row) {
            QCOMPARE(list->row(row).reading.person.villageAsSent, u"新车村委会"_s);
            QCOMPARE(list->rawCells(row).first(), u"新车村委会"_s);
            QCOMPARE(list->rawCells(row).at(3), idOf(row + 1));
        }
    }

    void anEmployerMayStandInTheFirstRowOfItsStaff() {
        const QString one = u"弥勒市鑫源商贸有限公司"_s;
        const QString other = u"弥勒市恒泰建筑有限公司"_s;
        const QString code = u"91532504PDY00001XJ"_s;
        const auto employersOf = [&](const QList<HandRow>& rows) {
            QStringList employers;
            const auto list = check(rows, ListKind::EmployedUnenrolled);
            for (int i = 0; list && i < list->rowCount(); ++i) {
                const auto& facts = list->row(i).reading.facts;
                employers.append(facts.value(Field::EmployerName) + u'/' + facts.value(Field::CreditCode));
            }
            return employers;
        };
        const HandRow head = textRow(u"单位名称|统一社会信用代码|姓名|身份证号");
        QCOMPARE(employersOf({head,
                              {one, code, u"李一"_s, idOf(1)},
                              {{}, {}, u"李二"_s, idOf(2)},
                              {other, {}, u"李三"_s, idOf(3)},
                              {u"同上"_s, {}, u"李四"_s, idOf(4)},
                              {{}, {}, u"李五"_s, idOf(5)}}),
                 (QStringList{one + u'/' + code, one + u'/' + code, other + u'/', other + u'/', other + u'/'}));
        QCOMPARE(employersOf({head,
                              {one, code, u"李一"_s, idOf(1)},
                              {{}, {}, u"李二"_s, idOf(2)},
                              {other, {}, u"李三"_s, idOf(3)},
                              {{}, {}, u"李四"_s, idOf(4)}}),
                 (QStringList{one + u'/' + code, one + u'/' + code, other + u'/', other + u'/'}));
    }

    void anEmployersInsurancesMayStandUnderIt() {
        const auto list =
            check({textRow(u"序号|单位名称|统一社会信用代码|未参保险种|人数"),
                   textRow(u"1|弥勒市鑫源商贸有限公司|91532504PDY00001XJ|工伤|5"), textRow(u"|||失业|5"),
                   textRow(u"2|弥勒市恒泰建筑有限公司||工伤|3"), textRow(u"|||失业|3"), textRow(u"合计||||8")},
                  ListKind::UnenrolledEmployers);
        QVERIFY(list);
        QCOMPARE(list->counts(), (intake::CheckedCounts{4, 4, 4, 0, 0}));
        QCOMPARE(list->row(1).reading.employer.creditCode, u"91532504PDY00001XJ"_s);
        QCOMPARE(list->row(3).reading.employer.name, u"弥勒市恒泰建筑有限公司"_s);
        QVERIFY(list->row(3).reading.employer.creditCode.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestWrittenOnce)
#include "tst_written_once.moc"
