#include "core/demo/claims.h"

#include <algorithm>

namespace canbao::demo {

using domain::Insurance;
using domain::ListKind;

Claims::Claims(const Township& town, quint64 seed)
    : m_town(town)
    , m_random(seed, u"claims")
    , m_counts(town.residents.size(), 0) {
    for (int i = 0; i < town.residents.size(); ++i) {
        claimPension(i);
        claimMedical(i);
    }
    for (auto& claims : m_persons) {
        std::ranges::stable_sort(claims, {},
                                 [&](const Claim& claim) { return town.residents.at(claim.resident).village; });
    }
    claimEmployers();
}

void Claims::claim(ListKind kind, int resident, Insurance insurance) {
    m_persons[kind].append({resident, insurance});
    ++m_counts[resident];
}

void Claims::claimPension(int resident) {
    const Resident& person = m_town.residents.at(resident);
    const bool works = person.firm >= 0;
    const bool missing =
        person.pension == Pension::None || (person.pension == Pension::Elsewhere && m_random.chance(0.7));
    const bool joinedMeanwhile =
        (person.pension == Pension::Resident || person.pension == Pension::Employee) && m_random.chance(0.012);
    if (person.pension == Pension::TooYoung) {
        return;
    }
    if (person.pension == Pension::Lapsed) {
        claim(ListKind::LapsedPayers, resident, works ? Insurance::EmployeePension : Insurance::ResidentPension);
    } else if (works && m_town.firms.at(person.firm).status == FirmStatus::Open && (missing || joinedMeanwhile)) {
        claim(ListKind::EmployedUnenrolled, resident, Insurance::Unspecified);
    } else if (!works && (missing || joinedMeanwhile)) {
        claim(ListKind::UnenrolledPersons, resident, Insurance::ResidentPension);
    }
}

void Claims::claimMedical(int resident) {
    const Resident& person = m_town.residents.at(resident);
    const bool missing =
        person.medical == Medical::None || (person.medical == Medical::Elsewhere && m_random.chance(0.5));
    if (missing || m_random.chance(0.004)) {
        claim(ListKind::UnenrolledPersons, resident, Insurance::ResidentMedical);
    }
}

void Claims::claimEmployers() {
    for (int i = 0; i < m_town.firms.size(); ++i) {
        const Firm& firm = m_town.firms.at(i);
        const bool believedOpen = firm.status == FirmStatus::Open || m_random.chance(0.6);
        if (!firm.insured && believedOpen) {
            m_employers[firm.dusty ? ListKind::DustEmployers : ListKind::UnenrolledEmployers].append(i);
        }
    }
    for (QList<int>& firms : m_employers) {
        std::ranges::stable_sort(firms, {}, [&](int firm) { return m_town.firms.at(firm).village; });
    }
}

} // namespace canbao::demo
