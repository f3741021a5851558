#include "core/services/entitlement.h"

#include "core/services/correct_policy.h"
#include "core/services/facts_reading.h"
#include "core/store/queries/known_lists.h"
#include "core/store/queries/rosters.h"

namespace canbao::services {

namespace {

constexpr qsizetype kCounty = 6; ///< leading digits of an office's code

} // namespace

Result<rules::PersonFacts> personFacts(const store::Ledger& ledger, const store::SubjectFile& file, QDate on) {
    CANBAO_TRY_ASSIGN(const bool studentsKnown, store::hasReferences(ledger, domain::ListKind::Students));
    CANBAO_TRY_ASSIGN(const auto workplaces, store::workplacesOf(ledger, file.person()->id));
    CANBAO_TRY_ASSIGN(const auto tags, store::groupTags(ledger, file));
    CANBAO_TRY_ASSIGN(const domain::CodeTables codes, ledger.codeTables());
    FactsReading reading(file, on, codes);
    reading.takeLists();
    reading.takeResults();
    reading.takeWorkplaces(workplaces);
    reading.takeGroups(tags);
    reading.conclude(studentsKnown);
    return reading.facts();
}

Result<Entitlement> entitlementOf(const store::Ledger& ledger, const store::SubjectFile& file, QDate on) {
    CANBAO_TRY_ASSIGN(const rules::PersonFacts facts, personFacts(ledger, file, on));
    CANBAO_TRY_ASSIGN(const rules::PolicyTables tables, policyTables(ledger));
    CANBAO_TRY_ASSIGN(const auto tags, store::groupTags(ledger, file));
    const QString county = ledger.officeCode().left(kCounty);
    Entitlement entitlement;
    entitlement.on = on;
    entitlement.answers = rules::eligibilityOf(facts, on, tables);
    for (const store::GroupTag& tag : tags) {
        if (tag.holdsOn(on)) {
            entitlement.groups.append(tag);
        }
    }
    entitlement.residentPension = rules::residentPensionCost(facts, on, county, tables);
    entitlement.residentMedical = rules::residentMedicalCost(facts, on, county, tables);
    entitlement.flexiblePension = rules::flexiblePensionCost(on, tables);
    return entitlement;
}

} // namespace canbao::services
