#include "core/store/subject_store.h"

#include "core/domain/person_name.h"
#include "core/domain/pinyin_initials.h"

#include <array>
#include <string>

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

/// What one field of a subject is in the ledger.
template <class Subject>
struct Column {
    const char* sets; ///< "name = ?, …"
    bool (*same)(const Subject&, const Subject&);
    void (*bind)(Statement&, int& index, const Subject&);
};

const QString& bindable(const QString& text) {
    return text;
}
QDate bindable(QDate date) {
    return date;
}
DivisionId bindable(DivisionId village) {
    return village;
}
int bindable(int number) {
    return number;
}
QString bindable(domain::IdStatus status) {
    return domain::code(status);
}
QString bindable(domain::Sex sex) {
    return domain::code(sex);
}

template <class Subject, auto member>
constexpr Column<Subject> column(const char* sets) {
    return {sets, [](const Subject& one, const Subject& other) { return one.*member == other.*member; },
            [](Statement& statement, int& index, const Subject& subject) {
                statement.bindAt(++index, bindable(subject.*member));
            }};
}

template <class Subject, QString (*matched)(QStringView), QString (*initials)(QStringView)>
constexpr Column<Subject> nameColumn() {
    return {"name = ?, match_name = ?, initials = ?",
            [](const Subject& one, const Subject& other) { return one.name == other.name; },
            [](Statement& statement, int& index, const Subject& subject) {
                statement.bindAt(++index, subject.name);
                statement.bindAt(++index, matched(subject.name));
                statement.bindAt(++index, initials(subject.name));
            }};
}

using domain::Employer;
using domain::Person;

constexpr std::array kPersonColumns{
    nameColumn<Person, domain::matchName, domain::personInitials>(),
    column<Person, &Person::citizenId>("citizen_id = ?"),
    column<Person, &Person::idAsSent>("id_as_sent = ?"),
    column<Person, &Person::idStatus>("id_status = ?"),
    column<Person, &Person::sex>("sex = ?"),
    column<Person, &Person::birth>("birth = ?"),
    column<Person, &Person::ethnicity>("ethnicity = ?"),
    column<Person, &Person::village>("village = ?"),
    column<Person, &Person::villageAsSent>("village_as_sent = ?"),
    column<Person, &Person::group>("group_name = ?"),
    column<Person, &Person::address>("address = ?"),
    column<Person, &Person::phone>("phone = ?"),
};

constexpr std::array kEmployerColumns{
    nameColumn<Employer, domain::matchEmployerName, domain::employerInitials>(),
    column<Employer, &Employer::creditCode>("credit_code = ?"),
    column<Employer, &Employer::codeAsSent>("code_as_sent = ?"),
    column<Employer, &Employer::legalPerson>("legal_person = ?"),
    column<Employer, &Employer::phone>("phone = ?"),
    column<Employer, &Employer::industry>("industry = ?"),
    column<Employer, &Employer::headcount>("headcount = nullif(?, -1)"),
    column<Employer, &Employer::village>("village = ?"),
    column<Employer, &Employer::villageAsSent>("village_as_sent = ?"),
    column<Employer, &Employer::address>("address = ?"),
};

template <class Subject, size_t N>
Result<Statement> prepareUpdate(const Database& database, const char* table,
                                const std::array<Column<Subject>, N>& columns, quint32 changed) {
    std::string sets;
    for (size_t i = 0; i < N; ++i) {
        if ((changed >> i & 1U) != 0) {
            sets += (sets.empty() ? "" : ", ") + std::string(columns[i].sets);
        }
    }
    return database.prepare("UPDATE " + std::string(table) + " SET " + sets + " WHERE id = ?");
}

template <class Subject, size_t N>
Result<> updateWhatDiffers(const Database& database, const char* table, const std::array<Column<Subject>, N>& columns,
                           std::map<quint32, Statement>& statements, const Subject& before, const Subject& after) {
    quint32 changed = 0;
    for (size_t i = 0; i < N; ++i) {
        changed |= columns[i].same(before, after) ? 0U : 1U << i;
    }
    if (changed == 0) {
        return {};
    }
    auto statement = statements.find(changed);
    if (statement == statements.end()) {
        CANBAO_TRY_ASSIGN(Statement prepared, prepareUpdate(database, table, columns, changed));
        statement = statements.emplace(changed, std::move(prepared)).first;
    }
    statement->second.reset();
    int index = 0;
    for (size_t i = 0; i < N; ++i) {
        if ((changed >> i & 1U) != 0) {
            columns[i].bind(statement->second, index, after);
        }
    }
    statement->second.bindAt(++index, after.id);
    return statement->second.run();
}

} // namespace

Result<SubjectStore> SubjectStore::on(const Database& database) {
    CANBAO_TRY_ASSIGN(Statement personById,
                      database.prepare("SELECT " CANBAO_PERSON_COLUMNS " FROM person WHERE id = ?1"));
    CANBAO_TRY_ASSIGN(Statement personByKey,
                      database.prepare("SELECT " CANBAO_PERSON_COLUMNS ", merged_into FROM person "
                                       "WHERE identity_key = ?1"));
    CANBAO_TRY_ASSIGN(Statement personByFormerKey,
                      database.prepare("SELECT " CANBAO_PERSON_COLUMNS ", merged_into FROM person "
                                       "WHERE id = (SELECT subject FROM former_identity WHERE identity_key = ?1 "
                                       "            AND subject_type = 'person' AND match_name = ?2)"));
    CANBAO_TRY_ASSIGN(Statement personOfMerged,
                      database.prepare("WITH RECURSIVE one (id, merged_into) AS ("
                                       "  SELECT id, merged_into FROM person WHERE id = ?1 UNION "
                                       "  SELECT person.id, person.merged_into FROM one "
                                       "  JOIN person ON person.id = one.merged_into) "
                                       "SELECT " CANBAO_PERSON_COLUMNS " FROM person "
                                       "WHERE id = (SELECT id FROM one WHERE merged_into IS NULL)"));
    CANBAO_TRY_ASSIGN(
        Statement insertPerson,
        database.prepare("INSERT INTO person (identity_key, match_name, name, citizen_id, id_as_sent, id_status, "
                         "sex, birth, ethnicity, village, village_as_sent, group_name, address, phone, initials) "
                         "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)"));
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
    return SubjectStore(database, {std::move(personById), std::move(personByKey), std::move(personByFormerKey),
                                   std::move(personOfMerged), std::move(insertPerson), std::move(employerById),
                                   std::move(employerByKey), std::move(insertEmployer)});
}

Result<std::optional<domain::Person>> SubjectStore::person(PersonId id) {
    return first<domain::Person>(m_statements.personById.bind(id), personFromRow);
}

Result<std::optional<domain::Person>> SubjectStore::personByKey(Utf8 identityKey, const QString& name) {
    PersonId mergedInto;
    const auto asSent = [&mergedInto](const Statement& row) {
        mergedInto = row.id<PersonId>(kPersonColumns.size() + 1);
        return personFromRow(row);
    };
    // Most are found, or new: one look into an index. Who was merged, or had another number, is looked for further.
    CANBAO_TRY_ASSIGN(auto found, first<domain::Person>(m_statements.personByKey.bind(identityKey), asSent));
    if (!found && !name.isEmpty()) {
        CANBAO_TRY_ASSIGN(
            found,
            first<domain::Person>(m_statements.personByFormerKey.bind(identityKey, domain::matchName(name)), asSent));
    }
    return mergedInto ? first<domain::Person>(m_statements.personOfMerged.bind(mergedInto), personFromRow) : found;
}

Result<PersonId> SubjectStore::insert(const domain::Person& p) {
    CANBAO_TRY(m_statements.insertPerson
                   .bind(domain::identityKey(p), domain::matchName(p.name), p.name, p.citizenId, p.idAsSent,
                         domain::code(p.idStatus), domain::code(p.sex), p.birth, p.ethnicity, p.village,
                         p.villageAsSent, p.group, p.address, p.phone, domain::personInitials(p.name))
                   .run());
    return PersonId{m_database->lastInsertRowId()};
}

Result<> SubjectStore::update(const domain::Person& before, const domain::Person& after) {
    return updateWhatDiffers(*m_database, "person", kPersonColumns, m_personUpdates, before, after);
}

Result<std::optional<domain::Employer>> SubjectStore::employer(EmployerId id) {
    return first<domain::Employer>(m_statements.employerById.bind(id), employerFromRow);
}

Result<std::optional<domain::Employer>> SubjectStore::employerByKey(Utf8 identityKey, const QString& name) {
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

Result<> SubjectStore::update(const domain::Employer& before, const domain::Employer& after) {
    return updateWhatDiffers(*m_database, "employer", kEmployerColumns, m_employerUpdates, before, after);
}

Result<> setMergedInto(const Database& database, PersonId person, PersonId into) {
    return database.execute("UPDATE person SET merged_into = ?2 WHERE id = ?1", person, into);
}

} // namespace canbao::store
