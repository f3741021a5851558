#include "ui/common/actions.h"

#include <QHash>
#include <QTest>

using namespace canbao::ui;

class TestActions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noKeyMeansTwoThingsInOnePlace() {
        QHash<QKeySequence, QList<KeyPlace>> places;
        for (const ActionSpec& spec : actionCatalogue()) {
            QList<KeyPlace>& taken = places[spec.shortcut];
            const bool everywhere = spec.place == KeyPlace::Everywhere || taken.contains(KeyPlace::Everywhere);
            QVERIFY2(everywhere ? taken.isEmpty() : !taken.contains(spec.place), qPrintable(spec.shortcut.toString()));
            taken.append(spec.place);
            QVERIFY(!spec.text.isEmpty());
            QVERIFY(!placeName(spec.place).isEmpty());
        }
    }
};

QTEST_MAIN(TestActions)
#include "tst_actions.moc"
