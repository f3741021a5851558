#pragma once

#include <QStringList>

namespace canbao::sheet {

/// Whether the formulas of a workbook have results, as far as its sheets have been read. Programs that do not calculate
/// leave the results out, or write 0 and ask whoever opens the file to calculate.
struct FormulaResults {
    bool anyMissing = false;
    bool anyZero = false; ///< to be calculated when the file is opened
    bool anyOther = false;

    void add(const FormulaResults& sheet);
    /// What the user should know; usually nothing.
    [[nodiscard]] QStringList cautions() const;
};

} // namespace canbao::sheet
