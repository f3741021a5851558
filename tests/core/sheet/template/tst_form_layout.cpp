#include "core/sheet/template/template_fill.h"
#include "tests/support/sheet_files.h"
#include "tests/support/xlsx_builder.h"

#include <QFile>
#include <QTest>

using namespace canbao;
using namespace canbao::sheet;
using namespace Qt::StringLiterals;

namespace {

QByteArray cell(const char* place, const char* words) {
    return QByteArray("<c r=\"") + place + "\" t=\"inlineStr\"><is><t>" + words + "</t></is></c>";
}
QByteArray row(int number, const QByteArray& cells) {
    return "<row r=\"" + QByteArray::number(number) + "\">" + cells + "</row>";
}

/// 下发 and 参保 with groups; one empty row, a formula in it, a total with one.
QByteArray form(const QByteArray& lines, const char* secondHead = "参 保") {
    return row(1, cell("A1", "某某表")) + row(2, cell("A2", "村") + cell("B2", "人数") + cell("D2", "备注")) +
           row(3, cell("B3", "下发（人）") + cell("C3", secondHead)) + lines;
}
const QByteArray kMerges =
    R"(<mergeCells><mergeCell ref="A1:D1"/><mergeCell ref="A2:A3"/><mergeCell ref="B2:C2"/></mergeCells>)";
const QByteArray kEmptyLine = R"(<row r="4"><c r="A4"/><c r="B4"/><c r="C4"/><c r="D4"><f>C4/B4</f></c></row>)";

TemplateContent content(int villages) {
    TemplateLines lines;
    lines.columns = {{u"村"_s, {u"村"_s, u"村委会"_s}, FormColumn::Role::Name},
                     {u"下发"_s, {u"人数下发"_s}, FormColumn::Role::Value},
                     {u"参保"_s, {u"人数参保"_s}, FormColumn::Role::Value}};
    for (int village = 1; village <= villages; ++village) {
        lines.rows.append(
            {{u"村"_s, u"第%1村"_s.arg(village)}, {u"下发"_s, qint64(village * 10)}, {u"参保"_s, qint64(village * 4)}});
        lines.lineNames.append({u"第%1村"_s.arg(village), u"%1大队"_s.arg(village)});
    }
    lines.totals = {{u"下发"_s, qint64(77)}, {u"参保"_s, qint64(33)}};
    return {{}, {lines}};
}

} // namespace

class TestFormLayout : public QObject {
    Q_OBJECT

private:
    static QString filled(const QByteArray& rows, int villages, const QByteArray& merges = kMerges) {
        test::SheetFiles files;
        test::XlsxBuilder builder(rows);
        builder.afterRows(merges);
        const QString form = files.write(builder.bytes());
        const QString target = files.path(u"out.xlsx"_s);
        const auto done = fillTemplate(form, content(villages), target);
        return done ? test::shown(target) : u"! "_s + done.error().message;
    }

private Q_SLOTS:
    void headersAreComparedWithoutWhatOfficesAddToThem() {
        QCOMPARE(comparableHeader(u"下发\n人数（人）"_s), u"下发人数"_s);
        QCOMPARE(comparableHeader(u"村 （社区）"_s), comparableHeader(u"村(社区)"_s));
        QCOMPARE(comparableHeader(u"核实率（％）"_s), u"核实率"_s);
    }

    void oneEmptyRowBecomesAsManyAsThereAreLines() {
        const QString shown = filled(form(kEmptyLine + row(5, cell("A5", "合  计"))), 3);
        QVERIFY2(shown.contains(uR"(4: A=s:第1村 B=n:10 C=n:4 D=n:0.4
5: A=s:第2村 B=n:20 C=n:8 D=n:0.4
6: A=s:第3村 B=n:30 C=n:12 D=n:0.4
7: A=s:合  计 B=n:77 C=n:33)"_s),
                 qPrintable(shown));
    }

    void emptyRowsAreFilledAndTheRestStayEmpty() {
        const QByteArray three =
            R"(<row r="4"><c r="A4"/></row><row r="5"><c r="A5"/></row><row r="6"><c r="A6"/></row>)";
        const QString shown =
            filled(form(three + row(7, cell("A7", "合计") + R"(<c r="B7"><f>SUM(B4:B6)</f></c>)")), 2);
        QVERIFY2(shown.contains(u"4: A=s:第1村 B=n:10 C=n:4\n5: A=s:第2村 B=n:20 C=n:8\n7: A=s:合计 B=n:30 C=n:33"_s),
                 qPrintable(shown)); // the formula of the total stays
    }

    void rowsThatAreNamedGetTheirLine() {
        const QByteArray named = row(4, cell("A4", "2大队")) + row(5, cell("A5", "第1村"));
        QVERIFY2(filled(form(named), 2).contains(u"4: A=s:2大队 B=n:20 C=n:8\n5: A=s:第1村 B=n:10 C=n:4"_s),
                 qPrintable(filled(form(named), 2)));
        QVERIFY(filled(form(named), 3).contains(u"第3村"_s)); // no row for it: refused
        QVERIFY(filled(form(named), 3).startsWith(u'!'));
        QVERIFY(filled(form(named + row(6, cell("A6", "外村"))), 2).contains(u"外村"_s));
    }

    void whatCannotBeFilledSafelyIsRefused() {
        QVERIFY(filled(form(row(4, cell("A4", "合计"))), 2).contains(u"3"_s));                // no row for lines
        QVERIFY(filled(form(kEmptyLine, "下发"), 2).startsWith(u'!'));                        // asks twice for the same
        QVERIFY(filled(row(1, cell("A1", "天气") + cell("B1", "气温")), 2).startsWith(u'!')); // no form at all
    }

    /// 应参保 → 下发 is not 人数 → 下发: the group says what the head means.
    void aHeadUnderAnotherGroupIsNotTaken() {
        const QByteArray other = form(kEmptyLine).replace("人数", "应参保");
        QVERIFY(filled(other, 2).startsWith(u'!'));
    }
};

QTEST_APPLESS_MAIN(TestFormLayout)
#include "tst_form_layout.moc"
