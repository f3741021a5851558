#include "core/sheet/formula_quotes.h"

using namespace Qt::StringLiterals;

namespace canbao::sheet {

void takeOffFormulaQuotes(QString& text) {
    if (text.size() >= 3 && text.startsWith("=\""_L1) && text.endsWith(u'"')) {
        text = text.sliced(2, text.size() - 3).replace("\"\""_L1, "\""_L1);
    }
}

} // namespace canbao::sheet
