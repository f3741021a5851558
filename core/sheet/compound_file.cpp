#include "core/sheet/compound_file.h"

#include "core/sheet/limits.h"
#include "core/sheet/refusals.h"

#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace canbao::sheet {

namespace {

constexpr quint32 kLastSector = 0xFFFFFFFA; ///< this and above are marks, no sectors
constexpr quint32 kNoEntry = 0xFFFFFFFF;
constexpr qint64 kHeaderBytes = 512;
constexpr qint64 kEntryBytes = 128;
constexpr quint64 kMiniSectorBytes = 64;
constexpr int kHeaderTableSectors = 109;

template <class T>
T at(const QByteArray& bytes, qsizetype offset) {
    return qFromLittleEndian<T>(bytes.constData() + offset);
}

void appendNumbers(std::vector<quint32>& numbers, const QByteArray& bytes) {
    for (qsizetype offset = 0; offset + 4 <= bytes.size(); offset += 4) {
        numbers.push_back(at<quint32>(bytes, offset));
    }
}

std::unexpected<Error> damaged(const QString& detail) {
    return std::unexpected(refusals::damaged(u"compound file: "_s + detail));
}

} // namespace

Result<std::unique_ptr<CompoundFile>> CompoundFile::open(std::unique_ptr<QIODevice> device) {
    std::unique_ptr<CompoundFile> file(new CompoundFile(std::move(device)));
    CANBAO_TRY(file->readHeader());
    return file;
}

Result<> CompoundFile::readHeader() {
    m_device->seek(0);
    const QByteArray header = m_device->read(kHeaderBytes);
    if (header.size() < kHeaderBytes) {
        return damaged(u"header"_s);
    }
    const quint16 sectorShift = at<quint16>(header, 30);
    if (sectorShift != 9 && sectorShift != 12) {
        return damaged(u"sector size"_s);
    }
    m_sectorSize = qint64(1) << sectorShift;
    m_miniCutoff = at<quint32>(header, 56);
    CANBAO_TRY(readSectorTable(header));
    CANBAO_TRY(readDirectory(at<quint32>(header, 48)));
    return readMiniStream(header);
}

Result<> CompoundFile::readSectorTable(const QByteArray& header) {
    for (int i = 0; i < kHeaderTableSectors; ++i) {
        const quint32 number = at<quint32>(header, 76 + i * 4);
        if (number < kLastSector) {
            CANBAO_TRY(appendTableSector(number));
        }
    }
    // Files past 7 MB list more of the table's sectors in a chain of their own.
    const qint64 sectors = m_device->size() / m_sectorSize;
    qint64 steps = 0;
    for (quint32 number = at<quint32>(header, 68); number < kLastSector;) {
        if (++steps > sectors) {
            return damaged(u"table in a circle"_s);
        }
        CANBAO_TRY_ASSIGN(const QByteArray list, sector(number));
        for (qsizetype offset = 0; offset + 8 <= list.size(); offset += 4) {
            const quint32 entry = at<quint32>(list, offset);
            if (entry < kLastSector) {
                CANBAO_TRY(appendTableSector(entry));
            }
        }
        number = at<quint32>(list, list.size() - 4);
    }
    return {};
}

Result<> CompoundFile::appendTableSector(quint32 number) {
    CANBAO_TRY_ASSIGN(const QByteArray part, sector(number));
    appendNumbers(m_next, part);
    // One entry describes one sector: a table much longer than the file repeats itself.
    if (static_cast<qint64>(m_next.size()) > m_device->size() / m_sectorSize + 2 * m_sectorSize) {
        return damaged(u"table too long"_s);
    }
    return {};
}

Result<> CompoundFile::readDirectory(quint32 firstSector) {
    CANBAO_TRY_ASSIGN(const QByteArray bytes, chain(firstSector, limits::kMaxDirectoryBytes));
    QList<Entry> entries;
    for (qsizetype offset = 0; offset + kEntryBytes <= bytes.size(); offset += kEntryBytes) {
        const QByteArray raw = bytes.sliced(offset, kEntryBytes);
        Entry entry;
        const int nameUnits = std::clamp(at<quint16>(raw, 64) / 2 - 1, 0, 31);
        for (int i = 0; i < nameUnits; ++i) {
            entry.name.append(QChar(at<quint16>(raw, i * 2)));
        }
        entry.kind = static_cast<quint8>(raw[66]);
        entry.left = at<quint32>(raw, 68);
        entry.right = at<quint32>(raw, 72);
        entry.child = at<quint32>(raw, 76);
        entry.start = at<quint32>(raw, 116);
        entry.size = at<quint32>(raw, 120); // the upper half is not used for files this small
        entries.append(std::move(entry));
    }
    if (entries.isEmpty() || entries.first().kind != 5) {
        return damaged(u"no root"_s);
    }
    collectRootChildren(entries);
    m_streams.prepend(entries.first()); // the root's own stream is the mini stream
    return {};
}

/// The children of a storage form a binary tree by their left and right siblings.
void CompoundFile::collectRootChildren(const QList<Entry>& entries) {
    std::vector<bool> seen(static_cast<size_t>(entries.size()), false);
    std::vector<quint32> open{entries.first().child};
    while (!open.empty()) {
        const quint32 index = open.back();
        open.pop_back();
        if (index == kNoEntry || index >= entries.size() || seen[index]) {
            continue;
        }
        seen[index] = true;
        const Entry& entry = entries[index];
        if (entry.kind == 2) {
            m_streams.append(entry);
        }
        open.push_back(entry.right);
        open.push_back(entry.left);
    }
}

Result<> CompoundFile::readMiniStream(const QByteArray& header) {
    const quint32 table = at<quint32>(header, 60);
    if (table >= kLastSector) {
        return {};
    }
    CANBAO_TRY_ASSIGN(const QByteArray numbers, chain(table, limits::kMaxDirectoryBytes));
    appendNumbers(m_miniNext, numbers);
    const Entry& root = m_streams.first();
    if (root.start < kLastSector) {
        CANBAO_TRY_ASSIGN(m_miniStream, chain(root.start, root.size));
    }
    return {};
}

Result<QByteArray> CompoundFile::sector(quint32 number) const {
    // Sector 0 follows the header, which takes a whole sector.
    const qint64 offset = (qint64(number) + 1) * m_sectorSize;
    if (offset >= m_device->size() || !m_device->seek(offset)) {
        return damaged(u"sector outside the file"_s);
    }
    QByteArray bytes = m_device->read(m_sectorSize);
    bytes.resize(m_sectorSize, '\0'); // the last one may be short
    return bytes;
}

Result<QByteArray> CompoundFile::chain(quint32 first, quint64 size) const {
    if (size > limits::kMaxStreamBytes) {
        return std::unexpected(refusals::tooLargeUnpacked());
    }
    QByteArray bytes;
    size_t steps = 0;
    for (quint32 number = first; number < kLastSector && quint64(bytes.size()) < size; number = m_next[number]) {
        if (number >= m_next.size() || ++steps > m_next.size()) {
            return damaged(u"chain"_s);
        }
        CANBAO_TRY_ASSIGN(const QByteArray part, sector(number));
        bytes.append(part);
    }
    bytes.truncate(static_cast<qsizetype>(std::min<quint64>(size, quint64(bytes.size()))));
    return bytes;
}

Result<QByteArray> CompoundFile::miniChain(quint32 first, quint64 size) const {
    QByteArray bytes;
    size_t steps = 0;
    for (quint32 number = first; number < kLastSector && quint64(bytes.size()) < size; number = m_miniNext[number]) {
        const quint64 offset = quint64(number) * kMiniSectorBytes;
        if (number >= m_miniNext.size() || ++steps > m_miniNext.size() || offset >= quint64(m_miniStream.size())) {
            return damaged(u"mini chain"_s);
        }
        bytes.append(m_miniStream.mid(static_cast<qsizetype>(offset), kMiniSectorBytes));
    }
    bytes.truncate(static_cast<qsizetype>(std::min<quint64>(size, quint64(bytes.size()))));
    return bytes;
}

const CompoundFile::Entry* CompoundFile::find(const QString& name) const {
    for (const Entry& stream : m_streams) {
        if (stream.kind == 2 && stream.name.compare(name, Qt::CaseInsensitive) == 0) {
            return &stream;
        }
    }
    return nullptr;
}

Result<QByteArray> CompoundFile::read(const QString& name) const {
    const Entry* const stream = find(name);
    if (stream == nullptr) {
        return damaged(u"missing stream"_s);
    }
    return stream->size < m_miniCutoff ? miniChain(stream->start, stream->size) : chain(stream->start, stream->size);
}

} // namespace canbao::sheet
