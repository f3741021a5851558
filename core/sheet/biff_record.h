#pragma once

#include <QByteArrayView>
#include <QtEndian>

#include <optional>

namespace canbao::sheet {

/// Reads little-endian numbers from the front of some bytes. Past the end it gives zeros and remembers that it overran:
/// a record is read in one go and asked once.
class BiffBytes {
public:
    explicit BiffBytes(QByteArrayView bytes)
        : m_rest(bytes) {}

    template <class T>
    [[nodiscard]] T number() {
        if (m_rest.size() < static_cast<qsizetype>(sizeof(T))) {
            m_rest = {};
            m_overran = true;
            return T{};
        }
        const T value = qFromLittleEndian<T>(m_rest.data());
        m_rest = m_rest.sliced(sizeof(T));
        return value;
    }
    [[nodiscard]] quint8 u8() { return number<quint8>(); }
    [[nodiscard]] quint16 u16() { return number<quint16>(); }
    [[nodiscard]] quint32 u32() { return number<quint32>(); }
    [[nodiscard]] double f64() { return number<double>(); }
    [[nodiscard]] QByteArrayView bytes(qsizetype count) {
        if (count > m_rest.size()) {
            m_overran = true;
            count = m_rest.size();
        }
        const QByteArrayView taken = m_rest.first(count);
        m_rest = m_rest.sliced(count);
        return taken;
    }
    void skip(qsizetype count) { (void)bytes(count); }
    [[nodiscard]] qsizetype left() const { return m_rest.size(); }
    [[nodiscard]] bool overran() const { return m_overran; }

private:
    QByteArrayView m_rest;
    bool m_overran = false;
};

/// A number as its bytes stand in the stream.
template <class T>
[[nodiscard]] QByteArray littleEndian(T number) {
    QByteArray bytes(sizeof(T), '\0');
    qToLittleEndian(number, bytes.data());
    return bytes;
}

/// The records of a BIFF stream that we read ([MS-XLS] 2.3, and the OpenOffice.org documentation for BIFF5).
enum class BiffType : quint16 {
    Formula = 0x0006,
    Eof = 0x000A,
    DateMode = 0x0022,
    FilePass = 0x002F,
    Continue = 0x003C,
    CodePage = 0x0042,
    BoundSheet = 0x0085,
    MulRk = 0x00BD,
    RString = 0x00D6,
    Xf = 0x00E0,
    MergedCells = 0x00E5,
    Sst = 0x00FC,
    LabelSst = 0x00FD,
    Number = 0x0203,
    Label = 0x0204,
    BoolErr = 0x0205,
    String = 0x0207,
    Row = 0x0208,
    Rk = 0x027E,
    Format = 0x041E,
    Bof = 0x0809,
};

struct BiffRecord {
    BiffType type{};
    QByteArrayView body;
    quint32 offset = 0; ///< of its head in the stream
};

/// Walks through a stream record by record.
class BiffRecords {
public:
    explicit BiffRecords(QByteArrayView stream, quint32 offset = 0)
        : m_stream(stream)
        , m_at(offset) {}

    /// Nothing at the end, and where a record runs out of the stream; cutOff() tells which.
    [[nodiscard]] std::optional<BiffRecord> next() {
        if (m_stream.size() - m_at < 4) {
            return std::nullopt;
        }
        BiffBytes head(m_stream.sliced(m_at, 4));
        const auto type = static_cast<BiffType>(head.u16());
        const quint16 size = head.u16();
        if (m_stream.size() - m_at - 4 < size) {
            m_cutOff = true;
            return std::nullopt;
        }
        const BiffRecord record{type, m_stream.sliced(m_at + 4, size), static_cast<quint32>(m_at)};
        m_at += 4 + size;
        return record;
    }
    /// The type of the record that next() would give.
    [[nodiscard]] std::optional<BiffType> peek() const {
        BiffRecords ahead(*this);
        const auto record = ahead.next();
        return record ? std::optional(record->type) : std::nullopt;
    }
    [[nodiscard]] bool cutOff() const { return m_cutOff; }

private:
    QByteArrayView m_stream;
    qsizetype m_at;
    bool m_cutOff = false;
};

} // namespace canbao::sheet
