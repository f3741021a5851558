#include "tests/fuzz/sheet_invariants.h"

#include "core/sheet/xls_workbook.h"

/// A whole .xls: the compound file and, where the fuzzer gets through, the stream inside.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    using namespace canbao;
    fuzz::readAll(sheet::openXls(fuzz::deviceOf(fuzz::bytesOf(data, size))));
    return 0;
}
