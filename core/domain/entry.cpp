#include "core/domain/entry.h"

namespace canbao::domain {

bool hasResult(State state) {
    return state == State::Enrolled || state == State::Excluded || state == State::Declined;
}

std::optional<Transition> transition(State from, Insurance entryInsurance, Outcome outcome) {
    const bool open = from == State::Pending || from == State::InProgress || from == State::Declined;
    switch (outcome) {
    case Outcome::InProgress:
        if (from != State::Pending && from != State::InProgress) {
            return std::nullopt;
        }
        return Transition{State::InProgress, false, false, false};
    case Outcome::Enrolled:
        if (!open) {
            return std::nullopt;
        }
        return Transition{State::Enrolled, false, false, entryInsurance == Insurance::Unspecified};
    case Outcome::Excluded:
        if (!open) {
            return std::nullopt;
        }
        return Transition{State::Excluded, true, false, false};
    case Outcome::Declined:
        if (!open) {
            return std::nullopt;
        }
        return Transition{State::Declined, true, false, false};
    case Outcome::Reopened:
        if (!hasResult(from) && from != State::Withdrawn) {
            return std::nullopt;
        }
        return Transition{State::Pending, false, true, false};
    }
    Q_UNREACHABLE();
}

} // namespace canbao::domain
