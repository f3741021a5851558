#pragma once

#include "core/rules/person_facts.h"
#include "core/rules/policy_tables.h"

namespace canbao::rules {

/// 缴费期: the days in which one pays; invalid where nobody says.
struct PaymentWindow {
    QDate opens;
    QDate closes;
    domain::Trust trust = domain::Trust::Sourced;
    QString source;
};

/// 居民养老: one tier in yuan a year.
struct PensionTier {
    int tier = 0;
    int subsidy = 0; ///< 政府补贴, into the person's account
    domain::Trust trust = domain::Trust::Sourced;
    QString source;
};

/// 代缴: what the government pays in the person's place.
struct PensionAid {
    domain::SpecialGroup group = domain::SpecialGroup::MinimumLiving;
    int amount = 0;
    int tier = 0; ///< the tier that it pays
    domain::Trust trust = domain::Trust::Sourced;
    QString source;
};

/// What a year of 居民养老 costs this person.
struct ResidentPensionCost {
    QList<PensionTier> tiers;      ///< ascending; empty when no table covers the day
    std::optional<PensionAid> aid; ///< of several groups the one that pays most
    PaymentWindow window;
};
[[nodiscard]] ResidentPensionCost residentPensionCost(const PersonFacts& person, QDate on, const QString& county,
                                                      const PolicyTables& tables);

/// What 居民医保 of the coverage year costs this person: of several identities the most favourable.
struct ResidentMedicalCost {
    int year = 0; ///< 参保年度 that can be paid for on that day
    int pays = 0;
    int aid = 0;                               ///< 资助参保
    std::optional<domain::SpecialGroup> group; ///< because of which
    PaymentWindow window;
    domain::Trust trust = domain::Trust::Sourced;
    QString source;
};
/// Nothing when no table covers the day. From the day that the next year's window opens it is the next year's.
[[nodiscard]] std::optional<ResidentMedicalCost> residentMedicalCost(const PersonFacts& person, QDate on,
                                                                     const QString& county, const PolicyTables& tables);

/// 灵活就业 in 职工养老: base as a share of the average wage, and the rate.
struct FlexiblePensionCost {
    int rate = 0; ///< per cent
    int lowestBase = 0;
    int highestBase = 0;
    domain::Trust trust = domain::Trust::Weak;
    QString source;
};
[[nodiscard]] FlexiblePensionCost flexiblePensionCost(QDate on, const PolicyTables& tables);

} // namespace canbao::rules
