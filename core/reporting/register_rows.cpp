#include "core/reporting/register_rows.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <vector>

namespace canbao::reporting {

namespace {

constexpr qsizetype kMostLines = 50'000; ///< a form is changed in memory as a whole

struct Words {
    Q_DECLARE_TR_FUNCTIONS(canbao::reporting::RegisterRows)

public:
    static Error tooMany() {
        return Error::user(tr("This register has more than %1 lines, too many for the city's form. Fill it village by "
                              "village, or export the register itself.")
                               .arg(QLocale().toString(kMostLines)));
    }
};

} // namespace

Result<RegisterRows> registerRows(const store::Ledger& ledger, const RegisterRequest& request, const Clock& clock) {
    RegisterRequest asked = request;
    asked.mostLines = asked.mostLines == 0 ? kMostLines : std::min(asked.mostLines, kMostLines);
    RegisterRows rows;
    CANBAO_TRY_ASSIGN(rows.table, registerTable(ledger, asked, clock));
    if (!rows.table.complete && asked.mostLines == kMostLines) {
        return std::unexpected(Words::tooMany());
    }
    std::vector<EntryId> entries;
    for (const RegisterTable::Line& line : rows.table.lines) {
        entries.push_back(line.entry);
    }
    CANBAO_TRY_ASSIGN(rows.lines, store::ledgerLines(ledger, entries));
    if (rows.lines.size() != rows.table.lines.size()) {
        return std::unexpected(Error::bug(QStringLiteral("a line of a register has no entry")));
    }
    rows.officeName = ledger.officeName();
    rows.year = ledger.year();
    rows.today = clock.today();
    return rows;
}

} // namespace canbao::reporting
