#include "core/sheet/biff_early.h"

#include "core/sheet/biff_record.h"
#include "core/sheet/limits.h"
#include "core/sheet/refusals.h"

#include <QList>

#include <algorithm>

namespace canbao::sheet {

namespace {

/// Records of Excel 2 to 4 (the OpenOffice.org documentation of the format, chapter 5). A number with another byte in
/// front is the same record in a later version.
enum class Early : quint16 {
    Integer = 0x0002,
    Number = 0x0003,
    Label = 0x0004,
    BoolErr = 0x0005,
    Formula2 = 0x0006,
    String = 0x0007,
    Bof2 = 0x0009,
    Format = 0x001E, ///< of Excel 2 and 3
    Formula3 = 0x0206,
    Bof3 = 0x0209,
    Xf3 = 0x0243,
    Formula4 = 0x0406,
    Bof4 = 0x0409,
    Format4 = 0x041E,
    Xf4 = 0x0443,
};

constexpr quint16 kWorksheet = 0x0010;
constexpr quint16 kBiff5 = 0x0500;
constexpr quint8 kFormatBits = 0x3F;
constexpr quint16 kFormats = kFormatBits + 1; ///< that a cell of Excel 2 can name
constexpr qsizetype kMostFormatBytes = 256;   ///< a length and so many characters
/// Above all built-in formats of later versions.
constexpr quint16 kFirstOwnFormat = 0x0100;

/// Writes the records of Excel 5 one after the other.
class EarlyRecords {
public:
    explicit EarlyRecords(QByteArrayView stream)
        : m_stream(stream) {}

    [[nodiscard]] QByteArray rewritten();

private:
    void append(BiffType type, QByteArrayView body);
    void take(const BiffRecord& record);
    /// A cell of Excel 2 names its format itself, others name one of the XF.
    void appendCell2(BiffType type, BiffBytes bytes, const QByteArray& value);
    void appendFormats();
    [[nodiscard]] quint16 formatNumber(quint8 early) const;

    QByteArrayView m_stream;
    QByteArray m_records;
    QList<QByteArrayView> m_formats; ///< codes with their length in front, by number
    QList<quint8> m_cellFormats;     ///< of Excel 3 and 4: number of the format by XF
    bool m_isExcel2 = false;
};

void EarlyRecords::append(BiffType type, QByteArrayView body) {
    m_records += littleEndian(static_cast<quint16>(type));
    m_records += littleEndian(static_cast<quint16>(body.size()));
    m_records += body;
}

void EarlyRecords::appendCell2(BiffType type, BiffBytes bytes, const QByteArray& value) {
    const QByteArrayView place = bytes.bytes(4);
    bytes.skip(1);
    const quint8 format = bytes.u8() & kFormatBits;
    if (!bytes.overran()) {
        // Some programs write records of Excel 2 into the later versions, whose own XF come first.
        const auto cellFormat = static_cast<quint16>(m_cellFormats.size() + format);
        append(type, place.toByteArray() + littleEndian(cellFormat) + value);
    } else {
        append(type, place); // too short: refused where it is read
    }
}

void EarlyRecords::take(const BiffRecord& record) {
    BiffBytes bytes(record.body);
    BiffBytes value(record.body);
    value.skip(7); // row, column, attributes of a cell in Excel 2
    switch (static_cast<Early>(record.type)) {
    case Early::Integer:
        appendCell2(BiffType::Number, bytes, littleEndian(double(value.u16())));
        return;
    case Early::Number:
        appendCell2(BiffType::Number, bytes, value.bytes(value.left()).toByteArray());
        return;
    case Early::Label: {
        const quint8 length = value.u8();
        appendCell2(BiffType::Label, bytes, littleEndian(quint16(length)) + value.bytes(length).toByteArray());
        return;
    }
    case Early::BoolErr:
        appendCell2(BiffType::BoolErr, bytes, value.bytes(value.left()).toByteArray());
        return;
    case Early::Formula2:
        appendCell2(BiffType::Formula, bytes, value.bytes(value.left()).toByteArray());
        return;
    case Early::String: {
        const quint8 length = bytes.u8();
        append(BiffType::String, littleEndian(quint16(length)) + bytes.bytes(length).toByteArray());
        return;
    }
    case Early::Formula3:
    case Early::Formula4:
        append(BiffType::Formula, record.body);
        return;
    case Early::Format4:
        bytes.skip(2);
        [[fallthrough]];
    case Early::Format:
        m_formats.append(bytes.bytes(std::min(bytes.left(), kMostFormatBytes)));
        return;
    case Early::Xf3:
    case Early::Xf4:
        bytes.skip(1); // font
        m_cellFormats.append(bytes.u8());
        return;
    default:
        break;
    }
    switch (record.type) {
    case BiffType::CodePage:
    case BiffType::DateMode:
    case BiffType::FilePass:
    case BiffType::Row:
    case BiffType::Label:
    case BiffType::Number:
    case BiffType::BoolErr:
    case BiffType::Rk:
    case BiffType::String:
    case BiffType::Continue:
        append(record.type, record.body);
        break;
    default:
        break;
    }
}

/// The built-in formats of Excel 2 lack two that were put in later, behind the twelfth.
quint16 EarlyRecords::formatNumber(quint8 early) const {
    constexpr quint8 kFirstMoved = 12;
    if (early < m_formats.size()) {
        return static_cast<quint16>(kFirstOwnFormat + early);
    }
    return m_isExcel2 && early >= kFirstMoved ? early + 2 : early;
}

void EarlyRecords::appendFormats() {
    for (qsizetype i = 0; i < m_formats.size() && i < kFormats; ++i) {
        append(BiffType::Format, littleEndian(static_cast<quint16>(kFirstOwnFormat + i)) + m_formats[i].toByteArray());
    }
    for (const quint8 format : std::as_const(m_cellFormats)) {
        append(BiffType::Xf, littleEndian(quint16(0)) + littleEndian(formatNumber(format)));
    }
    for (quint8 format = 0; format < kFormats; ++format) {
        append(BiffType::Xf, littleEndian(quint16(0)) + littleEndian(formatNumber(format)));
    }
}

QByteArray EarlyRecords::rewritten() {
    BiffRecords records(m_stream);
    m_isExcel2 = records.next()->type == static_cast<BiffType>(Early::Bof2);
    append(BiffType::Bof, littleEndian(kBiff5) + littleEndian(kWorksheet));
    while (const auto record = records.next()) {
        if (record->type == BiffType::Eof) {
            appendFormats();
            append(BiffType::Eof, {});
            break;
        }
        take(*record);
    }
    return m_records;
}

} // namespace

Result<QByteArray> withoutEarlyRecords(QByteArray stream) {
    const auto bof = BiffRecords(stream).next();
    constexpr Early kBeginnings[] = {Early::Bof2, Early::Bof3, Early::Bof4};
    if (!bof || std::ranges::find(kBeginnings, static_cast<Early>(bof->type)) == std::end(kBeginnings)) {
        return stream;
    }
    BiffBytes bytes(bof->body);
    bytes.skip(2); // version
    if (bytes.u16() != kWorksheet) {
        return std::unexpected(refusals::foreign(refusals::Foreign::AncientExcel));
    }
    if (stream.size() > limits::kMaxEarlyBytes) {
        return std::unexpected(refusals::tooLargeUnpacked());
    }
    return EarlyRecords(stream).rewritten();
}

} // namespace canbao::sheet
