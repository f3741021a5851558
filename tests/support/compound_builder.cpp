#include "tests/support/compound_builder.h"

#include <QtEndian>

namespace canbao::test {

namespace {

constexpr qsizetype kSector = 512;
constexpr qsizetype kMiniSector = 64;
constexpr qsizetype kMiniCutoff = 4096;
constexpr quint32 kEndOfChain = 0xFFFFFFFE;
constexpr quint32 kFree = 0xFFFFFFFF;
constexpr quint32 kTableSector = 0xFFFFFFFD;

template <class T>
void put(QByteArray& bytes, qsizetype offset, T value) {
    qToLittleEndian(value, bytes.data() + offset);
}

QByteArray numbers(const QList<quint32>& list) {
    QByteArray bytes(list.size() * 4, '\0');
    for (qsizetype i = 0; i < list.size(); ++i) {
        put(bytes, i * 4, list[i]);
    }
    return bytes;
}

/// Sectors of one size with the table of their chains.
struct Sectors {
    qsizetype size;
    QByteArray bytes{};
    QList<quint32> next{};

    quint32 append(const QByteArray& content) {
        if (content.isEmpty()) {
            return kEndOfChain;
        }
        const auto first = static_cast<quint32>(next.size());
        const qsizetype count = (content.size() + size - 1) / size;
        for (qsizetype i = 1; i <= count; ++i) {
            next.append(i == count ? kEndOfChain : first + static_cast<quint32>(i));
        }
        bytes += content;
        bytes.resize(next.size() * size, '\0');
        return first;
    }
};

QByteArray directoryEntry(const QString& name, char kind, quint32 right, quint32 child, quint32 start, qsizetype size) {
    QByteArray entry(128, '\0');
    for (qsizetype i = 0; i < name.size(); ++i) {
        put<quint16>(entry, i * 2, name[i].unicode());
    }
    put<quint16>(entry, 64, static_cast<quint16>((name.size() + 1) * 2));
    entry[66] = kind;
    entry[67] = 1;
    put<quint32>(entry, 68, kFree);
    put<quint32>(entry, 72, right);
    put<quint32>(entry, 76, child);
    put<quint32>(entry, 116, start);
    put<quint32>(entry, 120, static_cast<quint32>(size));
    return entry;
}

} // namespace

QByteArray compoundFile(const QList<CompoundStream>& streams) {
    Sectors big{kSector};
    Sectors small{kMiniSector};
    QByteArray entries;
    for (qsizetype i = 0; i < streams.size(); ++i) {
        const QByteArray& content = streams[i].content;
        const quint32 start = (content.size() < kMiniCutoff ? small : big).append(content);
        const quint32 right = i + 1 < streams.size() ? static_cast<quint32>(i) + 2 : kFree;
        entries += directoryEntry(streams[i].name, 2, right, kFree, start, content.size());
    }
    const quint32 miniStream = big.append(small.bytes);
    const quint32 miniTable = big.append(numbers(small.next));
    const quint32 directory = big.append(directoryEntry(QStringLiteral("Root Entry"), 5, kFree,
                                                        streams.isEmpty() ? kFree : 1, miniStream, small.bytes.size()) +
                                         entries);
    // The table describes its own sectors too.
    constexpr qsizetype kEntriesPerSector = kSector / 4;
    qsizetype tables = 1;
    while (tables * kEntriesPerSector < big.next.size() + tables) {
        ++tables;
    }
    const auto firstTable = static_cast<quint32>(big.next.size());
    QList<quint32> table = big.next + QList<quint32>(tables, kTableSector);
    while (table.size() < tables * kEntriesPerSector) {
        table.append(kFree);
    }

    QByteArray header(kSector, '\0');
    header.replace(0, 8, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    put<quint16>(header, 24, 0x3E);
    put<quint16>(header, 26, 3);
    put<quint16>(header, 28, 0xFFFE);
    put<quint16>(header, 30, 9);
    put<quint16>(header, 32, 6);
    put<quint32>(header, 44, static_cast<quint32>(tables));
    put<quint32>(header, 48, directory);
    put<quint32>(header, 56, kMiniCutoff);
    put<quint32>(header, 60, miniTable);
    put<quint32>(header, 64, miniTable == kEndOfChain ? 0 : 1);
    put<quint32>(header, 68, kEndOfChain);
    for (qsizetype i = 0; i < 109; ++i) {
        put<quint32>(header, 76 + i * 4, i < tables ? firstTable + static_cast<quint32>(i) : kFree);
    }
    Q_ASSERT(tables <= 109);
    return header + big.bytes + numbers(table);
}

} // namespace canbao::test
