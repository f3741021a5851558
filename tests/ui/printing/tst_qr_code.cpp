#include "tests/ui/printing/qr_reader.h"

#include <QTest>

using namespace canbao::printing;
using namespace Qt::StringLiterals;

class TestQrCode : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsBack_data() {
        QTest::addColumn<QString>("payload");
        QTest::newRow("one entry") << u"CB1:7F3A9C2E:12"_s;
        QTest::newRow("three entries") << u"CB1:7F3A9C2E:12-15-1800213"_s;
        QTest::newRow("ten large numbers")
            << u"CB1:7F3A9C2E:1000001-1000002-1000003-1000004-1000005-1000006-1000007-1000008-1000009-1000010"_s;
        QTest::newRow("bytes") << u"社保所 small letters"_s;
    }

    void readsBack() {
        QFETCH(QString, payload);
        QCOMPARE(QString::fromUtf8(canbao::tests::readQrCode(QrCode::of(payload))), payload);
    }

    void holdsNothingWhereThereIsNothing() {
        QVERIFY(QrCode::of({}).isEmpty());
        QVERIFY(QrCode::of(QString(3000, u'x')).isEmpty());
        QVERIFY(!QrCode::of(QString(2331, u'x')).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestQrCode)
#include "tst_qr_code.moc"
