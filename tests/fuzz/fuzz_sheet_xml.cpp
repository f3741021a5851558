#include "core/sheet/cell_styles.h"
#include "core/sheet/shared_strings.h"
#include "core/sheet/xlsx_sheet_reader.h"
#include "tests/fuzz/sheet_invariants.h"

#include <cstring>

namespace {

/// Gives its bytes in pieces of odd sizes, as inflating does.
class Pieces final : public canbao::sheet::ByteSource {
public:
    explicit Pieces(QByteArray bytes)
        : m_bytes(std::move(bytes)) {}
    canbao::Result<qsizetype> read(std::span<char> into) override {
        const qsizetype count = std::min({qsizetype(into.size()), m_bytes.size() - m_at, qsizetype(97)});
        std::memcpy(into.data(), m_bytes.constData() + m_at, size_t(count));
        m_at += count;
        return count;
    }

private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
};

} // namespace

/// The parts of an .xlsx without their package, whose checksums would stop the fuzzer: worksheet, shared strings and
/// styles, with a NUL between them.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    using namespace canbao::sheet;
    const QList<QByteArray> parts = canbao::fuzz::bytesOf(data, size).split(0);
    SharedStrings strings;
    CellStyles styles;
    Pieces stringsPart(parts.value(1));
    Pieces stylesPart(parts.value(2));
    (void)strings.load(stringsPart, 0, {});
    (void)styles.load(stylesPart);
    Pieces sheet(parts.first());
    const SheetSink sink = canbao::fuzz::checkingSink();
    XlsxSheetReader reader(strings, styles, {size % 2 != 0, size % 3 == 0}, sink);
    (void)reader.run(sheet);
    return 0;
}
