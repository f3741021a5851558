#pragma once

#include "core/domain/codes.h"
#include "core/intake/field_policy.h"

#include <functional>
#include <optional>

class QMenu;
class QWidget;

namespace canbao::ui {

/// A column of a list as the menu finds it.
struct ColumnState {
    domain::ListKind kind = domain::ListKind::UnenrolledPersons;
    std::optional<intake::Field> meaning; ///< none: the column is not used
    intake::FieldPolicies policies;
};

/// Who hears what was chosen.
struct ColumnAnswers {
    std::function<void(std::optional<intake::Field>)> meaning;
    std::function<void(intake::Field, intake::FieldPolicy)> policy;
};

/// What the column may mean, and what it may do to those whom the ledger knows already; deletes itself when it closes.
[[nodiscard]] QMenu* columnMenu(const ColumnState& column, const ColumnAnswers& answers, QWidget* parent);

} // namespace canbao::ui
