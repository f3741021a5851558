#include "core/store/batch_store.h"

#include "core/store/json_text.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace canbao::store {

namespace {

QString jsonText(const QJsonArray& array) {
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QString outcomeCode(BatchRow::Outcome outcome) {
    switch (outcome) {
    case BatchRow::Outcome::Accepted:
        return u"accepted"_s;
    case BatchRow::Outcome::Refused:
        return u"refused"_s;
    case BatchRow::Outcome::Duplicate:
        return u"duplicate"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

Result<BatchStore> BatchStore::on(const Database& database) {
    CANBAO_TRY_ASSIGN(Statement insertRow,
                      database.prepare("INSERT INTO import_row (batch, sheet, row, cells, outcome, verdicts, entry) "
                                       "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)"));
    return BatchStore(database, std::move(insertRow));
}

Result<BatchId> BatchStore::insert(const Batch& b) {
    const Batch::Counts& c = b.counts;
    CANBAO_TRY(
        m_database->execute("INSERT INTO import_batch (kind, insurance, list_extent, issued_on, file_name, sha256, "
                            "layout, operator, recorded_at, "
                            "rows_read, accepted, warned, refused, duplicates, added, changed, same, withdrawn) "
                            "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18)",
                            code(b.kind), code(b.insurance), b.fullList ? u"full"_s : u"partial"_s, b.issuedOn,
                            b.fileName, b.sha256, jsonText(b.layout), b.by, b.recordedAt, c.read, c.accepted, c.warned,
                            c.refused, c.duplicates, c.added, c.changed, c.same, c.withdrawn));
    return BatchId{m_database->lastInsertRowId()};
}

Result<> BatchStore::insert(BatchId batch, const BatchRow& row) {
    m_cells.resize(0);
    appendJsonArray(m_cells, row.cells);
    return m_insertRow
        .bind(batch, row.sheet, row.row, Utf8{m_cells}, outcomeCode(row.outcome), Utf8{row.verdicts}, row.entry)
        .run();
}

Result<> markUndone(const Database& database, BatchId batch, const QDateTime& at) {
    return database.execute("UPDATE import_batch SET undone_at = ?2 WHERE id = ?1", batch, at);
}

Result<BatchId> batchOfFile(const Database& database, const QByteArray& sha256, domain::ListKind kind,
                            domain::Insurance insurance) {
    CANBAO_TRY_ASSIGN(const qint64 id,
                      database.number("SELECT id FROM import_batch WHERE sha256 = ?1 AND kind = ?2 AND insurance = ?3 "
                                      "AND undone_at IS NULL ORDER BY id DESC LIMIT 1",
                                      sha256, code(kind), code(insurance)));
    return BatchId{id};
}

} // namespace canbao::store
