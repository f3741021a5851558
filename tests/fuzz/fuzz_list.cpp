#include "tests/fuzz/sheet_invariants.h"

#include "core/intake/check_list.h"
#include "core/sheet/csv_workbook.h"

#include <cstdlib>

namespace {

using namespace canbao;

/// An office of the city with ids for its villages, as a ledger gives them.
intake::Office someOffice() {
    domain::Office bundled = domain::officesOfCity().first();
    qint64 next = 1;
    for (domain::Village& village : bundled.villages) {
        village.id = {next++};
    }
    return {bundled.villages, {bundled.name}};
}

/// Every row has one fate, and the sheets' parts lie where they are said to lie.
void requireWhole(const intake::CheckedList& list) {
    const intake::CheckedCounts& counts = list.counts();
    if (counts.read != list.rowCount() || counts.read != counts.accepted + counts.refused + counts.duplicates) {
        std::abort();
    }
    for (const intake::CheckedSheet& sheet : list.sheets()) {
        if (sheet.layout.firstHeader > sheet.layout.lastHeader || sheet.layout.firstBelow > sheet.grid.rowCount()) {
            std::abort();
        }
    }
    for (int row = 0; row < list.rowCount(); ++row) {
        const intake::CheckedRow checked = list.row(row);
        if ((checked.fate == intake::Fate::Duplicate) != (checked.sameAs >= 0) || list.rawCells(row).isEmpty()) {
            std::abort();
        }
    }
}

} // namespace

/// A list as delimited text, behind one byte that chooses its kind: header, columns by word and by content, and the
/// judgement of every row.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    if (size == 0) {
        return 0;
    }
    const auto kind = static_cast<domain::ListKind>(data[0] % (static_cast<int>(domain::ListKind::Households) + 1));
    static const intake::Office office = someOffice();
    const auto workbook = sheet::openCsv(fuzz::deviceOf(fuzz::bytesOf(data + 1, size - 1)), QStringLiteral("list"));
    if (!workbook) {
        return 0;
    }
    intake::CheckRequest request;
    request.kind = kind;
    request.office = office;
    request.today = QDate(2026, 11, 1);
    const auto list = intake::checkList(**workbook, request);
    if (list) {
        requireWhole(*list);
    } else if (list.error().message.isEmpty()) {
        std::abort();
    }
    return 0;
}
