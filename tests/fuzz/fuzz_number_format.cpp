#include "core/sheet/cell_reference.h"
#include "core/sheet/date_serial.h"
#include "core/sheet/number_format.h"
#include "core/sheet/shared_strings.h"

#include <cmath>
#include <cstdint>
#include <cstdlib>

/// The small languages inside cells: number formats, references, ISO dates, escapes.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    using namespace canbao::sheet;
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const QString text = QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
    (void)showsDate(text);
    (void)fromXmlString(bytes);
    if (const auto serial = serialFromIso(text, size % 2 != 0); serial && !std::isfinite(*serial)) {
        std::abort();
    }
    if (const auto range = parseRange(bytes);
        range && (range->lastRow < range->firstRow || range->lastRow > 1'048'575)) {
        std::abort();
    }
    return 0;
}
