#include "core/matching/ruling.h"

using namespace Qt::StringLiterals;

namespace canbao::matching {

using domain::Insurance;
using domain::ListKind;
using domain::Outcome;

namespace {

constexpr int kOldest = 200;

std::optional<Ruling> excluded(const QString& reason, bool question = false) {
    return Ruling{Outcome::Excluded, reason, Insurance::Unspecified, question};
}

std::optional<Ruling> enrolled(Insurance joined = Insurance::Unspecified, bool question = false) {
    return Ruling{Outcome::Enrolled, {}, joined, question};
}

bool isPension(Insurance insurance) {
    return insurance == Insurance::ResidentPension || insurance == Insurance::EmployeePension ||
           insurance == Insurance::Unspecified; // lists that name no insurance are about pensions
}

bool isMedical(Insurance insurance) {
    return insurance == Insurance::ResidentMedical || insurance == Insurance::EmployeeMedical;
}

std::optional<Ruling> inSchool(Insurance insurance, AgeBand age, bool onLeave) {
    if (!isPension(insurance) || age == AgeBand::Child) {
        return std::nullopt;
    }
    return excluded(u"student"_s, onLeave || age != AgeBand::Youth);
}

/// Somebody at work belongs into the employees' pension: the residents' does not settle it.
std::optional<Ruling> inResidentPension(ListKind list, Insurance insurance) {
    if (insurance == Insurance::ResidentPension) {
        return enrolled();
    }
    if (insurance == Insurance::Unspecified && list != ListKind::EmployedUnenrolled) {
        return enrolled(Insurance::ResidentPension);
    }
    return std::nullopt;
}

std::optional<Ruling> inEmployeePension(Insurance insurance) {
    switch (insurance) {
    case Insurance::ResidentPension:
        return excluded(u"insured-other"_s);
    case Insurance::EmployeePension:
        return enrolled();
    case Insurance::Unspecified:
        return enrolled(Insurance::EmployeePension);
    default:
        return std::nullopt;
    }
}

std::optional<Ruling> inEmployeeMedical(Insurance insurance) {
    switch (insurance) {
    case Insurance::ResidentMedical:
        return excluded(u"insured-other"_s);
    case Insurance::EmployeeMedical:
        return enrolled();
    default:
        return std::nullopt;
    }
}

std::optional<Ruling> aboutPerson(Statement statement, ListKind list, Insurance insurance, AgeBand age) {
    switch (statement) {
    case Statement::Died:
        return excluded(u"deceased"_s);
    case Statement::Cancelled:
        return excluded(u"deceased"_s, true);
    case Statement::InSchool:
        return inSchool(insurance, age, false);
    case Statement::OnLeaveFromSchool:
        return inSchool(insurance, age, true);
    case Statement::InResidentPension:
        return inResidentPension(list, insurance);
    case Statement::InEmployeePension:
        return inEmployeePension(insurance);
    case Statement::InSomePension:
        return isPension(insurance) && insurance != Insurance::Unspecified ? enrolled(Insurance::Unspecified, true)
                                                                           : std::nullopt;
    case Statement::DrawsPension:
        return isPension(insurance) ? excluded(u"pensioner"_s) : std::nullopt;
    case Statement::InResidentMedical:
        return insurance == Insurance::ResidentMedical ? enrolled() : std::nullopt;
    case Statement::InEmployeeMedical:
        return inEmployeeMedical(insurance);
    case Statement::InSomeMedical:
        return isMedical(insurance) ? enrolled(Insurance::Unspecified, true) : std::nullopt;
    case Statement::InUnemployment:
        return insurance == Insurance::Unemployment ? enrolled() : std::nullopt;
    case Statement::InWorkInjury:
        return insurance == Insurance::WorkInjury ? enrolled() : std::nullopt;
    case Statement::InPensionElsewhere:
        return isPension(insurance) ? excluded(u"insured-elsewhere"_s) : std::nullopt;
    case Statement::InMedicalElsewhere:
        return isMedical(insurance) ? excluded(u"insured-elsewhere"_s) : std::nullopt;
    case Statement::InPrison:
        return excluded(u"imprisoned"_s);
    case Statement::Sentenced:
        return excluded(u"imprisoned"_s, true);
    case Statement::MovedOut:
        return excluded(u"moved-out"_s);
    case Statement::NominalHousehold:
        return excluded(u"nominal-household"_s);
    case Statement::Emigrated:
        return excluded(u"emigrated"_s);
    case Statement::InArmy:
        return excluded(u"military"_s);
    case Statement::LostContact:
        return excluded(u"lost-contact"_s, true);
    default:
        return std::nullopt;
    }
}

std::optional<Ruling> aboutEmployer(Statement statement) {
    switch (statement) {
    case Statement::ClosedDown:
        return excluded(u"closed-down"_s);
    case Statement::Winding:
        return excluded(u"closed-down"_s, true);
    case Statement::MovedAway:
        return excluded(u"moved-out"_s);
    default:
        return std::nullopt;
    }
}

struct Band {
    AgeBand band;
    int from, to;
};
constexpr std::array kBands{Band{AgeBand::Unknown, -1, -1}, Band{AgeBand::Child, 0, kPensionFrom - 1},
                            Band{AgeBand::Youth, kPensionFrom, kStudentAskedFrom - 1},
                            Band{AgeBand::Grown, kStudentAskedFrom, kOldest}};

} // namespace

std::optional<Ruling> rulingOn(Statement statement, ListKind list, Insurance insurance, AgeBand age) {
    return domain::subjectOf(list) == domain::SubjectType::Person ? aboutPerson(statement, list, insurance, age)
                                                                  : aboutEmployer(statement);
}

QList<store::RulingRow> allRulings() {
    QList<Insurance> insurances(domain::insurances().begin(), domain::insurances().end());
    insurances.append(Insurance::Unspecified);
    QList<store::RulingRow> rows;
    for (int statement = 0; statement <= int(Statement::ProjectUnclear); ++statement) {
        for (const ListKind list : domain::cityLists()) {
            for (const Insurance insurance : std::as_const(insurances)) {
                for (const Band& band : kBands) {
                    if (const auto ruling = rulingOn(Statement(statement), list, insurance, band.band)) {
                        rows.append({statement, list, insurance, band.from, band.to, ruling->outcome, ruling->reason,
                                     ruling->insurance, ruling->question});
                    }
                }
            }
        }
    }
    return rows;
}

QList<ListKind> tellingKinds() {
    return {ListKind::Deaths,    ListKind::Students,   ListKind::MedicalInsured,  ListKind::PensionInsured,
            ListKind::Sentenced, ListKind::Households, ListKind::MarketRegistered};
}

} // namespace canbao::matching
