#include "core/domain/form_code.h"

#include <QTest>

using namespace canbao;
using namespace canbao::domain;
using namespace Qt::StringLiterals;

class TestFormCode : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysLedgerAndEntriesOnly() {
        QCOMPARE((FormCode{u"7f3a9c2e"_s, {EntryId{12}, EntryId{15}}}.text()), u"CB1:7F3A9C2E:12-15"_s);
    }

    void comesBackFromAScanner_data() {
        QTest::addColumn<QString>("scanned");
        QTest::newRow("as printed") << u"CB1:7F3A9C2E:12-15"_s;
        QTest::newRow("line end") << u"CB1:7F3A9C2E:12-15\r\n"_s;
        QTest::newRow("lower case") << u"cb1:7f3a9c2e:12-15"_s;
        QTest::newRow("through a Chinese input method") << u"ＣＢ１：７Ｆ３Ａ９Ｃ２Ｅ：１２－１５"_s;
    }

    void comesBackFromAScanner() {
        QFETCH(QString, scanned);
        const FormCode expected{u"7F3A9C2E"_s, {EntryId{12}, EntryId{15}}};
        QCOMPARE(FormCode::parse(scanned), std::optional(expected));
    }

    void everythingElseIsNoForm_data() {
        QTest::addColumn<QString>("scanned");
        for (const auto* const text : {"", "CB1:7F3A:", "CB1:7F3A:0", "CB1:7F3A:12-", "CB2:7F3A:12", "CB1::12",
                                       "532526198501010013", "CB1:7F3A:9999999999999999999"}) {
            QTest::addRow("%s", text) << QString::fromLatin1(text);
        }
    }

    void everythingElseIsNoForm() {
        QFETCH(QString, scanned);
        QVERIFY(!FormCode::parse(scanned));
    }

    void aFormsNumberIsTypedAsItIsPrinted() {
        const QString printed = FormCode::number(2026, EntryId{12});
        QCOMPARE(printed, u"2026-000012"_s);
        for (const QString& typed : {printed, u"2026-12"_s, u" ２０２６－０００１２ "_s}) {
            QCOMPARE(FormCode::entryOfNumber(typed, 2026), EntryId{12});
        }
        for (const QString& other : {u"2025-000012"_s, u"2026-0"_s, u"202612"_s, u"0873-6211234"_s}) {
            QVERIFY(!FormCode::entryOfNumber(other, 2026));
        }
    }

    void aCodeIsKnownWhileItIsTyped() {
        QVERIFY(FormCode::begins(u"cb1：7F"_s));
        QVERIFY(!FormCode::begins(u"cb"_s));
    }
};

QTEST_APPLESS_MAIN(TestFormCode)
#include "tst_form_code.moc"
