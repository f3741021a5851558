#pragma once

#include "core/store/coverage_standing.h"
#include "core/store/database.h"

#include <QHash>

#include <vector>

namespace canbao::store {

/// All that the ledger says of everybody's insurances: the tables are read from their beginning to their end, and what
/// they say is sorted by person in memory. In the order of an index a million persons' rows lie all over the file.
class CoverageFacts {
public:
    [[nodiscard]] static Result<CoverageFacts> of(const Database& database, QDate on);

    /// Those on the households list, in the order of their citizen ids (others behind); `visit` gets a CoverageStanding
    /// and the village.
    template <class Visit>
    void forEachRegistered(Visit visit) const {
        for (auto fact = m_facts.begin(); fact != m_facts.end();) {
            CoverageStanding person(birthOf(fact->person()));
            const quint64 number = fact->person();
            for (; fact != m_facts.end() && fact->person() == number; ++fact) {
                person.take(*fact);
            }
            if (person.registered()) {
                visit(std::as_const(person), m_villages[qsizetype(person.village())]);
            }
        }
    }

private:
    [[nodiscard]] Result<> readRecords(const Database& database, QDate on);
    [[nodiscard]] Result<> readResults(const Database& database);
    [[nodiscard]] Result<> readRosters(const Database& database);
    [[nodiscard]] quint64 person(QByteArrayView identityKey);
    [[nodiscard]] quint64 village(DivisionId id);
    /// As the citizen id has it; invalid for those who have none.
    [[nodiscard]] static QDate birthOf(quint64 person);

    std::vector<CoverageFact> m_facts;
    QHash<QByteArray, quint64> m_others; ///< whose identity is no citizen id
    QHash<qint64, quint64> m_villagePlaces;
    QList<DivisionId> m_villages;
};

} // namespace canbao::store
