#include "tests/fuzz/sheet_invariants.h"

#include "core/sheet/xls_workbook.h"

/// The stream of an .xls without its compound file, whose sectors would only be in the way.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    using namespace canbao;
    fuzz::readAll(sheet::openBiffStream(fuzz::deviceOf(fuzz::bytesOf(data, size))));
    return 0;
}
