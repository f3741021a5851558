#include "tests/fuzz/sheet_invariants.h"

#include "core/sheet/mhtml_workbook.h"

/// A web page saved as one file.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    using namespace canbao;
    fuzz::readAll(sheet::openMhtml(fuzz::deviceOf(fuzz::bytesOf(data, size)), QStringLiteral("list")));
    return 0;
}
