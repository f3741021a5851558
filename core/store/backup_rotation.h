#pragma once

#include <QDateTime>
#include <QList>

namespace canbao::store {

/// How many backups of a ledger are kept: the newest of each of the last days, weeks (Monday to Sunday) and months on
/// which there was one, whatever lies between them, and the last few whenever they were taken.
struct BackupRetention {
    int latest = 5;
    int days = 12;
    int weeks = 10;
    int months = 9;
};

/// Which of the backups taken at these moments are kept no longer: their positions, ascending. The days are those of
/// the moments' own time zone. Removing them now or after more backups have come ends the same.
[[nodiscard]] QList<qsizetype> supersededBackups(const QList<QDateTime>& taken, const BackupRetention& retention = {});

} // namespace canbao::store
