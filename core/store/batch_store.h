#pragma once

#include "core/domain/codes.h"
#include "core/store/database.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>

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
    QJsonArray verdicts; ///< [{"field", "code"}, …]
    EntryId entry;       ///< what it became; none for refused and duplicate rows
};

class BatchStore {
public:
    [[nodiscard]] static Result<BatchStore> on(const Database& database);

    [[nodiscard]] Result<BatchId> insert(const Batch& batch);
    [[nodiscard]] Result<> insert(BatchId batch, const BatchRow& row);

private:
    BatchStore(const Database& database, Statement insertRow)
        : m_database(&database)
        , m_insertRow(std::move(insertRow)) {}
    const Database* m_database;
    Statement m_insertRow;
};

/// Within the caller's transaction.
[[nodiscard]] Result<> markUndone(const Database& database, BatchId batch, const QDateTime& at);
/// Newest first.
[[nodiscard]] Result<QList<Batch>> batches(const Database& database);
/// A standing batch of the very same file, kind and insurance: importing it a second time says so.
[[nodiscard]] Result<BatchId> batchOfFile(const Database& database, const QByteArray& sha256, domain::ListKind kind,
                                          domain::Insurance insurance);

} // namespace canbao::store
