#pragma once

#include "core/base/result.h"
#include "core/sheet/byte_source.h"

#include <QByteArray>
#include <QHash>
#include <QIODevice>

#include <memory>
#include <optional>
#include <vector>

struct zip;

namespace canbao::sheet {

/// A zip file opened for reading, behind the guards of limits.h: too many parts, too much when inflated or too high a
/// ratio is refused at opening, and no part may turn out longer than it said. Nothing is ever unpacked to disk.
class ZipArchive {
public:
    /// Takes over `device`, which is open and seekable.
    [[nodiscard]] static Result<std::unique_ptr<ZipArchive>> open(std::unique_ptr<QIODevice> device);
    ~ZipArchive();
    ZipArchive(const ZipArchive&) = delete;
    ZipArchive& operator=(const ZipArchive&) = delete;

    /// Part names are compared without case, with '\' as '/' and without a leading '/': all of these are met.
    [[nodiscard]] static QByteArray comparable(QByteArray partName);
    [[nodiscard]] bool contains(const QByteArray& partName) const;
    /// Inflated size in bytes; 0 when there is no such part.
    [[nodiscard]] quint64 partSize(const QByteArray& partName) const;
    /// The part as a stream; it must not outlive the archive.
    [[nodiscard]] Result<std::unique_ptr<ByteSource>> openPart(const QByteArray& partName) const;
    /// The whole of a small part, at most `limit` bytes of it.
    [[nodiscard]] Result<QByteArray> readPart(const QByteArray& partName, qsizetype limit) const;

private:
    struct Entry {
        quint64 index = 0;
        quint64 size = 0;
        bool encrypted = false;
    };

    explicit ZipArchive(std::unique_ptr<QIODevice> device);
    [[nodiscard]] Result<> readDirectory();
    [[nodiscard]] std::optional<Entry> entry(const QByteArray& partName) const;

    std::unique_ptr<QIODevice> m_device;
    zip* m_zip = nullptr;
    QHash<QByteArray, Entry> m_entries;
};

} // namespace canbao::sheet
