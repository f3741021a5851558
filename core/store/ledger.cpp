#include "core/store/ledger.h"

#include "core/store/backup_folder.h"
#include "core/store/ledger_seed.h"
#include "core/store/migrator.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace canbao::store {

namespace {

QString words(const char* text) {
    return QCoreApplication::translate("canbao::store::Ledger", text);
}

void removeWithJournals(const QString& path) {
    for (const QString& suffix : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
        QFile::remove(path + suffix);
    }
}

/// Whether the file's first page says that it is a ledger, read without SQLite. The number never changes.
bool isMarkedAsLedger(const QString& path) {
    constexpr qint64 kOffset = 68; // "Application ID", SQLite file format 1.3
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.seek(kOffset) &&
           file.read(4) == QByteArray::fromHex(QByteArray::number(kApplicationId, 16));
}

/// Opened without writing a byte, so that a foreign file stays as it is. A ledger whose last change was cut short by a
/// power cut cannot be read like that: its change is taken back first.
Result<Database> lookInto(const QString& path) {
    const auto read = [&](Database::Mode mode) -> Result<Database> {
        CANBAO_TRY_ASSIGN(Database database, Database::open(path, mode));
        CANBAO_TRY(database.number("PRAGMA user_version"));
        return database;
    };
    Result<Database> peek = read(Database::Mode::ReadOnly);
    return peek || !isMarkedAsLedger(path) ? std::move(peek) : read(Database::Mode::ReadWrite);
}

} // namespace

Result<Ledger> Ledger::create(const QString& path, const LedgerSeed& seed, const Clock& clock) {
    if (QFileInfo::exists(path)) {
        return std::unexpected(Error::user(words(
            QT_TRANSLATE_NOOP("canbao::store::Ledger",
                              "A file of this name is already there and was left as it is. Choose another name."))));
    }
    // Seeded beside its place and renamed, so that a ledger is never seen half made.
    const QString draft = path + u".new"_s;
    removeWithJournals(draft);
    const auto seeded = [&]() -> Result<> {
        CANBAO_TRY_ASSIGN(Database database, Database::open(draft, Database::Mode::Create));
        CANBAO_TRY(Migrator::migrate(database));
        CANBAO_TRY(seedLedger(database, seed, clock));
        // Back to one plain file before it is renamed: no -wal may stay behind under the draft's name.
        return database.execute("PRAGMA journal_mode=DELETE");
    }();
    if (!seeded) {
        removeWithJournals(draft);
        return std::unexpected(seeded.error());
    }
    if (!QFile::rename(draft, path)) {
        removeWithJournals(draft);
        return std::unexpected(Error::user(words(
            QT_TRANSLATE_NOOP("canbao::store::Ledger",
                              "The ledger cannot be saved in this folder. Choose a folder where you may write."))));
    }
    return open(path);
}

Result<Ledger> Ledger::open(const QString& path, Access access) {
    if (!QFileInfo(path).isFile()) {
        return std::unexpected(Error::user(words(QT_TRANSLATE_NOOP(
            "canbao::store::Ledger",
            "The ledger is not there any more. Look for where it was moved to, or restore a backup."))));
    }
    {
        CANBAO_TRY_ASSIGN(const Database peek, lookInto(path));
        CANBAO_TRY_ASSIGN(const int version, Migrator::checkVersion(peek));
        if (version < Migrator::currentVersion()) {
            if (access == Access::ReadOnly) {
                return std::unexpected(Error::user(words(
                    QT_TRANSLATE_NOOP("canbao::store::Ledger",
                                      "This ledger is of an older version and must be opened for writing once."))));
            }
            CANBAO_TRY(keepBackup(peek, BackupOccasion::Migration, SystemClock().nowUtc()));
        }
    }
    CANBAO_TRY_ASSIGN(Database database, Database::open(path, access == Access::ReadOnly ? Database::Mode::ReadOnly
                                                                                         : Database::Mode::ReadWrite));
    if (access == Access::ReadWrite) {
        CANBAO_TRY(Migrator::migrate(database));
    }
    Ledger ledger(std::move(database));
    CANBAO_TRY(ledger.readIdentity());
    return ledger;
}

Result<> Ledger::readIdentity() {
    CANBAO_TRY_ASSIGN(Statement settings, m_database.query("SELECT key, value FROM setting"));
    int year = 0;
    while (true) {
        CANBAO_TRY_ASSIGN(const bool row, settings.step());
        if (!row) {
            break;
        }
        const QString key = settings.text(0);
        if (key == u"ledger_id"_s) {
            m_ledgerId = settings.text(1);
        } else if (key == u"office_code"_s) {
            m_officeCode = settings.text(1);
        } else if (key == u"office_name"_s) {
            m_officeName = settings.text(1);
        } else if (key == u"campaign_year"_s) {
            year = settings.text(1).toInt();
        }
    }
    CANBAO_TRY_ASSIGN(m_campaign, readCampaign(m_database, year));
    return {};
}

Result<QList<domain::Village>> Ledger::villages() const {
    CANBAO_TRY_ASSIGN(Statement rows,
                      m_database.query("SELECT id, code, name, active FROM division ORDER BY position, id"));
    QList<domain::Village> villages;
    while (true) {
        CANBAO_TRY_ASSIGN(const bool row, rows.step());
        if (!row) {
            break;
        }
        villages.append({rows.id<DivisionId>(0), rows.text(1), rows.text(2), {}, rows.int64(3) != 0});
    }
    CANBAO_TRY_ASSIGN(Statement aliases,
                      m_database.prepare("SELECT alias FROM division_alias WHERE division = ?1 ORDER BY alias"));
    for (domain::Village& village : villages) {
        aliases.bind(village.id);
        while (true) {
            CANBAO_TRY_ASSIGN(const bool row, aliases.step());
            if (!row) {
                break;
            }
            village.aliases.append(aliases.text(0));
        }
    }
    return villages;
}

Result<domain::CodeTables> Ledger::codeTables() const {
    CANBAO_TRY_ASSIGN(Statement rows,
                      m_database.query("SELECT list, code, label, source FROM code ORDER BY list, position"));
    CANBAO_TRY_ASSIGN(Statement aliases,
                      m_database.prepare("SELECT alias FROM code_alias WHERE list = ?1 AND code = ?2 ORDER BY alias"));
    domain::CodeTables tables;
    while (true) {
        CANBAO_TRY_ASSIGN(const bool row, rows.step());
        if (!row) {
            break;
        }
        domain::CodeRow code{rows.text(1), rows.text(2), {}, rows.text(3)};
        aliases.bind(rows.text(0), code.code);
        while (true) {
            CANBAO_TRY_ASSIGN(const bool alias, aliases.step());
            if (!alias) {
                break;
            }
            code.aliases.append(aliases.text(0));
        }
        tables.append(rows.text(0), std::move(code));
    }
    // A list that came with a later program than the one which made the ledger.
    const domain::CodeTables bundled = domain::CodeTables::bundled();
    for (const QString& list : bundled.lists()) {
        if (tables.rows(list).isEmpty()) {
            for (const domain::CodeRow& code : bundled.rows(list)) {
                tables.append(list, code);
            }
        }
    }
    return tables;
}

Result<bool> Ledger::hasCode(const QString& list, const QString& code) const {
    CANBAO_TRY_ASSIGN(const qint64 rows,
                      m_database.number("SELECT count(*) FROM code WHERE list = ?1 AND code = ?2", list, code));
    return rows > 0;
}

Result<OperatorId> Ledger::operatorNamed(const QString& name) const {
    CANBAO_TRY_ASSIGN(const qint64 id, name.isEmpty()
                                           ? m_database.number("SELECT id FROM operator ORDER BY retired, id LIMIT 1")
                                           : m_database.number("SELECT id FROM operator WHERE name = ?1", name));
    if (id == 0) {
        return std::unexpected(Error::user(words(QT_TRANSLATE_NOOP(
            "canbao::store::Ledger",
            "This ledger has no operator of that name. Choose one of its operators in the settings."))));
    }
    return OperatorId{id};
}

Result<QString> Ledger::operatorName(OperatorId id) const {
    CANBAO_TRY_ASSIGN(Statement row, m_database.query("SELECT name FROM operator WHERE id = ?1", id));
    CANBAO_TRY_ASSIGN(const bool found, row.step());
    return found ? row.text(0) : QString();
}

} // namespace canbao::store
