#include "core/store/subject_store.h"

#include "core/domain/person_name.h"
#include "core/domain/pinyin_initials.h"

namespace canbao::store {

namespace {

#define CANBAO_PERSON_COLUMNS                                                                                          \
    "id, name, citizen_id, id_as_sent, id_status, sex, birth, ethnicity, village, village_as_sent, group_name, "       \
    "address, phone"
#define CANBAO_EMPLOYER_COLUMNS                                                                                        \
    "id, name, credit_code, code_as_sent, legal_person, phone, industry, coalesce(headcount, -1), village, "           \
    "village_as_sent, address"

domain::Person personFromRow(const Statement& row) {
    domain::Person person;
    person.id = row.id<PersonId>(0);
    person.name = row.text(1);
    person.citizenId = row.text(2);
    person.idAsSent = row.text(3);
    person.idStatus = domain::idStatusFromCode(row.text(4));
    person.sex = domain::sexFromCode(row.text(5));
    person.birth = row.date(6);
    person.ethnicity = row.text(7);
    person.village = row.id<DivisionId>(8);
    person.villageAsSent = row.text(9);
    person.group = row.text(10);
    person.address = row.text(11);
    person.phone = row.text(12);
    return person;
}

domain::Employer employerFromRow(const Statement& row) {
    domain::Employer employer;
    employer.id = row.id<EmployerId>(0);
    employer.name = row.text(1);
    employer.creditCode = row.text(2);
    employer.codeAsSent = row.text(3);
    employer.legalPerson = row.text(4);
    employer.phone = row.text(5);
    employer.industry = row.text(6);
    employer.headcount = row.integer(7);
    employer.village = row.id<DivisionId>(8);
    employer.villageAsSent = row.text(9);
    employer.address = row.text(10);
    return employer;
}

template <class Subject, class FromRow>
Result<std::optional<Subject>> first(Statement& statement, FromRow fromRow) {
    CANBAO_TRY_ASSIGN(const bool found, statement.step());
    if (!found) {
        return std::nullopt;
    }
    Subject subject = fromRow(statement);
    statement.reset();
    return subject;
}

} // namespace

Result<SubjectStore> SubjectStore::on(const Database& database) {
    CANBAO_TRY_ASSIGN(Statement personById,
                      database.prepare("SELECT " CANBAO_PERSON_COLUMNS " FROM person WHERE id = ?1"));
    CANBAO_TRY_ASSIGN(Statement personByKey,
                      database.prepare("WITH RECURSIVE sent (id, merged_into) AS ("
                                       "  SELECT id, merged_into FROM person WHERE id = coalesce("
                                       "    (SELECT id FROM person WHERE identity_key = ?1), "
                                       "    (SELECT subject FROM former_identity WHERE identity_key = ?1 "
                                       "     AND subject_type = 'person' AND match_name = ?2)) UNION "
                                       "  SELECT person.id, person.merged_into FROM sent "
                                       "  JOIN person ON person.id = sent.merged_into) "
                                       "SELECT " CANBAO_PERSON_COLUMNS " FROM person "
                                       "WHERE id = (SELECT id FROM sent WHERE merged_into IS NULL)"));
    CANBAO_TRY_ASSIGN(
        Statement insertPerson,
        database.prepare("INSERT INTO person (identity_key, match_name, name, citizen_id, id_as_sent, id_status, "
                         "sex, birth, ethnicity, village, village_as_sent, group_name, address, phone, initials) "
                         "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)"));
    CANBAO_TRY_ASSIGN(
        Statement updatePerson,
        database.prepare(
            "UPDATE person SET match_name = ?2, name = ?3, citizen_id = ?4, id_as_sent = ?5, "
            "id_status = ?6, sex = ?7, birth = ?8, ethnicity = ?9, village = ?10, "
            "village_as_sent = ?11, group_name = ?12, address = ?13, phone = ?14, initials = ?15 WHERE id = ?1"));
    CANBAO_TRY_ASSIGN(Statement employerById,
                      database.prepare("SELECT " CANBAO_EMPLOYER_COLUMNS " FROM employer WHERE id = ?1"));
    CANBAO_TRY_ASSIGN(Statement employerByKey,
                      database.prepare("SELECT " CANBAO_EMPLOYER_COLUMNS " FROM employer WHERE id = coalesce("
                                       "  (SELECT id FROM employer WHERE identity_key = ?1), "
                                       "  (SELECT subject FROM former_identity WHERE identity_key = ?1 "
                                       "   AND subject_type = 'employer' AND match_name = ?2))"));
    CANBAO_TRY_ASSIGN(
        Statement insertEmployer,
        database.prepare("INSERT INTO employer (identity_key, match_name, name, credit_code, code_as_sent, "
                         "legal_person, phone, industry, headcount, village, village_as_sent, address, initials) "
                         "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, nullif(?9, -1), ?10, ?11, ?12, ?13)"));
    CANBAO_TRY_ASSIGN(
        Statement updateEmployer,
        database.prepare("UPDATE employer SET match_name = ?2, name = ?3, credit_code = ?4, code_as_sent = ?5, "
                         "legal_person = ?6, phone = ?7, industry = ?8, headcount = nullif(?9, -1), "
                         "village = ?10, village_as_sent = ?11, address = ?12, initials = ?13 WHERE id = ?1"));
    return SubjectStore(database, {std::move(personById), std::move(personByKey), std::move(insertPerson),
                                   std::move(updatePerson), std::move(employerById), std::move(employerByKey),
                                   std::move(insertEmployer), std::move(updateEmployer)});
}

Result<std::optional<domain::Person>> SubjectStore::person(PersonId id) {
    return first<domain::Person>(m_statements.personById.bind(id), personFromRow);
}

Result<std::optional<domain::Person>> SubjectStore::personByKey(const QString& identityKey, const QString& name) {
    return first<domain::Person>(m_statements.personByKey.bind(identityKey, domain::matchName(name)), personFromRow);
}

Result<PersonId> SubjectStore::insert(const domain::Person& p) {
    CANBAO_TRY(m_statements.insertPerson
                   .bind(domain::identityKey(p), domain::matchName(p.name), p.name, p.citizenId, p.idAsSent,
                         domain::code(p.idStatus), domain::code(p.sex), p.birth, p.ethnicity, p.village,
                         p.villageAsSent, p.group, p.address, p.phone, domain::personInitials(p.name))
                   .run());
    return PersonId{m_database->lastInsertRowId()};
}

Result<> SubjectStore::update(const domain::Person& p) {
    return m_statements.updatePerson
        .bind(p.id, domain::matchName(p.name), p.name, p.citizenId, p.idAsSent, domain::code(p.idStatus),
              domain::code(p.sex), p.birth, p.ethnicity, p.village, p.villageAsSent, p.group, p.address, p.phone,
              domain::personInitials(p.name))
        .run();
}

Result<std::optional<domain::Employer>> SubjectStore::employer(EmployerId id) {
    return first<domain::Employer>(m_statements.employerById.bind(id), employerFromRow);
}

Result<std::optional<domain::Employer>> SubjectStore::employerByKey(const QString& identityKey, const QString& name) {
    return first<domain::Employer>(m_statements.employerByKey.bind(identityKey, domain::matchEmployerName(name)),
                                   employerFromRow);
}

Result<EmployerId> SubjectStore::insert(const domain::Employer& e) {
    CANBAO_TRY(m_statements.insertEmployer
                   .bind(domain::identityKey(e), domain::matchEmployerName(e.name), e.name, e.creditCode, e.codeAsSent,
                         e.legalPerson, e.phone, e.industry, e.headcount, e.village, e.villageAsSent, e.address,
                         domain::employerInitials(e.name))
                   .run());
    return EmployerId{m_database->lastInsertRowId()};
}

Result<> SubjectStore::update(const domain::Employer& e) {
    return m_statements.updateEmployer
        .bind(e.id, domain::matchEmployerName(e.name), e.name, e.creditCode, e.codeAsSent, e.legalPerson, e.phone,
              e.industry, e.headcount, e.village, e.villageAsSent, e.address, domain::employerInitials(e.name))
        .run();
}

Result<> setMergedInto(const Database& database, PersonId person, PersonId into) {
    return database.execute("UPDATE person SET merged_into = ?2 WHERE id = ?1", person, into);
}

} // namespace canbao::store
