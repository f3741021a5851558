#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/intake/checked_list.h"
#include "core/intake/learned_mapping.h"

#include <functional>

namespace canbao::intake {

/// How a file is to be understood. What is left empty is found out.
struct CheckRequest {
    domain::ListKind kind = domain::ListKind::UnenrolledPersons;
    domain::Insurance insurance = domain::Insurance::Unspecified; ///< for rows that name none
    Office office;
    QDate today;

    QString fileName;             ///< without folder and ending: it may name the village of a list that does not itself
    QString sheet;                ///< one sheet by its name, hidden or not; empty: the list's sheets are found
    std::optional<int> headerRow; ///< as Excel shows it, from 1
    ColumnChoices columns;        ///< the user's word on single fields
    /// What was learned of a shape; may be null. From a ledger: learnedFrom().
    std::function<LearnedMapping(const QString& shape)> learned;
};

/// Reads a workbook, finds its list and judges every row. Several visible sheets of one shape are one list, and so are
/// those of other shapes that surely hold the same; what the user says of columns is said of the main sheet's shape.
///
/// A file without a list, without a column that tells its rows apart, or without the sheet or header row that was asked
/// for is one sentence that says what to do.
[[nodiscard]] Result<CheckedList> checkList(sheet::Workbook& workbook, const CheckRequest& request,
                                            const Progress& progress = {});

} // namespace canbao::intake
