#pragma once

#include "core/base/row_id.h"
#include "core/domain/enforcement.h"
#include "core/store/ledger.h"

#include <optional>

namespace canbao {
using EnforcementId = RowId<struct EnforcementTag>;
}

namespace canbao::store {

/// 督促整改: a step that was taken against an employer, as it stands.
struct Enforcement {
    EnforcementId id;
    EmployerId employer;
    domain::TakenStep taken;
    QString document; ///< 文号; empty when the notice has none
    qint64 event = 0; ///< seq
};

/// The steps that stand, oldest first.
[[nodiscard]] Result<QList<Enforcement>> enforcementsOf(const Ledger& ledger, EmployerId employer);
/// Against whom steps stand, of one village or of all: by village, then in the order in which they began.
[[nodiscard]] Result<QList<EmployerId>> enforcedEmployers(const Ledger& ledger, DivisionId village = {});
[[nodiscard]] Result<std::optional<Enforcement>> enforcement(const Ledger& ledger, EnforcementId id);

} // namespace canbao::store
