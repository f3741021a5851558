#include "tests/fuzz/sheet_invariants.h"

#include "core/sheet/csv_workbook.h"

/// Delimited text with its encoding.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    using namespace canbao;
    fuzz::readAll(sheet::openCsv(fuzz::deviceOf(fuzz::bytesOf(data, size)), QStringLiteral("list")));
    return 0;
}
