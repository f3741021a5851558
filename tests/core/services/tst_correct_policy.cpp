#include "core/services/correct_policy.h"

#include "core/services/check_ledger.h"
#include "core/store/event_log.h"
#include "tests/support/ledger_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace canbao;
using canbao::test::LedgerFixture;
using domain::PolicyCorrection;

namespace {

constexpr auto kTiers = "resident-pension-tiers";

PolicyCorrection subsidy(const QString& yuan) {
    PolicyCorrection correction;
    correction.row.key = {QString::fromLatin1(kTiers), {}, u"300"_s, QDate(2026, 1, 1)};
    correction.row.values = {yuan};
    correction.row.source = u"某人社发〔2026〕1号"_s;
    return correction;
}

std::optional<domain::PolicyRow> tier300(const LedgerFixture& fixture) {
    return services::policyTables(fixture.ledger())->row(QString::fromLatin1(kTiers), u"300"_s, QDate(2026, 6, 12));
}

qint64 events(const LedgerFixture& fixture) {
    return fixture.ledger().database().number("SELECT count(*) FROM event WHERE kind = 'policy-corrected'").value();
}

} // namespace

class TestCorrectPolicy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theOfficesFigureHoldsWithItsSource() {
        LedgerFixture fixture;
        QCOMPARE(tier300(fixture)->number(), 35);
        CANBAO_VERIFY_OK(services::correctPolicy(fixture.session(), subsidy(u"45"_s)));
        QCOMPARE(tier300(fixture)->number(), 45);
        QCOMPARE(tier300(fixture)->trust, domain::Trust::Corrected);
        QCOMPARE(tier300(fixture)->source, u"某人社发〔2026〕1号"_s);
        QCOMPARE(events(fixture), 1);
        CANBAO_VERIFY_OK(services::correctPolicy(fixture.session(), subsidy(u"45"_s)));
        QCOMPARE(events(fixture), 1);

        fixture.reopen();
        QCOMPARE(tier300(fixture)->number(), 45);
        CANBAO_VERIFY_OK(services::restorePolicy(fixture.session(), subsidy({}).row.key));
        QCOMPARE(tier300(fixture)->number(), 35);
        QCOMPARE(events(fixture), 2);
        const auto checked = services::checkLedger(fixture.ledger(), {});
        QVERIFY(checked && checked->ok());
    }

    void aRowThatDoesNotHoldHere() {
        LedgerFixture fixture;
        PolicyCorrection gone = subsidy(u"0"_s);
        gone.removed = true;
        CANBAO_VERIFY_OK(services::correctPolicy(fixture.session(), gone));
        QVERIFY(!tier300(fixture));
    }

    void aNewRow() {
        LedgerFixture fixture;
        PolicyCorrection added = subsidy(u"300"_s);
        added.row.key.item = u"12000"_s;
        CANBAO_VERIFY_OK(services::correctPolicy(fixture.session(), added));
        const auto rows =
            services::policyTables(fixture.ledger())->rowsOn(QString::fromLatin1(kTiers), QDate(2026, 6, 12));
        QCOMPARE(rows.last().key.item, u"12000"_s);
    }

    void refusedInWords() {
        LedgerFixture fixture;
        QList<PolicyCorrection> wrong;
        wrong.append(subsidy(u"-1"_s));
        wrong.append(subsidy(u"三十"_s));
        wrong.append(subsidy(u"35"_s));
        wrong.last().row.source.clear();
        wrong.append(subsidy(u"35"_s));
        wrong.last().row.to = QDate(2025, 1, 1);
        wrong.append(subsidy(u"35"_s));
        wrong.last().row.key.table = u"no-such"_s;
        wrong.append(subsidy(u"35"_s));
        wrong.last().row.key.item.clear();
        for (const PolicyCorrection& correction : wrong) {
            const auto refused = services::correctPolicy(fixture.session(), correction);
            QVERIFY(!refused && refused.error().kind == Error::Kind::User && !refused.error().message.isEmpty());
        }
        QCOMPARE(events(fixture), 0);
    }
};

QTEST_GUILESS_MAIN(TestCorrectPolicy)
#include "tst_correct_policy.moc"
