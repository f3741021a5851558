#include "core/sheet/delimited_text.h"

#include "core/sheet/limits.h"
#include "core/sheet/refusals.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace canbao::sheet;

namespace {

/// Rows as `index:column=text|column=text`, or the refusal.
QStringList rowsOf(const QString& text, QChar delimiter = u',', qsizetype piece = 1'000'000) {
    QStringList lines;
    DelimitedText rows(delimiter, [&](Row&& row) {
        QStringList cells;
        for (const Cell& cell : row.cells) {
            cells.append(u"%1=%2"_s.arg(cell.column).arg(cell.text));
        }
        lines.append(u"%1:%2"_s.arg(row.index).arg(cells.join(u'|')));
        return true;
    });
    for (qsizetype at = 0; at < text.size(); at += piece) {
        if (const auto fed = rows.feed(QStringView(text).sliced(at, std::min(piece, text.size() - at))); !fed) {
            return {fed.error().message};
        }
    }
    if (const auto finished = rows.finish(); !finished) {
        return {finished.error().message};
    }
    return lines;
}

} // namespace

class TestDelimitedText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void splits_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("rows");
        QTest::newRow("plain") << u"a,b\n1,2\n"_s << QStringList{u"0:0=a|1=b"_s, u"1:0=1|1=2"_s};
        QTest::newRow("no last line end") << u"a,b"_s << QStringList{u"0:0=a|1=b"_s};
        QTest::newRow("cr lf") << u"a\r\nb\r\n"_s << QStringList{u"0:0=a"_s, u"1:0=b"_s};
        QTest::newRow("cr") << u"a\rb\r"_s << QStringList{u"0:0=a"_s, u"1:0=b"_s};
        QTest::newRow("empty fields") << u",,c,\n"_s << QStringList{u"0:2=c"_s};
        QTest::newRow("empty rows count") << u"a\n\n,\nb\n"_s << QStringList{u"0:0=a"_s, u"3:0=b"_s};
        QTest::newRow("quoted") << u"\"a,b\",\"c\"\"d\"\n"_s << QStringList{u"0:0=a,b|1=c\"d"_s};
        QTest::newRow("quoted lines") << u"\"a\r\nb\rc\nd\",e\r\n"_s << QStringList{u"0:0=a\nb\nc\nd|1=e"_s};
        QTest::newRow("quoted empty") << u"\"\",\"\"\"\"\n"_s << QStringList{u"0:1=\""_s};
        QTest::newRow("quote inside") << u"a\"b,5\" x\n"_s << QStringList{u"0:0=a\"b|1=5\" x"_s};
        QTest::newRow("text after a quote") << u"\"a\"b,c\n"_s << QStringList{u"0:0=ab|1=c"_s};
        QTest::newRow("formula quotes") << u"=\"532526\",=\"\",=1\n"_s << QStringList{u"0:0=532526|2==1"_s};
        QTest::newRow("quoted formula quotes") << u"\"=\"\"007\"\"\"\n"_s << QStringList{u"0:0=007"_s};
        QTest::newRow("nul") << u"a\0\0,b\0c\n"_s << QStringList{u"0:0=a|1=b\uFFFDc"_s};
        QTest::newRow("nothing") << u""_s << QStringList{};
    }
    void splits() {
        QFETCH(const QString, text);
        QFETCH(const QStringList, rows);
        QCOMPARE(rowsOf(text), rows);
        QCOMPARE(rowsOf(text, u',', 1), rows); // pieces end anywhere
    }

    void otherDelimiters() {
        QCOMPARE(rowsOf(u"a,b\tc\n"_s, u'\t'), QStringList{u"0:0=a,b|1=c"_s});
        QCOMPARE(rowsOf(u"a;\"b;c\"\n"_s, u';'), QStringList{u"0:0=a|1=b;c"_s});
    }

    void theMarkThatEndsAFileOfDosIsNoContent() {
        QCOMPARE(rowsOf(u"a,b\n\x1A"_s), QStringList{u"0:0=a|1=b"_s});
        QCOMPARE(rowsOf(u"a,b\x1A"_s), QStringList{u"0:0=a|1=b"_s});
        QCOMPARE(rowsOf(u"a\x1A,b\n"_s), QStringList{u"0:0=a\x1A|1=b"_s});
    }

    void anUnclosedQuoteNamesItsLine() {
        QCOMPARE(rowsOf(u"a,b\r\n\"x\ny\",1\r\n\"never,2\r\n3,4\r\n"_s),
                 QStringList{refusals::unclosedQuote(4).message});
        const QString endless = u"a\n\"b,"_s + u"c,d\n"_s.repeated(1'000'000);
        QCOMPARE(rowsOf(endless), QStringList{refusals::unclosedQuote(2).message});
    }

    void pastExcelsGrid() {
        QCOMPARE(rowsOf(QString(limits::kMaxCellCharacters + 1, u'a')), QStringList{refusals::cellTooLong(1).message});
        QCOMPARE(rowsOf(QString(limits::kMaxColumns, u',') + u'a'), QStringList{refusals::outsideTheGrid(1).message});
        QCOMPARE(rowsOf(QString(limits::kMaxRows, u'\n') + u'a'), QStringList{refusals::tooManyRows().message});
        QCOMPARE(rowsOf(QString(limits::kMaxRows - 1, u'\n') + u'a'), QStringList{u"1048575:0=a"_s});
    }

    void stopsWhenTheSinkHasEnough() {
        int seen = 0;
        DelimitedText rows(u',', [&](Row&&) { return ++seen < 2; });
        QCOMPARE(rows.feed(u"a\nb\nc\n"), false);
        QCOMPARE(seen, 2);
    }

    void guesses_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QChar>("delimiter");
        QTest::newRow("comma") << u"a,b\n1,2"_s << QChar(u',');
        QTest::newRow("tab") << u"姓名\t身份证号\n张,三\t1\n李四\t2"_s << QChar(u'\t');
        QTest::newRow("tab behind every field") << u"姓名\t,身份证号\t,住址\t\n张三\t,1\t,吉山\t"_s << QChar(u',');
        QTest::newRow("tab before every field") << u"\t姓名,\t身份证号,\t住址\n\t张三,\t1,\t吉山"_s << QChar(u',');
        QTest::newRow("tab around semicolons") << u"姓名\t;1\t\n张三\t;2\t"_s << QChar(u';');
        QTest::newRow("commas inside of tabs") << u"姓名\t住址\n张三\t吉山,1组\n李四\t,2组"_s << QChar(u'\t');
        QTest::newRow("semicolon") << u"a;b;c\n1,5;2;3\n1,5;2;3"_s << QChar(u';');
        QTest::newRow("quoted commas") << u"\"a,b,c\";d\n\"a,b,c\";d"_s << QChar(u';');
        QTest::newRow("title above") << u"弥勒市未参保人员名单\n\n姓名\t住址\n张三\t一、二,三"_s << QChar(u'\t');
        QTest::newRow("one column") << u"张三\n李四"_s << QChar(u',');
        QTest::newRow("stroke") << u"姓名|住址\n张三|新车村,大寨\n李四|小寨村"_s << QChar(u'|');
        QTest::newRow("Chinese comma") << u"姓名，身份证号\n张三，1\n李四，2"_s << QChar(u'，');
        QTest::newRow("blanks") << u"姓名 身份证号\n张三 1\n李四 2"_s << QChar(u' ');
        QTest::newRow("sentences") << u"各村委会，请于月底前报送。\n联系人：张三\n谢谢"_s << QChar(u',');
        QTest::newRow("one column of addresses") << u"云南省弥勒市\n新车村 大寨\n小寨村"_s << QChar(u',');
        QTest::newRow("sep") << u"sep=;\na,b;c"_s << QChar(u';');
        QTest::newRow("not sep") << u"sep=a,b\nc,d"_s << QChar(u',');
    }
    void guesses() {
        QFETCH(const QString, text);
        QFETCH(const QChar, delimiter);
        QCOMPARE(guessDelimiter(text), delimiter);
    }
};

QTEST_APPLESS_MAIN(TestDelimitedText)
#include "tst_delimited_text.moc"
