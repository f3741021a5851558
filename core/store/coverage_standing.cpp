#include "core/store/coverage_standing.h"

#include "core/domain/list_words.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using canbao::domain::Insurance;
using canbao::domain::ListKind;

namespace canbao::store {

namespace {

/// A result with one of these reasons keeps from every insurance here.
constexpr std::array kAwayReasons{"deceased"_L1,  "military"_L1,          "imprisoned"_L1,   "emigrated"_L1,
                                  "moved-out"_L1, "nominal-household"_L1, "lost-contact"_L1, "data-error"_L1};

bool isPension(Insurance insurance) {
    return insurance == Insurance::EmployeePension || insurance == Insurance::ResidentPension;
}

bool isMedical(Insurance insurance) {
    return insurance == Insurance::EmployeeMedical || insurance == Insurance::ResidentMedical;
}

/// The two uppermost bits of what a fact says tell its kind; a household's village and record share the rest.
constexpr unsigned kKindAt = 62;
enum Kind : quint64 { Flags, Household, Birth };
constexpr unsigned kVillageAt = 40;
constexpr quint64 kReferenceMask = (quint64(1) << kVillageAt) - 1;
constexpr quint64 kVillageMask = (quint64(1) << (kKindAt - kVillageAt)) - 1;

quint64 flagsOfInsured(ListKind kind, Insurance insurance, const QString& status, const QString& year, QDate on) {
    const domain::InsuredWord word = domain::insuredWord(status);
    if (word == domain::InsuredWord::Ended || word == domain::InsuredWord::Lapsed) {
        return 0;
    }
    // 参保年度 of a medical list: whoever was insured last year only is not insured now.
    const bool past = kind == ListKind::MedicalInsured && year.size() >= 4 && year.left(4).toInt() < on.year();
    if (past) {
        return 0;
    }
    if (insurance == Insurance::Unspecified) {
        insurance = kind == ListKind::PensionInsured ? Insurance::ResidentPension : Insurance::ResidentMedical;
    }
    return CoverageFact::held(insurance);
}

} // namespace

CoverageFact CoverageFact::household(quint64 person, quint64 village, qint64 reference) {
    Q_ASSERT(village <= kVillageMask && quint64(reference) <= kReferenceMask);
    return {person, quint64(Household) << kKindAt | village << kVillageAt | quint64(reference)};
}

CoverageFact CoverageFact::born(quint64 person, QDate day) {
    return {person, quint64(Birth) << kKindAt | quint64(day.toJulianDay())};
}

quint64 coverageFlagsOfRecord(ListKind kind, Insurance insurance, const QString& words, const QString& second,
                              QDate on) {
    switch (kind) {
    case ListKind::Households:
        return domain::householdWord(words) == domain::HouseholdWord::LivesHere ? 0 : CoverageFact::kAway;
    case ListKind::Deaths:
        return CoverageFact::kAway;
    case ListKind::Students:
        return domain::saysAtSchool(words) ? CoverageFact::kStudent : 0;
    case ListKind::Sentenced:
        return domain::saysInPrison(words, second, on) ? CoverageFact::kAway : 0;
    default:
        return flagsOfInsured(kind, insurance, words, second, on);
    }
}

quint64 coverageFlagsOfResult(Insurance listed, const QString& state, const QString& reason,
                              std::optional<Insurance> joined, std::optional<Insurance> scheme) {
    if (state == "enrolled"_L1) {
        return CoverageFact::held(joined.value_or(listed));
    }
    if (std::ranges::find(kAwayReasons, reason) != kAwayReasons.end()) {
        return CoverageFact::kAway;
    }
    quint64 flags = isMedical(listed) ? CoverageFact::kNoMedical : CoverageFact::kNoPension;
    if (reason == "insured-other"_L1 || reason == "pensioner"_L1) {
        flags |= CoverageFact::held(
            scheme.value_or(reason == "pensioner"_L1 && !isPension(listed) ? Insurance::ResidentPension : listed));
    }
    return flags;
}

void CoverageStanding::take(const CoverageFact& fact) {
    switch (Kind(fact.m_says >> kKindAt)) {
    case Flags:
        m_flags |= fact.m_says;
        break;
    case Household:
        m_village = fact.m_says >> kVillageAt & kVillageMask;
        m_reference = qint64(fact.m_says & kReferenceMask);
        break;
    case Birth:
        m_birth = QDate::fromJulianDay(qint64(fact.m_says & ~(quint64(3) << kKindAt)));
        break;
    }
}

int CoverageStanding::age(QDate on) const {
    if (!m_birth.isValid()) {
        return -1;
    }
    const bool hadBirthday = std::pair(on.month(), on.day()) >= std::pair(m_birth.month(), m_birth.day());
    return on.year() - m_birth.year() - (hadBirthday ? 0 : 1);
}

QList<CoverageStanding::Due> CoverageStanding::due(QDate on, const CoverageAges& ages) const {
    QList<Due> dues;
    const int years = age(on);
    const bool adult = years >= ages.pensionFrom;
    const bool employed = says(CoverageFact::kEmployed) && adult;
    const bool inPension = holds(Insurance::EmployeePension) || holds(Insurance::ResidentPension);
    if (holds(Insurance::EmployeePension)) {
        dues.append({Insurance::EmployeePension, true});
    } else if (inPension) {
        dues.append({Insurance::ResidentPension, true});
    } else if (adult && !says(CoverageFact::kStudent) && !says(CoverageFact::kNoPension) &&
               (employed || years < ages.pensionTo)) {
        dues.append({employed ? Insurance::EmployeePension : Insurance::ResidentPension, false});
    }
    const bool inMedical = holds(Insurance::EmployeeMedical) || holds(Insurance::ResidentMedical);
    if (holds(Insurance::EmployeeMedical)) {
        dues.append({Insurance::EmployeeMedical, true});
    } else if (inMedical) {
        dues.append({Insurance::ResidentMedical, true});
    } else if (!says(CoverageFact::kNoMedical)) {
        dues.append({employed ? Insurance::EmployeeMedical : Insurance::ResidentMedical, false});
    }
    for (const Insurance insurance : {Insurance::Unemployment, Insurance::WorkInjury}) {
        if (employed || holds(insurance)) {
            dues.append({insurance, holds(insurance)});
        }
    }
    return dues;
}

} // namespace canbao::store
