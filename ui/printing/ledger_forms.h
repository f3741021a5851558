#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/base/row_id.h"
#include "ui/printing/verification_forms.h"

namespace canbao::store {
class Ledger;
}

namespace canbao::printing {

/// The forms for these entries, read from the ledger: one form a subject, with those of its entries that are asked for,
/// in the order of `entries`. Identifiers stand on them in full, which is what the paper is for; asking is an export.
[[nodiscard]] Result<QList<FormData>> verificationForms(const store::Ledger& ledger, const QList<EntryId>& entries,
                                                        const Progress& progress = {});

/// An empty form for persons, to be filled in by hand.
[[nodiscard]] Result<VerificationFormData> blankPersonForm(const store::Ledger& ledger);
/// An empty form for employers.
[[nodiscard]] Result<EmployerFormData> blankEmployerForm(const store::Ledger& ledger);

} // namespace canbao::printing
