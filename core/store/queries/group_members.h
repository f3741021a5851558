#pragma once

namespace canbao::store {

/// Who belongs to which special group, whoever says so: a sub-query of (code, person, employer, since, until); of two
/// who turned out to be one, the one who stays. 重残 is level 1 or 2, as the list's column or the card's last digit has
/// it (domain::disabilityLevel). No view of the ledger, because with trusted_schema=OFF a view may not call
/// json_extract().
inline constexpr auto kGroupMembers =
    "(SELECT reference_record.kind AS code, coalesce(person.merged_into, person.id) AS person, NULL AS employer, NULL "
    "AS since, NULL AS until "
    "FROM reference_record JOIN person ON person.identity_key = reference_record.identity_key "
    "WHERE reference_record.stands = 1 "
    "AND reference_record.kind IN ('minimum-living', 'extreme-poverty', 'poverty-alleviated', 'poverty-risk') "
    "UNION ALL "
    "SELECT 'severe-disability', coalesce(person.merged_into, person.id), NULL, NULL, NULL "
    "FROM reference_record JOIN person ON person.identity_key = reference_record.identity_key "
    "WHERE reference_record.stands = 1 AND reference_record.kind = 'disabled' "
    "AND CASE WHEN coalesce(json_extract(facts, '$.disability_level'), '') GLOB '*[1234一二三四壹贰叁肆]*' "
    "THEN json_extract(facts, '$.disability_level') GLOB '*[12一二壹贰]*' "
    "ELSE substr(coalesce(json_extract(facts, '$.disability_card'), ''), 20, 1) IN ('1', '2') END "
    "UNION ALL "
    "SELECT 'dust-employer', NULL, employer, NULL, NULL FROM entry "
    "WHERE kind = 'dust-employers' AND employer IS NOT NULL AND state NOT IN ('void', 'withdrawn') "
    "UNION ALL "
    "SELECT code, person, employer, since, until FROM special_group) AS group_member";

} // namespace canbao::store
