#include "ui/common/table_view.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QTest>

using namespace canbao::ui;
using namespace Qt::StringLiterals;

namespace {

/// What the lines of a column need.
int hintOf(const QAbstractItemView& view, int column) {
    return view.sizeHintForIndex(view.model()->index(0, column)).width();
}

} // namespace

class TestTableView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void headsAndShortCellsAreShownWholeAndLongOnesCut() {
        QStandardItemModel model(1, 4);
        model.setHorizontalHeaderLabels({u"序号"_s, u"死亡（核实）日期"_s, u"日期"_s, u"户籍地址"_s});
        model.setItem(0, 2, new QStandardItem(u"2026-11-28"_s));
        model.setItem(0, 3, new QStandardItem(u"云南省弥勒市朋普镇同车社区新寨组18号"_s.repeated(4)));
        TableView view(u"test"_s);
        view.setModel(&model);
        view.resize(900, 200);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        const int date = hintOf(view, 2);
        view.setColumnWidths({60, 40, date - 8, 120});
        QCOMPARE(view.columnWidth(0), 60); // as asked
        QVERIFY(view.columnWidth(1) >= view.horizontalHeader()->sectionSizeHint(1));
        QCOMPARE(view.columnWidth(2), date);
        QVERIFY(view.columnWidth(3) < hintOf(view, 3));
    }
};

QTEST_MAIN(TestTableView)
#include "tst_table_view.moc"
