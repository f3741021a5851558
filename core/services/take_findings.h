#pragma once

#include "core/domain/suggestion.h"
#include "core/store/session.h"

#include <QList>

namespace canbao::services {

/// 列入核实: what was found becomes entries of the city's kinds: missed employers and uninsured projects those of
/// 未参保用人单位 (projects for 工伤保险), uninsured persons those of 未参保人员. Each kind is a batch of its own,
/// whose file is named after where it comes from, and which undoImport takes back like any other. All or none; refused
/// in words when one of them was decided already. Returns the batches.
[[nodiscard]] Result<QList<BatchId>> takeFindings(const store::Session& session, const QList<FindingId>& ids);

/// 不列入: they stay away, also when the list comes again. Each is an event; all or none.
[[nodiscard]] Result<> dismissFindings(const store::Session& session, const QList<FindingId>& ids);
/// Takes that back.
[[nodiscard]] Result<> reopenFindings(const store::Session& session, const QList<FindingId>& ids);

} // namespace canbao::services
