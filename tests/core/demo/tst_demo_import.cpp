#include "core/demo/demo_data.h"
#include "core/intake/check_file.h"
#include "core/intake/import_commit.h"
#include "core/intake/import_undo.h"
#include "core/intake/ledger_office.h"
#include "core/services/check_ledger.h"
#include "core/store/queries/entry_queue.h"
#include "tests/support/ledger_fixture.h"

#include <QTest>

using namespace canbao;
using namespace Qt::StringLiterals;

/// Every kind of list, the city's and the departments', goes into a ledger, is known when it comes again, and is taken
/// back without a trace.
class TestDemoImport : public QObject {
    Q_OBJECT

private:
    static Result<intake::ImportOutcome> import(const test::LedgerFixture& fixture, const QString& path,
                                                const demo::DemoList& list, const QByteArray& times) {
        intake::CheckRequest request;
        request.kind = list.kind;
        request.today = fixture.session().clock.today();
        CANBAO_TRY_ASSIGN(request.office, intake::officeOf(fixture.ledger()));
        intake::ImportOptions options;
        options.fileName = list.file;
        options.sha256 = (domain::code(list.kind).toUtf8() + times).leftJustified(32, 'x', true);
        options.issuedOn = list.issued;
        CANBAO_TRY_ASSIGN(const intake::CheckedList checked, intake::checkFile(path, request));
        return intake::commitImport(fixture.session(), checked, options);
    }

private Q_SLOTS:
    void everyKindIsImportedKnownAgainAndTakenBack() {
        const test::LedgerFixture fixture;
        QTemporaryDir folder;
        auto data = demo::makeDemo({.persons = 400, .seed = 3});
        CANBAO_VERIFY_OK(data);
        CANBAO_VERIFY_OK(demo::writeDemo(*data, folder.path()));
        const QList<demo::DemoList> lists = data->cityLists + data->departmentLists;

        QSet<domain::ListKind> kinds;
        QList<BatchId> batches;
        for (const demo::DemoList& list : lists) {
            const auto outcome = import(fixture, folder.filePath(list.file), list, "first");
            CANBAO_VERIFY_OK(outcome);
            QCOMPARE(outcome->counts.read, list.truth.read);
            QCOMPARE(outcome->counts.accepted, list.truth.accepted);
            QCOMPARE(outcome->counts.refused, list.truth.refused);
            QCOMPARE(outcome->counts.duplicates, list.truth.duplicates);
            kinds.insert(list.kind);
            batches.append(outcome->batch);
        }
        QCOMPARE(kinds.size(), 19);
        for (const demo::DemoList& list : lists) {
            const auto again = import(fixture, folder.filePath(list.file), list, "again");
            CANBAO_VERIFY_OK(again);
            QCOMPARE(again->counts.added, 0);
            batches.append(again->batch);
        }
        QVERIFY(services::checkLedger(fixture.ledger()).value().ok());
        for (auto batch = batches.rbegin(); batch != batches.rend(); ++batch) {
            CANBAO_VERIFY_OK(intake::undoImport(fixture.session(), *batch));
        }
        QCOMPARE(store::entryCount(fixture.ledger(), {}).value(), 0);
        const store::Database& database = fixture.ledger().database();
        for (const char* table : {"reference_record", "roster", "identity_proposal", "learned_mapping"}) {
            QCOMPARE(database.number(std::string("SELECT count(*) FROM ") + table).value(), 0);
        }
        QVERIFY(services::checkLedger(fixture.ledger()).value().ok());
    }
};

QTEST_GUILESS_MAIN(TestDemoImport)
#include "tst_demo_import.moc"
