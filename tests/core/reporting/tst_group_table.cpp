#include "core/reporting/group_table.h"
#include "core/services/record_result.h"
#include "core/services/tag_groups.h"
#include "core/services/undo_result.h"
#include "core/store/queries/event_counts.h"
#include "core/store/queries/subject_file.h"
#include "tests/support/ledger_fixture.h"
#include "translations/translator.h"

#include <QCoreApplication>
#include <QTest>

using namespace canbao;
using namespace canbao::reporting;
using namespace Qt::StringLiterals;
using domain::Outcome;

namespace {

void record(test::LedgerFixture& fixture, EntryId entry, Outcome outcome, const QString& reason, QDate on) {
    CANBAO_VERIFY_OK(services::recordResult(
        fixture.session(),
        {.entry = entry, .outcome = outcome, .reason = reason, .occurredOn = on, .evidenceLater = true}));
}

/// Ten persons and two employers of several villages, in every state; two persons belong to special groups.
void fill(test::LedgerFixture& fixture) {
    fixture.clock().set(QDateTime(QDate(2026, 7, 20), QTime(10, 0)));
    QList<EntryId> entries;
    for (int number = 1; number <= 10; ++number) {
        entries.append(fixture.issue(fixture.person(number), number % 2 == 0 ? domain::Insurance::ResidentMedical
                                                                             : domain::Insurance::ResidentPension));
    }
    record(fixture, entries.at(0), Outcome::Enrolled, {}, QDate(2026, 6, 12));
    record(fixture, entries.at(1), Outcome::Excluded, u"deceased"_s, QDate(2026, 6, 30));
    record(fixture, entries.at(2), Outcome::Excluded, u"student"_s, QDate(2026, 7, 1));
    record(fixture, entries.at(3), Outcome::Declined, u"unwilling"_s, QDate(2026, 6, 2));
    const auto tag = [&](EntryId entry, domain::SpecialGroup group, QDate from) {
        const PersonId person = store::subjectFile(fixture.ledger(), entry)->person()->id;
        CANBAO_VERIFY_OK(services::tagGroup(fixture.session(), {{{person, {}}}, group, from, {}, u"村委会证明"_s}));
    };
    tag(entries.at(0), domain::SpecialGroup::LandlessFarmer, QDate(2026, 5, 1));
    tag(entries.at(3), domain::SpecialGroup::LandlessFarmer, QDate(2026, 7, 10)); // not yet in June
    (void)fixture.issue(fixture.employer(1));
    record(fixture, fixture.issue(fixture.employer(2)), Outcome::Declined, u"employer-refuses"_s, QDate(2026, 6, 3));
}

qint64 countAt(const ReportCell& cell) {
    const auto* const count = std::get_if<qint64>(&cell);
    return count != nullptr ? *count : 0;
}

} // namespace

class TestGroupTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installChinese(*qApp); }

    /// Whatever the grouping: a number opens exactly as many rows as it counts, of that day too.
    void eachNumberOpensItsRows() {
        test::LedgerFixture fixture;
        fill(fixture);
        const auto villages = fixture.ledger().villages().value();
        const qint64 seq = store::lastSeq(fixture.ledger()).value();
        for (const QDate day : {QDate(2026, 6, 30), QDate(2026, 7, 20)}) {
            for (const Grouping grouping : {Grouping::Village, Grouping::List, Grouping::Insurance, Grouping::State,
                                            Grouping::Reason, Grouping::SpecialGroup}) {
                for (const auto subject : {domain::SubjectType::Person, domain::SubjectType::Employer}) {
                    const auto table = groupTable(fixture.ledger(), grouping, subject, {day, seq});
                    CANBAO_VERIFY_OK(table);
                    for (qsizetype line = 0; line < table->lines.size(); ++line) {
                        QCOMPARE(table->lines.at(line).cells.size(), table->columns.size());
                        for (qsizetype column = 0; column < table->columns.size(); ++column) {
                            const auto filter = rowsBehind(*table, column, line, villages);
                            const qint64 count = countAt(table->lines.at(line).cells.at(column));
                            QCOMPARE(filter.has_value(), count > 0);
                            if (filter) {
                                QCOMPARE(store::entryCount(fixture.ledger(), *filter).value(), count);
                            }
                        }
                    }
                }
            }
        }
    }

    void aSpecialGroupHasWhoBelongedToItThen() {
        test::LedgerFixture fixture;
        fill(fixture);
        const qint64 seq = store::lastSeq(fixture.ledger()).value();
        const auto issuedTo = [&](QDate day) {
            const auto table =
                groupTable(fixture.ledger(), Grouping::SpecialGroup, domain::SubjectType::Person, {day, seq}).value();
            for (const GroupTable::Line& line : table.lines) {
                if (line.name == u"被征地农民"_s) {
                    return countAt(line.cells.first());
                }
            }
            return qint64(-1);
        };
        QCOMPARE(issuedTo(QDate(2026, 6, 30)), 1);
        QCOMPARE(issuedTo(QDate(2026, 7, 20)), 2);
    }

    void allTogetherCountsEachOnce() {
        test::LedgerFixture fixture;
        fill(fixture);
        const qint64 seq = store::lastSeq(fixture.ledger()).value();
        for (const Grouping grouping : {Grouping::Reason, Grouping::SpecialGroup, Grouping::Village}) {
            const auto table =
                groupTable(fixture.ledger(), grouping, domain::SubjectType::Person, {QDate(2026, 7, 20), seq}).value();
            QCOMPARE(countAt(table.lines.last().cells.first()), 10);
        }
    }
};

QTEST_GUILESS_MAIN(TestGroupTable)
#include "tst_group_table.moc"
