#pragma once

#include "core/store/queries/subject_file.h"
#include "ui/models/rows_model.h"

namespace canbao::ui {

/// What the lists said of a subject, beside what the ledger holds now.
struct SentDetails {
    QList<RowsModel::Row> rows; ///< what, in the ledger, as sent, whether they differ, where it was sent
    int differences = 0;
};
[[nodiscard]] SentDetails sentDetails(const store::SubjectFile& file);

} // namespace canbao::ui
