#include "core/demo/settlement.h"

#include "core/demo/words.h"

#include <array>

using namespace Qt::StringLiterals;

namespace canbao::demo {

namespace {

constexpr int kSchoolFrom = 6;
constexpr int kWorkFrom = 16;
constexpr int kPensionFrom = 60;
const auto kCityName = u"弥勒市"_s;
const auto kOldRegion = u"532526"_s; // 弥勒县, to 2012
const auto kNewRegion = u"532504"_s; // 弥勒市, from 2013
constexpr int kCitySince = 2013;

} // namespace

Settlement::Settlement(Township& town, quint64 seed)
    : m_town(town)
    , m_random(seed, u"township") {}

void Settlement::openFirms(int count) {
    static const std::array kinds{u"91"_s, u"91"_s, u"91"_s, u"92"_s, u"93"_s};
    static constexpr std::array kStatusShares{0.88, 0.05, 0.07};
    for (int i = 0; i < count; ++i) {
        Firm firm;
        firm.dusty = m_random.chance(0.1);
        firm.name = words::employerName(m_random, i, firm.dusty);
        firm.since = m_town.asOf.addDays(-m_random.between(60, 8000));
        const QString& region = firm.since.year() < kCitySince ? kOldRegion : kNewRegion;
        firm.creditCode = m_numbers.creditCode(m_random.pick(kinds), region);
        if (firm.since.year() < 2015) {
            firm.registrationNumber = m_numbers.registrationNumber(region);
        }
        firm.phone = m_random.chance(0.5) ? m_numbers.landline() : m_numbers.mobile();
        firm.industry = firm.dusty ? words::dustIndustry(m_random) : words::industry(m_random);
        firm.village = m_random.below(int(m_town.villages.size()));
        firm.status = FirmStatus(m_random.weighted(kStatusShares));
        firm.insured = m_random.chance(0.6);
        m_town.firms.append(firm);
    }
}

Settlement::Household Settlement::newHousehold() {
    Household home;
    home.number = ++m_households;
    home.village = m_random.below(int(m_town.villages.size()));
    home.ethnicity = words::ethnicity(m_random);
    home.transcribed = home.ethnicity == u"彝族" && m_random.chance(0.12);
    home.surname = words::surname(m_random, home.ethnicity);
    home.group = words::villageGroup(m_random);
    home.address = u"云南省"_s + kCityName + m_town.name + m_town.villages.at(home.village).name + home.group +
                   QString::number(m_random.between(1, 260)) + u"号"_s;
    return home;
}

QString Settlement::regionFor(QDate birth) {
    static const std::array elsewhere{u"532501"_s, u"532502"_s, u"532527"_s, u"530102"_s, u"510104"_s, u"520102"_s};
    if (m_random.chance(0.001)) {
        return u"532505"_s; // never was a region: the sender's slip that became somebody's number
    }
    if (m_random.chance(0.04)) {
        return m_random.pick(elsewhere);
    }
    return birth.year() < kCitySince ? kOldRegion : kNewRegion;
}

Resident Settlement::born(const Household& home, int age, bool male) {
    Resident person;
    person.male = male;
    person.ethnicity = home.ethnicity;
    person.name = home.transcribed ? words::yiName(m_random) : home.surname + words::givenName(m_random, male);
    person.group = home.group;
    person.address = home.address;
    person.village = home.village;
    person.household = home.number;
    if (age >= 14 && m_random.chance(0.85)) {
        person.phone = m_numbers.mobile();
    }
    do {
        person.birth = m_town.asOf.addYears(-age).addDays(-m_random.below(365));
        person.citizenId = m_numbers.citizenId(regionFor(person.birth), person.birth, male);
    } while (person.citizenId.isEmpty()); // that day is full
    return person;
}

void Settlement::settle(int persons) {
    QList<Resident>& residents = m_town.residents;
    residents.reserve(persons);
    const auto add = [&](Resident person) {
        if (residents.size() < persons) {
            residents.append(std::move(person));
        }
    };
    while (residents.size() < persons) {
        const Household home = newHousehold();
        const int headAge = m_random.between(24, 84);
        const bool headMale = m_random.chance(0.75);
        Resident head = born(home, headAge, headMale);
        head.head = true;
        add(std::move(head));
        if (m_random.chance(0.8)) {
            Household herFamily = home;
            herFamily.surname = words::surname(m_random, home.ethnicity);
            Resident spouse = born(herFamily, qMax(20, headAge + m_random.between(-6, 4)), !headMale);
            if (m_random.chance(0.002)) { // married from abroad
                spouse.passport = u"E"_s + QString::number(10000000 + int(residents.size()));
                spouse.citizenId.clear();
            }
            add(std::move(spouse));
        }
        const int oldestChild = headAge - m_random.between(21, 30);
        for (int k = 0; k < 3 && m_random.chance(0.62); ++k) {
            const int childAge = oldestChild - 3 * k;
            if (childAge >= 0 && (childAge < 28 || m_random.chance(0.3))) {
                add(born(home, childAge, m_random.chance(0.52)));
            }
        }
        if (headAge < 65 && m_random.chance(0.3)) {
            const bool male = m_random.chance(0.4);
            add(born(home, qMin(99, headAge + m_random.between(20, 32)), male));
        }
    }
}

void Settlement::giveTraits(Resident& person) {
    const int age = person.ageOn(m_town.asOf);
    const double death = age < 50 ? 0.003 : age < 75 ? 0.012 : 0.06;
    if (m_random.chance(death)) {
        person.traits |= Trait::Dead;
        person.diedOn = m_town.asOf.addDays(-m_random.between(5, 600));
        person.diedOn = qMax(person.diedOn, person.birth);
    }
    const bool alive = !person.has(Trait::Dead);
    if (alive && age >= kSchoolFrom && age <= 23 && m_random.chance(age < kWorkFrom ? 0.99 : 0.5)) {
        person.traits |= Trait::Student;
        person.school = words::school(m_random, age);
    }
    if (alive && age >= 18 && age < 65 && m_random.chance(0.002)) {
        person.traits |= Trait::Imprisoned;
    }
    if (m_random.chance(0.006)) {
        person.traits |= Trait::MovedOut;
    }
    if (m_random.chance(0.03)) {
        person.traits |= Trait::Disabled;
        person.disabilityKind = m_random.between(1, 7);
        person.disabilityGrade = m_random.between(1, 4);
    }
    if (age >= kPensionFrom && m_random.chance(0.02)) {
        person.traits |= Trait::ExtremePoverty;
    }
}

void Settlement::giveWork(Resident& person) {
    const int age = person.ageOn(m_town.asOf);
    if (age < 18 || age >= kPensionFrom || person.has(Trait::Student) || person.has(Trait::Dead) ||
        person.has(Trait::Imprisoned) || !person.passport.isEmpty() || !m_random.chance(0.3)) {
        return;
    }
    person.firm = m_random.below(int(m_town.firms.size()));
    Firm& firm = m_town.firms[person.firm];
    ++firm.headcount;
    if (firm.legalPerson.isEmpty()) {
        firm.legalPerson = person.name;
    }
}

void Settlement::givePension(Resident& person) {
    const int age = person.ageOn(m_town.asOf);
    if (age < kWorkFrom) {
        person.pension = Pension::TooYoung;
        return;
    }
    if (!person.passport.isEmpty()) {
        person.pension = Pension::None; // a foreign spouse, whom nobody has told that she may join
        return;
    }
    // None, Resident, Employee, Lapsed, Elsewhere, Receiving
    static constexpr std::array kEmployed{0.16, 0.04, 0.74, 0.05, 0.01, 0.0};
    static constexpr std::array kInSchool{0.93, 0.05, 0.0, 0.01, 0.01, 0.0};
    static constexpr std::array kAtHome{0.17, 0.64, 0.06, 0.09, 0.04, 0.0};
    static constexpr std::array kOld{0.03, 0.0, 0.0, 0.01, 0.01, 0.95};
    const auto& shares = person.firm >= 0             ? kEmployed
                         : person.has(Trait::Student) ? kInSchool
                         : age < kPensionFrom         ? kAtHome
                                                      : kOld;
    person.pension = Pension(m_random.weighted(shares));
    if (person.pension == Pension::Lapsed) {
        person.lastPaid = m_town.asOf.addMonths(-m_random.between(6, 66));
    }
}

void Settlement::giveMedical(Resident& person) {
    // None, Resident, Employee, Elsewhere
    static constexpr std::array kEmployed{0.05, 0.15, 0.78, 0.02};
    static constexpr std::array kOthers{0.045, 0.93, 0.01, 0.015};
    person.medical = Medical(m_random.weighted(person.firm >= 0 ? kEmployed : kOthers));
}

void Settlement::insure() {
    // Poverty is a household's, not a person's.
    QList<Traits> hardship(m_households + 1);
    for (Traits& traits : hardship) {
        traits.setFlag(Trait::PovertyAlleviated, m_random.chance(0.14));
        traits.setFlag(Trait::PovertyRisk, !traits && m_random.chance(0.02));
        traits.setFlag(Trait::MinimumLiving, m_random.chance(0.04));
    }
    for (Resident& person : m_town.residents) {
        person.traits = hardship.at(person.household);
        giveTraits(person);
        giveWork(person);
        givePension(person);
        giveMedical(person);
    }
    for (Firm& firm : m_town.firms) {
        if (firm.legalPerson.isEmpty()) {
            firm.legalPerson = m_random.pick(m_town.residents).name;
        }
    }
}

void Settlement::addNamesakes() {
    constexpr int kResidentsEach = 250;
    const auto region = u"532527"_s; // 泸西县, next door
    for (qsizetype left = m_town.residents.size() / kResidentsEach; left > 0; --left) {
        Resident namesake = m_random.pick(m_town.residents);
        namesake.birth = m_random.chance(0.5) ? namesake.birth : namesake.birth.addDays(-m_random.between(30, 3000));
        namesake.citizenId = m_numbers.citizenId(region, namesake.birth, namesake.male);
        if (namesake.citizenId.isEmpty()) {
            continue;
        }
        namesake.passport.clear();
        namesake.address = u"云南省红河哈尼族彝族自治州泸西县中枢镇示例路1号"_s;
        namesake.phone = m_numbers.mobile();
        namesake.traits = namesake.ageOn(m_town.asOf) < 24 ? Trait::Student : Trait::Dead;
        namesake.diedOn = namesake.has(Trait::Dead) ? m_town.asOf.addDays(-m_random.between(5, 300)) : QDate();
        namesake.school = namesake.has(Trait::Student) ? words::school(m_random, 20) : QString();
        m_town.namesakes.append(namesake);
    }
}

} // namespace canbao::demo
