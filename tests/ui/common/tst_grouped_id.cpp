#include "ui/common/grouped_id.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTest>

using namespace canbao::ui;
using namespace Qt::StringLiterals;

class TestGroupedId : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void groupsAreCutWhereTheyAreReadAloud_data() {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("expected");
        QTest::newRow("citizen") << u"53252619850101001X"_s << u"532526 1985 0101 001X"_s;
        QTest::newRow("masked") << u"532526********001X"_s << u"532526 **** **** 001X"_s;
        QTest::newRow("old") << u"532526850101001"_s << u"532526 850101 001"_s;
        QTest::newRow("mobile") << u"13800000000"_s << u"138 0000 0000"_s;
        QTest::newRow("landline") << u"08736122333"_s << u"08736122333"_s;
        QTest::newRow("passport") << u"E12345678"_s << u"E12345678"_s;
        QTest::newRow("empty") << QString() << QString();
    }
    void groupsAreCutWhereTheyAreReadAloud() {
        QFETCH(const QString, id);
        QFETCH(const QString, expected);
        QCOMPARE(groupedId(id), expected);
    }

    void copiesWithoutGaps() {
        GroupedIdLabel label;
        label.setIdentifier(u"53252619850101001X"_s);
        label.show();
        QTest::keySequence(&label, QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"53252619850101001X"_s);
        QCOMPARE(label.accessibleName(), u"532526 1985 0101 001X"_s);
    }
};

QTEST_MAIN(TestGroupedId)
#include "tst_grouped_id.moc"
