#include "core/reporting/city_form.h"
#include "core/sheet/zip_archive.h"
#include "tests/core/reporting/report_samples.h"
#include "tests/support/sheet_files.h"
#include "translations/translator.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace canbao;
using namespace canbao::reporting;
using namespace Qt::StringLiterals;

namespace {

constexpr int kLong = 120'000;
const QString kPython = u"/usr/bin/python3"_s;
const QString kScript = QStringLiteral(CANBAO_TEST_DATA "/../core/sheet/template/foreign_reader.py");

/// What the program printed; nothing when it could not be run.
std::optional<QString> outputOf(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(kLong) || process.exitCode() != 0) {
        return std::nullopt;
    }
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

QByteArray partOf(const QString& path, const QByteArray& part) {
    auto file = std::make_unique<QFile>(path);
    const bool opened = file->open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    const auto archive = sheet::ZipArchive::open(std::move(file));
    return archive ? (*archive)->readPart(part, 1 << 20).value_or(QByteArray()) : QByteArray();
}

} // namespace

/// A city's form as another program wrote it, filled by its header, and looked at by other programs.
class TestCityForms : public QObject {
    Q_OBJECT

    test::SheetFiles m_files;
    QString m_form;
    QString m_filled;
    QList<FilledForm::Column> m_columns;

private Q_SLOTS:
    void initTestCase() {
        installChinese(*qApp);
        if (!outputOf(kPython, {u"-c"_s, u"import openpyxl"_s})) {
            QSKIP("python3-openpyxl is not installed");
        }
        m_form = m_files.path(u"form.xlsx"_s);
        m_filled = m_files.path(u"filled.xlsx"_s);
        QVERIFY(outputOf(kPython, {kScript, u"make"_s, m_form}));
        const auto filled =
            fillCityForm({domain::CodeTables::bundled(), {}, samples::monthlyReport()}, m_form, m_filled);
        QVERIFY2(filled, filled ? "" : qPrintable(filled.error().message));
        m_columns = filled->columns;
    }

    void columnsAreKnownByTheirHeader() {
        QStringList known;
        QStringList unknown;
        for (const FilledForm::Column& column : m_columns) {
            (column.filledWith.isEmpty() ? unknown : known).append(column.letters + column.filledWith);
        }
        QCOMPARE(known, QStringList({u"A序号"_s, u"B村（社区）"_s, u"C下发数人员"_s, u"D下发数单位"_s, u"E已核实人员"_s,
                                     u"F不予参保死亡"_s, u"G不予参保外地参保"_s, u"H已核实核实率"_s}));
        QCOMPARE(unknown, QStringList({u"I"_s, u"J"_s})); // 人均缴费, 备注
        const QString shown = test::shown(m_filled);
        QVERIFY2(shown.contains(u"5: A=n:1 B=s:朋普社区 C=n:1235 D=n:65 E=n:624 F=n:78 G=n:52 H=n:0.50526"_s),
                 qPrintable(shown));
        QVERIFY2(shown.contains(u"9: B=s:合计 C=n:2185 D=n:115 E=n:1104 F=n:138 G=n:92 H=n:0.50526"_s),
                 qPrintable(shown));
    }

    void allElseStaysAsAnotherReaderSeesIt() {
        const auto said = outputOf(kPython, {kScript, u"compare"_s, m_form, m_filled, u"5"_s, u"3"_s});
        QVERIFY(said);
        QCOMPARE(*said, QString());
    }

    void aSheetThatNothingRefersToStaysByteForByte() {
        for (const char* const part : {"xl/worksheets/sheet2.xml", "xl/styles.xml", "xl/theme/theme1.xml"}) {
            QVERIFY(!partOf(m_form, part).isEmpty());
            QCOMPARE(partOf(m_filled, part), partOf(m_form, part));
        }
    }

    /// LibreOffice calculates everything anew: its totals are those that we wrote.
    void libreOfficeOpensItAndCalculatesTheSame() {
        const QString office = QStandardPaths::findExecutable(u"soffice"_s);
        if (office.isEmpty()) {
            QSKIP("LibreOffice is not installed");
        }
        const auto converted =
            outputOf(office, {u"-env:UserInstallation=file://"_s + m_files.path(u"profile"_s), u"--headless"_s,
                              u"--convert-to"_s, u"csv:Text - txt - csv (StarCalc):44,34,76,1"_s, u"--outdir"_s,
                              m_files.path(u"office"_s), m_filled});
        QVERIFY(converted);
        QFile file(m_files.path(u"office/filled.csv"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
        QVERIFY2(lines.value(4).startsWith(u"1,\"朋普社区\",1235,65,624,78,52,50.5%"_s), qPrintable(lines.value(4)));
        QVERIFY2(lines.value(8).startsWith(u",\"合计\",2185,115,1104,138,92,"_s), qPrintable(lines.value(8)));
    }
};

QTEST_GUILESS_MAIN(TestCityForms)
#include "tst_city_forms.moc"
