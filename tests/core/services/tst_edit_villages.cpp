#include "core/services/check_ledger.h"
#include "core/services/edit_villages.h"
#include "core/services/keep_backups.h"
#include "tests/support/ledger_fixture.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace canbao;
using canbao::test::LedgerFixture;

class TestEditVillages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesAliasesAndUseAreKeptWithAnEvent() {
        LedgerFixture fixture;
        QList<domain::Village> villages = fixture.ledger().villages().value();
        villages[0].name = u"同车村"_s;
        villages[0].aliases = {u"老同车"_s, u"同车寨"_s};
        villages[1].active = false;
        const qint64 before = services::checkLedger(fixture.ledger()).value().events;
        CANBAO_VERIFY_OK(services::editVillages(fixture.session(), villages));

        const QList<domain::Village> kept = fixture.ledger().villages().value();
        QCOMPARE(kept.at(0).name, u"同车村"_s);
        QCOMPARE(kept.at(0).aliases.size(), 2);
        QVERIFY(!kept.at(1).active);
        QCOMPARE(kept.at(2).name, villages.at(2).name);
        const services::CheckReport report = services::checkLedger(fixture.ledger()).value();
        QCOMPARE(report.events, before + 1);
        QVERIFY2(report.ok(), qPrintable(report.problems.join(u'\n')));

        CANBAO_VERIFY_OK(services::editVillages(fixture.session(), kept));
        QCOMPARE(services::checkLedger(fixture.ledger()).value().events, before + 1);
    }

    void namesThatCouldNotBeToldApartAreRefused() {
        LedgerFixture fixture;
        const QList<domain::Village> before = fixture.ledger().villages().value();
        QList<domain::Village> villages = before;
        villages[0].aliases = {villages.at(1).name};
        QVERIFY(!services::editVillages(fixture.session(), villages));
        villages = before;
        villages[0].name = u" "_s;
        QVERIFY(!services::editVillages(fixture.session(), villages));
        QCOMPARE(fixture.ledger().villages().value().at(0).name, before.at(0).name);
    }

    void aBackupOpensAndHoldsEverything() {
        LedgerFixture fixture;
        fixture.issue(fixture.person(1));
        const QString copy = fixture.file(u"copy.canbao"_s);
        CANBAO_VERIFY_OK(services::backUpLedger(fixture.path(), copy));
        const auto opened = store::Ledger::open(copy, store::Ledger::Access::ReadOnly);
        CANBAO_VERIFY_OK(opened);
        QCOMPARE(services::checkLedger(*opened).value().events, services::checkLedger(fixture.ledger()).value().events);
        QVERIFY(!services::backUpLedger(fixture.file(u"nothing"_s), copy));
        QVERIFY(QFile::exists(copy));
    }
};

QTEST_APPLESS_MAIN(TestEditVillages)
#include "tst_edit_villages.moc"
