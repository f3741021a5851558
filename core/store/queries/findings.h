#pragma once

#include "core/domain/reference_record.h"
#include "core/store/finding_store.h"
#include "core/store/ledger.h"

#include <QList>

#include <optional>
#include <span>

namespace canbao::store {

/// A finding with what the departments' lists say of it. Identifiers are whole; who shows them masks them.
struct FindingLine {
    Finding finding;
    QString villageName;                    ///< what was sent where the village is not known
    QString fileName;                       ///< of the list that its record stands on
    QList<domain::ReferenceRecord> records; ///< the finding's own first, then what other lists say of the subject
};

/// How many of each kind, by state.
struct FindingCount {
    domain::FindingKind kind = domain::FindingKind::MissedEmployer;
    qint64 count = 0;
};

[[nodiscard]] Result<QList<FindingCount>> openFindingCounts(const Ledger& ledger);
/// By village, then by the row of their list.
[[nodiscard]] Result<QList<FindingId>> findingKeys(const Ledger& ledger, domain::FindingState state,
                                                   std::optional<domain::FindingKind> kind = {});
/// In the keys' order; one that is gone is left out.
[[nodiscard]] Result<QList<FindingLine>> findingLines(const Ledger& ledger, std::span<const FindingId> keys);

} // namespace canbao::store
