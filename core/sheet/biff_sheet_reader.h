#pragma once

#include "core/base/progress.h"
#include "core/sheet/biff_globals.h"
#include "core/sheet/formula_results.h"

#include <utility>
#include <vector>

namespace canbao::sheet {

/// Streams one worksheet of a BIFF stream. Cell records need not stand in the order of rows, so they are indexed first.
class BiffSheetReader {
public:
    BiffSheetReader(QByteArrayView stream, quint32 offset, BiffGlobals& globals)
        : m_stream(stream)
        , m_offset(offset)
        , m_globals(globals) {}

    [[nodiscard]] Result<> run(const SheetSink& sink, const Progress& progress);
    [[nodiscard]] const FormulaResults& formulaResults() const { return m_results; }

private:
    [[nodiscard]] Result<> index();
    void indexRecord(const BiffRecord& record);
    void mergedCells(BiffBytes bytes);
    [[nodiscard]] Result<> takeCells(quint32 offset, Row& row);
    [[nodiscard]] Result<> takeFormula(BiffBytes bytes, int column, BiffRecords following, Row& row);
    [[nodiscard]] Result<> finish(Row& row) const;
    void addNumber(Row& row, int column, quint16 format, double value) const;
    void addText(Row& row, int column, QString text);
    static void addBooleanOrError(Row& row, int column, quint8 value, bool isError);

    QByteArrayView m_stream;
    quint32 m_offset;
    BiffGlobals& m_globals;
    std::vector<std::pair<quint16, quint32>> m_cells; ///< row, offset of a record with cells of it
    std::vector<bool> m_hiddenRows;
    FormulaResults m_results;
    qint64 m_characters = 0; ///< of texts handed on so far
    std::vector<MergedRange> m_merged;
};

} // namespace canbao::sheet
