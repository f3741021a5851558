#include "tests/ui/printing/rendered_page.h"
#include "translations/translator.h"
#include "ui/printing/official_letter.h"

#include <QGuiApplication>
#include <QTest>

using namespace canbao;
using namespace canbao::tests;
using namespace Qt::StringLiterals;

namespace {

reporting::SummaryLetter letterWith(int paragraphs, int villages) {
    reporting::SummaryLetter letter;
    letter.title = u"朋普镇2026年社会保险全民参保扩面专项行动工作总结"_s;
    letter.addressee = u"市人力资源和社会保障局："_s;
    letter.sender = u"朋普镇人民政府"_s;
    letter.day = u"2026年12月8日"_s;
    QStringList lines{u"一、总体情况"_s, u"（一）参保情况"_s};
    for (int i = 0; i < paragraphs; ++i) {
        lines.append(
            u"截至2026年12月8日，市级共下发未参保单位18户次、人员306人次，已核实281项，核实率91.8%。其中：已参保销号"
            u"203项，不予参保52项，待动员26项；核实中和未核实25项。"_s);
    }
    letter.text = lines.join(u'\n');
    reporting::SummaryTable table;
    table.name = u"各村情况"_s;
    table.title = u"朋普镇2026年参保扩面各村（社区）工作情况表"_s;
    table.columns = {{u"序号"_s, 16}, {u"村（社区）"_s, 60, true}, {u"已核实"_s, 40}, {u"核实率"_s, 40}};
    for (int i = 1; i <= villages; ++i) {
        table.lines.append({QString::number(i), u"测试村委会%1"_s.arg(i), u"12"_s, u"91.8%"_s});
    }
    table.lines.append({{}, u"合计"_s, u"281"_s, u"91.8%"_s});
    table.lastIsTotal = true;
    letter.attachments = {table};
    return letter;
}

printing::OfficialLetter pagesOf(const reporting::SummaryLetter& letter) {
    return printing::OfficialLetter(letter, printing::PaperFonts::reference());
}

QList<PlacedText> placedOn(const printing::PaperDocument& document, int page) {
    return textsOf(document, page);
}

} // namespace

/// GB/T 9704-2012, measured on the page.
class TestOfficialLetter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installChinese(*qApp); }

    void theTypeAreaIsThatOfTheStandard() {
        const auto pages = pagesOf(letterWith(3, 3));
        QCOMPARE(pages.geometry().content(), QRectF(28, 37, 156, 225));
        const QRectF area = pages.geometry().content().adjusted(-0.02, -0.02, 0.02, 0.02);
        for (int page = 0; page < pages.pageCount(); ++page) {
            for (const PlacedText& placed : placedOn(pages, page)) {
                const bool number = placed.text == u"— %1 —"_s.arg(page + 1);
                QVERIFY2(number ? placed.inked.top() > area.bottom() : area.contains(placed.inked),
                         qPrintable(placed.text));
                QVERIFY(placed.box.adjusted(-0.02, -0.02, 0.02, 0.02).contains(placed.inked));
            }
        }
    }

    void aPageHasTwentyTwoLinesOfTwentyEightCharacters() {
        auto letter = letterWith(0, 0);
        letter.text = QString(28 * 30, u'国');
        letter.attachments.clear();
        const auto pages = pagesOf(letter);
        QList<double> tops;
        qsizetype longest = 0;
        for (const PlacedText& placed : placedOn(pages, 0)) {
            if (placed.text.startsWith(u'国')) {
                tops.append(placed.box.top());
                longest = std::max(longest, placed.text.size());
                QVERIFY(qAbs(placed.inked.height() - 5.571) < 0.02); // 3号, as close as the grid says
            }
        }
        QCOMPARE(longest, 28);
        QCOMPARE(tops.size(), 22 - 4); // two lines of title, an empty one, the addressee
        QVERIFY(qAbs(tops.at(1) - tops.at(0) - 225.0 / 22) < 0.001);
        qsizetype characters = 0;
        for (int page = 0; page < pages.pageCount(); ++page) {
            for (const PlacedText& placed : placedOn(pages, page)) {
                characters += placed.text.count(u'国');
            }
        }
        QCOMPARE(characters, 28 * 30);
    }

    void looksAsItDid() {
        const auto pages = pagesOf(letterWith(3, 6));
        QCOMPARE(differenceFromGolden(rendered(pages, 0), u"official-letter"_s), QString());
        QCOMPARE(differenceFromGolden(rendered(pages, pages.pageCount() - 1), u"official-letter-table"_s), QString());
    }

    void pageNumbersStandAtTheOuterSide() {
        const auto pages = pagesOf(letterWith(12, 30));
        QVERIFY(pages.pageCount() >= 4);
        for (int page = 0; page < pages.pageCount(); ++page) {
            const QList<PlacedText> texts = placedOn(pages, page);
            const auto number = std::ranges::find(texts, u"— %1 —"_s.arg(page + 1), &PlacedText::text);
            QVERIFY(number != texts.end());
            QCOMPARE(number->inked.center().x() > 105, page % 2 == 0);
        }
    }

    void aLongTableGoesOnWithItsHead() {
        const auto pages = pagesOf(letterWith(1, 60));
        QSet<QString> villages;
        int heads = 0;
        for (int page = 0; page < pages.pageCount(); ++page) {
            for (const PlacedText& placed : placedOn(pages, page)) {
                heads += placed.text == u"核实率"_s ? 1 : 0;
                if (placed.text.startsWith(u"测试村委会"_s)) {
                    villages.insert(placed.text);
                }
            }
        }
        QCOMPARE(villages.size(), 60);
        QCOMPARE(heads, pages.pageCount() - 1);
    }

    void substitutesOfTheStandardsFacesAreNamed() {
        const auto substitutes = printing::PaperFonts::reference().substitutes();
        QCOMPARE(substitutes.size(), 5);
        QCOMPARE(substitutes.first().wanted, u"方正小标宋简体"_s);
        QCOMPARE(substitutes.first().used, u"Noto Serif CJK SC"_s);
    }
};

QTEST_MAIN(TestOfficialLetter)
#include "tst_official_letter.moc"
