#include "core/intake/import_undo.h"
#include "core/reporting/comparison.h"
#include "core/reporting/figures_json.h"
#include "core/reporting/grouping.h"
#include "core/reporting/report_rows.h"
#include "core/reporting/submissions.h"
#include "core/services/check_ledger.h"
#include "core/services/tag_groups.h"
#include "core/services/undo_result.h"
#include "core/store/queries/entry_queue.h"
#include "core/store/queries/event_counts.h"
#include "core/store/queries/subject_file.h"
#include "tests/core/intake/import_fixture.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace canbao;
using namespace canbao::reporting;
using canbao::test::HandRow;
using canbao::test::LedgerFixture;
using domain::Outcome;

namespace {

/// An office at work for some months: lists come, whole or in part, and are taken back; results are recorded, dated
/// back, taken back and reopened; people move to other villages; reports are submitted, some are withdrawn.
class RandomOffice {
public:
    explicit RandomOffice(quint32 seed)
        : m_random(seed) {}

    [[nodiscard]] LedgerFixture& fixture() { return m_fixture; }
    [[nodiscard]] int below(int bound) { return m_random.bounded(bound); }
    void standOn(QDate day) { m_fixture.clock().set(QDateTime(day, QTime(10, 0))); }

    /// One act; many are refused, which is part of the history.
    void act() {
        switch (below(12)) {
        case 0:
        case 1:
            importList();
            break;
        case 2:
            if (!m_batches.isEmpty()) {
                (void)intake::undoImport(m_fixture.session(), m_batches.at(below(int(m_batches.size()))));
            }
            break;
        case 3:
        case 4:
            (void)services::undoResult(m_fixture.session(), someEntry());
            break;
        default:
            record();
        }
    }

private:
    void importList() {
        const bool employers = below(4) == 0;
        QList<HandRow> rows{employers ? test::textRow(u"单位名称|统一社会信用代码|村（社区）")
                                      : test::textRow(u"姓名|身份证号码|村（社区）|险种")};
        for (int number = 1; number <= 10; ++number) {
            const QString village = below(6) == 0 ? QString() : m_fixture.person(1 + below(5)).villageAsSent;
            if (below(3) == 0) {
                continue;
            }
            if (employers) {
                const domain::Employer employer = m_fixture.employer(number);
                rows.append({employer.name, employer.creditCode, village});
            } else {
                const domain::Person person = m_fixture.person(number);
                rows.append({person.name, person.citizenId, village,
                             below(2) == 0 ? u"城乡居民养老保险"_s : u"城乡居民医疗保险"_s});
            }
        }
        intake::ImportOptions options = test::optionsOf(QByteArray::number(++m_made), below(3) == 0);
        options.issuedOn = m_fixture.clock().today().addDays(-below(40));
        const auto kind = employers ? domain::ListKind::UnenrolledEmployers : domain::ListKind::UnenrolledPersons;
        if (const auto imported = test::import(m_fixture, kind, rows, options)) {
            m_batches.append(imported->batch);
        }
    }

    void record() {
        static const QStringList kExcluded{u"student"_s, u"deceased"_s, u"pensioner"_s};
        services::ResultRequest request;
        request.entry = someEntry();
        request.outcome = static_cast<Outcome>(below(5));
        request.reason = request.outcome == Outcome::Excluded   ? kExcluded.at(below(3))
                         : request.outcome == Outcome::Declined ? u"unwilling"_s
                                                                : QString();
        request.occurredOn = m_fixture.clock().today().addDays(-below(50));
        request.note = u"x"_s;
        request.evidenceLater = true;
        (void)services::recordResult(m_fixture.session(), request);
    }

    [[nodiscard]] EntryId someEntry() { return EntryId{1 + below(30)}; }

    LedgerFixture m_fixture;
    QRandomGenerator m_random;
    QList<BatchId> m_batches;
    int m_made = 0;
};

/// Figures that must hold whatever happened.
void verifyAddsUp(const Figures& figures) {
    QCOMPARE(figures.issued.sum(), figures.verified.sum() + figures.inProgress + figures.pending + figures.withdrawn);
    QCOMPARE(figures.verified.sum(), figures.enrolledSum() + figures.excludedSum() + figures.declinedSum());
}

Figures cumulativeOf(const MonthlyReport& report, const QString& village) {
    for (const VillageFigures& line : report.villages) {
        if (line.code == village) {
            return line.cumulative;
        }
    }
    return {};
}

/// cumulative(M) = cumulative(M−1, submitted) + this month + adjustments: for the office and for every village.
void verifyReconciles(const MonthlyReport& report, const std::optional<MonthlyReport>& before) {
    verifyAddsUp(report.total);
    verifyAddsUp(report.totalThisMonth);
    verifyAddsUp(report.adjustments);
    if (!before) {
        QCOMPARE(report.adjustments, Figures());
        return;
    }
    Figures sum = before->total;
    sum += report.totalThisMonth;
    sum += report.adjustments;
    QCOMPARE(report.total, sum);
    for (const VillageFigures& village : report.villages) {
        Figures line = cumulativeOf(*before, village.code);
        line += village.thisMonth;
        line += village.adjustments;
        QCOMPARE(village.cumulative, line);
    }
    QVERIFY(report.lateEntries > 0 || report.adjustments == Figures());
}

} // namespace

/// What must hold over any history.
class TestRandomHistories : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reportsReconcileAndStay_data() {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 16; ++seed) {
            QTest::addRow("seed %u", seed) << seed;
        }
    }

    void reportsReconcileAndStay() {
        QFETCH(const quint32, seed);
        RandomOffice office(seed);
        LedgerFixture& fixture = office.fixture();
        std::optional<MonthlyReport> before;
        for (int month = 6; month <= 10; ++month) {
            for (int act = 0; act < 24; ++act) {
                office.standOn(QDate(2026, month, 2 + act));
                office.act();
            }
            office.standOn(QDate(2026, month + 1, 1));
            auto submitted = submitMonthlyReport(fixture.session(), {2026, month, {}, {}, {}});
            CANBAO_VERIFY_OK(submitted);
            verifyReconciles(submitted->report, before);
            if (QTest::currentTestFailed()) {
                return;
            }
            if (office.below(3) == 0) {
                CANBAO_VERIFY_OK(withdrawMonthlyReport(fixture.session(), 2026, month, u"漏报一户"_s));
                for (int act = 0; act < 6; ++act) {
                    office.act();
                }
                submitted = submitMonthlyReport(fixture.session(), {2026, month, {}, {}, {}});
                CANBAO_VERIFY_OK(submitted);
                QCOMPARE(submitted->report.version, 2);
                verifyReconciles(submitted->report, before);
            }
            before = submitted->report;
        }
        staysTheSame(fixture);
        QVERIFY(services::checkLedger(fixture.ledger()).value().ok());
    }

    /// The entries as they stand are what the events say of a day far away.
    void whatStandsNowIsWhatTheEventsSay_data() { reportsReconcileAndStay_data(); }
    void whatStandsNowIsWhatTheEventsSay() {
        QFETCH(const quint32, seed);
        RandomOffice office(seed + 100);
        const LedgerFixture& fixture = office.fixture();
        for (int act = 0; act < 80; ++act) {
            office.standOn(QDate(2026, 6, 1).addDays(act));
            office.act();
        }
        GroupNames names{fixture.ledger().villages().value(), fixture.ledger().codeTables().value()};
        const auto now = store::talliesNow(fixture.ledger()).value();
        const auto past = store::talliesAsOf(fixture.ledger(), store::AsOf{QDate(9999, 12, 31)}).value();
        for (const Grouping grouping :
             {Grouping::Village, Grouping::List, Grouping::Insurance, Grouping::State, Grouping::Reason}) {
            const auto ofNow = grouped(now, grouping, names);
            const auto ofPast = grouped(past, grouping, names);
            QCOMPARE(ofPast.size(), ofNow.size());
            for (qsizetype i = 0; i < ofNow.size(); ++i) {
                QCOMPARE(ofPast.at(i).key, ofNow.at(i).key);
                QCOMPARE(ofPast.at(i).figures, ofNow.at(i).figures);
            }
        }
        QVERIFY(figuresOf(now).issued.sum() > 0);
        specialGroupsCountWhatTheQueueShows(fixture, names);
    }

private:
    /// Each third person is a landless farmer for some days of July, and who is known for other reasons stays.
    static void specialGroupsCountWhatTheQueueShows(const LedgerFixture& fixture, const GroupNames& names) {
        const auto keys = store::entryKeys(fixture.ledger(), {.subject = domain::SubjectType::Person}).value();
        for (qsizetype i = 0; i < keys.size(); i += 3) {
            const PersonId person = store::subjectFile(fixture.ledger(), keys.at(i))->person()->id;
            CANBAO_VERIFY_OK(services::tagGroup(fixture.session(), {{{person, {}}},
                                                                    domain::SpecialGroup::LandlessFarmer,
                                                                    QDate(2026, 7, 1).addDays(i),
                                                                    QDate(2026, 7, 20),
                                                                    u"征地协议"_s}));
        }
        for (const QDate day : {QDate(2026, 6, 30), QDate(2026, 7, 3), QDate(2026, 7, 20), QDate(2026, 7, 21)}) {
            const auto found =
                grouped(store::talliesAsOf(fixture.ledger(), store::AsOf{day}, store::SpecialGroups::Told).value(),
                        Grouping::SpecialGroup, names);
            QCOMPARE(found.size(), qsizetype(domain::specialGroups().size()));
            const auto then = store::entryKeys(fixture.ledger(), {.past = {{{day}, {}}}}).value();
            for (const GroupFigures& group : found) {
                const auto which = domain::specialGroupFromCode(group.key).value();
                const auto members = store::entryKeys(fixture.ledger(), {.group = which, .groupOn = day}).value();
                const auto counted =
                    std::ranges::count_if(members, [&](EntryId entry) { return then.contains(entry); });
                QCOMPARE(group.figures.issued.sum(), counted);
            }
        }
    }

    /// Whatever happened since: what was submitted is computed again to the byte, and each of its numbers opens as many
    /// rows as it counts.
    static void staysTheSame(const LedgerFixture& fixture) {
        const auto all = submissions(fixture.ledger()).value();
        QVERIFY(all.size() >= 5);
        const auto codes = fixture.ledger().codeTables().value();
        const auto villages = fixture.ledger().villages().value();
        std::optional<MonthlyReport> earlier;
        for (const store::Submission& submission : all) {
            const MonthlyReport report = submittedContent(submission)->report;
            QCOMPARE(canonicalJson(report), submission.figures);
            const MonthlyReport again =
                computedReport(fixture.ledger(), report.year, report.month, submission.seq).value();
            QCOMPARE(toJson(again.total), toJson(report.total));
            QCOMPARE(toJson(again.totalThisMonth), toJson(report.totalThisMonth));
            for (const VillageFigures& village : report.villages) {
                QCOMPARE(cumulativeOf(again, village.code), village.cumulative);
            }
            if (submission.withdrawn) {
                continue;
            }
            numbersOpenTheirRows(fixture, report, codes, villages);
            if (earlier) {
                differencesAreExplained(fixture, *earlier, report, codes, villages);
            }
            earlier = report;
        }
    }

    static void numbersOpenTheirRows(const LedgerFixture& fixture, const MonthlyReport& report,
                                     const domain::CodeTables& codes, const QList<domain::Village>& villages) {
        MonthlyReportContent content;
        content.report = report;
        const MonthlyReportTable table = monthlyReportTable(content, codes);
        for (const ReportLine& line : table.lines) {
            if (line.kind != ReportLine::Kind::Total || line.thisMonth) {
                continue;
            }
            for (qsizetype column = 0; column < table.columns.size(); ++column) {
                if (const auto filter = rowsBehind(report, table.columns.at(column), line, villages)) {
                    QCOMPARE(store::entryCount(fixture.ledger(), *filter).value(),
                             std::get<qint64>(line.cells.at(column)));
                }
            }
        }
    }

    /// Entries that came minus entries that left are the difference, and each has an event that says why.
    static void differencesAreExplained(const LedgerFixture& fixture, const MonthlyReport& earlier,
                                        const MonthlyReport& later, const domain::CodeTables& codes,
                                        const QList<domain::Village>& villages) {
        const Comparison comparison = compareReports(earlier, later, codes);
        for (const FigureDifference& difference : comparison.differences) {
            if (difference.villageCode) {
                continue;
            }
            store::EntryFilter filter = rowsBetween(earlier, later, *difference.column.counted, std::nullopt, villages);
            const auto rows = explained(fixture.ledger(), filter, 1000).value();
            filter.past = {asOf(later), std::nullopt};
            const qint64 after = store::entryCount(fixture.ledger(), filter).value();
            filter.past = {asOf(earlier), std::nullopt};
            QCOMPARE(store::entryCount(fixture.ledger(), filter).value(), difference.before);
            QCOMPARE(after, difference.after);
            QVERIFY(rows.size() >= std::abs(difference.after - difference.before));
            for (const ExplainedEntry& row : rows) {
                QVERIFY(!row.events.isEmpty());
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestRandomHistories)
#include "tst_random_histories.moc"
