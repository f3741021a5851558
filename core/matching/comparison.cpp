#include "core/matching/comparison.h"

#include "core/matching/ruling.h"
#include "core/matching/same_subject.h"
#include "core/store/finding_stage.h"

#include <algorithm>
#include <stop_token>

namespace canbao::matching {

using domain::SubjectType;

namespace {

constexpr qint64 kSteps = 6;

QList<int> numbers(std::initializer_list<Statement> statements) {
    QList<int> list;
    for (const Statement statement : statements) {
        list.append(int(statement));
    }
    return list;
}

/// Whatever else a list says of a person explains why nobody need look for an insurance.
QList<int> settling() {
    QList<int> list;
    for (int statement = int(Statement::Died); statement < int(Statement::ClosedDown); ++statement) {
        if (Statement(statement) != Statement::LivesHere) {
            list.append(statement);
        }
    }
    return list;
}

store::FindingRules findingRules() {
    return {numbers({Statement::InBusiness, Statement::PaysWages}),
            numbers({Statement::ProjectUninsured}),
            numbers({Statement::ProjectUnclear}),
            numbers({Statement::LivesHere}),
            settling(),
            kPensionFrom};
}

/// Taxpayers suggest nothing, but who is on a list of the city is none that it missed.
QList<domain::ListKind> comparedKinds() {
    return tellingKinds() + QList{domain::ListKind::Taxpayers, domain::ListKind::Projects};
}

Result<> pairByName(store::ComparisonStage& stage, SubjectType type, bool (*same)(const store::Lookalike&)) {
    CANBAO_TRY_ASSIGN(QList<store::Lookalike> lookalikes, stage.lookalikes(type));
    lookalikes.removeIf([same](const store::Lookalike& two) { return !same(two); });
    return stage.pairByName(type, lookalikes);
}

} // namespace

Result<bool> comparisonIsDue(const store::Ledger& ledger) {
    return store::ComparisonStage::isDue(ledger.database());
}

Result<ComparisonOutcome> compare(const store::Session& session, const Progress& progress) {
    const store::Database& database = session.ledger.database();
    const std::stop_callback stopped(progress.stop, [&database] { database.interrupt(); });
    qint64 step = 0;
    const auto next = [&] { progress.at(++step, kSteps); };
    const QDate today = session.clock.today();

    CANBAO_TRY_ASSIGN(store::Transaction transaction, store::Transaction::begin(database));
    CANBAO_TRY_ASSIGN(store::ComparisonStage stage,
                      store::ComparisonStage::begin(database, comparedKinds(), today, [today](const auto& said) {
                          return int(statementOf(said, today));
                      }));
    CANBAO_TRY_ASSIGN(const store::FindingStage findings, store::FindingStage::on(database, today));
    CANBAO_TRY(findings.widen());
    next();
    CANBAO_TRY(stage.pairByNumber());
    next();
    CANBAO_TRY(pairByName(stage, SubjectType::Person, maySamePerson));
    CANBAO_TRY(pairByName(stage, SubjectType::Employer, maySameEmployer));
    next();
    CANBAO_TRY(findings.say());
    CANBAO_TRY(stage.say());
    CANBAO_TRY(stage.rule(allRulings()));
    next();
    ComparisonOutcome outcome;
    CANBAO_TRY_ASSIGN(outcome.suggestions, stage.settle());
    next();
    CANBAO_TRY_ASSIGN(outcome.findings, findings.settle(findingRules()));
    CANBAO_TRY(stage.finish());
    if (progress.stopped()) {
        return std::unexpected(Error::cancelled());
    }
    CANBAO_TRY(transaction.commit());
    next();
    return outcome;
}

} // namespace canbao::matching
