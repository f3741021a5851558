#pragma once

#include "tests/faults/disk_watch.h"

#include <QHash>

#include <random>

namespace canbao::faults {

/// What a disk may hold after the power went. Bytes written since a file's last sync are not on the disk yet: each such
/// write may have arrived, not arrived, or arrived in part, sector by sector and in any order. Names (create, remove,
/// rename) arrive in their order, as journalling file systems do it, and with the next sync at the latest.
class DiskImage {
public:
    /// The disk as it was before: every file of the folder, durable.
    explicit DiskImage(const QString& folder);

    void apply(const DiskCall& call);
    /// Writes one of the possible states into the empty folder. Shared-memory files (-shm) are never on a disk.
    void writeAfterPowerCut(const QString& folder, std::mt19937& random) const;

private:
    struct File {
        QByteArray durable;
        QList<DiskCall> pending;
    };
    struct NameChange {
        QString name;
        int file = -1; ///< -1: the name is gone
    };
    [[nodiscard]] int fileNamed(const QString& name);
    void setName(const QString& name, int file);
    [[nodiscard]] QByteArray contentAfterPowerCut(const File& file, std::mt19937& random) const;

    QList<File> m_files;
    QHash<QString, int> m_names;        ///< as programs see them
    QHash<QString, int> m_durableNames; ///< as the disk has them
    QList<NameChange> m_pendingNames;
};

} // namespace canbao::faults
