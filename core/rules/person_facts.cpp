#include "core/rules/person_facts.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace canbao::rules {

namespace {

struct Coded {
    Work value;
    QLatin1StringView code;
};

constexpr std::array kWorks{Coded{Work::Employed, "employed"_L1}, Coded{Work::Flexible, "flexible"_L1},
                            Coded{Work::None, "none"_L1}, Coded{Work::Military, "military"_L1},
                            Coded{Work::Imprisoned, "imprisoned"_L1}};

} // namespace

std::optional<int> PersonFacts::ageOn(QDate day) const {
    if (!birth.isValid()) {
        return std::nullopt;
    }
    const bool hadBirthday = std::pair(day.month(), day.day()) >= std::pair(birth.month(), birth.day());
    return day.year() - birth.year() - (hadBirthday ? 0 : 1);
}

const Holding* PersonFacts::holding(domain::Insurance insurance) const {
    const auto found = std::ranges::find(holdings, insurance, &Holding::insurance);
    return found == holdings.end() ? nullptr : &*found;
}

const Holding* PersonFacts::holding(domain::Insurance insurance, Holding::Standing standing) const {
    const auto found = std::ranges::find_if(
        holdings, [&](const Holding& held) { return held.insurance == insurance && held.standing == standing; });
    return found == holdings.end() ? nullptr : &*found;
}

QString code(Work work) {
    return QString(std::ranges::find(kWorks, work, &Coded::value)->code);
}

std::optional<Work> workFromCode(QStringView code) {
    const auto found = std::ranges::find_if(kWorks, [&](const Coded& row) { return row.code == code; });
    return found == kWorks.end() ? std::nullopt : std::optional(found->value);
}

} // namespace canbao::rules
