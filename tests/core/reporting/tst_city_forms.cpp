#include "core/reporting/city_form.h"
#include "core/sheet/zip_archive.h"
#include "tests/core/reporting/report_samples.h"
#include "tests/support/foreign_reader.h"
#include "tests/support/ledger_fixture.h"
#include "tests/support/office_suite.h"
#include "tests/support/sheet_files.h"
#include "translations/translator.h"

#include <QCoreApplication>
#include <QFile>
#include <QTest>

using namespace canbao;
using namespace canbao::reporting;
using namespace Qt::StringLiterals;

namespace {

QByteArray partOf(const QString& path, const QByteArray& part) {
    auto file = std::make_unique<QFile>(path);
    const bool opened = file->open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    const auto archive = sheet::ZipArchive::open(std::move(file));
    return archive ? (*archive)->readPart(part, 1 << 20).value_or(QByteArray()) : QByteArray();
}

/// A form as another program makes it, and what fills it.
struct Form {
    QString name;  ///< as foreign_reader.py knows it
    QString sheet; ///< that has lines, its first in row 5
    QString columns;
    int added = 0;
    CityFormContent content;
};

} // namespace

/// A city's forms as other programs write them, filled by their header, and looked at by those programs again.
class TestCityForms : public QObject {
    Q_OBJECT

    test::SheetFiles m_files;
    test::LedgerFixture m_office;
    QList<Form> m_forms;

    [[nodiscard]] QString path(const QString& name) const { return m_files.path(name + u".xlsx"_s); }
    [[nodiscard]] static QString compare(const Form& form, const QString& before, const QString& after,
                                         const QString& how = u"compare"_s) {
        return test::ForeignReader::says(
            {how, before, after, form.sheet, u"5"_s, QString::number(form.added), form.columns});
    }

private Q_SLOTS:
    void initTestCase() {
        installChinese(*qApp);
        if (!test::ForeignReader::isThere()) {
            QSKIP("python3-openpyxl is not installed: no form of another program was filled");
        }
        for (int number = 1; number <= 6; ++number) {
            m_office.issue(m_office.person(number));
        }
        const domain::CodeTables codes = domain::CodeTables::bundled();
        auto rows = registerRows(m_office.ledger(), {RegisterKind::Uninsured, Numbers::Whole, {}}, m_office.clock());
        CANBAO_VERIFY_OK(rows);
        m_forms = {{u"villages"_s, u"月报"_s, u"ABCDEFG"_s, 3, {codes, {}, samples::monthlyReport()}},
                   {u"persons"_s, u"未参保名册"_s, u"ABCDEFG"_s, 5, {codes, {}, {}, *std::move(rows)}}};
        for (const Form& form : std::as_const(m_forms)) {
            QCOMPARE(test::ForeignReader::says({u"make"_s, form.name, path(form.name)}), QString());
            const auto filled = fillCityForm(form.content, path(form.name), path(form.name + u"-filled"_s));
            CANBAO_VERIFY_OK(filled);
        }
    }

    void columnsAreKnownByTheirHeader() {
        QStringList known;
        QStringList unknown;
        const auto filled = fillCityForm(m_forms.first().content, path(u"villages"_s), path(u"again"_s));
        CANBAO_VERIFY_OK(filled);
        for (const FilledForm::Column& column : filled->columns) {
            (column.filledWith.isEmpty() ? unknown : known).append(column.letters + column.filledWith);
        }
        QCOMPARE(known, QStringList({u"A序号"_s, u"B村（社区）"_s, u"C下发数人员"_s, u"D下发数单位"_s, u"E已核实人员"_s,
                                     u"F不予参保死亡"_s, u"G不予参保外地参保"_s, u"H已核实核实率"_s}));
        QCOMPARE(unknown, QStringList({u"I"_s, u"J"_s})); // 人均缴费, 备注
        const QString shown = test::shown(path(u"again"_s));
        QVERIFY2(shown.contains(u"5: A=n:1 B=s:朋普社区 C=n:1235 D=n:65 E=n:624 F=n:78 G=n:52 H=n:0.50526"_s),
                 qPrintable(shown));
        QVERIFY2(shown.contains(u"9: B=s:合计 C=n:2185 D=n:115 E=n:1104 F=n:138 G=n:92 H=n:0.50526"_s),
                 qPrintable(shown));
    }

    void personsStandInTheirRowsAndTheTotalCountsThem() {
        const QString shown = test::shown(path(u"persons-filled"_s));
        QCOMPARE(shown.count(u" C=s:532526"_s), 6);
        QVERIFY2(shown.contains(u" D=s:同车社区"_s) || shown.contains(u" D=s:朋普社区"_s),
                 qPrintable(shown)); // 户籍 over it
        QVERIFY(
            !partOf(path(u"persons-filled"_s), "xl/worksheets/sheet1.xml").contains("<t xml:space=\"preserve\"></t>"));
        QVERIFY2(shown.contains(u"\n11: B=s:合计 C=s:6人"_s), qPrintable(shown));
    }

    void allElseStaysAsAnotherReaderSeesIt() {
        for (const Form& form : std::as_const(m_forms)) {
            QCOMPARE(compare(form, path(form.name), path(form.name + u"-filled"_s)), QString());
        }
    }

    void aSheetThatNothingRefersToStaysByteForByte() {
        for (const Form& form : std::as_const(m_forms)) {
            for (const char* const part : {"xl/worksheets/sheet2.xml", "xl/styles.xml", "xl/theme/theme1.xml"}) {
                QVERIFY(!partOf(path(form.name), part).isEmpty());
                QCOMPARE(partOf(path(form.name + u"-filled"_s), part), partOf(path(form.name), part));
            }
        }
    }

    /// LibreOffice opens form and filled form, and saves both: what it understood of the one is what it understood of
    /// the other, moved. Then its own form is filled: another program's habits of writing.
    void theOfficeSuiteSeesTheSame() {
        if (test::OfficeSuite::program().isEmpty()) {
            QSKIP("LibreOffice is not installed: what it makes of filled forms was not looked at");
        }
        QStringList files;
        for (const Form& form : std::as_const(m_forms)) {
            files += {path(form.name), path(form.name + u"-filled"_s)};
        }
        const QStringList saved = test::OfficeSuite::savedAgain(files, m_files.path(u"office"_s));
        QCOMPARE(saved.size(), files.size());
        for (qsizetype i = 0; i < m_forms.size(); ++i) {
            const Form& form = m_forms.at(i);
            const QString before = saved.at(2 * i);
            QCOMPARE(compare(form, before, saved.at(2 * i + 1), u"compare-office"_s), QString());
            QCOMPARE(test::ForeignReader::says({u"same"_s, files.at(2 * i + 1), saved.at(2 * i + 1)}), QString());
            const QString filled = path(form.name + u"-office-filled"_s);
            CANBAO_VERIFY_OK(fillCityForm(form.content, before, filled));
            QCOMPARE(compare(form, before, filled), QString());
        }
    }
};

QTEST_GUILESS_MAIN(TestCityForms)
#include "tst_city_forms.moc"
