#include "ui/common/actions.h"

#include <QSet>
#include <QTest>

using namespace canbao::ui;

class TestActions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noKeyMeansTwoThings() {
        QSet<QKeySequence> keys;
        for (const ActionSpec& spec : actionCatalogue()) {
            QVERIFY2(!keys.contains(spec.shortcut), qPrintable(spec.shortcut.toString()));
            keys.insert(spec.shortcut);
            QVERIFY(!spec.text.isEmpty());
            QVERIFY(!placeName(spec.place).isEmpty());
        }
    }
};

QTEST_MAIN(TestActions)
#include "tst_actions.moc"
