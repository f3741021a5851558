#include "core/store/backup.h"

#include "core/store/event_log.h"
#include "core/store/sqlite_error.h"

#include <QCoreApplication>
#include <QFile>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace canbao::store {

namespace {

constexpr int kPagesPerStep = 2048;

struct Finish {
    void operator()(sqlite3_backup* backup) const { sqlite3_backup_finish(backup); }
};

Result<> copyPages(const Database& source, const Database& copy, const Progress& progress) {
    const std::unique_ptr<sqlite3_backup, Finish> backup(
        sqlite3_backup_init(copy.handle(), "main", source.handle(), "main"));
    if (!backup) {
        return std::unexpected(sqliteError(copy.handle()));
    }
    while (true) {
        if (progress.stopped()) {
            return std::unexpected(Error::cancelled());
        }
        const int code = sqlite3_backup_step(backup.get(), kPagesPerStep);
        if (code == SQLITE_DONE) {
            return {};
        }
        if (code == SQLITE_BUSY || code == SQLITE_LOCKED) {
            sqlite3_sleep(50);
            continue;
        }
        if (code != SQLITE_OK) {
            return std::unexpected(sqliteError(copy.handle()));
        }
        const qint64 total = sqlite3_backup_pagecount(backup.get());
        progress.at(total - sqlite3_backup_remaining(backup.get()), total);
    }
}

/// The copy must tell the same identity, count and chain head as the source, or it is no backup.
Result<> verify(const Database& source, const Database& copy) {
    CANBAO_TRY_ASSIGN(Statement integrity, copy.query("PRAGMA integrity_check(1)"));
    CANBAO_TRY_ASSIGN(const bool row, integrity.step());
    CANBAO_TRY_ASSIGN(const EventLog was, EventLog::open(source));
    CANBAO_TRY_ASSIGN(const EventLog now, EventLog::open(copy));
    const bool same = row && integrity.text(0) == "ok"_L1 && now.lastSeq() >= was.lastSeq();
    if (!same) {
        return std::unexpected(Error::user(QCoreApplication::translate(
            "canbao::store::Ledger",
            "The backup could not be verified and was thrown away. Check the disk and try again.")));
    }
    return {};
}

} // namespace

Result<> backupTo(const Database& source, const QString& target, const Progress& progress) {
    const QString draft = target + u".part"_s;
    QFile::remove(draft);
    const auto copied = [&]() -> Result<> {
        CANBAO_TRY_ASSIGN(const Database copy, Database::open(draft, Database::Mode::Create));
        // One plain file, not a pair: it is carried away on a stick.
        CANBAO_TRY(copy.execute("PRAGMA journal_mode=DELETE"));
        CANBAO_TRY(copyPages(source, copy, progress));
        CANBAO_TRY(copy.execute("PRAGMA journal_mode=DELETE"));
        return verify(source, copy);
    }();
    if (!copied) {
        QFile::remove(draft);
        return copied;
    }
    QFile::remove(target);
    if (!QFile::rename(draft, target)) {
        QFile::remove(draft);
        return std::unexpected(Error::user(QCoreApplication::translate(
            "canbao::store::Ledger",
            "The backup cannot be saved under this name. Choose a folder where you may write.")));
    }
    return {};
}

} // namespace canbao::store
