#pragma once

#include "core/rules/costs.h"
#include "core/rules/eligibility.h"
#include "core/store/queries/group_tags.h"
#include "core/store/queries/subject_file.h"

namespace canbao::services {

/// What the rules say of a person on a day, and what joining costs.
struct Entitlement {
    QDate on;
    QList<rules::Eligibility> answers; ///< the six insurances
    QList<store::GroupTag> groups;     ///< that hold on the day
    rules::ResidentPensionCost residentPension;
    std::optional<rules::ResidentMedicalCost> residentMedical;
    rules::FlexiblePensionCost flexiblePension;
};

/// What the ledger knows of a person: the person, the entries' results, rosters, the departments' lists, the groups.
[[nodiscard]] Result<rules::PersonFacts> personFacts(const store::Ledger& ledger, const store::SubjectFile& file,
                                                     QDate on);
/// `file` is a person's.
[[nodiscard]] Result<Entitlement> entitlementOf(const store::Ledger& ledger, const store::SubjectFile& file, QDate on);

} // namespace canbao::services
