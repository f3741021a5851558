#include "core/sheet/text_encoding.h"

#include "core/sheet/text_decoder.h"
#include "tests/support/encoded_text.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace canbao::sheet;
using canbao::test::encoded;
using canbao::test::hasWholeGb18030;

namespace {

EncodingVerdict verdictOf(QByteArrayView bytes) {
    EncodingDetector detector;
    detector.feed(bytes);
    return detector.verdict();
}

const QString kList = u"序号,姓名,身份证号,住址\r\n1,张三,532526199001010018,弥阳街道吉山社区\r\n"
                      "2,欧阳娜,532526198512120029,西一镇油乍村委会\r\n"_s;
const QString kTraditional =
    u"序號,姓名,身分證號,住址\r\n1,張三,A123456789,臺北市中正區\r\n2,歐陽娜,B123456789,高雄市\r\n"_s;

} // namespace

Q_DECLARE_METATYPE(TextEncoding)

class TestTextEncoding : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decides_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<TextEncoding>("encoding");
        QTest::newRow("utf-8") << kList.toUtf8() << TextEncoding::Utf8;
        QTest::newRow("utf-8 mark") << "\xEF\xBB\xBF" + kList.toUtf8() << TextEncoding::Utf8;
        QTest::newRow("ascii") << QByteArray("a,b\n1,2\n") << TextEncoding::Utf8;
        QTest::newRow("empty") << QByteArray() << TextEncoding::Utf8;
        QTest::newRow("gb18030") << encoded(kList, "GB18030") << TextEncoding::Gb18030;
        QTest::newRow("gb18030, one name") << encoded(u"张三"_s, "GB18030") << TextEncoding::Gb18030;
        if (hasWholeGb18030()) {
            QTest::newRow("gb18030, four bytes") << encoded(u"姓名\n𠅤㛃"_s, "GB18030") << TextEncoding::Gb18030;
        }
        QTest::newRow("gb18030, like utf-8")
            << encoded(u"联通"_s, "GB18030") + encoded(u"张三"_s, "GB18030") << TextEncoding::Gb18030;
        QTest::newRow("big5") << encoded(kTraditional, "Big5") << TextEncoding::Big5;
        QTest::newRow("utf-16 le mark") << encoded(QChar(0xFEFF) + kList, "UTF-16LE")
                                        << TextEncoding::Utf16LittleEndian;
        QTest::newRow("utf-16 be mark") << encoded(QChar(0xFEFF) + kList, "UTF-16BE") << TextEncoding::Utf16BigEndian;
        QTest::newRow("utf-16 le") << encoded(kList, "UTF-16LE") << TextEncoding::Utf16LittleEndian;
        QTest::newRow("utf-16 be") << encoded(kList, "UTF-16BE") << TextEncoding::Utf16BigEndian;
        QTest::newRow("utf-32 le mark") << encoded(QChar(0xFEFF) + kList, "UTF-32LE")
                                        << TextEncoding::Utf32LittleEndian;
        QTest::newRow("nul bytes") << QByteArray("a,b\r\n\0\0\0,1\r\n", 13).repeated(20) << TextEncoding::Utf8;
    }
    void decides() {
        QFETCH(const QByteArray, bytes);
        QFETCH(const TextEncoding, encoding);
        const EncodingVerdict verdict = verdictOf(bytes);
        QCOMPARE(verdict.encoding, encoding);
        QVERIFY(!verdict.uncertain);
        QVERIFY(!verdict.cutOff);
        // What was decided reads back.
        const QString text = decodeAll(QByteArrayView(bytes).sliced(verdict.markBytes), encoding);
        QVERIFY(!text.contains(QChar::ReplacementCharacter));
    }

    void shortListsOfNames() {
        // The case where guessing by frequency fails: two to ten characters in the whole file.
        for (const QString& name :
             {u"王芳"_s, u"李伟"_s, u"普会仙"_s, u"矣红云"_s, u"者发祥"_s, u"阿木古都"_s, u"乜秀英"_s}) {
            for (const QString& second : {u"女"_s, u"男"_s, u"彝族"_s}) {
                const QString text = name + u',' + second;
                const QByteArray bytes = encoded(text, "GB18030");
                QCOMPARE(decodeAll(bytes, verdictOf(bytes).encoding), text);
            }
        }
    }

    void aMixedFileIsUncertain() {
        if (!hasWholeGb18030()) {
            QSKIP("GBK alone");
        }
        const QByteArray mixed = encoded(u"姓名,备注\r\n甲,中文\r\n"_s, "GB18030") + u"乙,中文\r\n"_s.toUtf8();
        QVERIFY(verdictOf(mixed).uncertain);
        // Even where every byte happens to fit GB 18030.
        const QByteArray even = encoded(u"张三,中文\n"_s, "GB18030") + u"姓名身份,中文\n"_s.toUtf8();
        QVERIFY(verdictOf(even).uncertain);
    }

    void aDamagedByteIsUncertain() {
        QByteArray bytes = kList.repeated(20).toUtf8();
        bytes[200] = '\xFF';
        QCOMPARE(verdictOf(bytes).encoding, TextEncoding::Utf8);
        QVERIFY(verdictOf(bytes).uncertain);
    }

    void anEndCutOffIsNoticed() {
        for (const char* encoding : {"UTF-8", "GB18030", "UTF-16LE"}) {
            QByteArray bytes = encoded(kList + u"张"_s, encoding);
            bytes.chop(1);
            QVERIFY2(verdictOf(bytes).cutOff, encoding);
        }
        QByteArray bytes = encoded(kList + u"张"_s, "GB18030");
        bytes.chop(1);
        const QString text = decodeAll(bytes, TextEncoding::Gb18030);
        QCOMPARE(text, kList + QChar(QChar::ReplacementCharacter));
    }

    void piecesGiveTheSameAsTheWhole() {
        for (const char* encoding : {"UTF-8", "GB18030", "Big5", "UTF-16LE", "UTF-16BE"}) {
            if (QByteArray(encoding) == "GB18030" && !hasWholeGb18030()) {
                continue;
            }
            const QString text = QByteArray(encoding) == "Big5" ? kTraditional : kList + u"𠅤𬭎䶮"_s;
            const QByteArray bytes = encoded(text, encoding);
            EncodingDetector detector;
            QString decoded;
            const TextEncoding verdict = verdictOf(bytes).encoding;
            TextDecoder decoder(verdict);
            for (qsizetype i = 0; i < bytes.size(); ++i) {
                detector.feed(QByteArrayView(bytes).sliced(i, 1));
                decoded += decoder.decode(QByteArrayView(bytes).sliced(i, 1));
            }
            decoded += decoder.finish();
            QCOMPARE(detector.verdict().encoding, verdict);
            QCOMPARE(decoded, text);
        }
    }

    void anUnfinishedUtf8CharacterIsTold() {
        QCOMPARE(decodeAll("a\xE5\xBC", TextEncoding::Utf8), u"a\uFFFD"_s);
        QCOMPARE(decodeAll("a", TextEncoding::Utf8), u"a"_s);
    }
};

QTEST_APPLESS_MAIN(TestTextEncoding)
#include "tst_text_encoding.moc"
