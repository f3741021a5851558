#include "core/services/coverage.h"

#include "core/services/correct_policy.h"

using namespace Qt::StringLiterals;

namespace canbao::services {

namespace {

store::CoverageAges agesFrom(const rules::PolicyTables& tables, QDate on) {
    return {tables.figure(u"resident-pension-entry"_s, on).number(),
            tables.figure(u"resident-pension-age"_s, on).number()};
}

} // namespace

Result<CoverageStand> coverageStand(const store::Ledger& ledger, QDate on) {
    CANBAO_TRY_ASSIGN(const rules::PolicyTables tables, policyTables(ledger));
    CoverageStand stand;
    stand.on = on;
    CANBAO_TRY_ASSIGN(stand.coverage, store::coverage(ledger, on, agesFrom(tables, on)));
    const domain::PolicyRow target = tables.figure(u"coverage-target"_s, on);
    stand.target = target.number();
    stand.targetSource = target.source;
    return stand;
}

Result<store::CoveredPersons> coveredPersons(const store::Ledger& ledger, QDate on,
                                             const store::CoverageFilter& filter) {
    CANBAO_TRY_ASSIGN(const rules::PolicyTables tables, policyTables(ledger));
    return store::coveredPersons(ledger, on, agesFrom(tables, on), filter);
}

store::CoverageCount summed(const store::Coverage& coverage, const QList<domain::Insurance>& insurances,
                            std::optional<DivisionId> village) {
    store::CoverageCount sum;
    sum.village = village.value_or(DivisionId{});
    for (const store::CoverageCount& count : coverage.counts) {
        if (insurances.contains(count.insurance) && (!village || count.village == *village)) {
            sum.due += count.due;
            sum.insured += count.insured;
        }
    }
    return sum;
}

} // namespace canbao::services
