#pragma once

#include "core/demo/township.h"

namespace canbao::demo {

/// Fills a township: employers first, then households with their people, then who is insured where.
class Settlement {
public:
    Settlement(Township& town, quint64 seed);

    void openFirms(int count);
    /// `persons` residents in households of one to six.
    void settle(int persons);
    /// After settle: traits and standing in the insurances, by age and work.
    void insure();
    /// After insure: one for every few hundred residents.
    void addNamesakes();

private:
    struct Household {
        int number = 0;
        int village = 0;
        QString ethnicity;
        QString surname;
        QString group;
        QString address;
        bool transcribed = false; ///< the family keeps names of clan and person
    };

    [[nodiscard]] Household newHousehold();
    /// A person of about that age; numbers, name and address are filled.
    [[nodiscard]] Resident born(const Household& home, int age, bool male);
    [[nodiscard]] QString regionFor(QDate birth);
    void giveTraits(Resident& person);
    void giveWork(Resident& person);
    void givePension(Resident& person);
    void giveMedical(Resident& person);

    Township& m_town;
    Random m_random;
    SyntheticNumbers m_numbers;
    int m_households = 0;
};

} // namespace canbao::demo
