#include "core/reporting/monthly_report_sheet.h"

#include "core/sheet/table_writer.h"

#include <QCoreApplication>

#include <cmath>
#include <numeric>

namespace canbao::reporting {

namespace {

using sheet::CellStyle;
using sheet::Placement;
using sheet::TableWriter;

constexpr int kTitleRow = 0;
constexpr int kCaptionRow = 1;
constexpr int kGroupRow = 2;
constexpr int kHeadRow = 3;
constexpr int kFirstLine = 4;

constexpr double kLinePoints = 15;
constexpr double kTallestRow = 409; ///< Excel's limit
/// The sheet is printed at about four fifths of its size, so that 8 to 9 pt are left of 11 pt: characters of column
/// width (1.9 mm each on screen) per millimetre on paper.
constexpr double kCharactersPerMm = 0.62;

struct CellLook {
    CellStyle text;
    CellStyle number;
    CellStyle percent;
};

CellLook lookOf(ReportLine::Kind kind) {
    return kind == ReportLine::Kind::Village
               ? CellLook{CellStyle::Text, CellStyle::Number, CellStyle::Percent}
               : CellLook{CellStyle::TotalText, CellStyle::Total, CellStyle::TotalPercent};
}

sheet::TableCell sheetCell(const ReportCell& cell, const CellLook& look) {
    if (const auto* text = std::get_if<QString>(&cell)) {
        return {*text, look.text};
    }
    if (const auto* count = std::get_if<qint64>(&cell)) {
        return {static_cast<double>(*count), look.number};
    }
    if (const auto* share = std::get_if<double>(&cell)) {
        return {*share, look.percent};
    }
    return {{}, look.text};
}

/// How high a row must be for text over `characters` of width; a Chinese character is two wide.
double heightFor(const QString& text, double characters, int atLeastLines) {
    const double perLine = std::max(1.0, std::floor(characters / 2));
    double lines = 0;
    for (const QString& paragraph : text.split(u'\n')) {
        lines += std::max(1.0, std::ceil(static_cast<double>(paragraph.size()) / perLine));
    }
    return std::min(kTallestRow, std::max<double>(atLeastLines, lines) * kLinePoints + 4);
}

/// In digits: a number that does not fit its column would be shown as ####.
qsizetype longestNumber(const MonthlyReportTable& table, int column) {
    qsizetype longest = 0;
    for (const ReportLine& line : table.lines) {
        if (const auto* count = column < line.cells.size() ? std::get_if<qint64>(&line.cells.at(column)) : nullptr) {
            longest = std::max(longest, QString::number(*count).size());
        }
    }
    return longest;
}

class MonthlyReportSheet {
public:
    explicit MonthlyReportSheet(const MonthlyReportTable& table)
        : m_table(table)
        , m_writer(setupOf(table))
        , m_width(static_cast<int>(table.columns.size())) {}

    Result<> save(const QString& path) {
        putTop();
        putHead();
        putLines();
        putRemarks();
        putFooter();
        return m_writer.save(path);
    }

private:
    static sheet::TableSetup setupOf(const MonthlyReportTable& table) {
        sheet::TableSetup setup;
        setup.sheetName = QCoreApplication::translate("MonthlyReport", "Monthly report");
        setup.landscape = true;
        setup.repeatedFirstRow = kGroupRow;
        setup.repeatedLastRow = kHeadRow;
        for (int column = 0; column < table.columns.size(); ++column) {
            const double usual = table.columns.at(column).widthMm * kCharactersPerMm;
            setup.columnWidths.append(std::max<double>(usual, longestNumber(table, column) + 1));
        }
        return setup;
    }

    void putTop() {
        m_writer.put({kTitleRow, 0, 1, m_width}, {m_table.title, CellStyle::Title});
        m_writer.setRowHeight(kTitleRow, 32);
        const int third = m_width / 3;
        m_writer.put({kCaptionRow, 0, 1, third}, {m_table.office, CellStyle::Caption});
        m_writer.put({kCaptionRow, third, 1, third}, {m_table.unit, CellStyle::Caption});
        m_writer.put({kCaptionRow, 2 * third, 1, m_width - 2 * third}, {m_table.filledOn, CellStyle::CaptionRight});
        m_writer.setRowHeight(kCaptionRow, 20);
    }

    void putHead() {
        for (int column = 0; column < m_width;) {
            const ReportColumn& first = m_table.columns.at(column);
            if (first.group.isEmpty()) {
                m_writer.put({kGroupRow, column, 2, 1}, {first.head, CellStyle::Head});
                ++column;
                continue;
            }
            int end = column;
            for (; end < m_width && m_table.columns.at(end).group == first.group; ++end) {
                m_writer.put(kHeadRow, end, {m_table.columns.at(end).head, CellStyle::Head});
            }
            m_writer.put({kGroupRow, column, 1, end - column}, {first.group, CellStyle::Head});
            column = end;
        }
        m_writer.setRowHeight(kGroupRow, 20);
        m_writer.setRowHeight(kHeadRow, 4 * kLinePoints + 2);
    }

    void putLines() {
        for (const ReportLine& line : m_table.lines) {
            if (line.kind == ReportLine::Kind::Part) {
                m_writer.put({m_row, 0, 1, m_width}, {std::get<QString>(line.cells.first()), CellStyle::Band});
            } else {
                const CellLook look = lookOf(line.kind);
                for (int column = 0; column < line.cells.size(); ++column) {
                    m_writer.put(m_row, column, sheetCell(line.cells.at(column), look));
                }
            }
            m_writer.setRowHeight(m_row++, 18);
        }
    }

    void putRemarks() {
        const double characters =
            kCharactersPerMm * std::accumulate(m_table.columns.begin() + 2, m_table.columns.end(), 0.0,
                                               [](double sum, const ReportColumn& c) { return sum + c.widthMm; });
        for (const MonthlyReportTable::Remarks& remarks : m_table.remarks) {
            m_writer.put({m_row, 0, 1, 2}, {remarks.head, CellStyle::Head});
            m_writer.put({m_row, 2, 1, m_width - 2}, {remarks.text, CellStyle::Paragraph});
            m_writer.setRowHeight(m_row++, heightFor(remarks.text, characters, 3));
        }
    }

    void putFooter() {
        for (const QString& note : m_table.notes) {
            m_writer.put({m_row, 0, 1, m_width}, {note, CellStyle::Caption});
            m_writer.setRowHeight(m_row++, kLinePoints);
        }
        const int count = static_cast<int>(m_table.signatures.size());
        for (int i = 0; i < count; ++i) {
            const int from = i * m_width / count;
            m_writer.put({m_row, from, 1, (i + 1) * m_width / count - from},
                         {m_table.signatures.at(i), CellStyle::Caption});
        }
        m_writer.setRowHeight(m_row, 24);
    }

    const MonthlyReportTable& m_table;
    TableWriter m_writer;
    int m_width;
    int m_row = kFirstLine;
};

} // namespace

Result<> writeMonthlyReportSheet(const MonthlyReportTable& table, const QString& path) {
    return MonthlyReportSheet(table).save(path);
}

} // namespace canbao::reporting
