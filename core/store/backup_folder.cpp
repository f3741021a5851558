#include "core/store/backup_folder.h"

#include "core/base/replacement_file.h"
#include "core/store/backup.h"
#include "core/store/backup_rotation.h"
#include "core/store/event_log.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace canbao::store {

namespace {

struct OccasionCode {
    BackupOccasion occasion;
    QLatin1StringView code;
};

constexpr std::array kOccasions{
    OccasionCode{BackupOccasion::Daily, "daily"_L1},   OccasionCode{BackupOccasion::Migration, "migration"_L1},
    OccasionCode{BackupOccasion::Import, "import"_L1}, OccasionCode{BackupOccasion::UndoImport, "undo-import"_L1},
    OccasionCode{BackupOccasion::Bulk, "bulk"_L1},     OccasionCode{BackupOccasion::Restore, "restore"_L1},
};

constexpr auto kMoment = "yyyyMMdd-HHmmss"_L1;
constexpr qint64 kStaleSeconds = 3600;

/// A name that no file has: two backups may fall into one second.
QString freeName(const QDir& folder, BackupOccasion occasion, const QDateTime& now) {
    const QString stem = now.toLocalTime().toString(kMoment) + u'-' + code(occasion);
    QString name = stem + u".canbao"_s;
    for (int number = 2; folder.exists(name); ++number) {
        name = u"%1-%2.canbao"_s.arg(stem).arg(number);
    }
    return folder.filePath(name);
}

void removeSuperseded(const QString& ledgerPath, const QString& exceptPath) {
    const QList<KeptBackup> kept = keptBackups(ledgerPath);
    QList<QDateTime> taken;
    for (const KeptBackup& backup : kept) {
        taken.append(backup.takenAt);
    }
    for (const qsizetype position : supersededBackups(taken)) {
        if (kept.at(position).path != exceptPath) { // a clock that was set back must not cost the new one
            QFile::remove(kept.at(position).path);
        }
    }
}

} // namespace

QString code(BackupOccasion occasion) {
    const auto found = std::ranges::find(kOccasions, occasion, &OccasionCode::occasion);
    Q_ASSERT(found != kOccasions.end());
    return QString(found->code);
}

QString backupFolderOf(const QString& ledgerPath) {
    const QFileInfo ledger(ledgerPath);
    // Not translated: the folder must be found whatever the program's language.
    return ledger.absoluteDir().filePath(ledger.completeBaseName() + u" 备份"_s);
}

QList<KeptBackup> keptBackups(const QString& ledgerPath) {
    static const QRegularExpression pattern(u"^(\\d{8}-\\d{6})-([a-z-]+?)(?:-\\d+)?\\.canbao$"_s);
    QList<KeptBackup> kept;
    const QFileInfoList files = QDir(backupFolderOf(ledgerPath)).entryInfoList(QDir::Files, QDir::Name);
    for (const QFileInfo& file : files) {
        const QRegularExpressionMatch match = pattern.match(file.fileName());
        const auto occasion =
            std::ranges::find_if(kOccasions, [&](const OccasionCode& row) { return row.code == match.captured(2); });
        const QDateTime takenAt = QDateTime::fromString(match.captured(1), kMoment);
        if (occasion != kOccasions.end() && takenAt.isValid()) {
            kept.append({file.absoluteFilePath(), takenAt, occasion->occasion, file.size()});
        }
    }
    std::ranges::stable_sort(kept, std::ranges::greater(), &KeptBackup::takenAt);
    return kept;
}

Result<QString> keepBackup(const Database& source, BackupOccasion occasion, const QDateTime& now,
                           const Progress& progress) {
    const QDir folder(backupFolderOf(source.path()));
    if (!folder.exists()) {
        folder.mkpath(u"."_s); // where that fails, backupTo() says so
        flushFolder(QFileInfo(source.path()).absolutePath());
    }
    removeStaleDrafts(folder.path(), now);
    const QString target = freeName(folder, occasion, now);
    CANBAO_TRY(backupTo(source, target, progress));
    removeSuperseded(source.path(), target);
    return target;
}

bool newestBackupIsCurrent(const Database& source) {
    const QList<KeptBackup> kept = keptBackups(source.path());
    if (kept.isEmpty()) {
        return false;
    }
    const auto copy = Database::open(kept.first().path, Database::Mode::ReadOnly);
    if (!copy) {
        return false;
    }
    const auto copied = EventLog::open(*copy);
    const auto log = EventLog::open(source);
    return copied && log && copied->lastSeq() == log->lastSeq() && copied->head() == log->head();
}

void removeStaleDrafts(const QString& folder, const QDateTime& now) {
    const QFileInfoList drafts =
        QDir(folder).entryInfoList({ReplacementFile::namePattern() + u'*'}, QDir::Files | QDir::Hidden | QDir::System);
    for (const QFileInfo& draft : drafts) { // with the journals that SQLite puts beside them
        if (draft.lastModified().secsTo(now) > kStaleSeconds) {
            QFile::remove(draft.absoluteFilePath());
        }
    }
}

} // namespace canbao::store
