#include "core/intake/import_undo.h"
#include "core/services/check_ledger.h"
#include "core/store/queries/batches.h"
#include "core/store/queries/entry_queue.h"
#include "core/store/queries/subject_file.h"
#include "core/store/reference_store.h"
#include "tests/core/intake/import_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace canbao;
using namespace canbao::intake;
using canbao::test::HandRow;
using canbao::test::LedgerFixture;
using domain::Insurance;
using domain::ListKind;

namespace {

Result<ImportOutcome> import(const LedgerFixture& fixture, ListKind kind, const QList<HandRow>& rows,
                             const QByteArray& file, bool full = false) {
    return test::import(fixture, kind, rows, test::optionsOf(file, full));
}

QList<domain::ReferenceRecord> recordsOf(const LedgerFixture& fixture, const domain::Person& person) {
    auto store = store::ReferenceStore::on(fixture.ledger().database());
    return store->ofSubject(domain::identityKey(person)).value();
}

/// The table as it stands, every column: what taking back must restore.
QStringList tableOf(const LedgerFixture& fixture) {
    auto rows = fixture.ledger().database().query("SELECT * FROM reference_record ORDER BY id");
    QStringList lines;
    while (rows->step().value()) {
        QStringList cells;
        for (int column = 0; column < 21; ++column) {
            cells.append(rows->text(column));
        }
        lines.append(cells.join(u'|'));
    }
    return lines;
}

const HandRow kHead = test::textRow(u"姓名|身份证号码|死亡日期|户籍地址|来源");

HandRow dead(const domain::Person& person, const QString& on) {
    return {person.name, person.citizenId, on, u"弥勒市朋普镇"_s, u"卫健"_s};
}

} // namespace

/// What other departments send becomes evidence beside the ledger, never an entry of it.
class TestReferenceImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDepartmentsListBecomesRecordsAndNoEntries() {
        LedgerFixture fixture;
        const domain::Person one = fixture.person(1);
        const auto outcome = import(fixture, ListKind::Deaths,
                                    {kHead,
                                     dead(one, u"2026年3月"_s),
                                     dead(fixture.person(2), u"2026-04-02"_s),
                                     dead(one, u"2026年3月"_s),
                                     {{}, {}, u"2026-01-01"_s, u"某处"_s, u"卫健"_s}},
                                    "deaths");
        CANBAO_VERIFY_OK(outcome);
        QCOMPARE(outcome->counts.read, 4);
        QCOMPARE(outcome->counts.added, 2);
        QCOMPARE(outcome->counts.duplicates, 1);
        QCOMPARE(outcome->counts.refused, 1);
        QCOMPARE(store::entryCount(fixture.ledger(), {}).value(), 0);

        const auto records = recordsOf(fixture, one);
        QCOMPARE(records.size(), 1);
        const domain::ReferenceRecord& record = records.first();
        QCOMPARE(record.kind, ListKind::Deaths);
        QCOMPARE(record.name, one.name);
        QCOMPARE(record.number, one.citizenId);
        QCOMPARE(record.birth, one.birth);
        QCOMPARE(record.facts.value(u"died_on"_s), u"2026-03"_s);
        QCOMPARE(record.facts.value(u"source"_s), u"卫健"_s);
        QCOMPARE(record.batch, outcome->batch);
        QCOMPARE(record.row, 2);
        QVERIFY(services::checkLedger(fixture.ledger()).value().ok());
    }

    void aRecordStandsBesideWhoIsInTheLedger() {
        LedgerFixture fixture;
        const domain::Person one = fixture.person(1);
        const EntryId entry = fixture.issue(one);
        CANBAO_VERIFY_OK(import(fixture, ListKind::Deaths, {kHead, dead(one, u"2026-03-01"_s)}, "deaths"));
        const auto file = store::subjectFile(fixture.ledger(), entry);
        CANBAO_VERIFY_OK(file);
        QCOMPARE(file->references.size(), 1);
        QCOMPARE(file->entries.first().state, domain::State::Pending);
    }

    void aSubjectMayBeInsuredTwice() {
        LedgerFixture fixture;
        const domain::Person one = fixture.person(1);
        const auto row = [&](const QString& insurance) {
            return HandRow{one.name, one.citizenId, insurance, u"正常参保"_s};
        };
        CANBAO_VERIFY_OK(import(fixture, ListKind::MedicalInsured,
                                {test::textRow(u"人员姓名|证件号码|险种|参保状态"), row(u"职工医保"_s),
                                 row(u"城乡居民医保"_s), row(u"职工医保"_s)},
                                "medical"));
        const auto records = recordsOf(fixture, one);
        QCOMPARE(records.size(), 2);
        QCOMPARE(records.first().insurance, Insurance::EmployeeMedical);
        QCOMPARE(records.last().insurance, Insurance::ResidentMedical);
    }

    void aNewerListIsComparedWithTheEarlier() {
        LedgerFixture fixture;
        const domain::Person one = fixture.person(1);
        const domain::Person two = fixture.person(2);
        CANBAO_VERIFY_OK(
            import(fixture, ListKind::Deaths, {kHead, dead(one, u"2026-03"_s), dead(two, u"2026-04-02"_s)}, "first"));
        const QList<HandRow> newer{kHead, dead(one, u"2026-03-09"_s), dead(two, u"2026-04-02"_s),
                                   dead(fixture.person(3), u"2026-05-01"_s)};
        const auto list = test::checked(fixture, ListKind::Deaths, newer);
        CANBAO_VERIFY_OK(list);
        const auto plan = planImport(fixture.ledger(), *list, test::optionsOf("second"));
        CANBAO_VERIFY_OK(plan);
        QCOMPARE(plan->counts.changed, 1);
        QCOMPARE(plan->counts.same, 1);
        QCOMPARE(plan->counts.added, 1);
        QCOMPARE(plan->rows.first().changes,
                 (QList<FieldChange>{{Field::DiedOn, u"2026-03"_s, u"2026-03-09"_s, ChangeFate::Taken}}));
        CANBAO_VERIFY_OK(commitImport(fixture.session(), *list, test::optionsOf("second")));
        QCOMPARE(recordsOf(fixture, one).first().facts.value(u"died_on"_s), u"2026-03-09"_s);
        QVERIFY(services::checkLedger(fixture.ledger()).value().ok());
    }

    void aFullListTakesOffWhoIsMissing() {
        LedgerFixture fixture;
        QList<HandRow> rows{kHead};
        for (int number = 1; number <= 4; ++number) {
            rows.append(dead(fixture.person(number), u"2026-03-01"_s));
        }
        CANBAO_VERIFY_OK(import(fixture, ListKind::Deaths, rows, "first"));
        const auto without = import(fixture, ListKind::Deaths, rows.first(4), "second", true);
        CANBAO_VERIFY_OK(without);
        QCOMPARE(without->counts.withdrawn, 1);
        QVERIFY(recordsOf(fixture, fixture.person(4)).isEmpty());
        const auto again = import(fixture, ListKind::Deaths, rows, "third");
        QCOMPARE(again->counts.added, 1);
        QCOMPARE(recordsOf(fixture, fixture.person(4)).size(), 1);
    }

    void takingBackRestoresEveryRecord() {
        LedgerFixture fixture;
        const auto of = [&](int number, const QString& on) { return dead(fixture.person(number), on); };
        const QString march = u"2026-03"_s;
        const auto first =
            import(fixture, ListKind::Deaths, {kHead, of(1, march), of(2, march), of(3, march), of(4, march)}, "first");
        CANBAO_VERIFY_OK(first);
        const QStringList before = tableOf(fixture);
        const auto second =
            import(fixture, ListKind::Deaths, {kHead, of(1, u"2026-03-09"_s), of(2, march), of(3, march), of(5, march)},
                   "second", true);
        CANBAO_VERIFY_OK(second);
        QVERIFY(tableOf(fixture) != before);

        const auto blocked = undoImport(fixture.session(), first->batch);
        QVERIFY(!blocked);
        QCOMPARE(blocked.error().kind, Error::Kind::User);
        QCOMPARE(obstaclesToUndo(fixture.ledger(), first->batch)->batches, QList<BatchId>{second->batch});

        CANBAO_VERIFY_OK(undoImport(fixture.session(), second->batch));
        QCOMPARE(tableOf(fixture), before);
        CANBAO_VERIFY_OK(undoImport(fixture.session(), first->batch));
        QCOMPARE(tableOf(fixture), QStringList());
        QVERIFY(services::checkLedger(fixture.ledger()).value().ok());
    }

    void employersAreKnownByTheirCodes() {
        LedgerFixture fixture;
        const domain::Employer employer = fixture.employer(1);
        CANBAO_VERIFY_OK(import(fixture, ListKind::MarketRegistered,
                                {test::textRow(u"企业名称|统一社会信用代码|法定代表人|登记状态|成立日期"),
                                 {employer.name, employer.creditCode, u"李一"_s, u"存续"_s, u"2015-01-01"_s}},
                                "market"));
        auto store = store::ReferenceStore::on(fixture.ledger().database());
        const auto records = store->ofSubject(domain::identityKey(employer)).value();
        QCOMPARE(records.size(), 1);
        QCOMPARE(records.first().facts.value(u"business_status"_s), u"存续"_s);
        QCOMPARE(records.first().facts.value(u"legal_person"_s), u"李一"_s);
    }
};

QTEST_GUILESS_MAIN(TestReferenceImport)
#include "tst_reference_import.moc"
