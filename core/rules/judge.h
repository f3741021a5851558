#pragma once

#include "core/rules/eligibility.h"
#include "core/rules/retirement.h"

#include <QMap>

namespace canbao::rules {

/// Goes through the plan's section 一 for one person on one day, the most certain ground first.
class Judge {
public:
    Judge(const PersonFacts& person, QDate on, const PolicyTables& tables);

    [[nodiscard]] Eligibility of(domain::Insurance insurance) const;

private:
    /// A ground with the words for its places and the policy row that it rests on.
    struct Said {
        QString ground;
        QMap<QString, QString> words{};
        std::optional<domain::PolicyRow> basis{};
    };
    /// Where the retirement age stands on the day.
    enum class Retiring { Not, Unsure, Past };

    [[nodiscard]] std::optional<Said> ofAnyInsurance(domain::Insurance insurance) const;
    [[nodiscard]] Said employeePension() const;
    [[nodiscard]] Said employeePensionAlone() const;
    [[nodiscard]] Said residentPension() const;
    [[nodiscard]] Said residentPensionOfSixty() const;
    [[nodiscard]] Said employeeMedical() const;
    [[nodiscard]] Said residentMedical() const;
    [[nodiscard]] Said unemployment() const;
    [[nodiscard]] Said workInjury() const;
    /// Too young, in prison: what keeps from the insurances of those who work.
    [[nodiscard]] std::optional<Said> keptFromWork(const QString& prefix) const;
    /// At school, or not known to be out of it; nothing when the person is out of school.
    [[nodiscard]] std::optional<Said> schooling(const QString& prefix) const;

    [[nodiscard]] bool youngerThan(const QString& figure) const;
    [[nodiscard]] Said tooYoung(const QString& ground, const QString& figure) const;
    [[nodiscard]] Said held(const QString& ground, const Holding& holding) const;
    [[nodiscard]] Said retiredOn(const QString& ground) const;
    [[nodiscard]] const Holding* elsewhere(domain::Insurance one, domain::Insurance other) const;
    [[nodiscard]] const Holding* receiving() const;
    [[nodiscard]] bool employed() const { return m_person.hasEmployer(); }
    [[nodiscard]] bool worksForHimself() const {
        return m_person.work.is(Work::Flexible) || (m_person.work.is(Work::Employed) && !employed());
    }
    [[nodiscard]] Eligibility answer(domain::Insurance insurance, const Said& said) const;

    const PersonFacts& m_person;
    QDate m_on;
    const PolicyTables& m_tables;
    std::optional<int> m_age;
    Retiring m_retiring = Retiring::Not;
    Retirement m_retirement; ///< the latest that may apply
};

} // namespace canbao::rules
