#include "core/rules/eligibility.h"

#include "core/rules/judge.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace canbao::rules {

namespace {

struct Coded {
    Answer value;
    QLatin1StringView code;
};

constexpr std::array kAnswers{Coded{Answer::Must, "must"_L1}, Coded{Answer::May, "may"_L1}, Coded{Answer::No, "no"_L1},
                              Coded{Answer::Ask, "ask"_L1}};

} // namespace

QString code(Answer answer) {
    return QString(std::ranges::find(kAnswers, answer, &Coded::value)->code);
}

std::optional<Answer> answerFromCode(QStringView code) {
    const auto found = std::ranges::find_if(kAnswers, [&](const Coded& row) { return row.code == code; });
    return found == kAnswers.end() ? std::nullopt : std::optional(found->value);
}

QList<Eligibility> eligibilityOf(const PersonFacts& person, QDate on, const PolicyTables& tables) {
    const Judge judge(person, on, tables);
    QList<Eligibility> answers;
    for (const domain::Insurance insurance : domain::insurances()) {
        answers.append(judge.of(insurance));
    }
    return answers;
}

} // namespace canbao::rules
