#pragma once

#include "core/base/row_id.h"
#include "core/domain/codes.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonArray>
#include <QStringList>

namespace canbao::store {

/// 导入批次: one file taken in, as one transaction.
struct Batch {
    /// read = accepted + refused + duplicates; accepted = added + changed + same; warned rows are among the accepted.
    struct Counts {
        qint64 read = 0, accepted = 0, warned = 0, refused = 0, duplicates = 0;
        qint64 added = 0, changed = 0, same = 0, withdrawn = 0;
    };

    BatchId id;
    domain::ListKind kind = domain::ListKind::UnenrolledPersons;
    domain::Insurance insurance = domain::Insurance::Unspecified;
    bool fullList = false; ///< who is missing from it was withdrawn
    QDate issuedOn;        ///< the city's date of the list; the import's day where it was not given
    QString fileName;      ///< without its folder
    QByteArray sha256;
    QJsonArray layout; ///< the `sheets` of `import --json`
    OperatorId by;
    QDateTime recordedAt;
    QDateTime undoneAt; ///< invalid while the batch stands
    Counts counts;
};

/// A row as it was sent and what became of it.
struct BatchRow {
    enum class Outcome { Accepted, Refused, Duplicate };
    QString sheet;
    int row = 0; ///< from 1, as Excel shows it
    QStringList cells;
    Outcome outcome = Outcome::Accepted;
    QByteArray verdicts = "[]"; ///< JSON [{"field", "code"}, …]
    EntryId entry;              ///< what it became; none for refused and duplicate rows
};

} // namespace canbao::store
