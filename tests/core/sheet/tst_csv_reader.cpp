#include "core/sheet/workbook.h"

#include "core/sheet/refusals.h"
#include "tests/support/encoded_text.h"
#include "tests/support/sheet_files.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace canbao::sheet;
using canbao::test::encoded;
using canbao::test::shown;

class TestCsvReader : public QObject {
    Q_OBJECT

    canbao::test::SheetFiles m_files;

private Q_SLOTS:
    void everyEncoding_data() {
        QTest::addColumn<QByteArray>("bytes");
        const QString text = u"姓名,身份证号\r\n欧阳娜,532526199001010018\r\n"_s;
        for (const char* encoding : {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"}) {
            QTest::addRow("%s", encoding) << encoded(text, encoding);
            if (QByteArray(encoding) != "GB18030") {
                QTest::addRow("%s with mark", encoding) << encoded(QChar(0xFEFF) + text, encoding);
            }
        }
    }
    void everyEncoding() {
        QFETCH(const QByteArray, bytes);
        const QString path = m_files.write(bytes, u"名单.csv"_s);
        QCOMPARE(shown(path), u"1: A=s:姓名 B=s:身份证号\n2: A=s:欧阳娜 B=s:532526199001010018"_s);
        QVERIFY((*openWorkbook(path))->cautions().isEmpty());
    }

    void big5() {
        const QString path = m_files.write(encoded(u"姓名,地址\n張三,臺北市中正區\n"_s, "Big5"), u"a.csv"_s);
        QCOMPARE(shown(path), u"1: A=s:姓名 B=s:地址\n2: A=s:張三 B=s:臺北市中正區"_s);
    }

    void oneSheetCalledLikeTheFile() {
        const auto workbook = openWorkbook(m_files.write("a\n", u"吉山社区.2026.txt"_s));
        QVERIFY(workbook);
        QCOMPARE(canbao::test::sheetNames(**workbook), QStringList{u"吉山社区.2026"_s});
        QVERIFY(!(*workbook)->date1904());
        QCOMPARE(shown(**workbook), u"1: A=s:a"_s);
        QCOMPARE(shown(**workbook), u"1: A=s:a"_s); // again
    }

    void tabsAndSemicolons() {
        QCOMPARE(shown(m_files.write("a\tb\n1\t2,3\n", u"a.txt"_s)), u"1: A=s:a B=s:b\n2: A=s:1 B=s:2,3"_s);
        QCOMPARE(shown(m_files.write("sep=;\na;b\n", u"a.csv"_s)), u"2: A=s:a B=s:b"_s);
    }

    void theEndingDoesNotMatter() {
        QCOMPARE(shown(m_files.write(encoded(u"姓名,住址\n张三,吉山\n"_s, "GB18030"), u"a.xls"_s)),
                 u"1: A=s:姓名 B=s:住址\n2: A=s:张三 B=s:吉山"_s);
    }

    void nulBytesDoNotEndARow() {
        QCOMPARE(shown(m_files.write(QByteArray("a,b\r\n\0\0\0,1\r\nx\0y,2\r\n", 19), u"a.csv"_s)),
                 u"1: A=s:a B=s:b\n2: B=s:1\n3: A=s:x\uFFFDy B=s:2"_s);
    }

    void anEndCutOffIsCautionedAndKept() {
        QByteArray bytes = encoded(u"姓名\n张三\n李四"_s, "GB18030");
        bytes.chop(1);
        const QString path = m_files.write(bytes, u"a.csv"_s);
        QCOMPARE(shown(path), u"1: A=s:姓名\n2: A=s:张三\n3: A=s:李\uFFFD"_s);
        QCOMPARE((*openWorkbook(path))->cautions().size(), 1);
    }

    void twoEncodingsInOneFileAreCautioned() {
        const QString path =
            m_files.write(encoded(u"姓名,备注\r\n甲,中文\r\n"_s, "GB18030") + u"乙,中文\r\n"_s.toUtf8(), u"a.csv"_s);
        QCOMPARE((*openWorkbook(path))->cautions().size(), 1);
    }

    void manyPieces() {
        // Longer than one read; the pieces end in the middle of characters.
        const auto many = [](const QString& line, const QString& name) {
            QString lines;
            for (int i = 0; i < 20'000; ++i) {
                lines += line.arg(i + 1).arg(i).arg(name);
            }
            return lines.chopped(1);
        };
        const QString line = u"第%1张三%2,%3\n"_s;
        const QString expected = u"%1: A=s:第%1张三%2 B=s:%3\n"_s;
        const QString name = canbao::test::hasWholeGb18030() ? u"𠅤"_s : u"岔"_s;
        QCOMPARE(shown(m_files.write(encoded(many(line, name), "GB18030"), u"a.csv"_s)), many(expected, name));
        QCOMPARE(shown(m_files.write(many(line, u"𠅤"_s).toUtf8(), u"a.csv"_s)), many(expected, u"𠅤"_s));
    }

    void anUnclosedQuoteIsRefused() {
        QCOMPARE(canbao::test::refusal(m_files.write("a,b\n\"c,d\n", u"a.csv"_s)), refusals::unclosedQuote(2).message);
    }
};

QTEST_APPLESS_MAIN(TestCsvReader)
#include "tst_csv_reader.moc"
