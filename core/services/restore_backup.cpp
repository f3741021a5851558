#include "core/services/restore_backup.h"

#include "core/base/replacement_file.h"
#include "core/store/backup.h"
#include "core/store/backup_folder.h"
#include "core/store/event_log.h"
#include "core/store/ledger.h"
#include "core/store/ledger_audit.h"
#include "core/store/ledger_replacement.h"
#include "core/store/migrator.h"
#include "core/store/operator_store.h"
#include "core/store/sqlite_error.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using canbao::store::Database;

namespace canbao::services {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(canbao::services::RestoreBackup)

public:
    static Error itself() { return Error::user(tr("This is the ledger itself. Choose one of its backups.")); }
    static Error missing() { return Error::user(tr("The backup is not there any more. Choose another one.")); }
    static Error unsound() {
        return Error::user(tr("The backup is not sound, so nothing was changed. Choose an earlier one."));
    }
    static Error anotherLedger() {
        return Error::user(tr("This backup is of another ledger (another office or another year); nothing was changed. "
                              "To work on it, open it as a ledger."));
    }
};

Result<Database> openBackup(const QString& path) {
    if (!QFileInfo(path).isFile()) {
        return std::unexpected(Words::missing());
    }
    CANBAO_TRY_ASSIGN(Database backup, Database::open(path, Database::Mode::ReadOnly));
    CANBAO_TRY(store::Migrator::checkVersion(backup));
    return backup;
}

/// Of any schema version, and even if its last change was cut short by a power cut: hence for writing.
Result<Database> openPresent(const QString& ledgerPath) {
    if (!QFileInfo(ledgerPath).isFile()) {
        return std::unexpected(Words::missing());
    }
    CANBAO_TRY_ASSIGN(Database present, Database::open(ledgerPath, Database::Mode::ReadWrite));
    CANBAO_TRY(store::Migrator::checkVersion(present));
    return present;
}

/// What the present ledger holds; nothing when it is not there or cannot be read.
std::optional<store::BackupContents> presentContents(const QString& ledgerPath) {
    const auto contents = [&]() -> Result<store::BackupContents> {
        CANBAO_TRY_ASSIGN(const Database present, openPresent(ledgerPath));
        return store::backupContents(present);
    }();
    return contents ? std::optional(*contents) : std::nullopt;
}

/// Keeps what is about to be replaced, and takes it out of use.
Result<QString> putAway(const QString& ledgerPath, const Clock& clock, const Progress& progress) {
    if (!QFileInfo::exists(ledgerPath)) {
        return QString();
    }
    const auto kept = [&]() -> Result<QString> {
        CANBAO_TRY_ASSIGN(const Database present, openPresent(ledgerPath));
        return store::keepBackup(present, store::BackupOccasion::Restore, clock.nowUtc(), progress);
    }();
    if (kept) {
        CANBAO_TRY(store::settleForReplacement(ledgerPath));
        return kept;
    }
    if (!store::saysDamaged(kept.error()) && !store::saysUnverified(kept.error())) {
        return kept; // a full disk, say: nothing is replaced that is not kept
    }
    return store::setAsideDamaged(ledgerPath, clock.nowUtc());
}

Result<> noteRestored(const Database& copy, const std::optional<store::BackupContents>& present,
                      const QString& operatorName, const Clock& clock) {
    CANBAO_TRY_ASSIGN(store::Transaction transaction, store::Transaction::begin(copy));
    CANBAO_TRY_ASSIGN(store::EventLog log, store::EventLog::open(copy));
    store::Event event;
    event.recordedAt = clock.nowUtc();
    event.occurredOn = clock.today();
    CANBAO_TRY_ASSIGN(event.by, store::operatorNamedOrFirst(copy, operatorName));
    event.kind = store::EventKind::LedgerRestored;
    const QJsonObject detail{{u"restored_seq"_s, log.lastSeq()}, {u"replaced_seq"_s, present ? present->events : 0}};
    event.detail = QString::fromUtf8(QJsonDocument(detail).toJson(QJsonDocument::Compact));
    CANBAO_TRY(log.append(event));
    return transaction.commit();
}

/// Makes the copy that will be the ledger, and looks whether it is one.
Result<store::BackupContents> rehearse(const Database& backup, const QString& draft,
                                       const std::optional<store::BackupContents>& present, const QString& operatorName,
                                       const Clock& clock, const Progress& progress) {
    CANBAO_TRY_ASSIGN(const Database copy, Database::open(draft, Database::Mode::Create));
    CANBAO_TRY(store::copyPages(backup, copy, progress));
    CANBAO_TRY(store::Migrator::migrate(copy));
    CANBAO_TRY_ASSIGN(const store::Audit audit, store::auditLedger(copy, progress));
    if (!audit.findings.isEmpty()) {
        return std::unexpected(Words::unsound());
    }
    CANBAO_TRY(noteRestored(copy, present, operatorName, clock));
    return store::backupContents(copy);
}

bool sameFile(const QString& a, const QString& b) {
    const QString first = QFileInfo(a).canonicalFilePath();
    return !first.isEmpty() && first == QFileInfo(b).canonicalFilePath();
}

} // namespace

Result<store::BackupContents> lookIntoBackup(const QString& path) {
    CANBAO_TRY_ASSIGN(const Database backup, openBackup(path));
    return store::backupContents(backup);
}

Result<Restored> restoreBackup(const QString& ledgerPath, const QString& backupPath, const QString& operatorName,
                               const Clock& clock, const Progress& progress) {
    if (sameFile(ledgerPath, backupPath)) {
        return std::unexpected(Words::itself());
    }
    CANBAO_TRY_ASSIGN(const Database backup, openBackup(backupPath));
    CANBAO_TRY_ASSIGN(const store::BackupContents held, store::backupContents(backup));
    const auto present = presentContents(ledgerPath);
    if (present && present->ledgerId != held.ledgerId) {
        return std::unexpected(Words::anotherLedger());
    }
    if (present) {
        CANBAO_TRY_ASSIGN(const Database database, openPresent(ledgerPath));
        CANBAO_TRY(store::checkNoViewer(database, operatorName));
    }
    ReplacementFile draft(ledgerPath);
    CANBAO_TRY(draft.checkTarget(QFileInfo(backupPath).size()));
    CANBAO_TRY_ASSIGN(const store::BackupContents contents,
                      rehearse(backup, draft.path(), present, operatorName, clock, progress));
    CANBAO_TRY_ASSIGN(const QString savedAs, putAway(ledgerPath, clock, progress));
    CANBAO_TRY(draft.commit());
    return Restored{contents, savedAs};
}

bool callsForRestoring(const Error& error) {
    return store::saysDamaged(error);
}

} // namespace canbao::services
