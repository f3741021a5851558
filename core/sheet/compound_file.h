#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QIODevice>
#include <QList>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace canbao::sheet {

/// An OLE2 compound file ([MS-CFB]): the container of .xls, of .et, and of password-protected .xlsx. Only the streams
/// of the root are seen; embedded objects are not. Chains that run in circles or out of the file are refused.
class CompoundFile {
public:
    /// Takes over `device`, which is open and seekable.
    [[nodiscard]] static Result<std::unique_ptr<CompoundFile>> open(std::unique_ptr<QIODevice> device);

    /// Names are compared without case.
    [[nodiscard]] bool contains(const QString& name) const { return find(name) != nullptr; }
    /// The whole stream.
    [[nodiscard]] Result<QByteArray> read(const QString& name) const;

private:
    struct Entry {
        QString name;
        quint8 kind = 0; ///< 1 storage, 2 stream, 5 root
        quint32 left = 0;
        quint32 right = 0;
        quint32 child = 0;
        quint32 start = 0;
        quint64 size = 0;
    };

    explicit CompoundFile(std::unique_ptr<QIODevice> device)
        : m_device(std::move(device)) {}

    [[nodiscard]] Result<> readHeader();
    [[nodiscard]] Result<> readSectorTable(const QByteArray& header);
    [[nodiscard]] Result<> readDirectory(quint32 firstSector);
    [[nodiscard]] Result<> readMiniStream(const QByteArray& header);
    [[nodiscard]] Result<> appendTableSector(quint32 sector);
    void collectRootChildren(const QList<Entry>& entries);

    [[nodiscard]] Result<QByteArray> sector(quint32 number) const;
    /// The bytes of a chain of sectors; at most `size` of them.
    [[nodiscard]] Result<QByteArray> chain(quint32 first, quint64 size) const;
    [[nodiscard]] Result<QByteArray> miniChain(quint32 first, quint64 size) const;
    [[nodiscard]] const Entry* find(const QString& name) const;

    std::unique_ptr<QIODevice> m_device;
    qint64 m_sectorSize = 512;
    std::vector<quint32> m_next;     ///< sector → the next one of its chain
    std::vector<quint32> m_miniNext; ///< the same for the small sectors inside the mini stream
    QByteArray m_miniStream;
    quint64 m_miniCutoff = 4096; ///< smaller streams live in the mini stream
    QList<Entry> m_streams;
};

} // namespace canbao::sheet
