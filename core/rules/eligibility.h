#pragma once

#include "core/rules/person_facts.h"
#include "core/rules/policy_tables.h"

namespace canbao::rules {

/// 应参保判断: whether a person must, may or may not be in an insurance, or what is to be found out first.
enum class Answer { Must, May, No, Ask };
[[nodiscard]] QString code(Answer answer); ///< must, may, no, ask
[[nodiscard]] std::optional<Answer> answerFromCode(QStringView code);

struct Eligibility {
    domain::Insurance insurance = domain::Insurance::Unspecified;
    Answer answer = Answer::Ask;
    QString ground;   ///< code of the ground (core/rules/grounds.h)
    QString because;  ///< one Chinese sentence
    QString question; ///< for Ask: what to find out
    QString source;   ///< plan section, law, policy table's row
    domain::Trust trust = domain::Trust::Sourced;
    bool insured = false; ///< holds it already, here or elsewhere
};

/// The six insurances in the plan's order, for that person on that day.
[[nodiscard]] QList<Eligibility> eligibilityOf(const PersonFacts& person, QDate on, const PolicyTables& tables);

} // namespace canbao::rules
