#include "core/sheet/biff_globals.h"

#include "core/sheet/limits.h"
#include "core/sheet/number_format.h"
#include "core/sheet/refusals.h"
#include "core/sheet/text_encoding.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace canbao::sheet {

namespace {

constexpr quint16 kBiff5 = 0x0500;
constexpr quint16 kBiff8 = 0x0600;
/// A few lines of code that many web systems copied from each other write BIFF5's records under this number.
constexpr quint16 kNoVersion = 0;
/// Not Western Europe's code page, as documents say, but what Windows had where the file was written.
constexpr int kAnsiOfTheMachine = 0x8001;
constexpr quint16 kWorksheetStream = 0x0010;

class GlobalsReader {
public:
    explicit GlobalsReader(QByteArrayView stream)
        : m_records(stream) {}
    [[nodiscard]] Result<BiffGlobals> read();

private:
    [[nodiscard]] Result<> beginning();
    [[nodiscard]] Result<> take(const BiffRecord& record);
    [[nodiscard]] Result<> boundSheet(BiffBytes bytes);
    void lookAtLabel(BiffBytes bytes);
    void finishFormats();
    void finishCodePage();

    BiffRecords m_records;
    BiffGlobals m_globals;
    bool m_isSingleSheet = false;
    bool m_namesCodePage = false;
    EncodingDetector m_labels;              ///< of a single worksheet, which often names no code page
    std::vector<quint16> m_cellFormats;     ///< by XF: number of its number format
    QHash<quint16, QByteArrayView> m_codes; ///< decoded at the end, when the code page is known
};

/// A stream may be a single worksheet; then its own records say what globals say elsewhere.
Result<> GlobalsReader::beginning() {
    const auto bof = m_records.next();
    if (!bof) {
        return std::unexpected(refusals::damaged(u"BIFF without BOF"_s));
    }
    BiffBytes bytes(bof->body);
    const quint16 version = bytes.u16();
    const quint16 kind = bytes.u16();
    if (bof->type != BiffType::Bof || (version != kBiff5 && version != kBiff8 && version != kNoVersion)) {
        return std::unexpected(refusals::foreign(refusals::Foreign::AncientExcel));
    }
    m_globals.text.unicode = version == kBiff8;
    m_isSingleSheet = kind == kWorksheetStream;
    if (m_isSingleSheet) {
        m_globals.sheets.append({{u"Sheet1"_s, false}, bof->offset});
    }
    return {};
}

Result<BiffGlobals> GlobalsReader::read() {
    CANBAO_TRY(beginning());
    for (;;) {
        const auto record = m_records.next();
        if (!record) {
            return std::unexpected(refusals::damaged(u"BIFF globals end early"_s));
        }
        if (record->type == BiffType::Eof) {
            break;
        }
        CANBAO_TRY(take(*record));
    }
    finishCodePage();
    finishFormats();
    if (m_globals.sheets.isEmpty()) {
        return std::unexpected(refusals::noWorksheet());
    }
    return std::move(m_globals);
}

Result<> GlobalsReader::take(const BiffRecord& record) {
    BiffBytes bytes(record.body);
    switch (record.type) {
    case BiffType::CodePage:
        m_globals.text.codePage = bytes.u16();
        m_namesCodePage = m_globals.text.codePage != kAnsiOfTheMachine;
        break;
    case BiffType::DateMode:
        m_globals.date1904 = bytes.u16() == 1;
        break;
    case BiffType::BoundSheet:
        return boundSheet(bytes);
    case BiffType::Label: // of a stream that is a single worksheet
        lookAtLabel(bytes);
        break;
    case BiffType::Format: {
        const quint16 id = bytes.u16();
        m_codes.insert(id, bytes.bytes(bytes.left()));
        break;
    }
    case BiffType::Xf:
        bytes.skip(2); // font
        m_cellFormats.push_back(bytes.u16());
        break;
    case BiffType::Sst:
        CANBAO_TRY(readSharedStrings(record.body, m_records, m_globals.strings));
        break;
    default:
        break;
    }
    return {};
}

Result<> GlobalsReader::boundSheet(BiffBytes bytes) {
    const quint32 offset = bytes.u32();
    const quint8 visibility = bytes.u8() & 0x03;
    const quint8 kind = bytes.u8(); // 0 worksheet, 1 macros, 2 chart, 6 Visual Basic
    const QString name = shortString(bytes, m_globals.text);
    if (kind != 0) {
        return {};
    }
    if (m_globals.sheets.size() == limits::kMaxParts) {
        return std::unexpected(refusals::tooManyParts());
    }
    const auto isHere = [&](const BiffGlobals::Sheet& sheet) { return sheet.offset == offset; };
    if (std::any_of(m_globals.sheets.cbegin(), m_globals.sheets.cend(), isHere)) {
        return std::unexpected(refusals::damaged(u"two sheets in one place"_s));
    }
    m_globals.sheets.append({{name, visibility != 0}, offset});
    return {};
}

void GlobalsReader::lookAtLabel(BiffBytes bytes) {
    bytes.skip(8); // row, column, format, length
    m_labels.feed(bytes.bytes(bytes.left()));
    m_labels.feed("\n"); // characters do not go on in the next label
}

/// Such streams have the bytes of whatever system wrote them: GBK or UTF-8 here, not Western Europe's.
void GlobalsReader::finishCodePage() {
    if (m_namesCodePage || !m_isSingleSheet) {
        return;
    }
    const EncodingVerdict verdict = m_labels.verdict();
    if (verdict.encoding == TextEncoding::Gb18030 && !verdict.uncertain) {
        m_globals.text.codePage = 936;
    } else if (verdict.encoding == TextEncoding::Big5 && !verdict.uncertain) {
        m_globals.text.codePage = 950;
    } else if (verdict.encoding == TextEncoding::Utf8 && !verdict.uncertain) {
        m_globals.text.codePage = 65001;
    }
}

void GlobalsReader::finishFormats() {
    QHash<quint16, bool> own;
    for (const auto [id, raw] : m_codes.asKeyValueRange()) {
        BiffBytes bytes(raw);
        own.insert(id, showsDate(m_globals.text.unicode ? longString(bytes, m_globals.text)
                                                        : shortString(bytes, m_globals.text)));
    }
    for (const quint16 id : m_cellFormats) {
        const auto found = own.constFind(id);
        m_globals.dates.push_back(found != own.cend() ? *found : builtInShowsDate(id).value_or(false));
    }
}

} // namespace

Result<BiffGlobals> readBiffGlobals(QByteArrayView stream) {
    return GlobalsReader(stream).read();
}

} // namespace canbao::sheet
