#include "core/intake/import_undo.h"
#include "core/matching/comparison.h"
#include "core/services/check_ledger.h"
#include "core/services/decide_suggestions.h"
#include "core/services/undo_result.h"
#include "core/store/queries/subject_file.h"
#include "core/store/queries/suggestions.h"
#include "tests/core/intake/import_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace canbao;
using canbao::test::HandRow;
using canbao::test::LedgerFixture;
using domain::Confidence;
using domain::Insurance;
using domain::ListKind;
using domain::State;
using domain::SuggestionState;

namespace {

const HandRow kDeaths = test::textRow(u"姓名|身份证号码|死亡日期|户籍地址|来源");
const HandRow kPupils = test::textRow(u"姓名|身份证号码|学校|学籍状态");

HandRow dead(const QString& name, const QString& number, const QString& on = u"2026-03-02"_s) {
    return {name, number, on, u"弥勒市朋普镇"_s, u"卫健"_s};
}

Result<intake::ImportOutcome> import(const LedgerFixture& fixture, ListKind kind, const QList<HandRow>& rows,
                                     const QByteArray& file, bool full = false) {
    return test::import(fixture, kind, rows, test::optionsOf(file, full));
}

QList<store::SuggestionLine> shown(const LedgerFixture& fixture, SuggestionState state = SuggestionState::Open) {
    store::SuggestionFilter filter;
    filter.state = state;
    return store::suggestionLines(fixture.ledger(), store::suggestionKeys(fixture.ledger(), filter).value()).value();
}

State stateOf(const LedgerFixture& fixture, EntryId entry) {
    const auto file = store::subjectFile(fixture.ledger(), entry).value();
    return file.entries.first().state;
}

void verifySound(const LedgerFixture& fixture) {
    const auto report = services::checkLedger(fixture.ledger());
    CANBAO_VERIFY_OK(report);
    QVERIFY2(report->ok(), qPrintable(report->problems.join(u' ')));
}

} // namespace

/// Lists against the ledger, from the import to the decision and back.
class TestComparison : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDeathIsSuggestedWithItsRow() {
        LedgerFixture fixture;
        const domain::Person person = fixture.person(1);
        const EntryId pension = fixture.issue(person, Insurance::ResidentPension);
        const EntryId medical = fixture.issue(person, Insurance::ResidentMedical);
        fixture.issue(fixture.person(2));
        const auto deaths = import(fixture, ListKind::Deaths, {kDeaths, dead(person.name, person.citizenId)}, "d");
        CANBAO_VERIFY_OK(deaths);
        QVERIFY(matching::comparisonIsDue(fixture.ledger()).value());
        const auto outcome = matching::compare(fixture.session());
        CANBAO_VERIFY_OK(outcome);
        QCOMPARE(outcome->suggestions.added, 2);
        QVERIFY(!matching::comparisonIsDue(fixture.ledger()).value());
        const auto lines = shown(fixture);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.at(0).suggestion.entry, pension);
        QCOMPARE(lines.at(1).suggestion.entry, medical);
        const store::SuggestionLine& line = lines.first();
        QCOMPARE(line.suggestion.reason, u"deceased"_s);
        QCOMPARE(line.suggestion.confidence, Confidence::IdAndName);
        QVERIFY(!line.suggestion.question);
        QCOMPARE(line.evidence.size(), 1);
        QCOMPARE(line.evidence.first().batch, deaths->batch);
        QCOMPARE(line.evidence.first().row, 2);
        QCOMPARE(line.evidence.first().record->facts.value(u"died_on"_s), u"2026-03-02"_s);
        QCOMPARE(stateOf(fixture, pension), State::Pending); // it changes nothing by itself
        QCOMPARE(store::entryCount(fixture.ledger(), {.suggested = true}).value(), 2);
        QCOMPARE(store::suggestionGroups(fixture.ledger()).value().size(), 1);
        verifySound(fixture);
    }

    void anotherNameIsShownNeverSilent() {
        LedgerFixture fixture;
        const domain::Person person = fixture.person(1);
        fixture.issue(person);
        CANBAO_VERIFY_OK(import(fixture, ListKind::Deaths, {kDeaths, dead(u"他人"_s, person.citizenId)}, "d"));
        CANBAO_VERIFY_OK(matching::compare(fixture.session()));
        QCOMPARE(shown(fixture).first().suggestion.confidence, Confidence::IdOnly);
    }

    void lostNumbersAreFoundByNameAndSeveralAreQuestions() {
        LedgerFixture fixture;
        const domain::Person person = fixture.person(1);
        fixture.issue(person);
        CANBAO_VERIFY_OK(import(fixture, ListKind::Deaths,
                                {kDeaths, dead(person.name, person.citizenId.left(15) + u"000"_s)}, "one"));
        CANBAO_VERIFY_OK(matching::compare(fixture.session()));
        auto lines = shown(fixture);
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines.first().suggestion.confidence, Confidence::NameAndBirth);
        QVERIFY(!lines.first().suggestion.question);
        CANBAO_VERIFY_OK(import(fixture, ListKind::Deaths,
                                {kDeaths, dead(person.name, person.citizenId.left(17), u"2026-04-01"_s)}, "two"));
        CANBAO_VERIFY_OK(matching::compare(fixture.session()));
        lines = shown(fixture);
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines.first().evidence.size(), 2); // all are shown, never the first taken
    }

    void olderPupilsAreAQuestion() {
        LedgerFixture fixture;
        const domain::Person person = fixture.person(1); // 41
        fixture.issue(person);
        CANBAO_VERIFY_OK(import(fixture, ListKind::Students,
                                {kPupils, {person.name, person.citizenId, u"红河学院"_s, u"在籍在校"_s}}, "s"));
        CANBAO_VERIFY_OK(matching::compare(fixture.session()));
        QCOMPARE(shown(fixture).first().suggestion.reason, u"student"_s);
        QVERIFY(shown(fixture).first().suggestion.question);
    }

    void acceptingRecordsTheResultWithItsProof() {
        LedgerFixture fixture;
        const domain::Person person = fixture.person(1);
        const EntryId entry = fixture.issue(person);
        CANBAO_VERIFY_OK(import(fixture, ListKind::Deaths, {kDeaths, dead(person.name, person.citizenId)}, "d"));
        CANBAO_VERIFY_OK(matching::compare(fixture.session()));
        const SuggestionId id = shown(fixture).first().suggestion.id;
        CANBAO_VERIFY_OK(services::acceptSuggestions(fixture.session(), {id}));
        const domain::Entry accepted = store::subjectFile(fixture.ledger(), entry)->entries.first();
        QCOMPARE(accepted.state, State::Excluded);
        QCOMPARE(accepted.reason, u"deceased"_s);
        QCOMPARE(accepted.evidence.value(u"death-date"_s), u"2026-03-02"_s);
        QVERIFY(shown(fixture).isEmpty());
        QCOMPARE(shown(fixture, SuggestionState::Accepted).size(), 1);
        QVERIFY(!services::acceptSuggestions(fixture.session(), {id})); // once is enough
        verifySound(fixture);

        CANBAO_VERIFY_OK(services::undoResult(fixture.session(), entry));
        QCOMPARE(stateOf(fixture, entry), State::Pending);
        QCOMPARE(shown(fixture).first().suggestion.id, id);
        verifySound(fixture);
    }

    void manyAreAcceptedAndTakenBackTogether() {
        LedgerFixture fixture;
        QList<HandRow> rows{kDeaths};
        for (int number = 1; number <= 40; ++number) {
            const domain::Person person = fixture.person(number);
            fixture.issue(person);
            rows.append(dead(person.name, person.citizenId));
        }
        CANBAO_VERIFY_OK(import(fixture, ListKind::Deaths, rows, "d"));
        CANBAO_VERIFY_OK(matching::compare(fixture.session()));
        const auto keys = store::suggestionKeys(fixture.ledger(), {}).value();
        QCOMPARE(keys.size(), 40);
        const auto recorded = services::acceptSuggestions(fixture.session(), keys);
        CANBAO_VERIFY_OK(recorded);
        QVERIFY(shown(fixture).isEmpty());
        CANBAO_VERIFY_OK(services::undoGroup(fixture.session(), recorded->group));
        QCOMPARE(shown(fixture).size(), 40);
        verifySound(fixture);
    }

    void twoAboutOneEntryAreForTheClerkToChoose() {
        LedgerFixture fixture;
        const domain::Person person = fixture.person(1);
        const EntryId entry = fixture.issue(person);
        CANBAO_VERIFY_OK(import(fixture, ListKind::Deaths, {kDeaths, dead(person.name, person.citizenId)}, "d"));
        CANBAO_VERIFY_OK(import(fixture, ListKind::Students,
                                {kPupils, {person.name, person.citizenId, u"红河学院"_s, u"在籍在校"_s}}, "s"));
        CANBAO_VERIFY_OK(matching::compare(fixture.session()));
        const auto lines = shown(fixture);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.first().rivals, 1);
        QCOMPARE(store::suggestionKeys(fixture.ledger(), {.contested = true}).value().size(), 2);
        QVERIFY(store::suggestionKeys(fixture.ledger(), {.contested = false}).value().isEmpty());
        const auto both =
            services::acceptSuggestions(fixture.session(), {lines.at(0).suggestion.id, lines.at(1).suggestion.id});
        QVERIFY(!both && both.error().kind == Error::Kind::User);
        QCOMPARE(stateOf(fixture, entry), State::Pending);
    }

    void whatWasRefusedComesBackOnOtherEvidenceOnly() {
        LedgerFixture fixture;
        const domain::Person person = fixture.person(1);
        fixture.issue(person);
        CANBAO_VERIFY_OK(import(fixture, ListKind::Deaths, {kDeaths, dead(person.name, person.citizenId)}, "d"));
        CANBAO_VERIFY_OK(matching::compare(fixture.session()));
        const SuggestionId id = shown(fixture).first().suggestion.id;
        CANBAO_VERIFY_OK(services::refuseSuggestions(fixture.session(), {id}, u"本人健在"_s));
        QVERIFY(shown(fixture).isEmpty());

        CANBAO_VERIFY_OK(import(fixture, ListKind::Deaths, {kDeaths, dead(person.name, person.citizenId)}, "again"));
        fixture.issue(fixture.person(2));
        CANBAO_VERIFY_OK(matching::compare(fixture.session()));
        QVERIFY(shown(fixture).isEmpty());

        CANBAO_VERIFY_OK(import(fixture, ListKind::Deaths,
                                {kDeaths, dead(person.name, person.citizenId, u"2026-05-20"_s)}, "corrected"));
        CANBAO_VERIFY_OK(matching::compare(fixture.session()));
        QCOMPARE(shown(fixture).size(), 1);
        QVERIFY(shown(fixture).first().suggestion.id != id);
        QCOMPARE(shown(fixture, SuggestionState::Refused).size(), 1);
        verifySound(fixture);
    }

    void aRefusalIsTakenBack() {
        LedgerFixture fixture;
        const domain::Person person = fixture.person(1);
        fixture.issue(person);
        CANBAO_VERIFY_OK(import(fixture, ListKind::Deaths, {kDeaths, dead(person.name, person.citizenId)}, "d"));
        CANBAO_VERIFY_OK(matching::compare(fixture.session()));
        const SuggestionId id = shown(fixture).first().suggestion.id;
        CANBAO_VERIFY_OK(services::refuseSuggestions(fixture.session(), {id}));
        QVERIFY(!services::refuseSuggestions(fixture.session(), {id}));
        CANBAO_VERIFY_OK(services::reopenSuggestions(fixture.session(), {id}));
        QCOMPARE(shown(fixture).first().suggestion.id, id);
        CANBAO_VERIFY_OK(matching::compare(fixture.session()));
        QCOMPARE(shown(fixture).first().suggestion.id, id);
        verifySound(fixture);
    }

    void onlyWhatAListTouchesIsComparedAgain() {
        LedgerFixture fixture;
        const domain::Person one = fixture.person(1);
        const domain::Person two = fixture.person(2);
        fixture.issue(one);
        fixture.issue(two);
        CANBAO_VERIFY_OK(import(fixture, ListKind::Deaths, {kDeaths, dead(one.name, one.citizenId)}, "one"));
        CANBAO_VERIFY_OK(matching::compare(fixture.session()));
        const SuggestionId first = shown(fixture).first().suggestion.id;
        CANBAO_VERIFY_OK(import(fixture, ListKind::Deaths, {kDeaths, dead(two.name, two.citizenId)}, "two"));
        const auto outcome = matching::compare(fixture.session());
        CANBAO_VERIFY_OK(outcome);
        QCOMPARE(outcome->suggestions.references, 1);
        QCOMPARE(outcome->suggestions.entries, 0);
        QCOMPARE(shown(fixture).size(), 2);
        QCOMPARE(shown(fixture).first().suggestion.id, first);
        // Whom a full list does not hold any more is not dead any more.
        CANBAO_VERIFY_OK(import(fixture, ListKind::Deaths, {kDeaths, dead(two.name, two.citizenId)}, "full", true));
        CANBAO_VERIFY_OK(matching::compare(fixture.session()));
        QCOMPARE(shown(fixture).size(), 1);
        QCOMPARE(shown(fixture).first().entry.name, two.name);
    }

    void somebodyListedLaterIsComparedWithWhatIsThere() {
        LedgerFixture fixture;
        const domain::Person person = fixture.person(1);
        CANBAO_VERIFY_OK(import(fixture, ListKind::Deaths, {kDeaths, dead(person.name, person.citizenId)}, "d"));
        CANBAO_VERIFY_OK(matching::compare(fixture.session()));
        QVERIFY(shown(fixture).isEmpty());
        fixture.issue(person);
        CANBAO_VERIFY_OK(matching::compare(fixture.session()));
        QCOMPARE(shown(fixture).size(), 1);
    }

    void anImportIsTakenBackWithItsOpenSuggestions() {
        LedgerFixture fixture;
        const domain::Person person = fixture.person(1);
        const EntryId entry = fixture.issue(person);
        const auto deaths = import(fixture, ListKind::Deaths, {kDeaths, dead(person.name, person.citizenId)}, "d");
        CANBAO_VERIFY_OK(matching::compare(fixture.session()));
        CANBAO_VERIFY_OK(services::acceptSuggestions(fixture.session(), {shown(fixture).first().suggestion.id}));
        QCOMPARE(intake::obstaclesToUndo(fixture.ledger(), deaths->batch)->accepted, QList<EntryId>{entry});
        const auto refused = intake::undoImport(fixture.session(), deaths->batch);
        QVERIFY(!refused && refused.error().kind == Error::Kind::User);
        CANBAO_VERIFY_OK(services::undoResult(fixture.session(), entry));
        CANBAO_VERIFY_OK(intake::undoImport(fixture.session(), deaths->batch));
        QVERIFY(shown(fixture).isEmpty());
        QCOMPARE(fixture.ledger().database().number("SELECT count(*) FROM suggestion").value(), 0);
        verifySound(fixture);
    }

    void aResultByHandHidesWhatIsSettled() {
        LedgerFixture fixture;
        const domain::Person person = fixture.person(1);
        const EntryId entry = fixture.issue(person);
        CANBAO_VERIFY_OK(import(fixture, ListKind::Deaths, {kDeaths, dead(person.name, person.citizenId)}, "d"));
        CANBAO_VERIFY_OK(matching::compare(fixture.session()));
        CANBAO_VERIFY_OK(services::recordResult(fixture.session(), {.entry = entry}));
        QVERIFY(shown(fixture).isEmpty());
        QCOMPARE(store::openSuggestionCount(fixture.ledger()).value(), 0);
        CANBAO_VERIFY_OK(services::undoResult(fixture.session(), entry));
        QCOMPARE(shown(fixture).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
