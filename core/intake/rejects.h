#pragma once

#include "core/base/result.h"
#include "core/intake/checked_list.h"

namespace canbao::intake {

/// Which rows go back to the sender.
enum class RejectedRows {
    NotTaken,       ///< refused and duplicates
    AndThoseWarned, ///< those, and the accepted ones that ask for a look
};

/// Writes the rows for the sender to `path` (.xlsx): sheet and row number as the sender knows them, the reasons in
/// words, then every cell as it was sent, as text. An existing file is replaced only by a whole one.
[[nodiscard]] Result<> writeRejects(const CheckedList& list, const QString& path,
                                    RejectedRows which = RejectedRows::NotTaken);

} // namespace canbao::intake
