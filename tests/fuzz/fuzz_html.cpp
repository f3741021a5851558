#include "tests/fuzz/sheet_invariants.h"

#include "core/sheet/html_workbook.h"

/// A web page named .xls.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    using namespace canbao;
    fuzz::readAll(sheet::openHtml(fuzz::deviceOf(fuzz::bytesOf(data, size)), QStringLiteral("list")));
    return 0;
}
