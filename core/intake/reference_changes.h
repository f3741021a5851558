#pragma once

#include "core/domain/reference_record.h"
#include "core/intake/row_checks.h"
#include "core/intake/subject_changes.h"

namespace canbao::intake {

/// What a row of a department's list says, as a record; where it stands in its file is the caller's to add.
[[nodiscard]] domain::ReferenceRecord recordFrom(const RowReading& reading, domain::ListKind kind);

/// Where `sent` differs from what the kind's earlier lists said. A department's newer word is taken: nothing is kept;
/// but what was not sent erases nothing.
[[nodiscard]] QList<FieldChange> changesBetween(const domain::ReferenceRecord& known,
                                                const domain::ReferenceRecord& sent, const VillageCodes& villages);

/// The known record under the newer list's words.
[[nodiscard]] domain::ReferenceRecord updated(domain::ReferenceRecord known, const domain::ReferenceRecord& sent);

} // namespace canbao::intake
