#include "tests/faults/ledger_scenarios.h"

#include "core/intake/check_file.h"
#include "core/intake/import_commit.h"
#include "core/intake/import_undo.h"
#include "core/intake/ledger_office.h"
#include "core/services/keep_backups.h"
#include "core/services/restore_backup.h"
#include "core/services/undo_result.h"
#include "core/store/migrator.h"
#include "tests/faults/scenario_parts.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using canbao::test::LedgerFixture;

namespace canbao::faults {

namespace {

constexpr int kPeople = 25;

Result<intake::CheckedList> peopleList(const LedgerFixture& fixture, int from) {
    const QString path = fixture.file(u"list.csv"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        qFatal("the scenario's list cannot be written");
    }
    file.write("姓名,身份证号码,村（社区）,联系电话\n");
    for (int i = from; i < from + kPeople; ++i) {
        const domain::Person person = fixture.person(i);
        file.write(u"%1,%2,%3,13800000%4\n"_s.arg(person.name, person.citizenId, person.villageAsSent)
                       .arg(i, 3, 10, QLatin1Char('0'))
                       .toUtf8());
    }
    file.close();
    intake::CheckRequest request;
    request.kind = domain::ListKind::UnenrolledPersons;
    request.insurance = domain::Insurance::ResidentPension;
    CANBAO_TRY_ASSIGN(request.office, intake::officeOf(fixture.ledger()));
    request.today = scenarioClock().today();
    return intake::checkFile(path, request);
}

intake::ImportOptions listOptions() {
    intake::ImportOptions options;
    options.fileName = u"list.csv"_s;
    options.sha256 = QByteArray(32, 'l');
    options.insurance = domain::Insurance::ResidentPension;
    options.issuedOn = QDate(2026, 6, 10);
    return options;
}

constexpr std::string_view kStanding = "SELECT count(*) FROM entry WHERE state <> 'void'";

} // namespace

Scenario recordScenario() {
    Scenario scenario;
    scenario.prepare = [](const QString& folder) {
        LedgerFixture fixture;
        for (int i = 1; i <= 8; ++i) {
            fixture.issue(fixture.person(i));
        }
        keepIn(folder, fixture);
    };
    scenario.work = [](const QString& folder, const Acknowledge& acknowledge) {
        return withSession(folder, [&](const store::Session& session) -> Result<> {
            for (int i = 1; i <= 8; ++i) {
                CANBAO_TRY(services::recordResult(
                    session, {.entry = EntryId{i}, .outcome = domain::Outcome::Declined, .reason = u"unwilling"_s}));
                acknowledge(QString::number(i));
            }
            return {};
        });
    };
    scenario.judge = [](const QString& folder, const QStringList& acknowledged) {
        return soundAnd(ledgerIn(folder), [&](const store::Ledger& ledger) {
            for (const QString& entry : acknowledged) {
                if (ledger.database()
                        .number("SELECT count(*) FROM entry WHERE id = ?1 AND state = 'declined'", entry.toLongLong())
                        .value_or(0) != 1) {
                    return u"result %1 was acknowledged and is lost"_s.arg(entry);
                }
            }
            return QString();
        });
    };
    return scenario;
}

namespace {

constexpr int kBulk = 8;

QList<services::ResultRequest> bulkRequests() {
    QList<services::ResultRequest> requests;
    for (int i = 1; i <= kBulk; ++i) {
        requests.append({.entry = EntryId{i}, .outcome = domain::Outcome::Declined, .reason = u"unwilling"_s});
    }
    return requests;
}

void prepareBulk(const QString& folder, bool recorded) {
    LedgerFixture fixture;
    for (int i = 1; i <= kBulk; ++i) {
        fixture.issue(fixture.person(i));
    }
    if (recorded && !services::recordResults(fixture.session(), bulkRequests())) {
        qFatal("the scenario's results cannot be recorded");
    }
    keepIn(folder, fixture);
}

QString judgeBulk(const QString& folder, std::string_view done, bool acknowledged) {
    return soundAnd(ledgerIn(folder),
                    [&](const store::Ledger& ledger) { return allOrNone(countOf(ledger, done), kBulk, acknowledged); });
}

} // namespace

Scenario bulkScenario() {
    Scenario scenario;
    scenario.prepare = [](const QString& folder) { prepareBulk(folder, false); };
    scenario.work = [](const QString& folder, const Acknowledge& acknowledge) {
        return withSession(folder, [&](const store::Session& session) -> Result<> {
            CANBAO_TRY(services::recordResults(session, bulkRequests()));
            acknowledge(kDone);
            return {};
        });
    };
    scenario.judge = [](const QString& folder, const QStringList& acknowledged) {
        return judgeBulk(folder, "SELECT count(*) FROM entry WHERE state = 'declined'", acknowledged.contains(kDone));
    };
    return scenario;
}

Scenario undoBulkScenario() {
    Scenario scenario;
    scenario.prepare = [](const QString& folder) { prepareBulk(folder, true); };
    scenario.work = [](const QString& folder, const Acknowledge& acknowledge) {
        return withSession(folder, [&](const store::Session& session) -> Result<> {
            CANBAO_TRY_ASSIGN(const auto last, services::lastResult(session.ledger, EntryId{1}));
            CANBAO_TRY(services::undoGroup(session, last->group));
            acknowledge(kDone);
            return {};
        });
    };
    scenario.judge = [](const QString& folder, const QStringList& acknowledged) {
        return judgeBulk(folder, "SELECT count(*) FROM entry WHERE state = 'pending'", acknowledged.contains(kDone));
    };
    return scenario;
}

Scenario importScenario() {
    const auto fixture = std::make_shared<LedgerFixture>();
    const auto list = std::make_shared<intake::CheckedList>(peopleList(*fixture, 1).value());
    Scenario scenario;
    scenario.prepare = [fixture](const QString& folder) { keepIn(folder, *fixture); };
    scenario.work = [list](const QString& folder, const Acknowledge& acknowledge) {
        return withSession(folder, [&](const store::Session& session) -> Result<> {
            CANBAO_TRY(intake::commitImport(session, *list, listOptions()));
            acknowledge(kDone);
            return {};
        });
    };
    scenario.judge = [](const QString& folder, const QStringList& acknowledged) {
        return soundAnd(ledgerIn(folder), [&](const store::Ledger& ledger) {
            return allOrNone(countOf(ledger, kStanding), kPeople, acknowledged.contains(kDone));
        });
    };
    return scenario;
}

Scenario undoImportScenario() {
    Scenario scenario;
    scenario.prepare = [](const QString& folder) {
        LedgerFixture fixture;
        const auto list = peopleList(fixture, 1).value();
        if (!intake::commitImport(fixture.session(), list, listOptions())) {
            qFatal("the scenario's list cannot be imported");
        }
        keepIn(folder, fixture);
    };
    scenario.work = [](const QString& folder, const Acknowledge& acknowledge) {
        return withSession(folder, [&](const store::Session& session) -> Result<> {
            CANBAO_TRY(intake::undoImport(session, BatchId{1}));
            acknowledge(kDone);
            return {};
        });
    };
    scenario.judge = [](const QString& folder, const QStringList& acknowledged) {
        return soundAnd(ledgerIn(folder), [&](const store::Ledger& ledger) {
            const qint64 gone = kPeople - countOf(ledger, kStanding);
            return allOrNone(gone, kPeople, acknowledged.contains(kDone));
        });
    };
    return scenario;
}

Scenario backupScenario() {
    static const QString copy = u"/copy.canbao"_s;
    Scenario scenario;
    scenario.prepare = [](const QString& folder) {
        LedgerFixture fixture;
        fixture.issue(fixture.person(1));
        fixture.close();
        QFile::copy(fixture.path(), folder + copy); // the backup of yesterday
        fixture.reopen();
        fixture.issue(fixture.person(2));
        keepIn(folder, fixture);
    };
    scenario.work = [](const QString& folder, const Acknowledge& acknowledge) -> Result<> {
        CANBAO_TRY(services::backUpLedger(ledgerIn(folder), folder + copy));
        acknowledge(kDone);
        return {};
    };
    scenario.judge = [](const QString& folder, const QStringList& acknowledged) {
        const auto entries = [](qint64 least) {
            return [least](const store::Ledger& ledger) {
                return countOf(ledger, kStanding) < least ? u"the copy is older than was acknowledged"_s : QString();
            };
        };
        const QString ledger = soundAnd(ledgerIn(folder), entries(2));
        const QString backup = soundAnd(folder + copy, entries(acknowledged.contains(kDone) ? 2 : 1));
        return ledger.isEmpty() ? backup : ledger;
    };
    return scenario;
}

namespace {

/// Every kept backup opens and is sound, whatever happened while it was made.
QString soundBackups(const QString& folder, const std::function<QString(const store::Ledger&)>& more) {
    for (const store::KeptBackup& backup : store::keptBackups(ledgerIn(folder))) {
        if (const QString wrong = soundAnd(backup.path, more); !wrong.isEmpty()) {
            return u"a backup: "_s + wrong;
        }
    }
    return {};
}

QString nothingMore(const store::Ledger&) {
    return {};
}

/// A ledger of two entries, with as many backups of the first one as a year leaves.
void prepareYear(const QString& folder) {
    LedgerFixture fixture;
    fixture.issue(fixture.person(1));
    QDir().mkpath(store::backupFolderOf(ledgerIn(folder)));
    fixture.close();
    for (int day = 0; day < 14; ++day) {
        const QString name = QDate(2026, 5, 20).addDays(day).toString(u"yyyyMMdd"_s) + u"-080000-daily.canbao"_s;
        QFile::copy(fixture.path(), store::backupFolderOf(ledgerIn(folder)) + u'/' + name);
    }
    fixture.reopen();
    fixture.issue(fixture.person(2));
    keepIn(folder, fixture);
}

} // namespace

Scenario keptBackupsScenario() {
    Scenario scenario;
    scenario.prepare = prepareYear;
    scenario.work = [](const QString& folder, const Acknowledge& acknowledge) -> Result<> {
        CANBAO_TRY(services::backUpDaily(ledgerIn(folder), scenarioClock()));
        acknowledge(kDone);
        return {};
    };
    scenario.judge = [](const QString& folder, const QStringList& acknowledged) {
        const QList<store::KeptBackup> kept = store::keptBackups(ledgerIn(folder));
        if (kept.size() < 12) {
            return u"backups were lost"_s;
        }
        if (acknowledged.contains(kDone) && kept.first().takenAt.date() != scenarioClock().today()) {
            return u"the backup was acknowledged and is lost"_s;
        }
        const QString backups = soundBackups(folder, nothingMore);
        return backups.isEmpty() ? soundAnd(ledgerIn(folder), nothingMore) : backups;
    };
    return scenario;
}

Scenario restoreScenario() {
    Scenario scenario;
    scenario.prepare = prepareYear;
    scenario.work = [](const QString& folder, const Acknowledge& acknowledge) -> Result<> {
        const QString backup = store::keptBackups(ledgerIn(folder)).first().path;
        CANBAO_TRY(services::restoreBackup(ledgerIn(folder), backup, {}, scenarioClock()));
        acknowledge(kDone);
        return {};
    };
    scenario.judge = [](const QString& folder, const QStringList& acknowledged) {
        qint64 entries = 0;
        const QString ledger = soundAnd(ledgerIn(folder), [&](const store::Ledger& opened) {
            entries = countOf(opened, kStanding);
            return QString();
        });
        if (!ledger.isEmpty()) {
            return ledger;
        }
        if (entries != 1 && acknowledged.contains(kDone)) {
            return u"it was acknowledged and is not restored"_s;
        }
        const QString backups = soundBackups(folder, nothingMore);
        const auto kept = store::keptBackups(ledgerIn(folder));
        const bool saved = std::ranges::count(kept, store::BackupOccasion::Restore, &store::KeptBackup::occasion) > 0;
        return !backups.isEmpty() ? backups : entries == 1 && !saved ? u"what was replaced is lost"_s : QString();
    };
    return scenario;
}

Scenario migrationScenario() {
    Scenario scenario;
    scenario.prepare = [](const QString& folder) {
        QFile::copy(QStringLiteral(CANBAO_TEST_DATA "/ledgers/v1.canbao"), ledgerIn(folder));
        QFile::setPermissions(ledgerIn(folder), QFile::ReadOwner | QFile::WriteOwner);
    };
    scenario.work = [](const QString& folder, const Acknowledge& acknowledge) -> Result<> {
        CANBAO_TRY(store::Ledger::open(ledgerIn(folder)));
        acknowledge(kDone);
        return {};
    };
    scenario.judge = [](const QString& folder, const QStringList& acknowledged) {
        {
            const auto file = store::Database::open(ledgerIn(folder), store::Database::Mode::ReadOnly);
            const qint64 version = file ? file->number("PRAGMA user_version").value_or(-1) : -1;
            if (version < 1 || (acknowledged.contains(kDone) && version != store::Migrator::currentVersion())) {
                return u"it stands at version %1"_s.arg(version);
            }
            if (version > 1 && store::keptBackups(ledgerIn(folder)).isEmpty()) {
                return u"it was changed before there was a copy"_s;
            }
        }
        const auto four = [](const store::Ledger& ledger) {
            return countOf(ledger, kStanding) != 4 ? u"entries were lost"_s : QString();
        };
        const QString before = soundBackups(folder, four);
        return before.isEmpty() ? soundAnd(ledgerIn(folder), four) : before;
    };
    return scenario;
}

Scenario newLedgerScenario() {
    Scenario scenario;
    scenario.prepare = [](const QString&) {};
    scenario.work = [](const QString& folder, const Acknowledge& acknowledge) -> Result<> {
        CANBAO_TRY(
            store::Ledger::create(ledgerIn(folder), {domain::officesOfCity().first(), 2026, {}}, scenarioClock()));
        acknowledge(kDone);
        return {};
    };
    scenario.judge = [](const QString& folder, const QStringList& acknowledged) {
        if (!QFile::exists(ledgerIn(folder))) {
            return acknowledged.isEmpty() ? QString() : u"the new ledger was acknowledged and is lost"_s;
        }
        return soundAnd(ledgerIn(folder), [](const store::Ledger&) { return QString(); });
    };
    return scenario;
}

} // namespace canbao::faults
