#include "core/store/migrator.h"

#include <QCoreApplication>
#include <QFile>

#include <array>
#include <string>

using namespace Qt::StringLiterals;

namespace canbao::store {

namespace {

struct Migration {
    int version;
    QLatin1StringView file;
};

constexpr std::array kMigrations{
    Migration{1, "0001_ledger.sql"_L1},
    Migration{2, "0002_search.sql"_L1},
    Migration{3, "0003_reference_records.sql"_L1},
    Migration{4, "0004_learned_mappings_and_rosters.sql"_L1},
    Migration{5, "0005_identity_proposals.sql"_L1},
    Migration{6, "0006_scale.sql"_L1},
    Migration{7, "0007_evidence.sql"_L1},
    Migration{8, "0008_undone_results.sql"_L1},
    Migration{9, "0009_operators.sql"_L1},
    Migration{10, "0010_one_person.sql"_L1},
    Migration{11, "0011_comparison.sql"_L1},
    Migration{12, "0012_policy_and_groups.sql"_L1},
    Migration{13, "0013_reports.sql"_L1},
    Migration{14, "0014_workbench.sql"_L1},
    Migration{15, "0015_comparison_indexes.sql"_L1},
    Migration{16, "0016_names_without_notes.sql"_L1},
};

QByteArray scriptOf(const Migration& migration) {
    QFile file(u":/migrations/"_s + migration.file);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return file.readAll();
}

Result<> apply(const Database& database, const Migration& migration) {
    CANBAO_TRY_ASSIGN(Transaction transaction, Transaction::begin(database));
    CANBAO_TRY(database.executeScript(scriptOf(migration)));
    // PRAGMA takes no parameters; both are numbers of our own.
    CANBAO_TRY(database.execute("PRAGMA application_id = " + std::to_string(kApplicationId)));
    CANBAO_TRY(database.execute("PRAGMA user_version = " + std::to_string(migration.version)));
    return transaction.commit();
}

} // namespace

int Migrator::currentVersion() {
    return kMigrations.back().version;
}

Result<int> Migrator::checkVersion(const Database& database) {
    CANBAO_TRY_ASSIGN(const qint64 application, database.number("PRAGMA application_id"));
    if (application != kApplicationId) {
        return std::unexpected(Error::user(
            QCoreApplication::translate("canbao::store::Ledger", "This file is not a ledger of this program.")));
    }
    CANBAO_TRY_ASSIGN(const qint64 version, database.number("PRAGMA user_version"));
    if (version > currentVersion()) {
        return std::unexpected(Error::user(
            QCoreApplication::translate("canbao::store::Ledger",
                                        "This ledger was written by a newer version of the program (ledger version %1, "
                                        "this program knows up to %2). It was not changed. Install the newer program "
                                        "and open it there.")
                .arg(version)
                .arg(currentVersion())));
    }
    return static_cast<int>(version);
}

Result<> Migrator::migrate(const Database& database) {
    CANBAO_TRY_ASSIGN(const qint64 version, database.number("PRAGMA user_version"));
    for (const Migration& migration : kMigrations) {
        if (migration.version > version) {
            CANBAO_TRY(apply(database, migration));
        }
    }
    return {};
}

} // namespace canbao::store
