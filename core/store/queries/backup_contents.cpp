#include "core/store/queries/backup_contents.h"

namespace canbao::store {

namespace {

Result<QString> setting(const Database& database, const QString& key) {
    CANBAO_TRY_ASSIGN(Statement row, database.query("SELECT value FROM setting WHERE key = ?1", key));
    CANBAO_TRY_ASSIGN(const bool found, row.step());
    return found ? row.text(0) : QString();
}

} // namespace

Result<BackupContents> backupContents(const Database& database) {
    BackupContents contents;
    CANBAO_TRY_ASSIGN(contents.ledgerId, setting(database, QStringLiteral("ledger_id")));
    CANBAO_TRY_ASSIGN(contents.officeName, setting(database, QStringLiteral("office_name")));
    CANBAO_TRY_ASSIGN(const QString year, setting(database, QStringLiteral("campaign_year")));
    contents.year = year.toInt();
    CANBAO_TRY_ASSIGN(contents.events, database.number("SELECT count(*) FROM event"));
    CANBAO_TRY_ASSIGN(contents.entries, database.number("SELECT count(*) FROM entry WHERE state <> 'void'"));
    CANBAO_TRY_ASSIGN(contents.results,
                      database.number("SELECT count(*) FROM entry "
                                      "WHERE state IN ('enrolled', 'excluded', 'declined', 'in-progress')"));
    CANBAO_TRY_ASSIGN(Statement last, database.query("SELECT recorded_at FROM event ORDER BY seq DESC LIMIT 1"));
    CANBAO_TRY_ASSIGN(const bool any, last.step());
    if (any) {
        contents.lastRecordedAt = last.instant(0);
    }
    return contents;
}

} // namespace canbao::store
