#pragma once

#include <QString>

namespace canbao::sheet {

/// ="0012" → 0012: exports of text write an identifier as a formula, to keep Excel from reading it as a number.
void takeOffFormulaQuotes(QString& text);

} // namespace canbao::sheet
