#pragma once

#include "core/domain/codes.h"
#include "ui/common/theme.h"

namespace canbao::ui {

/// The colour that a state has everywhere.
[[nodiscard]] constexpr Role roleOf(domain::State state) {
    switch (state) {
    case domain::State::Pending:
    case domain::State::InProgress:
        return Role::Waiting;
    case domain::State::Enrolled:
        return Role::Done;
    case domain::State::Declined:
        return Role::Attention;
    case domain::State::Excluded:
        return Role::Blocked;
    case domain::State::Withdrawn:
    case domain::State::Void:
        return Role::Muted;
    }
    return Role::Plain;
}

} // namespace canbao::ui
