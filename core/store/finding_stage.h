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
    [[nodiscard]] static Result<FindingStage> on(const Database& database, QDate today);

    /// Before pairing: what a subject's other records and entries say decides too, so they are looked at together.
    [[nodiscard]] Result<> widen() const;
    /// After pairing, before the words are read.
    [[nodiscard]] Result<> say() const;
    /// After everything was stated. Returns how many findings are new.
    [[nodiscard]] Result<qint64> settle(const FindingRules& rules) const;

private:
    FindingStage(const Database& database, QDate today, bool any)
        : m_database(&database)
        , m_today(today)
        , m_any(any) {}
    [[nodiscard]] Result<> findEmployers(const FindingRules& rules) const;
    [[nodiscard]] Result<> findPersons(const FindingRules& rules) const;

    const Database* m_database;
    QDate m_today;
    bool m_any; ///< the ledger has a list that findings come from: else every step has nothing to do
};

} // namespace canbao::store
