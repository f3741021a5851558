#pragma once

#include "core/store/ledger.h"

#include <QDate>

namespace canbao::store {

/// The number of the last event; what "known now" means.
[[nodiscard]] Result<qint64> lastSeq(const Ledger& ledger);

/// Results recorded by anybody since the beginning of that day (the office's clock), without those that were taken
/// back.
[[nodiscard]] Result<qint64> resultsRecordedSince(const Ledger& ledger, QDate day);

} // namespace canbao::store
