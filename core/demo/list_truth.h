#pragma once

#include "core/domain/codes.h"
#include "core/domain/verdict.h"

#include <QList>
#include <QMap>
#include <QString>

namespace canbao::demo {

/// What a correct import must do with a row.
enum class Fate { Accepted, Refused, Duplicate };

/// What a correct import must say of one cell.
struct CellTruth {
    QString field; ///< name, citizen_id, credit_code, village; empty: the row as a whole
    domain::VerdictCode code;
};

/// The answer to one row of a list.
struct RowTruth {
    QString subject; ///< the true citizen id, passport or credit code of whom the row is about, or a project's name
    QString name;    ///< the true name
    domain::Insurance insurance = domain::Insurance::Unspecified;
    /// The row as written leads to its subject beyond doubt: what makes a second such row a duplicate.
    bool identifiable = true;
    QList<CellTruth> cells;
    Fate fate = Fate::Accepted;
    int sheetRow = 0; ///< as Excel shows it; set when the sheet is laid out
};

/// The answer to a whole list: read = accepted + refused + duplicates; warned rows are accepted ones.
struct ListTruth {
    int read = 0;
    int accepted = 0;
    int warned = 0;
    int refused = 0;
    int duplicates = 0;
    QMap<QString, int> verdicts; ///< verdict code → cells
};

/// Gives every row its fate, in order (the first of two rows about the same subject and insurance counts), and adds
/// up.
[[nodiscard]] ListTruth judged(QList<RowTruth*> rows);

/// accepted, refused, duplicate
[[nodiscard]] QString code(Fate fate);

} // namespace canbao::demo
