#include "core/reporting/file_names.h"
#include "core/reporting/monthly_report_sheet.h"
#include "core/sheet/workbook.h"
#include "tests/core/reporting/report_samples.h"
#include "translations/translator.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace canbao;
using namespace canbao::reporting;
using namespace Qt::StringLiterals;

class TestMonthlyReportSheet : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QMap<std::pair<int, int>, QString> m_cells; ///< row, column → as read back
    QList<sheet::MergedRange> m_merged;

    static MonthlyReportTable table() {
        return monthlyReportTable(samples::monthlyReport(), domain::CodeTables::bundled());
    }
    [[nodiscard]] QString cell(int row, int column) const { return m_cells.value({row, column}); }
    /// The row whose second cell says so, the n-th of them.
    [[nodiscard]] int rowOf(const QString& name, int n = 1) const {
        for (auto at = m_cells.begin(); at != m_cells.end(); ++at) {
            if (at.key().second == 1 && at.value() == name && --n == 0) {
                return at.key().first;
            }
        }
        return -1;
    }
    /// The column under a head of the lower header row, the n-th of them.
    [[nodiscard]] int columnOf(const QString& head, int n = 1) const {
        for (auto at = m_cells.begin(); at != m_cells.end(); ++at) {
            if (at.key().first == 3 && at.value() == head && --n == 0) {
                return at.key().second;
            }
        }
        return -1;
    }

private Q_SLOTS:
    void initTestCase() {
        installChinese(*qApp);
        const QString path = m_folder.filePath(u"report.xlsx"_s);
        QVERIFY(writeMonthlyReportSheet(table(), path));
        auto workbook = sheet::openWorkbook(path);
        QVERIFY(workbook);
        QCOMPARE((*workbook)->sheets().size(), 1);
        QVERIFY((*workbook)->read(0, {.row =
                                          [this](sheet::Row&& row) {
                                              for (const sheet::Cell& cell : row.cells) {
                                                  m_cells.insert({row.index, cell.column}, cell.text);
                                              }
                                              return true;
                                          },
                                      .merged = [this](const sheet::MergedRange& range) { m_merged.append(range); }}));
    }

    void saysWhatItIs() {
        QCOMPARE(cell(0, 0), u"弥勒市朋普镇2026年社会保险全民参保扩面专项行动6月工作进展情况月报表"_s);
        QCOMPARE(cell(1, 0), u"填报单位（盖章）：朋普镇"_s);
        QVERIFY(m_cells.values().contains(u"填报时间：2026年7月2日"_s));
        QVERIFY(m_cells.values().contains(u"一、累计（截至2026年6月30日）"_s));
        QVERIFY(m_cells.values().contains(u"二、本月（6月1日至6月30日）"_s));
    }

    void theHeadHasTwoLevels() {
        QStringList groups;
        for (int column = 0; column < table().columns.size(); ++column) {
            if (!cell(2, column).isEmpty()) {
                groups.append(cell(2, column));
            }
        }
        QCOMPARE(groups, QStringList({u"序号"_s, u"村（社区）"_s, u"下发数"_s, u"已核实"_s, u"已参保销号"_s,
                                      u"不予参保"_s, u"待动员"_s, u"核实中"_s, u"未核实"_s, u"撤回"_s, u"备注"_s}));
        QVERIFY(columnOf(u"居民养老"_s) > 0);
        QVERIFY(columnOf(u"死亡"_s) > 0);
        QVERIFY(columnOf(u"无缴费能力"_s) > 0);
        // 序号 stands over both rows, a group over its columns.
        const auto has = [this](int row, int column, int lastRow, int lastColumn) {
            return std::ranges::any_of(m_merged, [&](const sheet::MergedRange& m) {
                return m.firstRow == row && m.firstColumn == column && m.lastRow == lastRow &&
                       m.lastColumn == lastColumn;
            });
        };
        QVERIFY(has(2, 0, 3, 0));
        QVERIFY(has(2, 2, 2, 3));
        QVERIFY(has(0, 0, 0, static_cast<int>(table().columns.size()) - 1));
    }

    void aVillageHasItsRowInBothParts() {
        const int row = rowOf(u"新车村委会"_s);
        QCOMPARE(cell(row, 0), u"2"_s);
        QCOMPARE(cell(row, columnOf(u"居民养老"_s)), u"120"_s); // 6 × 20
        QCOMPARE(cell(row, columnOf(u"死亡"_s)), u"36"_s);
        QVERIFY(cell(row, columnOf(u"核实率"_s)).startsWith(u"0.526315"_s)); // 50 of 95
        const int thisMonth = rowOf(u"新车村委会"_s, 2);
        QCOMPARE(cell(thisMonth, columnOf(u"居民养老"_s)), u"40"_s);
        QVERIFY(cell(thisMonth, columnOf(u"核实率"_s)).isEmpty());
        QVERIFY(rowOf(u"村（社区）未明"_s) > row);
    }

    void reasonsWithoutAColumnAreCountedAndNamed() {
        const MonthlyReportContent content = samples::monthlyReport();
        const int total = rowOf(u"合计"_s);
        const qint64 other = content.report.total.excluded.value(u"pensioner"_s) +
                             content.report.total.excluded.value(u"emigrated"_s) +
                             content.report.total.excluded.value(u"other"_s);
        QCOMPARE(cell(total, columnOf(u"其他"_s)), QString::number(other));
        const auto note = std::ranges::find_if(m_cells, [](const QString& text) { return text.startsWith(u"4."); });
        QVERIFY(note != m_cells.end());
        QVERIFY2(
            note->contains(u"出国（境）定居%1、已领待遇%2"_s.arg(content.report.total.excluded.value(u"emigrated"_s))
                               .arg(content.report.total.excluded.value(u"pensioner"_s))),
            qPrintable(*note));
    }

    void everyColumnAddsUpToItsTotal() {
        int columns = 0;
        for (int column = 2; column < table().columns.size() - 1; ++column) {
            if (column == columnOf(u"核实率"_s)) {
                continue;
            }
            qint64 sum = 0;
            for (const QString& village : {u"朋普社区"_s, u"新车村委会"_s, u"小寨村委会"_s, u"村（社区）未明"_s}) {
                sum += cell(rowOf(village), column).toLongLong();
            }
            QCOMPARE(cell(rowOf(u"合计"_s), column).toLongLong(), sum);
            ++columns;
        }
        QCOMPARE(columns, 31);
    }

    void subtotalsAreTheirParts() {
        for (const int row : {rowOf(u"朋普社区"_s), rowOf(u"合计"_s), rowOf(u"合计"_s, 2)}) {
            int from = columnOf(u"职工养老"_s);
            for (int n = 1; n <= 3; ++n) {
                const int subtotal = columnOf(u"小计"_s, n);
                qint64 sum = 0;
                for (int column = from; column < subtotal; ++column) {
                    sum += cell(row, column).toLongLong();
                }
                QCOMPARE(cell(row, subtotal).toLongLong(), sum);
                from = subtotal + 1;
            }
        }
    }

    void adjustmentsHaveALineOnlyWhereThereAreAny() {
        const int row = rowOf(u"调整"_s);
        QVERIFY(row > rowOf(u"合计"_s, 2));
        QCOMPARE(cell(row, columnOf(u"居民养老"_s)), u"2"_s);

        MonthlyReportContent content = samples::monthlyReport();
        content.report.adjustments = {};
        const auto lines = monthlyReportTable(content, domain::CodeTables::bundled()).lines;
        QVERIFY(std::ranges::none_of(lines,
                                     [](const ReportLine& line) { return line.kind == ReportLine::Kind::Adjustment; }));
    }

    void theOfficesWordsAndSignaturesAreThere() {
        const MonthlyReportContent content = samples::monthlyReport();
        const QStringList cells = m_cells.values();
        QVERIFY(cells.contains(content.problems));
        QVERIFY(cells.contains(content.measures));
        QVERIFY(cells.contains(u"填表人：张三"_s));
        QVERIFY(cells.contains(u"联系电话：0873-6120000"_s));
    }

    void theTableFillsOnePagesWidth() {
        double width = 0;
        for (const ReportColumn& column : table().columns) {
            width += column.widthMm;
        }
        QVERIFY2(qAbs(width - 267) < 1, qPrintable(QString::number(width)));
    }

    void aFrozenReportSaysItsChecksum() {
        MonthlyReportContent content = samples::monthlyReport();
        QVERIFY(!monthlyReportTable(content, domain::CodeTables::bundled()).notes.last().contains(u"校验码"_s));
        content.report.frozen = true;
        content.report.hash = QByteArray::fromHex("00112233445566778899");
        const QString note = monthlyReportTable(content, domain::CodeTables::bundled()).notes.last();
        QVERIFY(note.contains(u"0011223344556677"_s) && note.contains(u"4711"_s));
    }

    void fileNames_data() {
        QTest::addColumn<QString>("office");
        QTest::addColumn<QString>("name");
        QTest::newRow("town") << u"朋普镇"_s << u"朋普镇2026年6月参保扩面月报.xlsx"_s;
        QTest::newRow("not allowed by Windows")
            << u"朋普镇/社保所: \"东\"?"_s << u"朋普镇社保所 东2026年6月参保扩面月报.xlsx"_s;
    }

    void fileNames() {
        QFETCH(QString, office);
        MonthlyReport report = samples::monthlyReport().report;
        report.officeName = office;
        QTEST(monthlyReportFileName(report, u"xlsx"_s), "name");
    }
};

QTEST_GUILESS_MAIN(TestMonthlyReportSheet)
#include "tst_monthly_report_sheet.moc"
