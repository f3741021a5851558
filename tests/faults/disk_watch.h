#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <cstdint>

namespace canbao::faults {

/// What goes wrong in one run. File-changing calls are counted from 1; 0 means never.
struct Fault {
    qint64 killAt = 0;     ///< the process dies just before this call
    qint64 failAt = 0;     ///< this call fails with EIO
    bool failsOn = false;  ///< and so does every later one
    qint64 fullAfter = -1; ///< files grow by so many bytes, then the disk is full; -1: never
};

/// One call that changes files, as the disk saw it; or an acknowledgement: from here on the user believes it.
struct DiskCall {
    enum class Kind : std::uint8_t { Create, Write, Truncate, Sync, Remove, Rename, Acknowledge };
    Kind kind = Kind::Write;
    QString path;      ///< relative to the watched folder; of an acknowledgement: what was acknowledged
    QString to;        ///< of a rename
    qint64 offset = 0; ///< of a write; of a truncation the new length
    QByteArray data;
};

/// Watches every call that changes a file below one folder, and lets faults happen. The calls are those of the C
/// library, redefined in this program (interposed_calls.cpp), so that SQLite, Qt and our own code all pass through.
///
/// The parent makes one, forks, and the child begins to watch; what was seen lies in memory that both share, because a
/// killed child can tell nothing.
class DiskWatch {
public:
    DiskWatch();
    ~DiskWatch();
    DiskWatch(const DiskWatch&) = delete;
    DiskWatch& operator=(const DiskWatch&) = delete;

    /// Forgets what was seen.
    void reset();
    /// In the child: from now on `folder` is watched. `keepData`: writes are kept with their bytes, for power cuts.
    void begin(const QString& folder, const Fault& fault, bool keepData);
    /// In the child: the user was told that this is done.
    void acknowledge(const QString& what);

    [[nodiscard]] qint64 callCount() const;
    [[nodiscard]] qint64 bytesGrown() const;
    /// Whether the fault came to pass.
    [[nodiscard]] bool fired() const;
    /// In order.
    [[nodiscard]] QList<DiskCall> calls() const;
    [[nodiscard]] QStringList acknowledged() const;
};

} // namespace canbao::faults
