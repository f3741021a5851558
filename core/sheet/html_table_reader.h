#pragma once

#include "core/sheet/html_tokens.h"
#include "core/sheet/workbook.h"

#include <vector>

namespace canbao::sheet {

/// Reads the tables of a web page as one sheet, one under the other, as Excel does. Text outside tables becomes rows of
/// one cell (a title is often there). A table inside a cell has its own rows. rowspan and colspan are merged ranges.
/// Every cell is text, but for numbers that Excel wrote beside what the cell's width let it show.
class HtmlTableReader final : public HtmlTokens {
public:
    explicit HtmlTableReader(const SheetSink& sink)
        : m_sink(sink) {}

    /// The sink has enough.
    [[nodiscard]] bool stopped() const { return m_stopped; }

private:
    void startTag(const QString& name, QStringView attributes) override;
    void endTag(const QString& name) override;
    void text(const QString& content) override;
    void endPage() override;

    void startRow();
    void startCell(QStringView attributes);
    void endCell();
    void takeNumber(Cell& cell) const;
    void endRow();
    void reachDown();
    void emitRow();

    const SheetSink& m_sink;
    bool m_anyTable = false; ///< or rows that stand in none
    bool m_stopped = false;
    bool m_inHead = false;
    bool m_inRow = false;
    bool m_inCell = false;
    QString m_text;
    QString m_number; ///< of the cell: Excel's own word for it, x:num
    Row m_row;
    int m_column = 0;
    int m_cellColumns = 1;
    int m_cellRows = 1;
    std::vector<int> m_takenUntil; ///< by column: the first row that no cell from above reaches into
    qint64 m_takenCells = 0;
    std::vector<MergedRange> m_merged;
};

} // namespace canbao::sheet
