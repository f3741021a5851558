#include "core/reporting/register_table.h"
#include "core/sheet/table_writer.h"

#include <QCoreApplication>

namespace canbao::reporting {

namespace {

using sheet::CellStyle;
using sheet::TableWriter;

constexpr int kTitleRow = 0;
constexpr int kCaptionRow = 1;
constexpr double kCharactersPerMm = 0.62; ///< as in the monthly report: the page is printed at four fifths

class RegisterSheet {
public:
    explicit RegisterSheet(const RegisterTable& table)
        : m_table(table)
        , m_width(int(table.columns.size()))
        , m_headRow(table.title.isEmpty() ? 0 : 2)
        , m_firstLine(m_headRow + (table.grouped() ? 2 : 1))
        , m_row(m_firstLine)
        , m_writer(setUp()) {}

    Result<> save(const QString& path) {
        if (!m_table.title.isEmpty()) {
            putTop();
        }
        putHead();
        for (qsizetype line = 0; line < m_table.lines.size(); ++line) {
            putLine(m_table.wholeCells(line)); // so that a filter finds every line
        }
        if (!m_table.title.isEmpty()) {
            putFoot();
        }
        return m_writer.save(path);
    }

private:
    [[nodiscard]] sheet::TableSetup setUp() const {
        sheet::TableSetup setup;
        setup.sheetName = QCoreApplication::translate("PersonRegister", "Register");
        setup.repeatedFirstRow = m_headRow;
        setup.repeatedLastRow = m_firstLine - 1;
        for (const RegisterColumn& column : m_table.columns) {
            setup.columnWidths.append(column.widthMm * kCharactersPerMm);
        }
        return setup;
    }

    void putTop() {
        m_writer.put({kTitleRow, 0, 1, m_width}, {m_table.title, CellStyle::Title});
        m_writer.setRowHeight(kTitleRow, 32);
        const int third = m_width / 3;
        m_writer.put({kCaptionRow, 0, 1, third + 1}, {m_table.office, CellStyle::Caption});
        m_writer.put({kCaptionRow, third + 1, 1, third}, {m_table.total, CellStyle::Caption});
        m_writer.put({kCaptionRow, 2 * third + 1, 1, m_width - 2 * third - 1},
                     {m_table.filledOn, CellStyle::CaptionRight});
    }

    void putHead() {
        const bool grouped = m_firstLine - m_headRow > 1;
        for (int column = 0; column < m_width;) {
            const RegisterColumn& first = m_table.columns.at(column);
            if (!grouped || first.group.isEmpty()) {
                m_writer.put({m_headRow, column, grouped ? 2 : 1, 1}, {first.head, CellStyle::Head});
                ++column;
                continue;
            }
            int end = column;
            for (; end < m_width && m_table.columns.at(end).group == first.group; ++end) {
                m_writer.put(m_headRow + 1, end, {m_table.columns.at(end).head, CellStyle::Head});
            }
            m_writer.put({m_headRow, column, 1, end - column}, {first.group, CellStyle::Head});
            column = end;
        }
        m_writer.setRowHeight(m_firstLine - 1, 34);
    }

    /// The number in front is a number, whatever else stands there is text.
    void putLine(const QStringList& cells) {
        for (int column = 0; column < m_width; ++column) {
            const QString& cell = cells.at(column);
            bool number = false;
            const double value = column == 0 && !m_table.title.isEmpty() ? cell.toDouble(&number) : 0;
            m_writer.put(m_row, column,
                         number ? sheet::TableCell{value, CellStyle::Number} : sheet::TableCell{cell, CellStyle::Text});
        }
        ++m_row;
    }

    void putFoot() {
        if (!m_table.closing.isEmpty()) {
            m_writer.put({m_row, 0, 1, m_width}, {m_table.closing, CellStyle::Band});
            m_writer.setRowHeight(m_row++, 22);
        }
        for (const QString& note : m_table.notes) {
            m_writer.put({m_row++, 0, 1, m_width}, {note, CellStyle::Caption});
        }
        const int signatures = int(m_table.signatures.size());
        for (int i = 0; i < signatures; ++i) {
            const int from = i * m_width / signatures;
            m_writer.put({m_row, from, 1, (i + 1) * m_width / signatures - from},
                         {m_table.signatures.at(i), CellStyle::Caption});
        }
        m_writer.setRowHeight(m_row, 26);
    }

    const RegisterTable& m_table;
    int m_width;
    int m_headRow;
    int m_firstLine;
    int m_row;
    TableWriter m_writer;
};

} // namespace

Result<> writeRegisterSheet(const RegisterTable& table, const QString& path) {
    return RegisterSheet(table).save(path);
}

} // namespace canbao::reporting
