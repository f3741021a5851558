#include "tests/fuzz/sheet_invariants.h"

/// Any file at all, as the user drops it; the corpus makes it mostly zip packages.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    using namespace canbao;
    fuzz::readAll(sheet::openWorkbook(fuzz::deviceOf(fuzz::bytesOf(data, size)), QStringLiteral("list")));
    return 0;
}
