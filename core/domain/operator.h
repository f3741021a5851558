#pragma once

#include "core/base/row_id.h"

#include <QString>

#include <array>
#include <optional>

namespace canbao::domain {

/// 角色: clerk 经办员 does the daily work; head 所长 also says who the operators are; viewer 查看员 changes nothing.
enum class OperatorRole { Clerk, Head, Viewer };

inline constexpr std::array kOperatorRoles{OperatorRole::Clerk, OperatorRole::Head, OperatorRole::Viewer};

[[nodiscard]] QString code(OperatorRole value); ///< clerk, head, viewer
[[nodiscard]] std::optional<OperatorRole> operatorRoleFromCode(QStringView code);

/// 操作员: who is at work. One who left is retired, never removed: the history names him.
struct Operator {
    OperatorId id;
    QString name;
    OperatorRole role = OperatorRole::Clerk;
    bool hasPin = false;
    bool retired = false;
};

[[nodiscard]] bool mayWrite(const Operator& who);
[[nodiscard]] bool mayManageOperators(const Operator& who);

} // namespace canbao::domain
