#include "core/store/identity_store.h"

#include <string>

namespace canbao::store {

namespace {

std::string table(domain::SubjectType type) {
    return type == domain::SubjectType::Person ? "person" : "employer";
}

} // namespace

Result<QMap<QString, QString>> correctedFields(const Database& database, SubjectKey subject) {
    CANBAO_TRY_ASSIGN(
        Statement rows,
        database.query("SELECT field, as_before FROM corrected_field WHERE subject_type = ?1 AND subject = ?2",
                       code(subject.type), subject.id));
    QMap<QString, QString> fields;
    while (true) {
        CANBAO_TRY_ASSIGN(const bool row, rows.step());
        if (!row) {
            return fields;
        }
        fields.insert(rows.text(0), rows.text(1));
    }
}

Result<QSet<qint64>> correctedSubjects(const Database& database, domain::SubjectType type) {
    CANBAO_TRY_ASSIGN(
        Statement rows,
        database.query("SELECT DISTINCT subject FROM corrected_field WHERE subject_type = ?1", code(type)));
    QSet<qint64> subjects;
    while (true) {
        CANBAO_TRY_ASSIGN(const bool row, rows.step());
        if (!row) {
            return subjects;
        }
        subjects.insert(rows.int64(0));
    }
}

Result<> noteCorrection(const Database& database, SubjectKey subject, const QString& field, const QString& before,
                        const QString& now) {
    CANBAO_TRY(database.execute("INSERT OR IGNORE INTO corrected_field (subject_type, subject, field, as_before) "
                                "VALUES (?1, ?2, ?3, ?4)",
                                code(subject.type), subject.id, field, before));
    return database.execute("DELETE FROM corrected_field "
                            "WHERE subject_type = ?1 AND subject = ?2 AND field = ?3 AND as_before = ?4",
                            code(subject.type), subject.id, field, now);
}

Result<QString> identityKeyOf(const Database& database, SubjectKey subject) {
    CANBAO_TRY_ASSIGN(Statement row,
                      database.query("SELECT identity_key FROM " + table(subject.type) + " WHERE id = ?1", subject.id));
    CANBAO_TRY(row.step());
    return row.text(0);
}

Result<qint64> subjectOfIdentity(const Database& database, domain::SubjectType type, const QString& identityKey) {
    return database.number("SELECT id FROM " + table(type) + " WHERE identity_key = ?1", identityKey);
}

Result<QSet<QByteArray>> formerIdentityKeys(const Database& database) {
    CANBAO_TRY_ASSIGN(Statement rows, database.query("SELECT identity_key FROM former_identity"));
    QSet<QByteArray> keys;
    while (true) {
        CANBAO_TRY_ASSIGN(const bool row, rows.step());
        if (!row) {
            return keys;
        }
        keys.insert(rows.text(0).toUtf8());
    }
}

Result<> changeIdentity(const Database& database, SubjectKey subject, const QString& identityKey,
                        const QString& matchName) {
    CANBAO_TRY(
        database.execute("INSERT OR IGNORE INTO former_identity (identity_key, subject_type, subject, match_name) "
                         "SELECT identity_key, ?2, id, ?3 FROM " +
                             table(subject.type) + " WHERE id = ?1",
                         subject.id, code(subject.type), matchName));
    CANBAO_TRY(database.execute("UPDATE " + table(subject.type) + " SET identity_key = ?2 WHERE id = ?1", subject.id,
                                identityKey));
    return database.execute(
        "DELETE FROM former_identity WHERE identity_key = ?1 AND subject_type = ?2 AND subject = ?3", identityKey,
        code(subject.type), subject.id);
}

} // namespace canbao::store
