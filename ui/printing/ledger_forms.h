#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/base/row_id.h"
#include "ui/printing/list_form.h"
#include "ui/printing/receipts.h"
#include "ui/printing/verification_forms.h"

namespace canbao::store {
class Ledger;
}

namespace canbao::printing {

/// The forms for these entries, read from the ledger: one form a subject, with those of its entries that are asked for,
/// in the order of `entries`. Identifiers stand on them in full, which is what the paper is for; asking is an export.
[[nodiscard]] Result<QList<FormData>> verificationForms(const store::Ledger& ledger, const QList<EntryId>& entries,
                                                        const Progress& progress = {});

/// The same entries on list forms, one for each village in the order of `entries`. Identifiers stand on them in full.
[[nodiscard]] Result<QList<ListFormData>> listForms(const store::Ledger& ledger, const QList<EntryId>& entries,
                                                    domain::SubjectType subject, const Progress& progress = {});

/// A receipt for each subject with those of its entries that are asked for and what was recorded of them. Identifiers
/// are masked, so that it is no export of personal data.
[[nodiscard]] Result<QList<ReceiptData>> receipts(const store::Ledger& ledger, const QList<EntryId>& entries,
                                                  const QString& handledBy, const Progress& progress = {});

/// Empty ones to be filled in by hand; of a village where it is named.
[[nodiscard]] Result<VerificationFormData> blankPersonForm(const store::Ledger& ledger, const QString& village = {});
[[nodiscard]] Result<EmployerFormData> blankEmployerForm(const store::Ledger& ledger);
[[nodiscard]] Result<ListFormData> blankListForm(const store::Ledger& ledger, domain::SubjectType subject,
                                                 const QString& village = {});
[[nodiscard]] ReceiptData blankReceipt(const store::Ledger& ledger);

} // namespace canbao::printing
