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

/// The birth that a citizen id holds; identity keys begin with "id:".
QDate birthFrom(const QByteArray& key) {
    constexpr qsizetype kBirth = 9;
    return key.startsWith("id:") && key.size() == 21
               ? QDate(key.mid(kBirth, 4).toInt(), key.mid(kBirth + 4, 2).toInt(), key.mid(kBirth + 6, 2).toInt())
               : QDate();
}

} // namespace

void CoverageStanding::begin(const QByteArray& identityKey) {
    *this = {};
    m_key = identityKey;
}

void CoverageStanding::takeReference(const Statement& row, QDate on) {
    const auto kind = domain::listKindFromCode(row.text(1));
    if (!kind) {
        return;
    }
    switch (*kind) {
    case ListKind::Households:
        m_registered = true;
        m_reference = row.int64(7);
        m_village = row.id<DivisionId>(5);
        m_birth = row.date(6);
        m_away = m_away || domain::householdWord(row.text(3)) != domain::HouseholdWord::LivesHere;
        break;
    case ListKind::Deaths:
        m_away = true;
        break;
    case ListKind::Students:
        m_student = domain::saysAtSchool(row.text(3));
        break;
    case ListKind::Sentenced:
        m_away = m_away || domain::saysInPrison(row.text(3), row.text(4), on);
        break;
    default:
        takeInsured(*kind, domain::insuranceFromCode(row.text(2)).value_or(Insurance::Unspecified), row.text(3),
                    row.text(4), on);
    }
}

void CoverageStanding::takeInsured(ListKind kind, Insurance insurance, const QString& status, const QString& year,
                                   QDate on) {
    const domain::InsuredWord word = domain::insuredWord(status);
    if (word == domain::InsuredWord::Ended || word == domain::InsuredWord::Lapsed) {
        return;
    }
    // 参保年度 of a medical list: whoever was insured last year only is not insured now.
    const bool past = kind == ListKind::MedicalInsured && year.size() >= 4 && year.left(4).toInt() < on.year();
    if (past) {
        return;
    }
    if (insurance == Insurance::Unspecified) {
        insurance = kind == ListKind::PensionInsured ? Insurance::ResidentPension : Insurance::ResidentMedical;
    }
    hold(insurance);
}

void CoverageStanding::takeResult(const Statement& row) {
    const auto listed = domain::insuranceFromCode(row.text(1)).value_or(Insurance::Unspecified);
    if (row.text(2) == "enrolled"_L1) {
        hold(domain::insuranceFromCode(row.text(4)).value_or(listed));
        return;
    }
    const QString reason = row.text(3);
    if (std::ranges::find(kAwayReasons, reason) != kAwayReasons.end()) {
        m_away = true;
        return;
    }
    if (reason == "insured-other"_L1 || reason == "pensioner"_L1) {
        const auto scheme =
            domain::insuranceFromCode(row.text(5))
                .value_or(reason == "pensioner"_L1 && !isPension(listed) ? Insurance::ResidentPension : listed);
        hold(scheme);
    }
    m_noPension = m_noPension || !isMedical(listed);
    m_noMedical = m_noMedical || isMedical(listed);
}

int CoverageStanding::age(QDate on) const {
    const QDate birth = m_birth.isValid() ? m_birth : birthFrom(m_key);
    if (!birth.isValid()) {
        return -1;
    }
    const bool hadBirthday = std::pair(on.month(), on.day()) >= std::pair(birth.month(), birth.day());
    return on.year() - birth.year() - (hadBirthday ? 0 : 1);
}

QList<CoverageStanding::Due> CoverageStanding::due(QDate on, const CoverageAges& ages) const {
    QList<Due> dues;
    const int years = age(on);
    const bool adult = years >= ages.pensionFrom;
    const bool employed = m_employed && adult;
    const bool inPension = holds(Insurance::EmployeePension) || holds(Insurance::ResidentPension);
    if (holds(Insurance::EmployeePension)) {
        dues.append({Insurance::EmployeePension, true});
    } else if (inPension) {
        dues.append({Insurance::ResidentPension, true});
    } else if (adult && !m_student && !m_noPension && (employed || years < ages.pensionTo)) {
        dues.append({employed ? Insurance::EmployeePension : Insurance::ResidentPension, false});
    }
    const bool inMedical = holds(Insurance::EmployeeMedical) || holds(Insurance::ResidentMedical);
    if (holds(Insurance::EmployeeMedical)) {
        dues.append({Insurance::EmployeeMedical, true});
    } else if (inMedical) {
        dues.append({Insurance::ResidentMedical, true});
    } else if (!m_noMedical) {
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
