#include "core/reporting/city_form.h"
#include "tests/core/reporting/report_samples.h"
#include "tests/support/sheet_files.h"
#include "tests/support/xlsx_builder.h"
#include "translations/translator.h"

#include <QCoreApplication>
#include <QTest>

using namespace canbao;
using namespace canbao::reporting;
using namespace Qt::StringLiterals;

namespace {

QByteArray text(const char* cell, const char* words) {
    return QByteArray("<c r=\"") + cell + "\" t=\"inlineStr\"><is><t>" + words + "</t></is></c>";
}

/// A template as the city would send it.
QByteArray cityForm() {
    return "<row r=\"1\">" + text("A1", "{{填报单位}}{{年度}}年{{月份}}月") + "</row><row r=\"2\">" +
           text("A2", "{{序号}}") + text("B2", "{{村（社区）}}") + text("C2", "{{下发数人员}}") +
           text("D2", "{{本月已核实人员}}") + text("E2", "{{已参保销号居民养老}}") + "</row><row r=\"3\">" +
           text("A3", "{{合计下发数人员}}") + text("B3", "{{本月合计下发数人员}}") +
           text("C3", "{{调整已参保销号居民养老}}") + "<c r=\"D3\"><f>SUM(C2:C2)</f></c></row><row r=\"4\">" +
           text("A4", "{{存在问题}}") + text("B4", "填表人：{{填表人}}") + "</row>";
}

} // namespace

class TestCityForm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installChinese(*qApp); }

    void theCitysFormIsFilled() {
        test::SheetFiles files;
        const QString form = files.write(test::XlsxBuilder(cityForm()).bytes());
        const QString target = files.path(u"filled.xlsx"_s);
        const auto filled = fillCityForm({domain::CodeTables::bundled(), {}, samples::monthlyReport()}, form, target);
        QVERIFY2(filled, filled ? "" : qPrintable(filled.error().message));
        QCOMPARE(test::shown(target), uR"(1: A=s:朋普镇2026年6月
2: A=n:1 B=s:朋普社区 C=n:1235 D=n:192 E=n:260
3: A=n:2 B=s:新车村委会 C=n:570 D=n:96 E=n:120
4: A=n:3 B=s:小寨村委会 C=n:285 D=n:48 E=n:60
5: A=n:4 B=s:村（社区）未明 C=n:95 D=n:0 E=n:20
6: A=n:2185 B=n:665 C=n:2 D=n:2185
7: A=s:一是外出务工人员较多，联系不上；
二是部分群众对政策不了解，参保意愿不强。 B=s:填表人：张三)"_s);
    }
};

QTEST_GUILESS_MAIN(TestCityForm)
#include "tst_city_form.moc"
