#pragma once

#include "core/sheet/cell_styles.h"
#include "core/sheet/formula_results.h"
#include "core/sheet/shared_strings.h"
#include "core/sheet/workbook.h"
#include "core/sheet/xml_reader.h"

#include <string>

namespace canbao::sheet {

/// Streams one worksheet part (ECMA-376 part 1, 18.3.1.99): rows, then merged ranges.
/// Rows and cells without `r` follow the one before; <dimension> is not believed.
class XlsxSheetReader final : public XmlReader {
public:
    /// What the workbook says of all its sheets.
    struct Settings {
        bool date1904 = false;
        bool calculatesOnLoad = false; ///< results of formulas may be old, or none
    };

    XlsxSheetReader(SharedStrings& strings, const CellStyles& styles, Settings settings, const SheetSink& sink)
        : m_strings(strings)
        , m_styles(styles)
        , m_settings(settings)
        , m_sink(sink) {}

    [[nodiscard]] const FormulaResults& formulaResults() const { return m_results; }

private:
    void startElement(std::string_view name, const XmlAttributes& attributes) override;
    void endElement(std::string_view name) override;
    void text(std::string_view utf8) override;

    void startRow(const XmlAttributes& attributes);
    void startCell(const XmlAttributes& attributes);
    void finishCell();
    void noteResult();
    void finishRow();
    [[nodiscard]] static bool fillText(Cell& cell, std::string_view utf8);
    [[nodiscard]] bool fillBoolean(Cell& cell) const;
    [[nodiscard]] bool fillSharedString(Cell& cell);
    [[nodiscard]] bool fillNumber(Cell& cell) const;
    [[nodiscard]] bool fillIsoDate(Cell& cell) const;
    void mergedRange(const XmlAttributes& attributes);

    SharedStrings& m_strings;
    const CellStyles& m_styles;
    const Settings m_settings;
    const SheetSink& m_sink;

    bool m_inRows = false;
    bool m_inCell = false;
    int m_lastRow = -1;
    int m_lastColumn = -1;
    int m_mergedRanges = 0;
    qint64 m_characters = 0; ///< handed on so far
    Row m_row;
    qsizetype m_usualCells = 0; ///< how many the row before had

    /// What a cell's t says of its value (ECMA-376 part 1, 18.18.11); Number where there is none or another.
    enum class ValueType { Number, SharedString, InlineString, Formula, Boolean, Error, IsoDate };
    [[nodiscard]] static ValueType valueTypeOf(std::string_view t);
    ValueType m_type = ValueType::Number;
    bool m_isDate = false;
    std::string m_value;  ///< of v
    std::string m_inline; ///< of is
    std::string* m_target = nullptr;
    bool m_hasFormula = false; ///< the cell's f
    bool m_hasValue = false;   ///< its v, be it empty
    FormulaResults m_results;
};

} // namespace canbao::sheet
