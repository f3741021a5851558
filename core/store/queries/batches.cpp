#include "core/store/queries/batches.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace canbao::store {

namespace {

Batch batchFromRow(const Statement& row) {
    Batch batch;
    batch.id = row.id<BatchId>(0);
    batch.kind = domain::listKindFromCode(row.text(1)).value_or(batch.kind);
    batch.insurance = domain::insuranceFromCode(row.text(2)).value_or(batch.insurance);
    batch.fullList = row.text(3) == "full"_L1;
    batch.issuedOn = row.date(4);
    batch.fileName = row.text(5);
    batch.sha256 = row.blob(6);
    batch.layout = QJsonDocument::fromJson(row.text(7).toUtf8()).array();
    batch.by = row.id<OperatorId>(8);
    batch.recordedAt = row.instant(9);
    batch.undoneAt = row.instant(10);
    Batch::Counts& counts = batch.counts;
    int column = 10;
    for (qint64* count : {&counts.read, &counts.accepted, &counts.warned, &counts.refused, &counts.duplicates,
                          &counts.added, &counts.changed, &counts.same, &counts.withdrawn}) {
        *count = row.int64(++column);
    }
    return batch;
}

} // namespace

Result<QList<Batch>> batches(const Ledger& ledger) {
    CANBAO_TRY_ASSIGN(Statement rows,
                      ledger.database().query(
                          "SELECT id, kind, insurance, list_extent, issued_on, file_name, sha256, layout, operator, "
                          "recorded_at, undone_at, rows_read, accepted, warned, refused, duplicates, added, "
                          "changed, same, withdrawn FROM import_batch ORDER BY id DESC"));
    QList<Batch> found;
    while (true) {
        CANBAO_TRY_ASSIGN(const bool row, rows.step());
        if (!row) {
            return found;
        }
        found.append(batchFromRow(rows));
    }
}

} // namespace canbao::store
