#pragma once

#include "core/rules/policy_tables.h"
#include "core/store/queries/coverage.h"

namespace canbao::services {

/// 参保率 of an office on a day, with the line that the plan draws.
struct CoverageStand {
    QDate on;
    store::Coverage coverage;
    int target = 95; ///< per cent: plan section 二, of 基本医疗
    QString targetSource;
};
[[nodiscard]] Result<CoverageStand> coverageStand(const store::Ledger& ledger, QDate on);

/// The persons behind one of its numbers.
[[nodiscard]] Result<store::CoveredPersons> coveredPersons(const store::Ledger& ledger, QDate on,
                                                           const store::CoverageFilter& filter);

/// Sums the counts of these insurances: 基本养老 is 职工 and 居民 together, 基本医疗 likewise. Of one village, or of
/// all.
[[nodiscard]] store::CoverageCount summed(const store::Coverage& coverage, const QList<domain::Insurance>& insurances,
                                          std::optional<DivisionId> village = {});

} // namespace canbao::services
