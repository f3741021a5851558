#include "core/sheet/table_writer.h"
#include "core/sheet/workbook.h"

#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace canbao::sheet;

namespace {

constexpr int kColumns = 15;

/// A list as the city sends it: an identifier, names, places and a few numbers in each row.
TableCell cellOf(int row, int column) {
    switch (column) {
    case 0:
        return {static_cast<double>(row + 1), CellStyle::Number};
    case 1:
        return {u"测试%1"_s.arg(row), CellStyle::Text};
    case 2:
        return {u"99000019%1"_s.arg(row, 10, 10, QLatin1Char('0')), CellStyle::Text};
    case 3:
        return {row % 2 == 0 ? u"男"_s : u"女"_s, CellStyle::Text};
    case 4:
        return {u"弥阳街道第%1社区"_s.arg(row % 40), CellStyle::Text};
    default:
        return {static_cast<double>(row * column % 9973), CellStyle::Number};
    }
}

} // namespace

/// How fast lists are read and written. Run by hand on the release build: bench_sheet_reader -iterations 1
class BenchSheetReader : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString xlsx(int rows) const { return m_folder.filePath(u"list-%1.xlsx"_s.arg(rows)); }
    QString csv(int rows) const { return m_folder.filePath(u"list-%1.csv"_s.arg(rows)); }

    static int readWhole(const QString& path) {
        const auto workbook = openWorkbook(path);
        int rows = 0;
        const auto done = (*workbook)->read(0, {[&](Row&& row) {
                                                    rows += row.cells.size() == kColumns ? 1 : 0;
                                                    return true;
                                                },
                                                {}});
        return done ? rows : -1;
    }

    static void sizes() {
        QTest::addColumn<int>("rows");
        for (const int rows : {10'000, 100'000, 400'000}) {
            QTest::addRow("%d", rows) << rows;
        }
    }

private Q_SLOTS:
    void writeXlsx_data() { sizes(); }
    void writeXlsx() {
        QFETCH(const int, rows);
        TableWriter writer({.sheetName = u"名单"_s});
        for (int row = 0; row < rows; ++row) {
            for (int column = 0; column < kColumns; ++column) {
                writer.put(row, column, cellOf(row, column));
            }
        }
        QBENCHMARK_ONCE {
            QVERIFY(writer.save(xlsx(rows)));
        }
    }

    void readXlsx_data() { sizes(); }
    void readXlsx() {
        QFETCH(const int, rows);
        QBENCHMARK {
            QCOMPARE(readWhole(xlsx(rows)), rows);
        }
    }

    void readCsv_data() { sizes(); }
    void readCsv() {
        QFETCH(const int, rows);
        QFile file(csv(rows));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QStringEncoder gb("GB18030");
        for (int row = 0; row < rows; ++row) {
            QStringList cells;
            for (int column = 0; column < kColumns; ++column) {
                const TableCell cell = cellOf(row, column);
                const auto* const text = std::get_if<QString>(&cell.value);
                cells.append(text != nullptr ? *text : QString::number(std::get<double>(cell.value)));
            }
            file.write(QByteArray(gb.encode(cells.join(u',') + u"\r\n"_s)));
        }
        file.close();
        QBENCHMARK {
            QCOMPARE(readWhole(csv(rows)), rows);
        }
    }
};

QTEST_APPLESS_MAIN(BenchSheetReader)
#include "bench_sheet_reader.moc"
