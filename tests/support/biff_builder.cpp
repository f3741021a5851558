#include "tests/support/biff_builder.h"

#include "tests/support/compound_builder.h"

#include <QtEndian>

namespace canbao::test {

namespace {

template <class T>
QByteArray littleEndian(T value) {
    QByteArray bytes(sizeof(T), '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

QByteArray recordBytes(quint16 type, const QByteArray& body) {
    return u16(type) + u16(static_cast<quint16>(body.size())) + body;
}

QByteArray cellHead(quint16 row, quint16 column, quint16 cellFormat) {
    return u16(row) + u16(column) + u16(cellFormat);
}

/// SST and its CONTINUE records while they are written.
class StringTable {
public:
    StringTable(qsizetype count, qsizetype most)
        : m_most(most)
        , m_body(u32(static_cast<quint32>(count)) + u32(static_cast<quint32>(count))) {}

    void append(const QString& text) {
        const bool decorated = text.startsWith(u'~');
        const bool wide = std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() > 0xFF; });
        QByteArray head = u16(static_cast<quint16>(text.size()));
        head += static_cast<char>((wide ? 1 : 0) | (decorated ? 4 | 8 : 0));
        if (decorated) {
            head += u16(2) + u32(10);
        }
        reserve(head.size());
        m_body += head;
        for (const QChar c : text) {
            if (m_body.size() + 2 > m_most) {
                next();
                m_body += wide ? '\1' : '\0';
            }
            m_body += wide ? u16(c.unicode()) : QByteArray(1, static_cast<char>(c.unicode()));
        }
        for (qsizetype i = 0; decorated && i < 2 * 4 + 10; ++i) {
            reserve(1);
            m_body += 'x';
        }
    }
    [[nodiscard]] QByteArray records() const { return m_records + recordBytes(m_type, m_body); }

private:
    void reserve(qsizetype size) {
        if (m_body.size() + size > m_most) {
            next();
        }
    }
    void next() {
        m_records += recordBytes(m_type, m_body);
        m_type = 0x003C;
        m_body.clear();
    }

    qsizetype m_most;
    QByteArray m_body;
    QByteArray m_records;
    quint16 m_type = 0x00FC;
};

} // namespace

QByteArray u16(quint16 value) {
    return littleEndian(value);
}
QByteArray u32(quint32 value) {
    return littleEndian(value);
}
QByteArray f64(double value) {
    return littleEndian(value);
}
QByteArray specialResult(quint8 kind, quint8 value) {
    QByteArray result(8, '\0');
    result[0] = static_cast<char>(kind);
    result[2] = static_cast<char>(value);
    result[6] = result[7] = '\xFF';
    return result;
}

BiffBuilder::BiffBuilder(Version version)
    : m_version(version) {}

BiffBuilder& BiffBuilder::codePage(quint16 number) {
    return globalRecord(0x0042, u16(number));
}
BiffBuilder& BiffBuilder::date1904() {
    return globalRecord(0x0022, u16(1));
}
BiffBuilder& BiffBuilder::format(quint16 id, const QByteArray& code) {
    const QByteArray length = m_version == Version::Biff8 ? u16(static_cast<quint16>(code.size())) + '\0'
                                                          : QByteArray(1, static_cast<char>(code.size()));
    return globalRecord(0x041E, u16(id) + length + code);
}
BiffBuilder& BiffBuilder::cellFormat(quint16 formatId) {
    return globalRecord(0x00E0, u16(0) + u16(formatId) + QByteArray(16, '\0'));
}
BiffBuilder& BiffBuilder::sharedStrings(const QList<QString>& strings, qsizetype most) {
    StringTable table(strings.size(), most);
    for (const QString& text : strings) {
        table.append(text);
    }
    m_globals += table.records();
    return *this;
}
BiffBuilder& BiffBuilder::globalRecord(quint16 type, const QByteArray& body) {
    m_globals += recordBytes(type, body);
    return *this;
}

BiffBuilder& BiffBuilder::sheet(const QByteArray& name, quint8 visibility, quint8 kind) {
    m_sheets.append({name, visibility, kind, {}});
    return *this;
}
BiffBuilder& BiffBuilder::number(quint16 row, quint16 column, double value, quint16 cellFormat) {
    return record(0x0203, cellHead(row, column, cellFormat) + f64(value));
}
BiffBuilder& BiffBuilder::rk(quint16 row, quint16 column, quint32 value, quint16 cellFormat) {
    return record(0x027E, cellHead(row, column, cellFormat) + u32(value));
}
BiffBuilder& BiffBuilder::mulRk(quint16 row, quint16 column, const QList<quint32>& values) {
    QByteArray body = u16(row) + u16(column);
    for (const quint32 value : values) {
        body += u16(0) + u32(value);
    }
    return record(0x00BD, body + u16(static_cast<quint16>(column + values.size() - 1)));
}
BiffBuilder& BiffBuilder::labelSst(quint16 row, quint16 column, quint32 index) {
    return record(0x00FD, cellHead(row, column, 0) + u32(index));
}
BiffBuilder& BiffBuilder::label(quint16 row, quint16 column, const QByteArray& characters) {
    const QByteArray flags = m_version == Version::Biff8 ? QByteArray(1, '\0') : QByteArray();
    return record(0x0204, cellHead(row, column, 0) + u16(static_cast<quint16>(characters.size())) + flags + characters);
}
BiffBuilder& BiffBuilder::boolErr(quint16 row, quint16 column, quint8 value, bool isError) {
    return record(0x0205, cellHead(row, column, 0) + static_cast<char>(value) + static_cast<char>(isError));
}
BiffBuilder& BiffBuilder::formula(quint16 row, quint16 column, const QByteArray& result, quint16 cellFormat) {
    return record(0x0006, cellHead(row, column, cellFormat) + result + u16(0) + u32(0) + u16(3) + "\x1E\x01\x02");
}
BiffBuilder& BiffBuilder::hiddenRow(quint16 row) {
    return record(0x0208, u16(row) + QByteArray(10, '\0') + u16(0x0020) + u16(0));
}
BiffBuilder& BiffBuilder::merged(const sheet::MergedRange& range) {
    return record(0x00E5, u16(1) + u16(static_cast<quint16>(range.firstRow)) +
                              u16(static_cast<quint16>(range.lastRow)) + u16(static_cast<quint16>(range.firstColumn)) +
                              u16(static_cast<quint16>(range.lastColumn)));
}
BiffBuilder& BiffBuilder::record(quint16 type, const QByteArray& body) {
    m_sheets.last().records += recordBytes(type, body);
    return *this;
}

QByteArray BiffBuilder::beginning(quint16 kind) const {
    return recordBytes(0x0809, u16(m_version == Version::Biff8 ? 0x0600 : 0x0500) + u16(kind) + u32(0));
}

QByteArray BiffBuilder::boundSheet(const Sheet& sheet, quint32 offset) const {
    const QByteArray flags = m_version == Version::Biff8 ? QByteArray(1, '\0') : QByteArray();
    return recordBytes(0x0085, u32(offset) + static_cast<char>(sheet.visibility) + static_cast<char>(sheet.kind) +
                                   static_cast<char>(sheet.name.size()) + flags + sheet.name);
}

QByteArray BiffBuilder::stream() const {
    const QByteArray end = recordBytes(0x000A, {});
    QByteArray sheetHeads;
    for (const Sheet& sheet : m_sheets) {
        sheetHeads += boundSheet(sheet, 0);
    }
    const QByteArray start = beginning(0x0005) + m_globals;
    auto offset = static_cast<quint32>(start.size() + sheetHeads.size() + end.size());
    sheetHeads.clear();
    QByteArray bodies;
    for (const Sheet& sheet : m_sheets) {
        sheetHeads += boundSheet(sheet, offset);
        const QByteArray body = beginning(sheet.kind == 2 ? 0x0020 : 0x0010) + sheet.records + end;
        offset += static_cast<quint32>(body.size());
        bodies += body;
    }
    return start + sheetHeads + end + bodies;
}

QByteArray BiffBuilder::file() const {
    return compoundFile(
        {{m_version == Version::Biff8 ? QStringLiteral("Workbook") : QStringLiteral("Book"), stream()}});
}

} // namespace canbao::test
