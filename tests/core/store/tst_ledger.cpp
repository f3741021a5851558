#include "core/store/backup.h"
#include "core/store/ledger.h"
#include "core/store/migrator.h"
#include "tests/support/ledger_fixture.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace canbao;
using namespace canbao::store;
using canbao::test::LedgerFixture;

class TestLedger : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewLedgerHoldsItsOfficeVillagesCodesAndCampaign() {
        const LedgerFixture fixture;
        const Ledger& ledger = fixture.ledger();
        QCOMPARE(ledger.officeName(), u"朋普镇"_s);
        QCOMPARE(ledger.officeCode(), u"532504105"_s);
        QCOMPARE(ledger.ledgerId().size(), 32);
        QCOMPARE(ledger.campaign().phases.size(), 4);
        QCOMPARE(ledger.campaign().deadlines.size(), 9);
        QCOMPARE(ledger.campaign().deadlines.first().dueOn, QDate(2026, 6, 2));

        const auto villages = ledger.villages().value();
        QVERIFY(villages.size() > 5);
        for (const domain::Village& village : villages) {
            QCOMPARE(village.code.size(), 12);
            QVERIFY(village.code.startsWith(ledger.officeCode()));
        }
        const domain::CodeTables codes = ledger.codeTables().value();
        QCOMPARE(codes.label(domain::State::Pending), u"待核实"_s);
        QCOMPARE(codes.rows(u"reason-excluded"_s).size(), 15);
        QCOMPARE(codes.rows(u"reason-excluded"_s).first().code, u"deceased"_s);
        QVERIFY(codes.rows(u"reason-excluded"_s).first().aliases.contains(u"已死亡"_s));
        QVERIFY(!QFile::exists(fixture.path() + u".new"_s));
    }

    void theFarmReportsLikeATown() {
        const auto offices = domain::officesOfCity();
        const auto farm = std::ranges::find(offices, u"东风农场管理局"_s, &domain::Office::name);
        QVERIFY(farm != offices.end());
        QCOMPARE(farm->villages.size(), 1);
        const auto xinshao = std::ranges::find(offices, u"新哨镇"_s, &domain::Office::name);
        for (const domain::Village& village : xinshao->villages) {
            QVERIFY(village.code != farm->villages.first().code);
        }
    }

    void anExistingFileIsNeverTouched() {
        LedgerFixture fixture;
        const QString id = fixture.ledger().ledgerId();
        fixture.close();
        const auto again = Ledger::create(fixture.path(), {domain::officesOfCity().first(), 2027, {}}, fixture.clock());
        QVERIFY(!again);
        QCOMPARE(again.error().kind, Error::Kind::User);
        fixture.reopen();
        QCOMPARE(fixture.ledger().ledgerId(), id);
    }

    void aNewerLedgerIsRefusedAndLeftAlone() {
        LedgerFixture fixture;
        QVERIFY(fixture.ledger().database().execute("PRAGMA user_version = 9999"));
        fixture.close();
        QFile file(fixture.path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        const auto opened = Ledger::open(fixture.path());
        QVERIFY(!opened);
        QVERIFY(opened.error().message.contains(u"9999"_s));
        QVERIFY(file.seek(0));
        QCOMPARE(file.readAll(), before);
    }

    void aForeignDatabaseIsRefused() {
        LedgerFixture fixture;
        const QString path = fixture.file(u"other.db"_s);
        {
            const auto other = Database::open(path, Database::Mode::Create).value();
            QVERIFY(other.execute("CREATE TABLE t (x)"));
        }
        const auto opened = Ledger::open(path);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::User);
    }

    void aFailedMigrationLeavesTheFileAtItsLastWholeVersion() {
        LedgerFixture fixture;
        const auto empty = Database::open(fixture.file(u"half.db"_s), Database::Mode::Create).value();
        QVERIFY(empty.execute("CREATE TABLE entry (x)")); // in the way of the first migration
        QVERIFY(!Migrator::migrate(empty));
        QCOMPARE(empty.number("PRAGMA user_version").value(), 0);
        QCOMPARE(empty.number("SELECT count(*) FROM sqlite_schema").value(), 1);
    }

    void aBackupOpensAndHoldsTheSameHistory() {
        LedgerFixture fixture;
        fixture.issue(fixture.person(1));
        const QString target = fixture.file(u"copy.canbao"_s);
        CANBAO_VERIFY_OK(backupTo(fixture.ledger().database(), target));
        const auto copy = Ledger::open(target);
        CANBAO_VERIFY_OK(copy);
        QCOMPARE(copy->ledgerId(), fixture.ledger().ledgerId());
        QCOMPARE(copy->database().number("SELECT max(seq) FROM event").value(), 2);
        QVERIFY(!QFile::exists(target + u".part"_s));
    }

    void aBackupThatCannotBeWrittenSaysSo() {
        LedgerFixture fixture;
        const auto failed = backupTo(fixture.ledger().database(), fixture.file(u"no/such/folder/copy.canbao"_s));
        QVERIFY(!failed);
        QCOMPARE(failed.error().kind, Error::Kind::User);
    }

    void operatorsAreFoundByName() {
        const LedgerFixture fixture;
        QVERIFY(fixture.ledger().operatorNamed(u"张三"_s));
        QVERIFY(!fixture.ledger().operatorNamed(u"李四"_s));
        QCOMPARE(fixture.ledger().operatorName(fixture.ledger().operatorNamed({}).value()).value(), u"张三"_s);
    }
};

QTEST_GUILESS_MAIN(TestLedger)
#include "tst_ledger.moc"
