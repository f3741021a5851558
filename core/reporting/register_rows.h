#pragma once

#include "core/reporting/register_table.h"
#include "core/store/queries/ledger_lines.h"

namespace canbao::reporting {

/// A register with all that a city's form may ask of its lines besides what its own columns say.
struct RegisterRows {
    RegisterTable table;
    QList<store::LedgerLine> lines; ///< one for each of the table's
    QString officeName;
    int year = 0;
    QDate today;
};

/// Refused in words: more lines than a form can take, fifty thousand.
[[nodiscard]] Result<RegisterRows> registerRows(const store::Ledger& ledger, const RegisterRequest& request,
                                                const Clock& clock);

} // namespace canbao::reporting
