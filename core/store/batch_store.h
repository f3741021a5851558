#pragma once

#include "core/store/batch.h"
#include "core/store/database.h"

namespace canbao::store {

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
    QByteArray m_cells; ///< of the row that is written
};

/// Within the caller's transaction.
[[nodiscard]] Result<> markUndone(const Database& database, BatchId batch, const QDateTime& at);
/// A standing batch of the very same file, kind and insurance: importing it a second time says so.
[[nodiscard]] Result<BatchId> batchOfFile(const Database& database, const QByteArray& sha256, domain::ListKind kind,
                                          domain::Insurance insurance);

} // namespace canbao::store
