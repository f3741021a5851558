#pragma once

#include "core/domain/special_group.h"
#include "core/domain/subject.h"
#include "core/rules/employer_kind.h"

#include <QDate>
#include <QList>

#include <optional>

namespace canbao::rules {

/// Something known of a person, and who says so; without a value it is not known.
template <class T>
struct Fact {
    std::optional<T> value;
    QString from; ///< in Chinese, as it stands in a sentence: 在校生名单, 核实结果

    [[nodiscard]] bool known() const { return value.has_value(); }
    [[nodiscard]] bool is(const T& what) const { return value == what; }
};

enum class Registration { Here, Elsewhere }; ///< 户籍: in 弥勒市 or not

/// What somebody does for a living.
enum class Work {
    Employed, ///< works for an employer or on a project
    Flexible, ///< 灵活就业, 无雇工个体户, 新业态
    None,     ///< 务农, 无业: no employer is known
    Military,
    Imprisoned,
};

/// 已参保: one insurance that is held.
struct Holding {
    enum class Standing { Paying, Lapsed, Receiving };
    domain::Insurance insurance = domain::Insurance::Unspecified;
    Standing standing = Standing::Paying;
    bool elsewhere = false; ///< not in 弥勒市
    QString from;

    friend bool operator==(const Holding&, const Holding&) = default;
};

/// What the rules look at; nothing of it names the person.
struct PersonFacts {
    QDate birth; ///< invalid: not known
    domain::Sex sex = domain::Sex::Unknown;
    Fact<bool> deceased;
    Fact<bool> emigrated;
    Fact<Registration> registration;
    Fact<bool> residencePermit; ///< 弥勒市居住证 or 居住证明
    Fact<bool> student;
    Fact<Work> work;
    QString employer; ///< where, when Employed
    std::optional<EmployerKind> employerKind;
    QList<Holding> holdings;
    QString pensionUnsaid; ///< a list has the person insured without saying in which scheme; which list, or empty
    QString medicalUnsaid;
    QList<domain::SpecialGroup> groups;

    /// Works for an employer who signs up its staff; on a project one is covered against work injury only.
    [[nodiscard]] bool hasEmployer() const { return work.is(Work::Employed) && employerKind != EmployerKind::Project; }
    [[nodiscard]] bool in(domain::SpecialGroup group) const { return groups.contains(group); }
    /// Full years on that day; nothing when the birth is not known. Negative before it.
    [[nodiscard]] std::optional<int> ageOn(QDate day) const;
    [[nodiscard]] const Holding* holding(domain::Insurance insurance) const;
    [[nodiscard]] const Holding* holding(domain::Insurance insurance, Holding::Standing standing) const;
};

[[nodiscard]] QString code(Work work); ///< employed, flexible, none, military, imprisoned
[[nodiscard]] std::optional<Work> workFromCode(QStringView code);

} // namespace canbao::rules
