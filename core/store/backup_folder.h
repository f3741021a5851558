#pragma once

#include "core/base/progress.h"
#include "core/store/database.h"

#include <QDateTime>

namespace canbao::store {

/// Why a backup was made. The codes stand in the backups' file names.
enum class BackupOccasion {
    Daily,      ///< the first opening of a day
    Migration,  ///< before a newer program changes the schema
    Import,     ///< before a whole list withdraws entries
    UndoImport, ///< before an import is taken back
    Bulk,       ///< before many results are recorded at once
    Restore,    ///< what a restored backup took the place of
};

[[nodiscard]] QString code(BackupOccasion occasion);

/// One file of a ledger's backup folder.
struct KeptBackup {
    QString path;
    QDateTime takenAt; ///< in the PC's time zone, to the second: it is the file's name
    BackupOccasion occasion = BackupOccasion::Daily;
    qint64 bytes = 0;
};

/// The folder beside the ledger that holds its backups; it need not be there yet.
[[nodiscard]] QString backupFolderOf(const QString& ledgerPath);
/// What the ledger's folder holds, newest first; files with other names are nobody's business.
[[nodiscard]] QList<KeptBackup> keptBackups(const QString& ledgerPath);

/// Puts a verified copy (backupTo) of the open ledger into its folder and removes those that are superseded
/// (supersededBackups), never the new one. Returns its path. `now` names the copy.
[[nodiscard]] Result<QString> keepBackup(const Database& source, BackupOccasion occasion, const QDateTime& now,
                                         const Progress& progress = {});
/// Whether the newest kept backup ends on the same event as the ledger: another copy would hold nothing more.
[[nodiscard]] bool newestBackupIsCurrent(const Database& source);

/// Removes drafts (ReplacementFile) that a crash or a power cut left in the folder: those nobody wrote to for an hour.
void removeStaleDrafts(const QString& folder, const QDateTime& now);

} // namespace canbao::store
