#pragma once

#include "core/store/comparison_stage.h"

namespace canbao::store {

/// Which statements make findings; their numbers are the caller's.
struct FindingRules {
    QList<int> employerAtWork; ///< in business, pays wages
    QList<int> projectUninsured;
    QList<int> projectUnclear; ///< a finding, but a question
    QList<int> livesHere;
    QList<int> settlesPerson; ///< insured, in school, dead …: whoever else says so, the person is no finding
    int adultFrom = 0;        ///< years of age
};

/// Findings within a comparison, between its steps: of the records that changed, and of those of the same subjects.
class FindingStage {
public:
    FindingStage(const Database& database, QDate today)
        : m_database(&database)
        , m_today(today) {}

    /// Before pairing: what a subject's other records and entries say decides too, so they are looked at together.
    [[nodiscard]] Result<> widen() const;
    /// After pairing, before the words are read.
    [[nodiscard]] Result<> say() const;
    /// After everything was stated. Returns how many findings are new.
    [[nodiscard]] Result<qint64> settle(const FindingRules& rules) const;

private:
    [[nodiscard]] Result<> findEmployers(const FindingRules& rules) const;
    [[nodiscard]] Result<> findPersons(const FindingRules& rules) const;

    const Database* m_database;
    QDate m_today;
};

} // namespace canbao::store
