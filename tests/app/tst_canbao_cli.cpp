#include "core/store/database.h"
#include "core/store/ledger.h"
#include "tests/app/cli_test.h"

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace canbao;

/// The contract of COMMANDLINE.md, spoken to the real program.
class TestCanbaoCli : public test::CliTest {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir.emplace(); }

    void aRegisterIsMaskedUnlessRevealed() {
        newLedger();
        writeList(u"list.xlsx"_s, 2);
        QCOMPARE(import(u"list.xlsx"_s).code, 0);
        QCOMPARE(call({u"record"_s, u"1"_s, u"--result"_s, u"excluded"_s, u"--reason"_s, u"deceased"_s}).code, 0);
        QCOMPARE(call({u"register"_s, u"deceased"_s}).code, 2); // where to?
        QCOMPARE(call({u"register"_s, u"students"_s, u"--out"_s, u"r.xlsx"_s}).code, 2);
        const Answer masked = json({u"register"_s, u"deceased"_s, u"--out"_s, u"r.xlsx"_s});
        QCOMPARE(masked.code, 0);
        QCOMPARE(masked.json()[u"persons"_s].toInt(), 1);
        QVERIFY(!call({u"cells"_s, u"r.xlsx"_s, u"--json"_s}).out.contains(citizenId(0).toUtf8()));
        const qint64 events = json({u"check"_s}).json()[u"events"_s].toInteger();
        QCOMPARE(call({u"register"_s, u"deceased"_s, u"--out"_s, u"whole.xlsx"_s, u"--reveal"_s}).code, 0);
        QVERIFY(call({u"cells"_s, u"whole.xlsx"_s, u"--json"_s}).out.contains(citizenId(0).toUtf8()));
        QCOMPARE(json({u"check"_s}).json()[u"events"_s].toInteger(), events + 1);
    }

    void theDepartmentsListsSuggestResults() {
        newLedger();
        writeList(u"list.xlsx"_s, 3);
        QCOMPARE(import(u"list.xlsx"_s).code, 0);
        sheet::TableWriter deaths({.sheetName = u"名单"_s});
        const QStringList heads{u"姓名"_s, u"身份证号"_s, u"死亡日期"_s};
        for (int column = 0; column < heads.size(); ++column) {
            deaths.put(0, column, {heads.at(column), sheet::CellStyle::Head});
        }
        for (int i = 0; i < 2; ++i) {
            deaths.put(1 + i, 0, {i == 0 ? u"测试0"_s : u"别名"_s, sheet::CellStyle::Text});
            deaths.put(1 + i, 1, {citizenId(i), sheet::CellStyle::Text});
            deaths.put(1 + i, 2, {u"2026-03-02"_s, sheet::CellStyle::Text});
        }
        QVERIFY(deaths.save(m_dir->filePath(u"deaths.xlsx"_s)));
        QCOMPARE(json({u"import"_s, u"deaths.xlsx"_s, u"--kind"_s, u"deaths"_s}).code, 0);
        const Answer compared = json({u"compare"_s});
        QCOMPARE(compared.code, 0);
        QCOMPARE(compared.json()[u"suggestions"_s][u"new"_s].toInt(), 2);

        const Answer listed = json({u"suggestions"_s, u"--kind"_s, u"deaths"_s});
        QVERIFY(!listed.out.contains(citizenId(0).toUtf8())); // masked
        const QJsonArray suggestions = listed.json()[u"suggestions"_s].toArray();
        QCOMPARE(suggestions.size(), 2);
        const QJsonObject first = suggestions.first().toObject();
        QCOMPARE(first[u"result"_s].toString(), u"excluded"_s);
        QCOMPARE(first[u"reason"_s].toString(), u"deceased"_s);
        QCOMPARE(first[u"state"_s].toString(), u"open"_s);
        QCOMPARE(first[u"confidence"_s].toString(), u"id-and-name"_s);
        QCOMPARE(first[u"evidence"_s][0][u"kind"_s].toString(), u"deaths"_s);
        QCOMPARE(first[u"evidence"_s][0][u"batch"_s].toInt(), 2);
        QCOMPARE(first[u"evidence"_s][0][u"row"_s].toInt(), 2);
        QVERIFY(first[u"evidence"_s][0][u"text"_s].toString().contains(u"2026-03-02"_s));
        QCOMPARE(suggestions.last()[u"confidence"_s].toString(), u"id-only"_s);
        QCOMPARE(json({u"show"_s, u"1"_s}).json()[u"suggestions"_s].toArray().size(), 1);
        QCOMPARE(json({u"entries"_s, u"--state"_s, u"pending"_s}).json()[u"total"_s].toInt(), 3);

        const QString id = QString::number(first[u"id"_s].toInteger());
        const QString other = QString::number(suggestions.last()[u"id"_s].toInteger());
        QCOMPARE(json({u"accept"_s, id}).json()[u"results"_s][0][u"state"_s].toString(), u"excluded"_s);
        QCOMPARE(call({u"accept"_s, id}).code, 1);
        QCOMPARE(call({u"refuse"_s, other, u"--note"_s, u"本人健在"_s}).code, 0);
        QCOMPARE(json({u"suggestions"_s}).json()[u"suggestions"_s].toArray().size(), 0);
        QCOMPARE(json({u"suggestions"_s, u"--state"_s, u"refused"_s}).json()[u"suggestions"_s].toArray().size(), 1);
        QCOMPARE(call({u"undo-import"_s, u"2"_s}).code, 1); // a result stands on it
        QCOMPARE(call({u"undo"_s, u"1"_s}).code, 0);
        QCOMPARE(json({u"suggestions"_s}).json()[u"suggestions"_s].toArray().size(), 1);
        QCOMPARE(call({u"suggestions"_s, u"reopen"_s, other}).code, 0);
        QCOMPARE(json({u"suggestions"_s}).json()[u"suggestions"_s].toArray().size(), 2);
        QCOMPARE(json({u"findings"_s}).json()[u"findings"_s].toArray().size(), 0);
        QCOMPARE(call({u"suggestions"_s, u"--state"_s, u"closed"_s}).code, 2);
        QCOMPARE(call({u"accept"_s, u"x"_s}).code, 2);
        QVERIFY(json({u"check"_s}).json()[u"ok"_s].toBool());
    }

    void whatSomebodyShouldJoin() {
        newLedger();
        writeList(u"list.xlsx"_s, 2);
        QCOMPARE(import(u"list.xlsx"_s).code, 0);
        const Answer answer = json({u"eligibility"_s, citizenId(0), u"--on"_s, u"2026-06-12"_s});
        QCOMPARE(answer.code, 0);
        QVERIFY(answer.json()[u"citizen_id"_s].toString().contains(u'*'));
        QCOMPARE(answer.json()[u"on"_s].toString(), u"2026-06-12"_s);
        const QJsonArray insurances = answer.json()[u"insurances"_s].toArray();
        QCOMPARE(insurances.size(), 6);
        QCOMPARE(insurances.at(1)[u"insurance"_s].toString(), u"resident-pension"_s);
        QCOMPARE(insurances.at(1)[u"answer"_s].toString(), u"must"_s);
        QVERIFY(!insurances.at(1)[u"because"_s].toString().isEmpty());
        QVERIFY(insurances.at(1)[u"source"_s].toString().contains(u"方案一(二)"));
        QCOMPARE(json({u"show"_s, citizenId(0)}).json()[u"eligibility"_s].toArray(), insurances);
        QCOMPARE(call({u"eligibility"_s}).code, 2);
        QCOMPARE(call({u"eligibility"_s, citizenId(9)}).code, 1);
    }

    void specialGroupsAreTaggedFilteredAndTakenBack() {
        newLedger();
        writeList(u"list.xlsx"_s, 3);
        QCOMPARE(import(u"list.xlsx"_s).code, 0);
        QCOMPARE(call({u"tag"_s, u"landless-farmer"_s, citizenId(0)}).code, 1); // how does one know?
        QCOMPARE(call({u"tag"_s, u"no-such-group"_s, citizenId(0), u"--source"_s, u"协议"_s}).code, 2);
        const Answer tagged =
            json({u"tag"_s, u"landless-farmer"_s, citizenId(0), citizenId(1), u"--source"_s, u"征地协议"_s});
        QCOMPARE(tagged.json()[u"changed"_s].toInt(), 2);
        const QJsonObject group = json({u"show"_s, citizenId(0)}).json()[u"groups"_s].toArray().first().toObject();
        QCOMPARE(group[u"group"_s].toString(), u"landless-farmer"_s);
        QCOMPARE(group[u"source"_s].toString(), u"征地协议"_s);
        const auto inGroup = [&] {
            return json({u"entries"_s, u"--group"_s, u"landless-farmer"_s}).json()[u"total"_s].toInt();
        };
        QCOMPARE(inGroup(), 2);
        QCOMPARE(call({u"undo-tag"_s, QString::number(tagged.json()[u"seq"_s].toInteger())}).code, 0);
        QCOMPARE(inGroup(), 0);
        QVERIFY(json({u"check"_s}).json()[u"ok"_s].toBool());
    }

    void coverageIsCountedFromTheHouseholdsList() {
        newLedger();
        QCOMPARE(json({u"coverage"_s}).json()[u"registered"_s].toInt(), 0);
        writeList(u"households.xlsx"_s, 4);
        QCOMPARE(call({u"import"_s, u"households.xlsx"_s, u"--kind"_s, u"households"_s}).code, 0);
        const QJsonObject coverage = json({u"coverage"_s, u"--missing"_s}).json();
        QCOMPARE(coverage[u"registered"_s].toInt(), 4);
        QCOMPARE(coverage[u"total"_s][u"medical"_s][u"due"_s].toInt(), 4);
        QCOMPARE(coverage[u"total"_s][u"medical"_s][u"insured"_s].toInt(), 0);
        QCOMPARE(coverage[u"target"_s].toDouble(), 0.95);
        QCOMPARE(coverage[u"missing"_s].toArray().size(), 4);
        QVERIFY(coverage[u"missing"_s].toArray().first()[u"citizen_id"_s].toString().contains(u'*'));
        QCOMPARE(call({u"coverage"_s, u"--insurance"_s, u"none"_s}).code, 2);
    }

    void identityIsCorrectedAndTheCorrectionTakenBack() {
        newLedger();
        writeList(u"list.xlsx"_s, 2);
        QCOMPARE(import(u"list.xlsx"_s).code, 0);
        QCOMPARE(call({u"correct"_s, u"1"_s}).code, 2);
        QCOMPARE(call({u"correct"_s, u"1"_s, u"--set"_s, u"citizen_id=%1"_s.arg(citizenId(1))}).code, 1); // another's
        const Answer corrected =
            json({u"correct"_s, u"1"_s, u"--set"_s, u"name=测试甲"_s, u"--set"_s, u"phone=13800000001"_s});
        QCOMPARE(corrected.code, 0);
        QCOMPARE(corrected.json()[u"fields"_s].toArray().size(), 2);
        const QJsonObject shown = json({u"show"_s, u"1"_s}).json();
        QCOMPARE(shown[u"subject"_s][u"name"_s].toString(), u"测试甲"_s);
        QCOMPARE(shown[u"subject"_s][u"corrected"_s].toArray().size(), 2);
        const QString seq = QString::number(corrected.json()[u"seq"_s].toInteger());
        QCOMPARE(call({u"correct"_s, u"1"_s, u"--undo"_s, seq}).code, 0);
        QCOMPARE(json({u"show"_s, u"1"_s}).json()[u"subject"_s][u"name"_s].toString(), u"测试0"_s);
        QCOMPARE(json({u"check"_s}).code, 0);
    }

    void enforcementIsRecordedWithItsNotice() {
        newLedger();
        sheet::TableWriter writer({.sheetName = u"名单"_s});
        writer.put(0, 0, {u"单位名称"_s, sheet::CellStyle::Head});
        writer.put(0, 1, {u"统一社会信用代码"_s, sheet::CellStyle::Head});
        writer.put(1, 0, {u"测试单位"_s, sheet::CellStyle::Text});
        writer.put(1, 1, {u"91532504PDY00001XJ"_s, sheet::CellStyle::Text});
        QVERIFY(writer.save(m_dir->filePath(u"employers.xlsx"_s)));
        QCOMPARE(json({u"import"_s, u"employers.xlsx"_s, u"--kind"_s, u"unenrolled-employers"_s, u"--issued"_s,
                       u"2026-05-12"_s})
                     .code,
                 0);
        QCOMPARE(call({u"enforce"_s, u"1"_s, u"--step"_s, u"fine"_s}).code, 2);
        QCOMPARE(call({u"enforce"_s, u"1"_s, u"--step"_s, u"order"_s}).code, 1); // nobody was urged
        const Answer urged = json(
            {u"enforce"_s, u"1"_s, u"--step"_s, u"urge"_s, u"--on"_s, u"2026-05-20"_s, u"--notice"_s, u"notice.pdf"_s});
        QCOMPARE(urged.code, 0);
        QCOMPARE(urged.json()[u"due"_s].toString(), u"2026-06-04"_s);
        QFile pdf(m_dir->filePath(u"notice.pdf"_s));
        QVERIFY(pdf.open(QIODevice::ReadOnly) && pdf.read(5) == "%PDF-");
        QCOMPARE(json({u"entries"_s, u"--overdue"_s}).json()[u"total"_s].toInt(), 1);
        QCOMPARE(json({u"entries"_s, u"--step"_s, u"order"_s}).json()[u"total"_s].toInt(), 0);
        QCOMPARE(json({u"show"_s, u"1"_s}).json()[u"enforcement"_s].toArray().size(), 1);
        QCOMPARE(call({u"enforce"_s, u"1"_s, u"--undo"_s}).code, 0);
        QCOMPARE(json({u"show"_s, u"1"_s}).json()[u"enforcement"_s].toArray().size(), 0);
        QCOMPARE(json({u"check"_s}).code, 0);
    }

    void theMainJob() {
        newLedger();
        const QJsonObject info = json({u"info"_s}).json();
        QCOMPARE(info[u"office"_s][u"name"_s].toString(), u"朋普镇"_s);
        QCOMPARE(info[u"phases"_s].toArray().size(), 4);
        QCOMPARE(info[u"deadlines"_s].toArray().size(), 9);

        writeList(u"list.xlsx"_s, 30);
        const Answer imported = import(u"list.xlsx"_s);
        QCOMPARE(imported.code, 0);
        QCOMPARE(imported.json()[u"rows"_s][u"accepted"_s].toInt(), 30);
        QCOMPARE(imported.json()[u"changes"_s][u"new"_s].toInt(), 30);
        QCOMPARE(imported.json()[u"sheets"_s][0][u"columns"_s][u"citizen_id"_s].toString(), u"C"_s);
        QCOMPARE(imported.json()[u"sheets"_s][0][u"first_row"_s].toInt(), 3);
        QVERIFY(imported.json()[u"other_sheets"_s].isArray());
        QVERIFY(imported.json()[u"cautions"_s].toArray().isEmpty());
        QVERIFY(imported.words.contains(u"30"_s));

        const Answer recorded = json({u"record"_s, u"1"_s, u"--result"_s, u"enrolled"_s});
        QCOMPARE(recorded.code, 0);
        QCOMPARE(recorded.json()[u"state"_s].toString(), u"enrolled"_s);
        QCOMPARE(recorded.json()[u"version"_s].toInt(), 2);
        QCOMPARE(call({u"record"_s, u"2"_s, u"--result"_s, u"excluded"_s, u"--reason"_s, u"student"_s, u"--on"_s,
                       u"2026-06-11"_s})
                     .code,
                 0);

        const QJsonObject report =
            json({u"report"_s, u"monthly"_s, u"--month"_s, u"2026-06"_s, u"--out"_s, u"r.xlsx"_s, u"--freeze"_s},
                 u"2026-07-01T08:00"_s)
                .json();
        QCOMPARE(report[u"total"_s][u"issued"_s][u"persons"_s].toInt(), 30);
        QCOMPARE(report[u"total"_s][u"enrolled"_s][u"resident-pension"_s].toInt(), 1);
        QCOMPARE(report[u"total"_s][u"excluded"_s][u"student"_s].toInt(), 1);
        QCOMPARE(report[u"total"_s][u"pending"_s].toInt(), 28);
        QVERIFY(report[u"frozen"_s].toBool());
        QVERIFY(QFile::exists(m_dir->filePath(u"r.xlsx"_s)));

        QCOMPARE(call({u"forms"_s, u"--entry"_s, u"3"_s, u"--out"_s, u"f.pdf"_s}).code, 0);
        QFile pdf(m_dir->filePath(u"f.pdf"_s));
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.readAll().startsWith("%PDF"));

        const QJsonObject check = json({u"check"_s}).json();
        QVERIFY(check[u"ok"_s].toBool());
        QCOMPARE(check[u"head"_s].toString().size(), 64);
        QCOMPARE(call({u"backup"_s, u"b.canbao"_s}).code, 0);
        QVERIFY(store::Ledger::open(m_dir->filePath(u"b.canbao"_s)));
        QCOMPARE(json({u"batches"_s}).json()[u"batches"_s].toArray().size(), 1);
    }

    void aBackupIsRestored() {
        newLedger();
        writeList(u"list.xlsx"_s, 3);
        QCOMPARE(import(u"list.xlsx"_s).code, 0);
        QCOMPARE(json({u"backups"_s}).json()[u"backups"_s].toArray().size(), 1); // the day's first opening
        QCOMPARE(call({u"backup"_s, u"b.canbao"_s}).code, 0);
        QCOMPARE(call({u"record"_s, u"1"_s, u"--result"_s, u"enrolled"_s}).code, 0);

        const Answer restored = json({u"restore"_s, u"b.canbao"_s});
        QCOMPARE(restored.code, 0);
        QCOMPARE(restored.json()[u"entries"_s].toInt(), 3);
        QCOMPARE(restored.json()[u"results"_s].toInt(), 0);
        QVERIFY(QFile::exists(restored.json()[u"replaced_kept_as"_s].toString()));
        QVERIFY(json({u"check"_s}).json()[u"ok"_s].toBool());
        QCOMPARE(json({u"entries"_s, u"--state"_s, u"pending"_s}).json()[u"total"_s].toInt(), 3);
        const QJsonArray kept = json({u"backups"_s}).json()[u"backups"_s].toArray();
        QCOMPARE(kept.size(), 2);
        QCOMPARE(kept.first()[u"results"_s].toInt() + kept.last()[u"results"_s].toInt(), 1);

        // Before an import is taken back, and once a day.
        QCOMPARE(call({u"undo-import"_s, u"1"_s}, u"2026-06-13T08:00"_s).code, 0);
        QStringList occasions;
        for (const QJsonValue backup : json({u"backups"_s}).json()[u"backups"_s].toArray()) {
            occasions.append(backup[u"occasion"_s].toString());
        }
        QVERIFY(occasions.first() == u"daily"_s); // which holds all that there is before the undoing
        QCOMPARE(occasions.count(u"daily"_s), 2);
        QCOMPARE(occasions.count(u"restore"_s), 1);
    }

    void identifiersAreMaskedUnlessRevealedAndRevealingIsAnEvent() {
        newLedger();
        writeList(u"list.xlsx"_s, 2);
        QCOMPARE(import(u"list.xlsx"_s).code, 0);
        const QString id = citizenId(0);
        const QByteArray masked = json({u"entries"_s}).out;
        QVERIFY(!masked.contains(id.toUtf8()));
        QVERIFY(masked.contains((id.left(6) + u"********"_s + id.right(4)).toUtf8()));
        QVERIFY(!json({u"show"_s, id}).out.contains(id.toUtf8()));
        const int events = json({u"check"_s}).json()[u"events"_s].toInt();

        QVERIFY(json({u"--reveal"_s, u"show"_s, id}).out.contains(id.toUtf8()));
        QCOMPARE(json({u"check"_s}).json()[u"events"_s].toInt(), events + 1);
    }

    void entriesAreFilteredAndPaged() {
        newLedger();
        writeList(u"list.xlsx"_s, 12);
        QCOMPARE(import(u"list.xlsx"_s).code, 0);
        const QJsonObject page = json({u"entries"_s, u"--limit"_s, u"5"_s, u"--offset"_s, u"10"_s}).json();
        QCOMPARE(page[u"total"_s].toInt(), 12);
        QCOMPARE(page[u"entries"_s].toArray().size(), 2);
        QCOMPARE(json({u"entries"_s, u"--state"_s, u"enrolled"_s}).json()[u"total"_s].toInt(), 0);
        QCOMPARE(json({u"entries"_s, u"--search"_s, u"测试11"_s}).json()[u"total"_s].toInt(), 1);
        QCOMPARE(json({u"entries"_s, u"--state"_s, u"nonsense"_s}).code, 2);
    }

    void aTrialSavesNothingAndRefusedRowsAreTold() {
        newLedger();
        writeList(u"list.xlsx"_s, 3, true);
        const Answer trial = import(u"list.xlsx"_s, {u"--dry-run"_s, u"--rejects"_s, u"back.xlsx"_s});
        QCOMPARE(trial.code, 3);
        QVERIFY(trial.json()[u"batch"_s].isNull());
        QVERIFY(QFile::exists(m_dir->filePath(u"back.xlsx"_s)));
        QCOMPARE(json({u"entries"_s}).json()[u"total"_s].toInt(), 0);
        const Answer done = import(u"list.xlsx"_s);
        QCOMPARE(done.code, 3);
        QCOMPARE(done.json()[u"rows"_s][u"refused"_s].toInt(), 1);
        QCOMPARE(done.json()[u"verdicts"_s][0][u"code"_s].toString(), u"no-identity"_s);
        const Answer again = import(u"list.xlsx"_s);
        QCOMPARE(again.json()[u"same_file_as_batch"_s].toInt(), 1);
        QCOMPARE(again.json()[u"changes"_s][u"same"_s].toInt(), 3);
    }

    void badInputIsOneSentenceAndChangesNothing_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        const QStringList kind{u"--kind"_s, u"unenrolled-persons"_s};
        QTest::newRow("truncated workbook") << (QStringList{u"import"_s, u"truncated.xlsx"_s} + kind) << 1;
        QTest::newRow("no header") << (QStringList{u"import"_s, u"nothing.csv"_s} + kind) << 1;
        QTest::newRow("empty file") << (QStringList{u"import"_s, u"empty.xlsx"_s} + kind) << 1;
        QTest::newRow("no such file") << (QStringList{u"import"_s, u"missing.xlsx"_s} + kind) << 1;
        QTest::newRow("unknown kind") << QStringList{u"import"_s, u"list.xlsx"_s, u"--kind"_s, u"x"_s} << 2;
        QTest::newRow("bad day") << (QStringList{u"import"_s, u"list.xlsx"_s, u"--issued"_s, u"June"_s} + kind) << 2;
        QTest::newRow("unknown entry") << QStringList{u"record"_s, u"99"_s, u"--result"_s, u"enrolled"_s} << 1;
        QTest::newRow("no reason") << QStringList{u"record"_s, u"1"_s, u"--result"_s, u"excluded"_s} << 1;
        QTest::newRow("future") << QStringList{u"record"_s,   u"1"_s,    u"--result"_s,
                                               u"enrolled"_s, u"--on"_s, u"2026-06-13"_s}
                                << 1;
        QTest::newRow("month to come") << QStringList{u"report"_s, u"monthly"_s, u"--month"_s, u"2026-09"_s} << 1;
        QTest::newRow("not a month") << QStringList{u"report"_s, u"monthly"_s, u"--month"_s, u"soon"_s} << 2;
        QTest::newRow("nobody has it") << QStringList{u"show"_s, u"532526190001010013"_s} << 1;
        QTest::newRow("unknown command") << QStringList{u"frobnicate"_s} << 2;
        QTest::newRow("ledger is there") << QStringList{u"new"_s, u"--office"_s, u"竹园镇"_s, u"--year"_s, u"2026"_s}
                                         << 1;
        QTest::newRow("unknown office") << QStringList{u"new"_s, u"--office"_s, u"无此镇"_s, u"--year"_s, u"2026"_s}
                                        << 2;
        QTest::newRow("restore of nothing") << QStringList{u"restore"_s, u"nothing.canbao"_s} << 1;
        QTest::newRow("restore of something else") << QStringList{u"restore"_s, u"list.xlsx"_s} << 1;
        QTest::newRow("restore of itself") << QStringList{u"restore"_s, u"t.canbao"_s} << 1;
        QTest::newRow("backup nowhere") << QStringList{u"backup"_s, u"no/such/folder/b.canbao"_s} << 1;
    }

    void badInputIsOneSentenceAndChangesNothing() {
        QFETCH(const QStringList, arguments);
        QFETCH(const int, code);
        newLedger();
        writeList(u"list.xlsx"_s, 3);
        QCOMPARE(import(u"list.xlsx"_s).code, 0);
        write(u"truncated.xlsx"_s, read(u"list.xlsx"_s).left(3000));
        write(u"nothing.csv"_s, "a,b\n1,2\n3,4\n");
        write(u"empty.xlsx"_s, {});
        const QByteArray before = json({u"check"_s}).out;

        const Answer answer = json(arguments);
        QCOMPARE(answer.code, code);
        QVERIFY(!answer.words.trimmed().isEmpty());
        QVERIFY2(answer.words.contains(QRegularExpression(u"[\\x{4e00}-\\x{9fff}]"_s)), qPrintable(answer.words));
        QCOMPARE(answer.out, QByteArray());
        QCOMPARE(json({u"check"_s}).out, before);
    }

    void aNewerLedgerIsRefused() {
        newLedger();
        {
            const auto database =
                store::Database::open(m_dir->filePath(u"t.canbao"_s), store::Database::Mode::ReadWrite).value();
            QVERIFY(database.execute("PRAGMA user_version = 99"));
        }
        const Answer answer = json({u"info"_s});
        QCOMPARE(answer.code, 1);
        QVERIFY(answer.words.contains(u"99"_s));
    }

    void theClockIsSetInTestsOnly() {
        newLedger();
        qunsetenv("CANBAO_TEST");
        const int code = call({u"info"_s}).code;
        qputenv("CANBAO_TEST", "1");
        QCOMPARE(code, 2);
    }

    void cellsAreOneDocument() {
        writeList(u"list.xlsx"_s, 1);
        const QJsonObject cells = call({u"cells"_s, u"list.xlsx"_s}).json();
        QCOMPARE(cells[u"sheets"_s][0][u"name"_s].toString(), u"名单"_s);
        QVERIFY(cells[u"sheets"_s][0][u"cells"_s].toArray().contains(QJsonArray{2, 2, u"s"_s, citizenId(0)}));
    }

    void aLargeDocumentIsWholeToo() {
        QFile list(m_dir->filePath(u"list.csv"_s));
        QVERIFY(list.open(QIODevice::WriteOnly));
        const QByteArray row = QByteArray("\x7F").repeated(30'000) + '\n'; // six characters each in JSON
        list.write(row.repeated(400));
        list.close();
        const Answer answer = call({u"cells"_s, u"list.csv"_s});
        QCOMPARE(answer.code, 0);
        QVERIFY(answer.out.size() > 64 << 20);
        QVERIFY(answer.out.startsWith("{\"sheets\""));
        QVERIFY(answer.out.endsWith("\"]]}]}\n"));
        QVERIFY(list.open(QIODevice::Append));
        list.write(row + '"');
        list.close();
        QCOMPARE(call({u"cells"_s, u"list.csv"_s}).out, QByteArray());
    }

    void theDemoMakesListsAndALedger() {
        const Answer demo =
            json({u"demo"_s, u"lists"_s, u"--persons"_s, u"600"_s, u"--seed"_s, u"7"_s}, u"2026-08-20T09:00"_s);
        QCOMPARE(demo.code, 0);
        QCOMPARE(demo.json()[u"city_lists"_s].toInt(), 5);
        QVERIFY(QFile::exists(m_dir->filePath(u"lists/truth/truth.json"_s)));
        QVERIFY(json({u"check"_s}, u"2026-08-20T09:00"_s).json()[u"ok"_s].toBool());
        QVERIFY(json({u"report"_s, u"monthly"_s, u"--month"_s, u"2026-07"_s}, u"2026-08-20T09:00"_s)
                    .json()[u"frozen"_s]
                    .toBool());
    }

private:
    void write(const QString& name, const QByteArray& bytes) const {
        QFile file(m_dir->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QByteArray read(const QString& name) const {
        QFile file(m_dir->filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

QTEST_GUILESS_MAIN(TestCanbaoCli)
#include "tst_canbao_cli.moc"
