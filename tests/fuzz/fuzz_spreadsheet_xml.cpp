#include "tests/fuzz/sheet_invariants.h"

#include "core/sheet/spreadsheet_xml_workbook.h"

/// XML Spreadsheet 2003.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    using namespace canbao;
    fuzz::readAll(sheet::openSpreadsheetXml(fuzz::deviceOf(fuzz::bytesOf(data, size))));
    return 0;
}
