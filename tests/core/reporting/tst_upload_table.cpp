#include "core/reporting/register_table.h"
#include "core/reporting/upload_layout_sheet.h"
#include "core/services/record_result.h"
#include "core/sheet/table_writer.h"
#include "core/sheet/workbook.h"
#include "core/store/ledger_audit.h"
#include "tests/support/ledger_fixture.h"
#include "translations/translator.h"

#include <QCoreApplication>
#include <QTest>

#include <algorithm>

using namespace canbao;
using namespace canbao::reporting;
using namespace Qt::StringLiterals;
using domain::Insurance;
using domain::Outcome;

namespace {

RegisterTable uploadOf(test::LedgerFixture& fixture, Numbers numbers = Numbers::Whole) {
    auto table = registerTable(fixture.ledger(), {RegisterKind::Upload, numbers}, fixture.clock());
    return table ? *std::move(table) : RegisterTable{};
}

/// Name, participation code and type code of each row.
QStringList codesIn(const RegisterTable& table) {
    const auto at = [&](const QString& head) {
        return std::ranges::find(table.columns, head, &RegisterColumn::head) - table.columns.begin();
    };
    QStringList rows;
    for (const RegisterTable::Line& line : table.lines) {
        rows.append(u"%1 %2/%3"_s.arg(line.cells.value(at(u"姓名"_s)), line.cells.value(at(u"参保码"_s)),
                                      line.cells.value(at(u"类型码"_s))));
    }
    rows.sort();
    return rows;
}

QString sheetText(const QString& path) {
    QString text;
    const auto workbook = sheet::openWorkbook(path);
    for (int i = 0; workbook && i < (*workbook)->sheets().size(); ++i) {
        (void)(*workbook)->read(i, {.row = [&](sheet::Row&& row) {
                                    for (const sheet::Cell& cell : row.cells) {
                                        text += cell.text + u'|';
                                    }
                                    text += u'\n';
                                    return true;
                                }});
    }
    return text;
}

} // namespace

class TestUploadTable : public QObject {
    Q_OBJECT

    static void record(test::LedgerFixture& fixture, EntryId entry, Outcome outcome, const QString& reason,
                       Insurance insurance = Insurance::Unspecified) {
        CANBAO_VERIFY_OK(services::recordResult(
            fixture.session(),
            {.entry = entry, .outcome = outcome, .reason = reason, .insurance = insurance, .evidenceLater = true}));
    }

private Q_SLOTS:
    void initTestCase() { installChinese(*qApp); }

    void everyResultHasTheCodesOfTheLayout() {
        test::LedgerFixture fixture;
        const QList<std::pair<QString, QString>> excluded{
            {u"insured-other"_s, u"0/200"_s}, {u"insured-elsewhere"_s, u"0/202"_s}, {u"student"_s, u"0/203"_s},
            {u"military"_s, u"0/204"_s},      {u"imprisoned"_s, u"0/205"_s},        {u"emigrated"_s, u"0/206"_s},
            {u"deceased"_s, u"0/207"_s},      {u"moved-out"_s, u"0/208"_s}};
        QStringList expected;
        int number = 0;
        for (const auto& [reason, codes] : excluded) {
            ++number;
            record(fixture, fixture.issue(fixture.person(number)), Outcome::Excluded, reason);
            expected.append(u"测试%1 %2"_s.arg(number).arg(codes));
        }
        record(fixture, fixture.issue(fixture.person(20)), Outcome::Enrolled, {});
        record(fixture, fixture.issue(fixture.person(21), Insurance::Unspecified), Outcome::Enrolled, {},
               Insurance::EmployeePension);
        record(fixture, fixture.issue(fixture.person(22)), Outcome::Declined, u"unwilling"_s);
        expected << u"测试20 1/011"_s << u"测试21 0/200"_s << u"测试22 2/011"_s;
        expected.sort();
        const RegisterTable table = uploadOf(fixture);
        QCOMPARE(codesIn(table), expected);
        QVERIFY(table.notes.isEmpty());
        QVERIFY(table.title.isEmpty()); // another program reads it
        QVERIFY(table.fileStem.contains(u"11条"_s));
    }

    void whatIsLeftOutIsSaid() {
        test::LedgerFixture fixture;
        record(fixture, fixture.issue(fixture.person(1)), Outcome::Excluded, u"deceased"_s);
        (void)fixture.issue(fixture.person(2));                             // open
        (void)fixture.issue(fixture.person(3), Insurance::ResidentMedical); // not asked for
        record(fixture, fixture.issue(fixture.person(4), Insurance::Unspecified), Outcome::Enrolled, {},
               Insurance::WorkInjury); // no code
        const RegisterTable table = uploadOf(fixture);
        QCOMPARE(table.lines.size(), 1);
        QCOMPARE(table.notes, (QStringList{u"有 1 人的结果没有对应代码，未列入。"_s, u"有 1 人尚未核实，未列入。"_s}));
    }

    void onePersonStandsOnce() {
        test::LedgerFixture fixture;
        record(fixture, fixture.issue(fixture.person(1)), Outcome::Excluded, u"other"_s);
        record(fixture, fixture.issue(fixture.person(1), Insurance::Unspecified), Outcome::Enrolled, {},
               Insurance::ResidentPension);
        const RegisterTable table = uploadOf(fixture);
        QCOMPARE(codesIn(table), QStringList{u"测试1 0/208"_s}); // the first of the layout's codes that fits
    }

    void maskedItTellsNothing() {
        test::LedgerFixture fixture;
        record(fixture, fixture.issue(fixture.person(1)), Outcome::Excluded, u"deceased"_s);
        const QString cells = uploadOf(fixture, Numbers::Masked).lines.first().cells.join(u'|');
        QVERIFY(!cells.contains(fixture.person(1).citizenId));
        QVERIFY(!cells.contains(u"19850101"_s));
        QVERIFY(uploadOf(fixture).lines.first().cells.contains(u"19850101"_s));
    }

    void theLayoutGoesOutAndComesBackUnchanged() {
        test::LedgerFixture fixture;
        const auto codes = fixture.ledger().codeTables().value();
        const UploadLayout layout = UploadLayout::bundled(QDate(2026, 6, 12));
        QVERIFY(layout.columns.size() >= 15);
        const QString path = fixture.file(u"栏目.xlsx"_s);
        CANBAO_VERIFY_OK(writeUploadLayout(layout, codes, path));
        const auto read = readUploadLayout(codes, path);
        CANBAO_VERIFY_OK(read);
        QCOMPARE(read->columns, layout.columns);
        QCOMPARE(read->codes, layout.codes);
        QCOMPARE(read->values, layout.values);
        CANBAO_VERIFY_OK(uploadLayoutFromJson(QJsonDocument(toJson(layout)).toJson()));
        QCOMPARE(uploadLayoutFromJson(QJsonDocument(toJson(layout)).toJson()).value(), layout);
        const QString text = sheetText(path);
        for (const EntryField content : entryFields()) {
            QVERIFY(text.contains(label(content))); // all that can be written is explained
            QCOMPARE(entryFieldFromCode(code(content)), content);
        }
    }

    void anOfficesOwnLayoutHoldsAndIsAnEvent() {
        test::LedgerFixture fixture;
        record(fixture, fixture.issue(fixture.person(1)), Outcome::Excluded, u"deceased"_s);
        UploadLayout own = UploadLayout::bundled(fixture.clock().today());
        own.columns = {{u"证号"_s, EntryField::Id, {}, 20},
                       {u"姓名"_s, EntryField::Name, {}, 10},
                       {u"结果"_s, EntryField::Type, {}, 10},
                       {u"批次"_s, EntryField::Fixed, u"第一批"_s, 10}};
        own.codes = {{Insurance::ResidentPension, domain::State::Excluded, u"deceased"_s, u"9"_s, u"999"_s}};
        CANBAO_VERIFY_OK(keepUploadLayout(fixture.session(), own));
        QVERIFY(hasOwnUploadLayout(fixture.ledger()).value());
        const RegisterTable table = uploadOf(fixture);
        QCOMPARE(table.lines.first().cells,
                 (QStringList{fixture.person(1).citizenId, u"测试1"_s, u"999"_s, u"第一批"_s}));
        const auto events = [&] {
            return fixture.ledger()
                .database()
                .number("SELECT count(*) FROM event WHERE kind = 'upload-layout-kept'")
                .value();
        };
        QCOMPARE(events(), 1);
        CANBAO_VERIFY_OK(keepUploadLayout(fixture.session(), own)); // nothing changed, nothing noted
        QCOMPARE(events(), 1);
        CANBAO_VERIFY_OK(keepUploadLayout(fixture.session(), std::nullopt));
        QCOMPARE(events(), 2);
        QVERIFY(!hasOwnUploadLayout(fixture.ledger()).value());
        QVERIFY(uploadOf(fixture).columns.size() > 4);
    }

    void whatIsNotUnderstoodIsRefusedWithItsRow_data() {
        QTest::addColumn<QStringList>("columns");
        QTest::addColumn<QStringList>("codes");
        QTest::addColumn<QString>("words");
        const QStringList columns{u"姓名|姓名||10"_s, u"证号|证件号码||20"_s};
        const QStringList codes{u"居民养老|不予参保|死亡|0|207"_s};
        QTest::newRow("fine, with a short name of the insurance") << columns << codes << QString();
        QTest::newRow("content") << (columns + QStringList{u"邮编|邮政编码||6"_s}) << codes << u"第 4 行"_s;
        QTest::newRow("no id") << columns.mid(0, 1) << codes << u"证件号码"_s;
        QTest::newRow("twice") << (columns + columns.mid(0, 1)) << codes << u"表头相同"_s;
        QTest::newRow("insurance") << columns << QStringList{u"社保|不予参保|死亡|0|207"_s} << u"名单险种"_s;
        QTest::newRow("result") << columns << QStringList{u"居民养老|待核实||0|207"_s} << u"核实结果"_s;
        QTest::newRow("reason") << columns << QStringList{u"居民养老|不予参保|去世|0|207"_s} << u"第 2 行"_s;
        QTest::newRow("no code") << columns << QStringList{u"居民养老|不予参保|死亡||"_s} << u"没有代码"_s;
    }
    void whatIsNotUnderstoodIsRefusedWithItsRow() {
        QFETCH(const QStringList, columns);
        QFETCH(const QStringList, codes);
        QFETCH(const QString, words);
        test::LedgerFixture fixture;
        sheet::TableWriter writer({.sheetName = u"栏目"_s});
        const auto put = [&writer](const QStringList& lines) {
            for (int row = 0; row < lines.size(); ++row) {
                const QStringList cells = lines.at(row).split(u'|');
                for (int column = 0; column < cells.size(); ++column) {
                    writer.put(row, column, {cells.at(column), sheet::CellStyle::Text});
                }
            }
        };
        put(QStringList{u"表头|内容|固定值|列宽"_s} + columns);
        writer.beginSheet({.sheetName = u"结果代码"_s});
        put(QStringList{u"名单险种|核实结果|参保险种或原因|参保码|类型码"_s} + codes);
        writer.beginSheet({.sheetName = u"其他代码"_s});
        put({u"代码种类|情形|代码"_s, u"性别（代码）|男|1"_s});
        const QString path = fixture.file(u"own.xlsx"_s);
        CANBAO_VERIFY_OK(writer.save(path));
        const auto layout = readUploadLayout(fixture.ledger().codeTables().value(), path);
        if (words.isEmpty()) {
            CANBAO_VERIFY_OK(layout);
            QCOMPARE(layout->value(u"sex-code"_s, u"male"_s), u"1"_s);
        } else {
            QVERIFY(!layout);
            QVERIFY2(layout.error().message.contains(words), qPrintable(layout.error().message));
        }
    }
};

QTEST_GUILESS_MAIN(TestUploadTable)
#include "tst_upload_table.moc"
