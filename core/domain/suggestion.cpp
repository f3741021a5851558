#include "core/domain/suggestion.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace canbao::domain {

namespace {

template <class Enum>
struct Coded {
    Enum value;
    QLatin1StringView code;
};

constexpr std::array kConfidences{
    Coded{Confidence::IdAndName, "id-and-name"_L1},
    Coded{Confidence::IdOnly, "id-only"_L1},
    Coded{Confidence::NameAndBirth, "name-and-birth"_L1},
};
constexpr std::array kSuggestionStates{
    Coded{SuggestionState::Open, "open"_L1},
    Coded{SuggestionState::Accepted, "accepted"_L1},
    Coded{SuggestionState::Refused, "refused"_L1},
};
constexpr std::array kFindingKinds{
    Coded{FindingKind::MissedEmployer, "missed-employer"_L1},
    Coded{FindingKind::UninsuredProject, "uninsured-project"_L1},
    Coded{FindingKind::UninsuredPerson, "uninsured-person"_L1},
};
constexpr std::array kFindingStates{
    Coded{FindingState::Open, "open"_L1},
    Coded{FindingState::Taken, "taken"_L1},
    Coded{FindingState::Dismissed, "dismissed"_L1},
};

template <class Enum, size_t N>
QString codeIn(const std::array<Coded<Enum>, N>& table, Enum value) {
    return QString(std::ranges::find(table, value, &Coded<Enum>::value)->code);
}

template <class Enum, size_t N>
std::optional<Enum> valueIn(const std::array<Coded<Enum>, N>& table, QStringView code) {
    const auto found = std::ranges::find_if(table, [code](const Coded<Enum>& row) { return code == row.code; });
    return found == table.end() ? std::nullopt : std::optional(found->value);
}

} // namespace

QString code(Confidence value) {
    return codeIn(kConfidences, value);
}
QString code(SuggestionState value) {
    return codeIn(kSuggestionStates, value);
}
QString code(FindingKind value) {
    return codeIn(kFindingKinds, value);
}
QString code(FindingState value) {
    return codeIn(kFindingStates, value);
}

std::optional<Confidence> confidenceFromCode(QStringView code) {
    return valueIn(kConfidences, code);
}
std::optional<SuggestionState> suggestionStateFromCode(QStringView code) {
    return valueIn(kSuggestionStates, code);
}
std::optional<FindingKind> findingKindFromCode(QStringView code) {
    return valueIn(kFindingKinds, code);
}
std::optional<FindingState> findingStateFromCode(QStringView code) {
    return valueIn(kFindingStates, code);
}

} // namespace canbao::domain
