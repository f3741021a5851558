#include "tests/faults/people_scenarios.h"

#include "core/domain/codes.h"
#include "core/services/edit_operators.h"
#include "core/services/merge_persons.h"
#include "tests/faults/scenario_parts.h"

using namespace Qt::StringLiterals;
using canbao::domain::Insurance;
using canbao::test::LedgerFixture;

namespace canbao::faults {

namespace {

constexpr PersonId kFirst{1};
constexpr PersonId kSecond{2};
constexpr qint64 kTheirs = 4; ///< entries of the second, on other lists than the first's

/// The first person stands on one list, the second on others; whether they were merged already.
void prepareTwo(const QString& folder, bool merged) {
    LedgerFixture fixture;
    fixture.issue(fixture.person(1));
    for (const Insurance insurance :
         {Insurance::ResidentMedical, Insurance::WorkInjury, Insurance::Unemployment, Insurance::EmployeePension}) {
        fixture.issue(fixture.person(2), insurance);
    }
    if (merged && !services::mergePersons(fixture.session(), kSecond, kFirst)) {
        qFatal("the scenario's persons cannot be merged");
    }
    keepIn(folder, fixture);
}

Scenario identityScenario(std::function<void(const QString&)> prepare,
                          std::function<Result<>(const store::Session&)> change, std::string_view done, qint64 all) {
    Scenario scenario;
    scenario.prepare = std::move(prepare);
    scenario.work = [change = std::move(change)](const QString& folder, const Acknowledge& acknowledge) {
        return withSession(folder, [&](const store::Session& session) -> Result<> {
            CANBAO_TRY(change(session));
            acknowledge(kDone);
            return {};
        });
    };
    scenario.judge = [done, all](const QString& folder, const QStringList& acknowledged) {
        return soundAnd(ledgerIn(folder), [&](const store::Ledger& ledger) {
            return allOrNone(countOf(ledger, done), all, acknowledged.contains(kDone));
        });
    };
    return scenario;
}

} // namespace

Scenario mergeScenario() {
    return identityScenario([](const QString& folder) { prepareTwo(folder, false); },
                            [](const store::Session& session) -> Result<> {
                                CANBAO_TRY(services::mergePersons(session, kSecond, kFirst));
                                return {};
                            },
                            "SELECT count(*) - 1 FROM entry WHERE person = 1", kTheirs);
}

Scenario undoMergeScenario() {
    return identityScenario([](const QString& folder) { prepareTwo(folder, true); },
                            [](const store::Session& session) -> Result<> {
                                CANBAO_TRY_ASSIGN(const auto last,
                                                  services::lastIdentityChange(session.ledger, kFirst));
                                CANBAO_TRY(services::undoIdentityChange(session, last->group));
                                return {};
                            },
                            "SELECT count(*) FROM entry WHERE person = 2", kTheirs);
}

Scenario splitScenario() {
    return identityScenario(
        [](const QString& folder) { prepareTwo(folder, true); },
        [](const store::Session& session) -> Result<> {
            domain::Person other;
            other.name = u"测试九"_s;
            CANBAO_TRY(services::splitPerson(
                session,
                {.from = kFirst, .entries = {EntryId{2}, EntryId{3}, EntryId{4}, EntryId{5}}, .other = other}));
            return {};
        },
        "SELECT count(*) FROM entry WHERE person = 3", kTheirs);
}

Scenario operatorsScenario() {
    Scenario scenario;
    scenario.prepare = [](const QString& folder) {
        LedgerFixture fixture;
        if (!services::addOperator(fixture.session(), {.name = u"李四"_s, .pin = u"2580"_s})) {
            qFatal("the scenario's operator cannot be added");
        }
        keepIn(folder, fixture);
    };
    scenario.work = [](const QString& folder, const Acknowledge& acknowledge) {
        return withSession(folder, [&](const store::Session& session) -> Result<> {
            CANBAO_TRY(services::addOperator(session, {.name = u"王五"_s}));
            acknowledge(u"added"_s);
            CANBAO_TRY_ASSIGN(const OperatorId known, session.ledger.operatorNamed(u"李四"_s));
            CANBAO_TRY(services::changeOperator(
                session, known, {.name = u"李四光"_s, .role = domain::OperatorRole::Viewer, .pin = QString()}));
            acknowledge(u"changed"_s);
            return {};
        });
    };
    scenario.judge = [](const QString& folder, const QStringList& acknowledged) {
        return soundAnd(ledgerIn(folder), [&](const store::Ledger& ledger) {
            const qint64 added = countOf(ledger, "SELECT count(*) FROM operator WHERE name = '王五'");
            const qint64 changed = countOf(ledger, "SELECT count(*) FROM operator WHERE name = '李四光' AND "
                                                   "role = 'viewer' AND pin_hash = ''");
            const qint64 unchanged = countOf(ledger, "SELECT count(*) FROM operator WHERE name = '李四' AND "
                                                     "role = 'clerk' AND pin_hash <> ''");
            const qint64 events = countOf(ledger, "SELECT count(*) - 2 FROM event");
            const bool lost = (acknowledged.contains(u"changed"_s) && changed == 0) ||
                              (acknowledged.contains(u"added"_s) && added == 0);
            return lost                        ? u"acknowledged and lost"_s
                   : changed + unchanged != 1  ? u"half done"_s
                   : events != added + changed ? u"an event is missing"_s
                                               : QString();
        });
    };
    return scenario;
}

} // namespace canbao::faults
