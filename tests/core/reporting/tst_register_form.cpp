#include "core/reporting/city_form.h"
#include "core/services/record_result.h"
#include "tests/core/reporting/report_samples.h"
#include "tests/support/ledger_fixture.h"
#include "tests/support/sheet_files.h"
#include "tests/support/xlsx_builder.h"
#include "translations/translator.h"

#include <QCoreApplication>
#include <QTest>

using namespace canbao;
using namespace canbao::reporting;
using namespace Qt::StringLiterals;
using domain::Insurance;

namespace {

QByteArray text(const QByteArray& cell, const QString& words) {
    return "<c r=\"" + cell + "\" t=\"inlineStr\"><is><t>" + words.toUtf8() + "</t></is></c>";
}
QByteArray row(int number, const QStringList& cells) {
    QByteArray xml = "<row r=\"" + QByteArray::number(number) + "\">";
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QByteArray place = char('A' + i) + QByteArray::number(number);
        xml += cells.at(i).isEmpty() ? "<c r=\"" + place + "\"/>" : text(place, cells.at(i));
    }
    return xml + "</row>";
}

/// Three persons: one does not want to, one is not verified, one is dead and so struck off.
class Office {
public:
    Office() {
        for (int number = 1; number <= 3; ++number) {
            m_entries.append(fixture.issue(person(number)));
        }
        record({.entry = m_entries.at(0), .outcome = domain::Outcome::Declined, .reason = u"unwilling"_s});
        record({.entry = m_entries.at(2),
                .outcome = domain::Outcome::Excluded,
                .reason = u"deceased"_s,
                .note = u"三月去世"_s,
                .evidenceLater = true});
    }
    /// All of one village, so that they stand in the order in which they came.
    [[nodiscard]] domain::Person person(int number) const {
        domain::Person person = fixture.person(number);
        person.village = fixture.person(1).village;
        return person;
    }
    void record(const services::ResultRequest& result) {
        const auto recorded = services::recordResult(fixture.session(), result);
        if (!recorded) {
            qFatal("%s", qPrintable(recorded.error().message));
        }
    }
    [[nodiscard]] CityFormContent content(RegisterKind kind, Numbers numbers = Numbers::Whole) {
        auto rows = registerRows(fixture.ledger(), {kind, numbers, {}}, fixture.clock());
        if (!rows) {
            qFatal("%s", qPrintable(rows.error().message));
        }
        return {domain::CodeTables::bundled(), {}, {}, *std::move(rows)};
    }

    test::LedgerFixture fixture;

private:
    QList<EntryId> m_entries;
};

/// The filled form's first sheet, or why it was refused.
QString filled(const CityFormContent& content, const test::XlsxBuilder& builder, FilledForm* report = nullptr) {
    test::SheetFiles files;
    const QString form = files.write(builder.bytes());
    const QString target = files.path(u"out.xlsx"_s);
    const auto done = fillCityForm(content, form, target);
    if (!done) {
        return u"! "_s + done.error().message;
    }
    if (report != nullptr) {
        *report = *done;
    }
    return test::shown(target);
}

} // namespace

/// The city's form with a row for each person.
class TestRegisterForm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installChinese(*qApp); }

    void marksTakeARowForEachPerson() {
        Office office;
        const test::XlsxBuilder form(
            row(1, {u"{{填报单位}}{{年度}}年{{标题}}"_s}) +
            row(2, {u"{{序号}}"_s, u"{{姓名}}"_s, u"{{身份证号码}}"_s, u"{{未参保原因}}"_s, u"{{是否参保}}"_s}) +
            row(3, {u"{{共计}}"_s}));
        QCOMPARE(filled(office.content(RegisterKind::Uninsured), form),
                 uR"(1: A=s:朋普镇2026年朋普镇2026年社会保险全民参保扩面专项行动未参保人员名册
2: A=n:1 B=s:测试1 C=s:532526198501010032 D=s:无意愿 E=s:否
3: A=n:2 B=s:测试2 C=s:532526198501010059
4: A=s:共 2 人 2 项)"_s);
    }

    void aHeaderTakesARowForEachPerson() {
        Office office;
        const test::XlsxBuilder form(
            row(1, {u"销号人员名单"_s}) +
            row(2, {u"序号"_s, u"姓 名"_s, u"公民身份号码"_s, u"户籍所在村"_s, u"不予参保原因"_s, u"备注"_s}) +
            R"(<row r="3" ht="21"><c r="A3"/><c r="B3"/></row>)" + row(4, {u"合计"_s}));
        FilledForm report;
        const QString shown = filled(office.content(RegisterKind::Deceased), form, &report);
        QVERIFY2(shown.contains(u"3: A=n:1 B=s:测试3 C=s:532526198501010075"_s), qPrintable(shown));
        QVERIFY2(shown.contains(u"E=s:死亡 F=s:三月去世\n4: A=s:合计"_s), qPrintable(shown));
        QCOMPARE(report.sheets.size(), 1);
        QVERIFY(report.sheets.first().ofRegister);
        QCOMPARE(report.sheets.first().filled, 1);
    }

    /// resources/intake/fields.csv parts a field's better words from its others.
    void wordsThatGiveWayOnListsAreKnownAllTheSame() {
        Office office;
        const test::XlsxBuilder form(row(1, {u"{{姓名}}"_s, u"{{公民身份}}"_s, u"{{证件号码}}"_s, u"{{村}}"_s}));
        const QString shown = filled(office.content(RegisterKind::Deceased), form);
        QVERIFY2(shown.contains(u"B=s:532526198501010075 C=s:532526198501010075 D=s:"_s), qPrintable(shown));
    }

    void maskedNumbersStayMasked() {
        Office office;
        const test::XlsxBuilder form(row(1, {u"{{姓名}}"_s, u"{{身份证号}}"_s, u"{{出生日期（年-月-日）}}"_s}));
        QCOMPARE(filled(office.content(RegisterKind::Deceased, Numbers::Masked), form),
                 u"1: A=s:测试3 B=s:532526********0075 C=s:1985"_s);
    }

    /// The city's own list comes back with the answers: who stands there already keeps his row.
    void rowsThatAreNamedByTheirIdGetTheirAnswer() {
        Office office;
        const QString own = office.person(1).citizenId;
        const test::XlsxBuilder form(
            row(1, {u"姓名"_s, u"身份证号"_s, u"地址"_s, u"是否参保"_s, u"未参保原因"_s}) +
            row(2, {u"外人"_s, u"532526198501019997"_s}) + row(3, {u"测试2"_s, office.person(2).citizenId}) +
            R"(<row r="4"><c r="A4" t="inlineStr"><is><t>改过名</t></is></c><c r="B4" t="inlineStr"><is><t>)" +
            own.toUtf8() + R"(</t></is></c><c r="E4" t="inlineStr"><is><t>市级已填</t></is></c></row>)" +
            R"(<row r="5"><c r="A5" t="inlineStr"><is><t>号码坏了</t></is></c><c r="B5"><v>5.32526198501010E+17</v></c></row>)");
        FilledForm report;
        QCOMPARE(filled(office.content(RegisterKind::Persons, Numbers::Masked), form, &report),
                 uR"(1: A=s:姓名 B=s:身份证号 C=s:地址 D=s:是否参保 E=s:未参保原因
2: A=s:外人 B=s:532526198501019997
3: A=s:测试2 B=s:532526198501010059
4: A=s:改过名 B=s:532526198501010032 D=s:否 E=s:市级已填
5: A=s:号码坏了 B=n:5.32526198501010E+17)"_s);
        QCOMPARE(report.sheets.first().filled, 2);
        QCOMPARE(report.sheets.first().strangers, (QList<int>{2, 5}));
        QVERIFY2(sentences(report).first().contains(u"第 2、5 行"_s), qPrintable(sentences(report).first()));
    }

    void whoCannotBeToldApartIsRefused() {
        Office office;
        domain::Person twin = office.person(4);
        twin.name = office.person(2).name;
        office.fixture.issue(twin);
        const auto form = [](const QString& id) {
            return test::XlsxBuilder(row(1, {u"姓名"_s, u"身份证号"_s, u"险种"_s, u"核实结果"_s}) +
                                     row(2, {u"测试2"_s, id}));
        };
        QVERIFY(filled(office.content(RegisterKind::Uninsured), form({})).startsWith(u"! "_s));
        QVERIFY(filled(office.content(RegisterKind::Uninsured), form(twin.citizenId)).contains(u"D=s:待核实"_s));
        // Two lists name one person: the insurance says which one is meant.
        office.fixture.issue(twin, Insurance::ResidentMedical);
        QVERIFY(filled(office.content(RegisterKind::Uninsured), form(twin.citizenId)).startsWith(u"! "_s));
        const test::XlsxBuilder told(
            row(1, {u"姓名"_s, u"身份证号"_s, u"险种"_s, u"核实结果"_s}) +
            row(2, {u"测试2"_s, twin.citizenId,
                    office.content(RegisterKind::Uninsured).codes.label(Insurance::ResidentMedical)}));
        QVERIFY2(filled(office.content(RegisterKind::Uninsured), told).contains(u"D=s:待核实"_s),
                 qPrintable(filled(office.content(RegisterKind::Uninsured), told)));
    }

    /// 汇总表 and 名册 in one workbook: each sheet takes what fits it.
    void eachSheetTakesTheLinesThatFitIt() {
        Office office;
        CityFormContent content = office.content(RegisterKind::Uninsured);
        content.report = samples::monthlyReport();
        test::XlsxBuilder form(row(1, {u"{{村（社区）}}"_s, u"{{下发数人员}}"_s}));
        form.sheet("名册", row(1, {u"序号"_s, u"姓名"_s, u"身份证号"_s, u"未参保原因"_s}) + row(2, {QString()}));
        test::SheetFiles files;
        const QString path = files.write(form.bytes());
        const QString target = files.path(u"out.xlsx"_s);
        const auto done = fillCityForm(content, path, target);
        CANBAO_VERIFY_OK(done);
        QVERIFY(test::shown(target).startsWith(u"1: A=s:朋普社区 B=n:1235\n2: A=s:新车村委会"_s));
        QVERIFY2(test::shown(target, 1).contains(u"2: A=n:1 B=s:测试1 C=s:532526198501010032 D=s:无意愿\n3: A=n:2"_s),
                 qPrintable(test::shown(target, 1)));
        QCOMPARE(done->sheets.size(), 2);
        QVERIFY(!done->sheets.at(0).ofRegister && done->sheets.at(1).ofRegister);
    }

    /// What somebody wrote down is no mark, and no formula.
    void whatIsFilledInIsText() {
        Office office;
        domain::Person person = office.person(9);
        person.address = u"{{填报单位}}"_s;
        person.group = u"=1+1"_s;
        office.fixture.issue(person);
        const test::XlsxBuilder form(row(1, {u"{{姓名}}"_s, u"{{户籍地址}}"_s, u"{{小组}}"_s}));
        QVERIFY(
            filled(office.content(RegisterKind::Uninsured), form).contains(u"A=s:测试9 B=s:{{填报单位}} C=s:=1+1"_s));
    }
};

QTEST_GUILESS_MAIN(TestRegisterForm)
#include "tst_register_form.moc"
