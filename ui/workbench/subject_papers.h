#pragma once

#include "core/domain/code_tables.h"
#include "core/store/queries/subject_file.h"
#include "ui/models/rows_model.h"

namespace canbao::ui {

/// What the lists said of a subject, beside what the ledger holds now.
struct SentDetails {
    QList<RowsModel::Row> rows; ///< what, in the ledger, as sent, whether they differ, where it was sent
    int differences = 0;
};
[[nodiscard]] SentDetails sentDetails(const store::SubjectFile& file);

/// What the other departments' lists say: which list, its facts in words. Rows of two cells.
[[nodiscard]] QList<RowsModel::Row> referenceRows(const store::SubjectFile& file, const domain::CodeTables& codes);

} // namespace canbao::ui
