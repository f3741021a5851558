#include "core/reporting/submissions.h"

#include "core/base/file_digest.h"
#include "core/reporting/figures_json.h"
#include "core/reporting/monthly_report_sheet.h"
#include "core/services/check_ledger.h"
#include "core/services/record_result.h"
#include "core/services/undo_result.h"
#include "core/store/queries/event_counts.h"
#include "core/store/queries/standings.h"
#include "tests/support/ledger_fixture.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace canbao;
using namespace canbao::reporting;
using canbao::test::LedgerFixture;
using domain::Outcome;

/// What went to the city stays, can be withdrawn and corrected, and is reckoned with in the month after.
class TestSubmissions : public QObject {
    Q_OBJECT

private:
    static void standOn(LedgerFixture& fixture, QDate day) { fixture.clock().set(QDateTime(day, QTime(10, 0))); }
    static ReportWords words() {
        ReportWords words;
        words.problems = u"外出务工人员多，\n联系不上"_s;
        words.measures = u"入户宣传"_s;
        words.signature.preparedBy = u"张三"_s;
        words.signature.filledOn = QDate(2026, 7, 1);
        return words;
    }
    static void settle(const LedgerFixture& fixture, EntryId entry, const QString& reason, QDate on) {
        CANBAO_VERIFY_OK(services::recordResult(
            fixture.session(),
            {.entry = entry, .outcome = Outcome::Excluded, .reason = reason, .occurredOn = on, .evidenceLater = true}));
    }

private Q_SLOTS:
    void everythingThatWasSentIsKept() {
        LedgerFixture fixture;
        fixture.issue(fixture.person(1));
        standOn(fixture, QDate(2026, 7, 1));
        const qint64 known = store::lastSeq(fixture.ledger()).value();
        const QString file = fixture.file(u"june.xlsx"_s);
        const auto submitted = submitMonthlyReport(fixture.session(), {2026, 6, words(), file, {}});
        CANBAO_VERIFY_OK(submitted);

        const store::Submission kept = submissions(fixture.ledger()).value().first();
        QCOMPARE(kept.month, u"2026-06"_s);
        QCOMPARE(kept.version, 1);
        QCOMPARE(kept.seq, known);
        QCOMPARE(kept.chainHead.size(), 32);
        QCOMPARE(kept.hash, QCryptographicHash::hash(kept.figures, QCryptographicHash::Sha256));
        QCOMPARE(kept.fileHash, sha256OfFile(file).value());
        const MonthlyReportContent content = submittedContent(kept).value();
        QCOMPARE(static_cast<const ReportWords&>(content), words());
        QCOMPARE(canonicalJson(content.report), kept.figures);

        // Written again years later it is the same file.
        standOn(fixture, QDate(2029, 1, 1));
        fixture.reopen();
        const QString again = fixture.file(u"again.xlsx"_s);
        const auto shown = monthlyReportContent(fixture.ledger(), 2026, 6, fixture.clock(), u"别人"_s).value();
        CANBAO_VERIFY_OK(
            writeMonthlyReportSheet(monthlyReportTable(shown, fixture.ledger().codeTables().value()), again));
        QCOMPARE(sha256OfFile(again).value(), kept.fileHash);
        QVERIFY(services::checkLedger(fixture.ledger()).value().ok());
    }

    void aFileThatCannotBeWrittenSubmitsNothing() {
        LedgerFixture fixture;
        fixture.issue(fixture.person(1));
        standOn(fixture, QDate(2026, 7, 1));
        const qint64 known = store::lastSeq(fixture.ledger()).value();
        QVERIFY(!submitMonthlyReport(fixture.session(), {2026, 6, {}, fixture.file(u"no/folder.xlsx"_s), {}}));
        QVERIFY(submissions(fixture.ledger()).value().isEmpty());
        QCOMPARE(store::lastSeq(fixture.ledger()).value(), known);
    }

    void aWithdrawnSubmissionStaysBesideItsCorrection() {
        LedgerFixture fixture;
        const EntryId one = fixture.issue(fixture.person(1));
        standOn(fixture, QDate(2026, 7, 1));
        CANBAO_VERIFY_OK(submitMonthlyReport(fixture.session(), {2026, 6, words(), {}, {}}));
        QVERIFY(!submitMonthlyReport(fixture.session(), {2026, 6, words(), {}, {}})); // only once
        QVERIFY(!withdrawMonthlyReport(fixture.session(), 2026, 6, u"  "_s));         // not without a reason
        QVERIFY(!withdrawMonthlyReport(fixture.session(), 2026, 5, u"错"_s));         // nothing to withdraw
        CANBAO_VERIFY_OK(withdrawMonthlyReport(fixture.session(), 2026, 6, u"漏报一人"_s));
        QCOMPARE(reportDraft(fixture.ledger(), QDate(2026, 6, 1)).value()->problems, words().problems);

        settle(fixture, one, u"student"_s, QDate(2026, 6, 20));
        const auto corrected = submitMonthlyReport(fixture.session(), {2026, 6, words(), {}, {}});
        CANBAO_VERIFY_OK(corrected);
        QCOMPARE(corrected->report.version, 2);
        QCOMPARE(corrected->report.total.excluded.value(u"student"_s), 1);

        const auto all = submissions(fixture.ledger()).value();
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.first().withdrawn->because, u"漏报一人"_s);
        QCOMPARE(submittedContent(all.first())->report.total.pending, 1);
        QVERIFY(!all.last().withdrawn);
        QVERIFY(services::checkLedger(fixture.ledger()).value().ok());
    }

    /// Each month reckons from the one before: that one may not move under it.
    void onlyTheLastSubmissionCanBeWithdrawn() {
        LedgerFixture fixture;
        fixture.issue(fixture.person(1));
        standOn(fixture, QDate(2026, 8, 1));
        CANBAO_VERIFY_OK(submitMonthlyReport(fixture.session(), {2026, 6, {}, {}, {}}));
        CANBAO_VERIFY_OK(submitMonthlyReport(fixture.session(), {2026, 7, {}, {}, {}}));
        QVERIFY(!withdrawMonthlyReport(fixture.session(), 2026, 6, u"错"_s));
        QVERIFY(!submitMonthlyReport(fixture.session(), {2026, 5, {}, {}, {}})); // July was reckoned without it
        CANBAO_VERIFY_OK(withdrawMonthlyReport(fixture.session(), 2026, 7, u"错"_s));
        CANBAO_VERIFY_OK(withdrawMonthlyReport(fixture.session(), 2026, 6, u"错"_s));
    }

    void lateResultsAndWhatWasTakenBackBecomeAdjustments() {
        LedgerFixture fixture;
        const EntryId late = fixture.issue(fixture.person(1));
        const EntryId wrong = fixture.issue(fixture.person(2));
        settle(fixture, wrong, u"student"_s, QDate(2026, 6, 10));
        standOn(fixture, QDate(2026, 7, 1));
        CANBAO_VERIFY_OK(submitMonthlyReport(fixture.session(), {2026, 6, {}, {}, {}}));
        standOn(fixture, QDate(2026, 7, 9));
        settle(fixture, late, u"deceased"_s, QDate(2026, 6, 25));
        CANBAO_VERIFY_OK(services::undoResult(fixture.session(), wrong));

        const MonthlyReport july = monthlyReport(fixture.ledger(), 2026, 7, fixture.clock()).value();
        QCOMPARE(july.lateEntries, 2);
        QCOMPARE(july.adjustments.excluded.value(u"deceased"_s), 1);
        QCOMPARE(july.adjustments.excluded.value(u"student"_s), -1);
        QCOMPARE(july.adjustments.pending, 0);
        QCOMPARE(july.totalThisMonth, Figures());
        QCOMPARE(july.previousSeq, submissions(fixture.ledger()).value().first().seq);
    }

    /// 核实中 on the 20th, a result dated back to the 10th and taken back: on the 15th nobody had begun.
    void whatWasTakenBackNeverWas() {
        LedgerFixture fixture;
        const EntryId entry = fixture.issue(fixture.person(1));
        standOn(fixture, QDate(2026, 6, 20));
        CANBAO_VERIFY_OK(services::recordResult(fixture.session(), {.entry = entry, .outcome = Outcome::InProgress}));
        settle(fixture, entry, u"student"_s, QDate(2026, 6, 10));
        CANBAO_VERIFY_OK(services::undoResult(fixture.session(), entry));
        const auto on = [&](QDate day) {
            return store::talliesAsOf(fixture.ledger(), store::AsOf{day}).value().first();
        };
        QCOMPARE(on(QDate(2026, 6, 15)).state, domain::State::Pending);
        QCOMPARE(on(QDate(2026, 6, 21)).state, domain::State::InProgress);
    }

    void aForgedSubmissionIsNeitherShownNorOverlooked() {
        LedgerFixture fixture;
        fixture.issue(fixture.person(1));
        standOn(fixture, QDate(2026, 7, 1));
        CANBAO_VERIFY_OK(submitMonthlyReport(fixture.session(), {2026, 6, {}, {}, {}}));
        const store::Database& database = fixture.ledger().database();
        const auto forge = [&] {
            return database.execute(
                "UPDATE submission SET figures = replace(figures, '\"pending\":1', '\"pending\":2')");
        };
        QVERIFY(!forge()); // the ledger itself refuses
        QVERIFY(!database.execute("DELETE FROM submission"));
        QVERIFY(database.execute("DROP TRIGGER submission_is_not_changed"));
        CANBAO_VERIFY_OK(forge());
        QVERIFY(!monthlyReport(fixture.ledger(), 2026, 6, fixture.clock()));
        QCOMPARE(services::checkLedger(fixture.ledger()).value().problems.size(), 1);

        // Whoever forges the hash too does not know the history.
        const QByteArray figures = submissions(fixture.ledger()).value().first().figures;
        QVERIFY(database.execute("UPDATE submission SET hash = ?1",
                                 QCryptographicHash::hash(figures, QCryptographicHash::Sha256)));
        QCOMPARE(services::checkLedger(fixture.ledger()).value().problems.size(), 1);
    }

    void wordsAreKeptWhileTheyAreWritten() {
        LedgerFixture fixture;
        CANBAO_VERIFY_OK(saveReportDraft(fixture.session(), QDate(2026, 6, 1), {u"问题"_s, u"对策"_s}));
        CANBAO_VERIFY_OK(saveReportDraft(fixture.session(), QDate(2026, 6, 1), {u"问题二"_s, u"对策"_s}));
        fixture.reopen();
        const auto content = monthlyReportContent(fixture.ledger(), 2026, 6, fixture.clock(), u"张三"_s).value();
        QCOMPARE(content.problems, u"问题二"_s);
        QCOMPARE(content.measures, u"对策"_s);
        QCOMPARE(content.signature.preparedBy, u"张三"_s);
        QVERIFY(!reportDraft(fixture.ledger(), QDate(2026, 5, 1)).value());
    }
};

QTEST_GUILESS_MAIN(TestSubmissions)
#include "tst_submissions.moc"
