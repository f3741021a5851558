#include "core/services/check_ledger.h"
#include "core/services/edit_operators.h"
#include "core/services/keep_backups.h"
#include "core/services/pin.h"
#include "core/services/record_result.h"
#include "core/services/restore_backup.h"
#include "core/services/sign_in.h"
#include "core/store/queries/operators.h"
#include "tests/support/ledger_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace canbao;
using canbao::domain::Operator;
using canbao::domain::OperatorRole;
using canbao::test::LedgerFixture;

namespace {

Operator operatorNamed(const LedgerFixture& fixture, const QString& name) {
    const auto all = store::operators(fixture.ledger().database()).value();
    for (const Operator& who : all) {
        if (who.name == name) {
            return who;
        }
    }
    return {};
}

store::Session sessionOf(LedgerFixture& fixture, OperatorId by) {
    return {fixture.ledger(), by, fixture.clock()};
}

OperatorId add(LedgerFixture& fixture, const QString& name, OperatorRole role, const QString& pin = {}) {
    services::OperatorEdit edit;
    edit.name = name;
    edit.role = role;
    if (!pin.isEmpty()) {
        edit.pin = pin;
    }
    return services::addOperator(fixture.session(), edit).value_or(OperatorId{});
}

} // namespace

class TestOperators : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstIsTheHeadWithoutAPin() {
        LedgerFixture fixture;
        const QList<Operator> all = store::operators(fixture.ledger().database()).value();
        QCOMPARE(all.size(), 1);
        QVERIFY(mayManageOperators(all.first()) && !all.first().hasPin);
        CANBAO_VERIFY_OK(services::signIn(fixture.ledger(), all.first().id, {}, fixture.clock()));
    }

    void addingAndChangingAreEventsWithoutAPin() {
        LedgerFixture fixture;
        const OperatorId id = add(fixture, u" 李四 "_s, OperatorRole::Clerk, u"2580"_s);
        QVERIFY(id);
        QCOMPARE(operatorNamed(fixture, u"李四"_s).role, OperatorRole::Clerk);
        CANBAO_VERIFY_OK(services::changeOperator(
            fixture.session(), id, {.name = u"李四光"_s, .role = OperatorRole::Head, .pin = u"97531"_s}));
        const Operator changed = operatorNamed(fixture, u"李四光"_s);
        QVERIFY(mayManageOperators(changed) && changed.hasPin);
        CANBAO_VERIFY_OK(services::changeOperator(fixture.session(), id, {.pin = QString()}));
        QVERIFY(!operatorNamed(fixture, u"李四光"_s).hasPin);
        CANBAO_VERIFY_OK(services::changeOperator(fixture.session(), id, {.name = u"李四光"_s})); // nothing new

        const store::Database& database = fixture.ledger().database();
        QCOMPARE(database.number("SELECT count(*) FROM event WHERE kind = 'operator-added'").value(), 1);
        QCOMPARE(database.number("SELECT count(*) FROM event WHERE kind = 'operator-changed'").value(), 2);
        QCOMPARE(
            database.number("SELECT count(*) FROM event WHERE detail LIKE '%2580%' OR detail LIKE '%97531%'").value(),
            0);
        QVERIFY(services::checkLedger(fixture.ledger())->ok());
    }

    void whatCannotBeIsRefusedInWords_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("pin");
        QTest::newRow("no name") << u"  "_s << u"2580"_s;
        QTest::newRow("another's name") << u"张三"_s << u"2580"_s;
        QTest::newRow("a name without end") << QString(31, u'长') << u"2580"_s;
        QTest::newRow("a short PIN") << u"李四"_s << u"258"_s;
        QTest::newRow("a PIN of letters") << u"李四"_s << u"abcd"_s;
    }
    void whatCannotBeIsRefusedInWords() {
        QFETCH(const QString, name);
        QFETCH(const QString, pin);
        LedgerFixture fixture;
        const auto added = services::addOperator(fixture.session(), {.name = name, .pin = pin});
        QVERIFY(!added && added.error().kind == Error::Kind::User);
        QCOMPARE(store::operators(fixture.ledger().database())->size(), 1);
        QCOMPARE(fixture.ledger().database().number("SELECT count(*) FROM event").value(), 1);
    }

    void theLastHeadStays() {
        LedgerFixture fixture;
        const OperatorId head = fixture.session().by;
        services::OperatorEdit clerk;
        clerk.role = OperatorRole::Clerk;
        services::OperatorEdit gone;
        gone.retired = true;
        for (const services::OperatorEdit* const edit : {&clerk, &gone}) {
            const auto changed = services::changeOperator(fixture.session(), head, *edit);
            QVERIFY(!changed && changed.error().kind == Error::Kind::User);
        }
        const OperatorId second = add(fixture, u"李四"_s, OperatorRole::Head);
        CANBAO_VERIFY_OK(services::changeOperator(fixture.session(), head, {.retired = true}));
        QVERIFY(!services::changeOperator(sessionOf(fixture, second), second, {.role = OperatorRole::Viewer}));
        QVERIFY(!services::signIn(fixture.ledger(), head, {}, fixture.clock()));
        QCOMPARE(fixture.ledger().operatorNamed({}).value(), second);
    }

    void onlyTheHeadLooksAfterOthers() {
        LedgerFixture fixture;
        const OperatorId clerk = add(fixture, u"李四"_s, OperatorRole::Clerk);
        const store::Session byClerk = sessionOf(fixture, clerk);
        QVERIFY(!services::addOperator(byClerk, {.name = u"王五"_s}));
        QVERIFY(!services::changeOperator(byClerk, clerk, {.role = OperatorRole::Head}));
        QVERIFY(!services::changeOperator(byClerk, fixture.session().by, {.pin = u"2580"_s}));
        CANBAO_VERIFY_OK(services::changeOperator(byClerk, clerk, {.pin = u"2580"_s})); // the own one
    }

    void whoMayNotWriteWritesNothing_data() {
        QTest::addColumn<bool>("retired");
        QTest::newRow("a viewer") << false;
        QTest::newRow("who has left") << true;
    }
    void whoMayNotWriteWritesNothing() {
        QFETCH(const bool, retired);
        LedgerFixture fixture;
        const EntryId entry = fixture.issue(fixture.person(1));
        const OperatorId who = add(fixture, u"李四"_s, retired ? OperatorRole::Clerk : OperatorRole::Viewer);
        if (retired) {
            CANBAO_VERIFY_OK(services::changeOperator(fixture.session(), who, {.retired = true}));
        }
        const auto recorded =
            services::recordResult(sessionOf(fixture, who), {.entry = entry, .outcome = domain::Outcome::InProgress});
        QVERIFY(!recorded && recorded.error().kind == Error::Kind::User);
        const store::Database& database = fixture.ledger().database();
        QCOMPARE(database.number("SELECT count(*) FROM entry WHERE state <> 'pending'").value(), 0);
        QCOMPARE(database.number("SELECT count(*) FROM event WHERE operator = ?1", who.value).value(), 0);
    }

    void aViewerRestoresNoBackup() {
        LedgerFixture fixture;
        add(fixture, u"李四"_s, OperatorRole::Viewer);
        CANBAO_VERIFY_OK(services::backUpLedger(fixture.path(), fixture.file(u"copy.canbao"_s)));
        fixture.close();
        const auto restored =
            services::restoreBackup(fixture.path(), fixture.file(u"copy.canbao"_s), u"李四"_s, fixture.clock());
        QVERIFY(!restored && restored.error().kind == Error::Kind::User);
        CANBAO_VERIFY_OK(
            services::restoreBackup(fixture.path(), fixture.file(u"copy.canbao"_s), u"张三"_s, fixture.clock()));
    }

    void aPinIsArgon2id() {
        const QString hash = services::hashedPin(u"2580"_s).value();
        QVERIFY(hash.startsWith(u"$argon2id$"_s));
        QVERIFY(hash != services::hashedPin(u"2580"_s).value()); // a salt of its own
        QVERIFY(services::pinFits(u"2580"_s, hash));
        QVERIFY(!services::pinFits(u"2581"_s, hash));
        QVERIFY(!services::pinFits({}, hash));
    }

    void wrongPinsTakeLongerAndLonger() {
        LedgerFixture fixture;
        const OperatorId who = add(fixture, u"李四"_s, OperatorRole::Clerk, u"2580"_s);
        const auto signedIn = [&](const QString& pin) {
            return services::signIn(fixture.ledger(), who, pin, fixture.clock()).has_value();
        };
        const auto later = [&](std::chrono::seconds by) {
            fixture.clock().set(fixture.clock().nowUtc().addSecs(by.count()));
        };
        QVERIFY(!signedIn({}));
        QVERIFY(signedIn(u"2580"_s));
        QVERIFY(!signedIn(u"0000"_s));
        QVERIFY(!signedIn(u"0001"_s));
        QVERIFY(signedIn(u"2580"_s)); // slips are forgotten
        for (int i = 0; i < 3; ++i) {
            QVERIFY(!signedIn(u"0002"_s));
        }
        QVERIFY(!signedIn(u"2580"_s)); // not even the right one
        fixture.reopen();              // nor after starting anew
        QVERIFY(!signedIn(u"2580"_s));
        later(9s);
        QVERIFY(!signedIn(u"2580"_s));
        later(1s);
        QVERIFY(!signedIn(u"0003"_s)); // tried again, and longer now
        later(19s);
        QVERIFY(!signedIn(u"2580"_s));
        fixture.clock().set(fixture.clock().nowUtc().addDays(-30)); // a clock put back does not lengthen it
        QVERIFY(!signedIn(u"2580"_s));
        later(20s + 30 * 24h);
        QVERIFY(signedIn(u"2580"_s));
        QCOMPARE(services::waitAfterWrongPins(2), 0s);
        QCOMPARE(services::waitAfterWrongPins(4), 20s);
        QCOMPARE(services::waitAfterWrongPins(100), std::chrono::seconds(15min));
        QVERIFY(services::checkLedger(fixture.ledger())->ok());
    }
};

QTEST_GUILESS_MAIN(TestOperators)
#include "tst_operators.moc"
