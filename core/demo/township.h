#pragma once

#include "core/base/result.h"
#include "core/demo/random.h"
#include "core/demo/synthetic_numbers.h"

#include <QDate>
#include <QFlags>
#include <QList>
#include <QString>

namespace canbao::demo {

struct Village {
    QString code; ///< 12 digits
    QString name; ///< 新车村委会
};

/// What is true of a person, whatever the lists say.
enum class Trait : quint32 {
    Dead = 0x1,
    Student = 0x2, ///< in school, of whatever age
    Imprisoned = 0x4,
    MovedOut = 0x8, ///< 户籍迁出
    PovertyAlleviated = 0x10,
    PovertyRisk = 0x20,
    MinimumLiving = 0x40,
    ExtremePoverty = 0x80,
    Disabled = 0x100,
};
Q_DECLARE_FLAGS(Traits, Trait)

/// Where a person stands in the pension insurances.
enum class Pension {
    None,
    Resident,  ///< 城乡居民养老
    Employee,  ///< 职工养老
    Lapsed,    ///< paid once, pays no more
    Elsewhere, ///< insured outside the city
    Receiving, ///< 已领待遇
    TooYoung,
};

enum class Medical { None, Resident, Employee, Elsewhere };

struct Resident {
    QString citizenId; ///< valid; empty when `passport` is not
    QString passport;
    QString name;
    QString ethnicity;
    QString group; ///< 村民小组
    QString address;
    QString phone;
    QString school;
    QDate birth;
    QDate diedOn;   ///< valid with Trait::Dead
    QDate lastPaid; ///< valid with Pension::Lapsed
    bool male = false;
    int village = 0; ///< index
    int household = 0;
    bool head = false;       ///< 户主
    int firm = -1;           ///< index of the employer
    int disabilityKind = 0;  ///< 1–7 with Trait::Disabled
    int disabilityGrade = 0; ///< 1–4 with Trait::Disabled
    Traits traits;
    Pension pension = Pension::None;
    Medical medical = Medical::None;

    [[nodiscard]] int ageOn(QDate day) const;
    [[nodiscard]] bool has(Trait trait) const { return traits.testFlag(trait); }
};

enum class FirmStatus { Open, Revoked, Deregistered }; ///< 存续, 吊销, 注销

struct Firm {
    QString name;
    QString creditCode;         ///< valid
    QString registrationNumber; ///< the older number of those founded before 2015; else empty
    QString legalPerson;
    QString phone;
    QString industry;
    QDate since;
    int village = 0;
    int headcount = 0;
    bool dusty = false; ///< 尘肺病重点行业
    bool insured = false;
    FirmStatus status = FirmStatus::Open;
};

/// The synthetic township: what is true, before anybody writes a list about it.
struct Township {
    QString code; ///< 9 digits
    QString name; ///< 朋普镇
    QDate asOf;
    QList<Village> villages;
    QList<Resident> residents;
    /// People of other places who have a resident's name, some of them the birthday too, and a number of their own:
    /// they stand on departments' lists and must not be taken for the resident.
    QList<Resident> namesakes;
    QList<Firm> firms;
};

struct TownshipRequest {
    QString office = QStringLiteral("532504105"); ///< code or name of a town of resources/divisions
    int persons = 20000;                          ///< 1 … 500,000
    quint64 seed = 1;
    QDate asOf{2026, 5, 10}; ///< ages are counted to this day; nobody is born after it
};

/// The same request gives the same township on every computer. Fails when the office is not in the divisions data or
/// the number of persons is out of range.
[[nodiscard]] Result<Township> foundTownship(const TownshipRequest& request);

} // namespace canbao::demo

Q_DECLARE_OPERATORS_FOR_FLAGS(canbao::demo::Traits)
