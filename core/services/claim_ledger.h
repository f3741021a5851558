#pragma once

#include "core/base/clock.h"
#include "core/store/writer_claim.h"

namespace canbao::services {

/// This program on this computer, from now on. `program` is canbao or canbao-cli.
[[nodiscard]] store::LedgerHolder thisHolder(const QString& program, const QString& operatorName, const Clock& clock);

/// The ledger for this program alone, to be written to, or who has it.
[[nodiscard]] Result<store::WriterClaim::Outcome> claimLedger(const QString& ledgerPath, const QString& program,
                                                              const QString& operatorName, const Clock& clock);

/// Who has had this ledger open, where and since when, as far as it is known: a sentence.
[[nodiscard]] QString inUseWords(const store::LedgerHolder& holder);

} // namespace canbao::services
