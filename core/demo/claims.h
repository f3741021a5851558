#pragma once

#include "core/demo/township.h"
#include "core/domain/codes.h"

#include <QHash>

namespace canbao::demo {

/// The city's opinion that somebody is not insured: one row on one of its lists.
struct Claim {
    int resident = 0; ///< index
    domain::Insurance insurance = domain::Insurance::Unspecified;
};

/// Whom the city puts on which list. Its data are a year old: some of those it names are dead, in school, insured
/// elsewhere or have joined meanwhile, which is what the office has to find out.
class Claims {
public:
    Claims(const Township& town, quint64 seed);

    /// Ordered by village, then by person, as the city's system prints it. `kind` is one of the three lists of persons.
    [[nodiscard]] QList<Claim> persons(domain::ListKind kind) const { return m_persons.value(kind); }
    /// Indexes of firms; `kind` is one of the two lists of employers.
    [[nodiscard]] QList<int> employers(domain::ListKind kind) const { return m_employers.value(kind); }
    /// Rows about this person on all the city's lists.
    [[nodiscard]] int count(int resident) const { return m_counts.at(resident); }

private:
    void claimPension(int resident);
    void claimMedical(int resident);
    void claimEmployers();
    void claim(domain::ListKind kind, int resident, domain::Insurance insurance);

    const Township& m_town;
    Random m_random;
    QHash<domain::ListKind, QList<Claim>> m_persons;
    QHash<domain::ListKind, QList<int>> m_employers;
    QList<int> m_counts;
};

} // namespace canbao::demo
