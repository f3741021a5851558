#include "core/demo/demo_list.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace canbao::demo {

using sheet::CellStyle;
using sheet::Placement;

namespace {

bool hasGroups(const DemoList& list) {
    return std::ranges::any_of(list.columns, [](const ListColumn& column) { return !column.group.isEmpty(); });
}

/// Rows from 0 on the sheet, columns from 0 with the running number as column 0.
class Layout {
public:
    explicit Layout(const DemoList& list)
        : m_list(list)
        , m_writer(setup(list)) {}

    void writeTop() {
        const int last = int(m_list.columns.size());
        m_writer.put({0, 0, 1, last + 1}, {m_list.title, CellStyle::Title});
        m_writer.setRowHeight(0, 32);
        if (m_list.formal) {
            m_writer.put({1, 0, 1, last - 2}, {u"填报单位（盖章）："_s + m_list.sender, CellStyle::Caption});
            m_writer.put({1, last - 2, 1, 3},
                         {u"填报日期："_s + m_list.issued.toString(u"yyyy年M月d日"), CellStyle::Caption});
        }
        writeHead(u"序号"_s, {}, 0);
        for (int column = 1; column <= last; ++column) {
            const ListColumn& head = m_list.columns.at(column - 1);
            writeHead(head.head, head.group, column);
        }
    }
    void writeRows() {
        int number = 0;
        for (qsizetype i = 0; i < m_list.rows.size(); ++i) {
            const ListRow& row = m_list.rows.at(i);
            if (row.cells.isEmpty()) {
                continue;
            }
            const int at = m_list.firstRow - 1 + int(i);
            m_writer.put(at, 0, {double(++number), CellStyle::Number});
            for (int column = 0; column < int(row.cells.size()); ++column) {
                const sheet::CellValue& value = row.cells.at(column);
                const bool isNumber = std::holds_alternative<double>(value);
                m_writer.put(at, column + 1, {value, isNumber ? CellStyle::Number : CellStyle::Text});
            }
        }
        if (m_list.formal) {
            const int last = int(m_list.columns.size());
            m_writer.put(m_list.lastRow, 0, {u"合计"_s, CellStyle::TotalText});
            m_writer.put({m_list.lastRow, 1, 1, last}, {QString::number(number), CellStyle::TotalText});
            m_writer.put({m_list.lastRow + 2, 0, 1, last + 1},
                         {u"填表人：演示　　　　审核人：演示　　　　联系电话：0873-0000000"_s, CellStyle::Caption});
        }
    }
    Result<> save(const QString& path) { return m_writer.save(path); }

private:
    static sheet::TableSetup setup(const DemoList& list) {
        sheet::TableSetup setup;
        setup.sheetName = sheetName();
        setup.repeatedFirstRow = list.headerFirstRow - 1;
        setup.repeatedLastRow = list.headerLastRow - 1;
        setup.columnWidths.append(6);
        for (const ListColumn& column : list.columns) {
            setup.columnWidths.append(column.width);
        }
        return setup;
    }
    void writeHead(const QString& head, const QString& group, int column) {
        const int top = m_list.headerFirstRow - 1;
        const int bottom = m_list.headerLastRow - 1;
        if (group.isEmpty()) {
            m_writer.put({top, column, bottom - top + 1, 1}, {head, CellStyle::Head});
            return;
        }
        m_writer.put(bottom, column, {head, CellStyle::Head});
        const bool begins = column == 1 || m_list.columns.at(column - 2).group != group;
        if (begins) {
            int end = column;
            while (end < m_list.columns.size() && m_list.columns.at(end).group == group) {
                ++end;
            }
            m_writer.put({top, column, 1, end - column + 1}, {group, CellStyle::Head});
        }
    }

    const DemoList& m_list;
    sheet::TableWriter m_writer;
};

} // namespace

void layOut(DemoList& list) {
    list.headerFirstRow = list.formal ? 3 : 2;
    list.headerLastRow = list.headerFirstRow + (hasGroups(list) ? 1 : 0);
    list.firstRow = list.headerLastRow + 1;
    list.lastRow = list.headerLastRow + int(list.rows.size());
    QList<RowTruth*> truths;
    for (qsizetype i = 0; i < list.rows.size(); ++i) {
        ListRow& row = list.rows[i];
        if (!row.cells.isEmpty()) {
            row.truth.sheetRow = list.firstRow + int(i);
            truths.append(&row.truth);
        }
    }
    list.truth = judged(truths);
}

Result<> writeList(const DemoList& list, const QString& path) {
    Layout layout(list);
    layout.writeTop();
    layout.writeRows();
    return layout.save(path);
}

QString sheetName() {
    return u"名单"_s;
}

} // namespace canbao::demo
