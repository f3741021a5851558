#include "core/demo/demo_data.h"
#include "core/matching/comparison.h"
#include "core/store/queries/findings.h"
#include "tests/core/matching/comparison_score.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace canbao;
using namespace canbao::test;

namespace {

constexpr double kRecall = 0.995;
constexpr double kPrecision = 0.999;

QString key(const demo::SuggestionTruth& truth) {
    return ShownSuggestion{truth.list, truth.sheetRow, truth.source, truth.sourceRow,
                           code(truth.outcome) + u'/' + truth.reason}
        .key();
}

} // namespace

/// The demo's townships know which suggestions a correct comparison makes, with which confidence: every one where both
/// numbers are usable, none that is not true.
class TestDemoScore : public QObject {
    Q_OBJECT

private:
    static void fill(const LedgerFixture& fixture, const demo::DemoData& data) {
        QTemporaryDir folder;
        CANBAO_VERIFY_OK(demo::writeDemo(data, folder.path()));
        for (const demo::DemoList& list : data.cityLists + data.departmentLists) {
            CANBAO_VERIFY_OK(importFile(fixture, folder.filePath(list.file), list.kind));
        }
    }

private Q_SLOTS:
    void everySuggestionIsMadeAndNoneIsWrong_data() {
        QTest::addColumn<quint64>("seed");
        for (const quint64 seed : {1, 2, 3}) {
            QTest::addRow("seed %llu", seed) << seed;
        }
    }
    void everySuggestionIsMadeAndNoneIsWrong() {
        QFETCH(const quint64, seed);
        const LedgerFixture fixture;
        auto data = demo::makeDemo({.persons = 3000, .seed = seed, .asOf = fixture.session().clock.today()});
        CANBAO_VERIFY_OK(data);
        fill(fixture, *data);
        CANBAO_VERIFY_OK(matching::compare(fixture.session()));

        QHash<QString, QString> truth;
        ComparisonScore score;
        for (const demo::SuggestionTruth& suggestion : std::as_const(data->suggestions)) {
            truth.insert(key(suggestion), suggestion.confidence);
        }
        QSet<QString> made;
        QStringList wrong;
        for (const ShownSuggestion& shown : shownSuggestions(fixture)) {
            ++score.shown;
            made.insert(shown.key());
            if (truth.value(shown.key()) != shown.confidence) {
                ++score.wrong;
                wrong.append(shown.key() + u' ' + shown.confidence + u", truly "_s + truth.value(shown.key()));
            }
        }
        QStringList missing;
        for (auto wanted = truth.begin(); wanted != truth.end(); ++wanted) {
            if (*wanted == u"name-and-birth"_s) {
                continue;
            }
            ++score.wanted;
            score.made += made.contains(wanted.key()) ? 1 : 0;
            if (!made.contains(wanted.key())) {
                missing.append(wanted.key());
            }
        }
        qInfo("recall %.4f of %lld, precision %.5f of %lld", score.recall(), score.wanted, score.precision(),
              score.shown);
        QVERIFY(score.wanted > 100);
        QVERIFY2(score.recall() >= kRecall, qPrintable(missing.join(u'\n')));
        QVERIFY2(score.precision() >= kPrecision, qPrintable(wrong.join(u'\n')));
    }

    void findingsAreWhomTheCityMissed() {
        const LedgerFixture fixture;
        auto data = demo::makeDemo({.persons = 2000, .seed = 5, .asOf = fixture.session().clock.today()});
        CANBAO_VERIFY_OK(data);
        fill(fixture, *data);
        CANBAO_VERIFY_OK(matching::compare(fixture.session()));

        QSet<QString> listed;
        for (const demo::DemoList& list : std::as_const(data->cityLists)) {
            for (const demo::ListRow& row : list.rows) {
                if (!row.cells.isEmpty() && row.truth.fate == demo::Fate::Accepted) {
                    listed.insert(row.truth.subject);
                }
            }
        }
        const auto keys = store::findingKeys(fixture.ledger(), domain::FindingState::Open).value();
        const auto lines = store::findingLines(fixture.ledger(), keys).value();
        QHash<QString, const demo::Resident*> people;
        for (const demo::Resident& person : std::as_const(data->town.residents)) {
            people.insert(person.citizenId, &person);
        }
        QMap<domain::FindingKind, qint64> counts;
        for (const store::FindingLine& line : lines) {
            ++counts[line.finding.kind];
            const QString number = line.records.first().number;
            QVERIFY2(!listed.contains(number), qPrintable(number));
            if (line.finding.kind == domain::FindingKind::UninsuredPerson) {
                const demo::Resident* const person = people.value(number);
                QVERIFY(person != nullptr);
                QVERIFY(person->medical == demo::Medical::None || person->medical == demo::Medical::Elsewhere);
                QVERIFY(person->pension == demo::Pension::None || person->pension == demo::Pension::Elsewhere ||
                        person->pension == demo::Pension::Lapsed);
                QVERIFY(!person->has(demo::Trait::Dead) && !person->has(demo::Trait::Student) &&
                        !person->has(demo::Trait::MovedOut) && person->ageOn(data->town.asOf) >= 16);
            }
        }
        qint64 missed = 0;
        for (const demo::Firm& firm : std::as_const(data->town.firms)) {
            missed += firm.status == demo::FirmStatus::Open && !listed.contains(firm.creditCode) ? 1 : 0;
        }
        // A few rows have a code with a slip in it, and then the name decides, which is not enough to be sure.
        const qint64 found = counts.value(domain::FindingKind::MissedEmployer);
        QVERIFY2(found >= missed * 9 / 10 && found <= missed + missed / 10,
                 qPrintable(u"%1 of %2"_s.arg(found).arg(missed)));
    }
};

QTEST_GUILESS_MAIN(TestDemoScore)
#include "tst_demo_score.moc"
