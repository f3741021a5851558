#pragma once

#include "core/domain/operator.h"
#include "core/store/session.h"

#include <optional>

namespace canbao::services {

/// What is to be of an operator; what is not said stays.
struct OperatorEdit {
    std::optional<QString> name;
    std::optional<domain::OperatorRole> role;
    std::optional<bool> retired;
    std::optional<QString> pin; ///< services/pin.h; empty: none any more
};

/// 操作员管理: the head says who works on the ledger; everybody may change the own PIN. Each is one transaction with
/// its event. Refused in words: no name or one that another has, an unfit PIN, the last head retired or made something
/// else, no right to do it. Hashing a PIN takes a tenth of a second.
[[nodiscard]] Result<OperatorId> addOperator(const store::Session& session, const OperatorEdit& edit);
[[nodiscard]] Result<> changeOperator(const store::Session& session, OperatorId id, const OperatorEdit& edit);

} // namespace canbao::services
