#pragma once

#include "core/intake/check_list.h"
#include "core/intake/import_plan.h"

#include <memory>

namespace canbao::ui {

/// What the user says of a file before it is read; what is left alone is found out.
struct ListQuestion {
    QString path;
    domain::ListKind kind = domain::ListKind::UnenrolledPersons;
    domain::Insurance insurance = domain::Insurance::Unspecified;
    bool fullList = false;
    QDate issuedOn; ///< invalid: not said
    QString sheet;  ///< empty: the list's sheets are found
    intake::ColumnChoices columns;
    intake::FieldPolicies policies;
    QDate today;
};

/// A file understood and judged, and what importing it would do. Nothing is in the ledger yet.
struct ListReading {
    std::shared_ptr<const intake::CheckedList> list;
    intake::ImportOptions options;
    intake::ImportPlan plan;
};

/// Which list the file is; 未参保人员 where nothing speaks for any. Reads its first rows: long work too.
[[nodiscard]] Result<domain::ListKind> guessListKind(const QString& path);
/// Long work, for a thread of its own: over the ledger file at `ledgerPath`.
[[nodiscard]] Result<ListReading> readList(const QString& ledgerPath, const ListQuestion& question,
                                           const Progress& progress);

} // namespace canbao::ui
