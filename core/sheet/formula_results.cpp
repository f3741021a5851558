#include "core/sheet/formula_results.h"

#include <QCoreApplication>

namespace canbao::sheet {

void FormulaResults::add(const FormulaResults& sheet) {
    anyMissing = anyMissing || sheet.anyMissing;
    anyZero = anyZero || sheet.anyZero;
    anyOther = anyOther || sheet.anyOther;
}

QStringList FormulaResults::cautions() const {
    QStringList sentences;
    if (anyMissing) {
        sentences.append(QCoreApplication::translate(
            "canbao::sheet", "This workbook holds formulas without results: the program that made it does not "
                             "calculate. Their cells count as empty; open it in WPS or Excel, save it, and choose it "
                             "again."));
    }
    if (anyZero && !anyOther) {
        sentences.append(QCoreApplication::translate(
            "canbao::sheet", "All formulas in this workbook result in 0, so the program that made it may not have "
                             "calculated them. Open it in WPS or Excel, save it, and choose it again."));
    }
    return sentences;
}

} // namespace canbao::sheet
