#include "core/matching/same_subject.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace canbao;
using namespace canbao::matching;

namespace {

constexpr DivisionId kHere{1};
constexpr DivisionId kThere{2};

store::Lookalike two(const QString& one, DivisionId village, const QString& other, DivisionId otherVillage) {
    return {{1, one, village}, {2, other, otherVillage}};
}

} // namespace

/// Two of one name and birth, one of whose numbers does not hold.
class TestSameSubject : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbers_data() {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<int>("fit"); // 1 yes, 0 no, -1 cannot be told
        const QString id = u"53252619850101001X"_s;
        QTest::newRow("cut number") << u"532526198501010000"_s << id << 1;
        QTest::newRow("cut, another's") << u"532526198501012000"_s << id << 0;
        QTest::newRow("scientific, short") << u"5.32526E+17"_s << id << -1;
        QTest::newRow("one digit wrong") << u"53252619850101801X"_s << id << 1;
        QTest::newRow("digit and check") << u"532526198501018018"_s << id << 1;
        QTest::newRow("neighbours changed places") << u"53252619580101001X"_s << id << 1;
        QTest::newRow("one short") << u"53252619850101001"_s << id << 1;
        QTest::newRow("one short in the middle") << u"5325261980101001X"_s << id << 1;
        QTest::newRow("one too many") << u"53252619850101001X1"_s << id << 1;
        QTest::newRow("another number") << u"53252719850101283X"_s << id << 0;
        QTest::newRow("missing") << u"无"_s << id << -1;
        QTest::newRow("empty") << QString() << id << -1;
    }
    void numbers() {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QFETCH(int, fit);
        const auto found = numbersFit(one, other);
        QCOMPARE(found ? int(*found) : -1, fit);
        QCOMPARE(numbersFit(other, one), found);
    }

    void persons() {
        const QString id = u"53252619850101001X"_s;
        QVERIFY(maySamePerson(two(u"无"_s, kHere, id, kHere)));
        QVERIFY(!maySamePerson(two(u"无"_s, kHere, id, kThere)));
        QVERIFY(!maySamePerson(two(u"无"_s, kHere, id, {}))); // a namesake of one birthday may live anywhere
        QVERIFY(maySamePerson(two(u"532526198501010000"_s, kHere, id, {})));
        QVERIFY(!maySamePerson(two(u"532526198501010000"_s, kHere, id, kThere)));
        QVERIFY(!maySamePerson(two(u"53252719850101283X"_s, kHere, id, kHere)));
    }

    void employers() {
        const QString code = u"91532504PDY00001XJ"_s;
        QVERIFY(maySameEmployer(two(u"91532504PDY00001XI"_s, {}, code, {})));
        QVERIFY(maySameEmployer(two(u"532504600000017"_s, kHere, code, kHere))); // the older number
        QVERIFY(!maySameEmployer(two(u"532504600000017"_s, kHere, code, kThere)));
        QVERIFY(!maySameEmployer(two(u"92532504PDY000028F"_s, kHere, code, kHere))); // two that hold
        QVERIFY(!maySameEmployer(two({}, {}, code, {})));
        QVERIFY(maySameEmployer(two({}, kHere, code, kHere)));
    }
};

QTEST_GUILESS_MAIN(TestSameSubject)
#include "tst_same_subject.moc"
