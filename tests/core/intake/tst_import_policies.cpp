#include "core/services/check_ledger.h"
#include "core/services/record_result.h"
#include "core/store/queries/subject_file.h"
#include "tests/core/intake/import_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace canbao;
using namespace canbao::intake;
using canbao::test::HandRow;
using canbao::test::LedgerFixture;
using domain::ListKind;

namespace {

const HandRow kHead = test::textRow(u"姓名|身份证号码|村（社区）|户籍地址|联系电话");

HandRow row(const domain::Person& person, const QString& address, const QString& phone = {}) {
    return {person.name, person.citizenId, person.villageAsSent, address, phone};
}

QList<HandRow> people(const LedgerFixture& fixture, int count) {
    QList<HandRow> rows{kHead};
    for (int number = 1; number <= count; ++number) {
        rows.append(row(fixture.person(number), u"大寨组%1号"_s.arg(number)));
    }
    return rows;
}

store::SubjectFile fileOf(const LedgerFixture& fixture, int number) {
    return store::subjectFileByIdentifier(fixture.ledger(), fixture.person(number).citizenId).value();
}

Result<ImportPlan> planOf(const LedgerFixture& fixture, const QList<HandRow>& rows, const ImportOptions& options) {
    CANBAO_TRY_ASSIGN(const CheckedList list, test::checked(fixture, ListKind::UnenrolledPersons, rows));
    return planImport(fixture.ledger(), list, options);
}

Result<ImportOutcome> import(const LedgerFixture& fixture, const QList<HandRow>& rows, const ImportOptions& options) {
    return test::import(fixture, ListKind::UnenrolledPersons, rows, options);
}

} // namespace

/// What a list may do to what the ledger knows already: column by column, never to what a clerk verified, and not to
/// half the ledger at once.
class TestImportPolicies : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aColumnFillsOverwritesOrKeeps_data() {
        QTest::addColumn<QString>("policy");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("phone");
        QTest::addColumn<int>("changed");
        const QString old = u"大寨组1号"_s;
        const QString phone = u"13800000001"_s;
        QTest::newRow("usual") << QString() << u"新寨组8号"_s << phone << 2;
        QTest::newRow("fill") << u"fill"_s << old << phone << 1;
        QTest::newRow("overwrite") << u"overwrite"_s << u"新寨组8号"_s << phone << 2;
        QTest::newRow("keep") << u"keep"_s << old << QString() << 0;
    }
    void aColumnFillsOverwritesOrKeeps() {
        QFETCH(const QString, policy);
        QFETCH(const QString, address);
        QFETCH(const QString, phone);
        QFETCH(const int, changed);
        LedgerFixture fixture;
        CANBAO_VERIFY_OK(import(fixture, people(fixture, 1), test::optionsOf("first")));

        ImportOptions options = test::optionsOf("second");
        for (const Field field : {Field::Address, Field::Phone}) {
            if (!policy.isEmpty()) {
                const auto parsed = parseFieldPolicy(code(field) + u'=' + policy);
                CANBAO_VERIFY_OK(parsed);
                options.policies.choose(parsed->first, parsed->second);
            }
        }
        const QList<HandRow> newer{kHead, row(fixture.person(1), u"新寨组8号"_s, u"13800000001"_s)};
        const auto plan = planOf(fixture, newer, options);
        CANBAO_VERIFY_OK(plan);
        QCOMPARE(plan->rows.first().changes.size(), 2);
        QCOMPARE(plan->changedFields.size(), changed);
        QCOMPARE(plan->counts.changed, changed > 0 ? 1 : 0);
        CANBAO_VERIFY_OK(import(fixture, newer, options));
        QCOMPARE(fileOf(fixture, 1).person()->address, address);
        QCOMPARE(fileOf(fixture, 1).person()->phone, phone);
        QVERIFY(services::checkLedger(fixture.ledger()).value().ok());
    }

    void whatAClerkVerifiedIsNeverOverwritten() {
        LedgerFixture fixture;
        CANBAO_VERIFY_OK(import(fixture, people(fixture, 2), test::optionsOf("first")));
        const EntryId entry = fileOf(fixture, 1).entries.first().id;
        CANBAO_VERIFY_OK(services::recordResult(
            fixture.session(), {.entry = entry, .outcome = domain::Outcome::Excluded, .reason = u"student"_s}));

        ImportOptions options = test::optionsOf("second");
        options.policies.choose(Field::Address, FieldPolicy::Overwrite);
        const QList<HandRow> newer{kHead, row(fixture.person(1), u"新寨组8号"_s, u"13800000001"_s),
                                   row(fixture.person(2), u"新寨组9号"_s)};
        const auto plan = planOf(fixture, newer, options);
        CANBAO_VERIFY_OK(plan);
        QCOMPARE(plan->conflicts, 1);
        const FieldChange& conflict = plan->rows.first().changes.first();
        QCOMPARE(conflict.field, Field::Address);
        QCOMPARE(conflict.fate, ChangeFate::KeptVerified);
        QCOMPARE(conflict.from, u"大寨组1号"_s);
        QCOMPARE(conflict.to, u"新寨组8号"_s);

        CANBAO_VERIFY_OK(import(fixture, newer, options));
        QCOMPARE(fileOf(fixture, 1).person()->address, u"大寨组1号"_s);
        QCOMPARE(fileOf(fixture, 1).person()->phone, u"13800000001"_s); // a blank is no word of the clerk's
        QCOMPARE(fileOf(fixture, 2).person()->address, u"新寨组9号"_s);
    }

    void aNameIsOverwrittenOnlyWhenSomebodySaysSo() {
        LedgerFixture fixture;
        CANBAO_VERIFY_OK(import(fixture, people(fixture, 1), test::optionsOf("first")));
        domain::Person renamed = fixture.person(1);
        renamed.name = u"另名"_s;
        const QList<HandRow> newer{kHead, row(renamed, {})};
        CANBAO_VERIFY_OK(import(fixture, newer, test::optionsOf("second")));
        QCOMPARE(fileOf(fixture, 1).person()->name, fixture.person(1).name);
        ImportOptions options = test::optionsOf("third");
        options.policies.choose(Field::Name, FieldPolicy::Overwrite);
        const auto plan = planOf(fixture, newer, options);
        QVERIFY(plan->rows.first().nameDiffers);
        CANBAO_VERIFY_OK(import(fixture, newer, options));
        QCOMPARE(fileOf(fixture, 1).person()->name, u"另名"_s);
    }

    void onlyWhatIsKnownOfSubjectsTakesAPolicy() {
        for (const QStringView wrong : {u"citizen_id=fill", u"phone=never", u"phone", u"nothing=keep", u"note=keep"}) {
            const auto parsed = parseFieldPolicy(wrong);
            QVERIFY(!parsed && parsed.error().kind == Error::Kind::User);
        }
    }

    void halfAListDoesNotWithdrawTheOtherHalf() {
        LedgerFixture fixture;
        const QList<HandRow> all = people(fixture, 80);
        CANBAO_VERIFY_OK(import(fixture, all, test::optionsOf("first")));

        const auto few = planOf(fixture, all.first(61), test::optionsOf("second", true)); // 20 of 80
        QVERIFY(!few->withdrawsSuspiciouslyMany());
        ImportOptions options = test::optionsOf("third", true);
        const QList<HandRow> half = all.first(56); // 25 of 80: more than 30 %
        const auto plan = planOf(fixture, half, options);
        QCOMPARE(plan->counts.withdrawn, 25);
        QCOMPARE(plan->withdrawable, 80);
        QVERIFY(plan->withdrawsSuspiciouslyMany());

        const auto refused = import(fixture, half, options);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::User);
        QCOMPARE(fileOf(fixture, 80).entries.first().state, domain::State::Pending);
        options.withdrawalConfirmed = true;
        CANBAO_VERIFY_OK(import(fixture, half, options));
        QCOMPARE(fileOf(fixture, 80).entries.first().state, domain::State::Withdrawn);
    }
};

QTEST_GUILESS_MAIN(TestImportPolicies)
#include "tst_import_policies.moc"
