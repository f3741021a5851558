#include "core/store/backup.h"

#include "core/base/replacement_file.h"
#include "core/store/event_log.h"
#include "core/store/page_check.h"
#include "core/store/snapshot.h"
#include "core/store/sqlite_error.h"

#include <QCoreApplication>
#include <QFile>

#include <sqlite3.h>

#include <stop_token>

using namespace Qt::StringLiterals;

namespace canbao::store {

namespace {

constexpr int kPagesPerStep = 2048;
/// Each page is copied and looked at once: a large cache would hold memory beside a clerk's work for nothing.
constexpr auto kReadOnce = "PRAGMA cache_size=-4096";
const QString kUnverified = u"unverified copy"_s;

struct Finish {
    void operator()(sqlite3_backup* backup) const { sqlite3_backup_finish(backup); }
};

Result<> copyAllPages(const Database& source, const Database& copy, const Progress& progress) {
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

/// What a failed copy leaves beside its file.
void removeJournals(const QString& path) {
    for (const QString& suffix : {u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
        QFile::remove(path + suffix);
    }
}

Error unverified() {
    return Error::user(QCoreApplication::translate(
                           "canbao::store::Ledger",
                           "The backup could not be verified and was thrown away. Check the disk and try again."),
                       kUnverified);
}

Result<QString> ledgerIdOf(const Database& database) {
    CANBAO_TRY_ASSIGN(Statement row, database.query("SELECT value FROM setting WHERE key = 'ledger_id'"));
    CANBAO_TRY_ASSIGN(const bool found, row.step());
    return found ? row.text(0) : QString();
}

/// The copy must be whole (page by page; whether indexes fit their tables is the ledger's own matter, which a check
/// finds out), of the same ledger, hold every event that was there when copying began (`atLeast`), and end
/// on an event that the ledger has with the same hash; the ledger itself may have gone on meanwhile.
Result<> verify(const Database& source, const Database& copy, qint64 atLeast) {
    CANBAO_TRY_ASSIGN(const bool sound, pagesAreSound(copy));
    CANBAO_TRY_ASSIGN(const QString id, ledgerIdOf(source));
    CANBAO_TRY_ASSIGN(const QString copiedId, ledgerIdOf(copy));
    CANBAO_TRY_ASSIGN(const EventLog copied, EventLog::open(copy));
    CANBAO_TRY_ASSIGN(const qint64 count, copy.number("SELECT count(*) FROM event"));
    CANBAO_TRY_ASSIGN(const qint64 known, source.number("SELECT count(*) FROM event WHERE seq = ?1 AND hash = ?2",
                                                        copied.lastSeq(), copied.head()));
    const bool good = sound && id == copiedId && copied.lastSeq() >= atLeast && count == copied.lastSeq() && known == 1;
    return good ? Result<>() : std::unexpected(unverified());
}

} // namespace

bool saysUnverified(const Error& error) {
    return error.detail == kUnverified;
}

Result<> copyPages(const Database& source, const Database& copy, const Progress& progress) {
    // One plain file, not a pair: it is carried away on a stick.
    CANBAO_TRY(copy.execute("PRAGMA journal_mode=DELETE"));
    CANBAO_TRY(copyAllPages(source, copy, progress));
    return copy.execute("PRAGMA journal_mode=DELETE");
}

Result<> backupTo(const Database& source, const QString& target, const Progress& progress) {
    ReplacementFile draft(target);
    // Else the copying would begin anew with every result that a clerk saves.
    CANBAO_TRY_ASSIGN(const Snapshot snapshot, Snapshot::of(source));
    CANBAO_TRY_ASSIGN(const qint64 pages, source.number("PRAGMA page_count"));
    CANBAO_TRY_ASSIGN(const qint64 pageBytes, source.number("PRAGMA page_size"));
    CANBAO_TRY(draft.checkTarget(pages * pageBytes));
    CANBAO_TRY_ASSIGN(const EventLog log, EventLog::open(source));
    CANBAO_TRY(source.execute(kReadOnce));
    const auto copied = [&]() -> Result<> {
        CANBAO_TRY_ASSIGN(const Database copy, Database::open(draft.path(), Database::Mode::Create));
        CANBAO_TRY(copy.execute(kReadOnce));
        const std::stop_callback stopped(progress.stop, [&copy] { copy.interrupt(); });
        CANBAO_TRY(copyPages(source, copy, progress));
        return verify(source, copy, log.lastSeq());
    }();
    if (!copied) {
        removeJournals(draft.path());
        return copied;
    }
    return draft.commit();
}

} // namespace canbao::store
