#include "core/store/reference_store.h"

#include "core/domain/person_name.h"

#include <QJsonDocument>

#include <string>

namespace canbao::store {

namespace {

constexpr auto kColumns = "id, kind, insurance, subject_type, identity_key, name, number, number_as_sent, "
                          "number_status, sex, birth, village, village_as_sent, address, facts, added_by, batch, "
                          "sheet, row, stands";

domain::ReferenceRecord fromRow(const Statement& row) {
    domain::ReferenceRecord record;
    record.id = row.id<ReferenceId>(0);
    record.kind = domain::listKindFromCode(row.text(1)).value_or(record.kind);
    record.insurance = domain::insuranceFromCode(row.text(2)).value_or(record.insurance);
    record.subjectType = domain::subjectTypeFromCode(row.text(3)).value_or(record.subjectType);
    record.identityKey = row.text(4);
    record.name = row.text(5);
    record.number = row.text(6);
    record.numberAsSent = row.text(7);
    record.numberStatus = domain::idStatusFromCode(row.text(8));
    record.sex = domain::sexFromCode(row.text(9));
    record.birth = row.date(10);
    record.village = row.id<DivisionId>(11);
    record.villageAsSent = row.text(12);
    record.address = row.text(13);
    record.facts = domain::factsFromJson(QJsonDocument::fromJson(row.text(14).toUtf8()).object());
    record.addedBy = row.id<BatchId>(15);
    record.batch = row.id<BatchId>(16);
    record.sheet = row.text(17);
    record.row = row.integer(18);
    record.stands = row.int64(19) != 0;
    return record;
}

Result<std::optional<domain::ReferenceRecord>> first(Statement& statement) {
    CANBAO_TRY_ASSIGN(const bool found, statement.step());
    if (!found) {
        return std::nullopt;
    }
    domain::ReferenceRecord record = fromRow(statement);
    statement.reset();
    return record;
}

QString factsText(const domain::ReferenceRecord& record) {
    return QString::fromUtf8(QJsonDocument(domain::factsToJson(record.facts)).toJson(QJsonDocument::Compact));
}

QString matchName(const domain::ReferenceRecord& record) {
    return record.subjectType == domain::SubjectType::Person ? domain::matchName(record.name)
                                                             : domain::matchEmployerName(record.name);
}

/// The column says nothing of employers.
QString statusCode(const domain::ReferenceRecord& record) {
    return record.subjectType == domain::SubjectType::Person ? domain::code(record.numberStatus) : QString();
}

} // namespace

Result<ReferenceStore> ReferenceStore::on(const Database& database) {
    const std::string select = "SELECT " + std::string(kColumns) + " FROM reference_record WHERE ";
    CANBAO_TRY_ASSIGN(Statement byId, database.prepare(select + "id = ?1"));
    CANBAO_TRY_ASSIGN(Statement byIdentity,
                      database.prepare(select + "identity_key = ?1 AND kind = ?2 AND insurance = ?3"));
    CANBAO_TRY_ASSIGN(Statement ofSubject,
                      database.prepare(select + "identity_key = ?1 AND stands = 1 ORDER BY kind, insurance"));
    CANBAO_TRY_ASSIGN(
        Statement insert,
        database.prepare("INSERT INTO reference_record (kind, insurance, subject_type, identity_key, added_by, name, "
                         "match_name, number, number_as_sent, number_status, sex, birth, village, village_as_sent, "
                         "address, facts, batch, sheet, row, stands) "
                         "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, "
                         "?19, ?20)"));
    CANBAO_TRY_ASSIGN(
        Statement update,
        database.prepare("UPDATE reference_record SET name = ?2, match_name = ?3, number = ?4, number_as_sent = ?5, "
                         "number_status = ?6, sex = ?7, birth = ?8, village = ?9, village_as_sent = ?10, "
                         "address = ?11, facts = ?12, batch = ?13, sheet = ?14, row = ?15, stands = ?16 "
                         "WHERE id = ?1"));
    return ReferenceStore(
        database, {std::move(byId), std::move(byIdentity), std::move(ofSubject), std::move(insert), std::move(update)});
}

Result<std::optional<domain::ReferenceRecord>> ReferenceStore::record(ReferenceId id) {
    return first(m_statements.byId.bind(id));
}

Result<std::optional<domain::ReferenceRecord>> ReferenceStore::find(const QString& identityKey, domain::ListKind kind,
                                                                    domain::Insurance insurance) {
    return first(m_statements.byIdentity.bind(identityKey, code(kind), code(insurance)));
}

Result<QList<domain::ReferenceRecord>> ReferenceStore::ofSubject(const QString& identityKey) {
    Statement& rows = m_statements.ofSubject.bind(identityKey);
    QList<domain::ReferenceRecord> records;
    while (true) {
        CANBAO_TRY_ASSIGN(const bool row, rows.step());
        if (!row) {
            return records;
        }
        records.append(fromRow(rows));
    }
}

Result<ReferenceId> ReferenceStore::insert(const domain::ReferenceRecord& r) {
    CANBAO_TRY(m_statements.insert
                   .bind(code(r.kind), code(r.insurance), code(r.subjectType), r.identityKey, r.addedBy, r.name,
                         matchName(r), r.number, r.numberAsSent, statusCode(r), domain::code(r.sex), r.birth, r.village,
                         r.villageAsSent, r.address, factsText(r), r.batch, r.sheet, r.row, r.stands)
                   .run());
    return ReferenceId{m_database->lastInsertRowId()};
}

Result<> ReferenceStore::update(const domain::ReferenceRecord& r) {
    return m_statements.update
        .bind(r.id, r.name, matchName(r), r.number, r.numberAsSent, statusCode(r), domain::code(r.sex), r.birth,
              r.village, r.villageAsSent, r.address, factsText(r), r.batch, r.sheet, r.row, r.stands)
        .run();
}

Result<QList<ReferenceId>> standingReferences(const Database& database, domain::ListKind kind,
                                              domain::Insurance insurance) {
    CANBAO_TRY_ASSIGN(Statement rows, database.query("SELECT id FROM reference_record WHERE stands = 1 AND kind = ?1 "
                                                     "AND (?2 = 'unspecified' OR insurance = ?2) ORDER BY id",
                                                     code(kind), code(insurance)));
    QList<ReferenceId> records;
    while (true) {
        CANBAO_TRY_ASSIGN(const bool row, rows.step());
        if (!row) {
            return records;
        }
        records.append(rows.id<ReferenceId>(0));
    }
}

Result<> removeReferencesAddedBy(const Database& database, BatchId batch) {
    return database.execute("DELETE FROM reference_record WHERE added_by = ?1", batch);
}

} // namespace canbao::store
