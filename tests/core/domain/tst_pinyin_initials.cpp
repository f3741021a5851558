#include "core/domain/pinyin_initials.h"

#include <QTest>

using namespace canbao::domain;
using namespace Qt::StringLiterals;

class TestPinyinInitials : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPersonIsFoundByInitials_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("initials");
        QTest::newRow("plain") << u"王小明"_s << u"WXM"_s;
        QTest::newRow("inner space") << u"李  丽"_s << u"LL"_s;
        QTest::newRow("a surname's own reading") << u"曾解放"_s << u"ZJF"_s;
        QTest::newRow("the same character in a given name") << u"王单"_s << u"WD"_s;
        QTest::newRow("a surname of two") << u"尉迟恭"_s << u"YCG"_s;
        QTest::newRow("one character is all there is") << u"单"_s << u"D"_s;
        QTest::newRow("dots") << u"阿依古丽·买买提"_s << u"AYGLMMT"_s;
        QTest::newRow("full-width Latin") << u"Ｔｏｍ王"_s << u"TOMW"_s;
        QTest::newRow("outside the BMP") << u"王𠅤"_s << u"WX"_s;
        QTest::newRow("outside the BMP, without a reading") << u"李𠮷明"_s << u"LM"_s;
        QTest::newRow("a lost character") << u"王□明"_s << u"WM"_s;
        QTest::newRow("none") << QString() << QString();
    }
    void aPersonIsFoundByInitials() {
        QFETCH(const QString, name);
        QTEST(personInitials(name), "initials");
    }

    void anEmployerHasNoSurname() {
        QCOMPARE(employerInitials(u"曾记（弥勒）有限公司"), u"CJMLYXGS"_s);
        QCOMPARE(employerInitials(u"单身公寓A座"), u"DSGYAZ"_s);
    }

    /// Every character that a name is likely to have: the two levels of GB 2312.
    void everyUsualCharacterHasAReading() {
        int without = 0;
        for (char32_t character = 0x4E00; character <= 0x9FA5; ++character) {
            without += employerInitials(QString::fromUcs4(&character, 1)).isEmpty() ? 1 : 0;
        }
        QVERIFY2(without < 200, qPrintable(QString::number(without)));
    }
};

QTEST_APPLESS_MAIN(TestPinyinInitials)
#include "tst_pinyin_initials.moc"
