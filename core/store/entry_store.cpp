#include "core/store/entry_store.h"

#include "core/store/result_detail.h"

#include <string>

namespace canbao::store {

domain::Entry entryFromRow(const Statement& row) {
    domain::Entry entry;
    entry.id = row.id<EntryId>(0);
    entry.kind = domain::listKindFromCode(row.text(1)).value_or(entry.kind);
    entry.insurance = domain::insuranceFromCode(row.text(2)).value_or(entry.insurance);
    entry.person = row.id<PersonId>(3);
    entry.employer = row.id<EmployerId>(4);
    entry.subjectType = entry.person ? domain::SubjectType::Person : domain::SubjectType::Employer;
    entry.village = row.id<DivisionId>(5);
    entry.state = domain::stateFromCode(row.text(6)).value_or(entry.state);
    entry.reason = row.text(7);
    entry.enrolledIn = domain::insuranceFromCode(row.text(8)).value_or(entry.enrolledIn);
    entry.occurredOn = row.date(9);
    entry.version = row.integer(10);
    entry.evidence = evidenceFromJson(row.text(11));
    return entry;
}

namespace {

Result<std::optional<domain::Entry>> first(Statement& statement) {
    CANBAO_TRY_ASSIGN(const bool found, statement.step());
    if (!found) {
        return std::nullopt;
    }
    domain::Entry entry = entryFromRow(statement);
    statement.reset();
    return entry;
}

Result<SubjectStanding> standingFrom(Statement& rows) {
    SubjectStanding standing;
    while (true) {
        CANBAO_TRY_ASSIGN(const bool row, rows.step());
        if (!row) {
            return standing;
        }
        const auto state = domain::stateFromCode(rows.text(2)).value_or(domain::State::Pending);
        standing.listed = standing.listed || state != domain::State::Void;
        standing.verified = standing.verified || domain::hasResult(state);
        if (rows.integer(1) != 0) {
            standing.entry = rows.id<EntryId>(0);
            standing.state = state;
        }
    }
}

} // namespace

Result<EntryStore> EntryStore::on(const Database& database) {
    const std::string select = "SELECT " + std::string(kEntryColumns);
    CANBAO_TRY_ASSIGN(Statement byId, database.prepare(select + " FROM entry WHERE id = ?1"));
    CANBAO_TRY_ASSIGN(Statement ofPerson,
                      database.prepare(select + " FROM entry WHERE person = ?1 AND kind = ?2 AND insurance = ?3"));
    const std::string standing = "SELECT id, kind = ?2 AND insurance = ?3, state FROM entry WHERE ";
    CANBAO_TRY_ASSIGN(Statement personStanding, database.prepare(standing + "person = ?1"));
    CANBAO_TRY_ASSIGN(Statement employerStanding, database.prepare(standing + "employer = ?1"));
    CANBAO_TRY_ASSIGN(
        Statement insert,
        database.prepare("INSERT INTO entry (kind, insurance, person, employer, village, batch, state, reason, "
                         "enrolled_in, occurred_on, version) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)"));
    CANBAO_TRY_ASSIGN(
        Statement updateState,
        database.prepare("UPDATE entry SET state = ?3, reason = ?4, enrolled_in = ?5, occurred_on = ?6, evidence = ?7, "
                         "version = version + 1 WHERE id = ?1 AND version = ?2"));
    return EntryStore(database, {std::move(byId), std::move(ofPerson), std::move(personStanding),
                                 std::move(employerStanding), std::move(insert), std::move(updateState)});
}

Result<std::optional<domain::Entry>> EntryStore::entry(EntryId id) {
    return first(m_statements.byId.bind(id));
}

Result<std::optional<domain::Entry>> EntryStore::find(PersonId person, domain::ListKind kind,
                                                      domain::Insurance insurance) {
    return first(m_statements.ofPerson.bind(person, code(kind), code(insurance)));
}

Result<QList<domain::Entry>> EntryStore::ofPerson(PersonId person) {
    CANBAO_TRY_ASSIGN(Statement rows,
                      m_database->query("SELECT " + std::string(kEntryColumns) +
                                            " FROM entry WHERE person = ?1 AND state <> 'void' ORDER BY id",
                                        person));
    QList<domain::Entry> entries;
    while (true) {
        CANBAO_TRY_ASSIGN(const bool row, rows.step());
        if (!row) {
            return entries;
        }
        entries.append(entryFromRow(rows));
    }
}

Result<SubjectStanding> EntryStore::standing(PersonId person, domain::ListKind kind, domain::Insurance insurance) {
    return standingFrom(m_statements.personStanding.bind(person, code(kind), code(insurance)));
}

Result<SubjectStanding> EntryStore::standing(EmployerId employer, domain::ListKind kind, domain::Insurance insurance) {
    return standingFrom(m_statements.employerStanding.bind(employer, code(kind), code(insurance)));
}

Result<EntryId> EntryStore::insert(const domain::Entry& e, BatchId batch) {
    CANBAO_TRY(m_statements.insert
                   .bind(code(e.kind), code(e.insurance), e.person, e.employer, e.village, batch, code(e.state),
                         e.reason, code(e.enrolledIn), e.occurredOn, e.version)
                   .run());
    return EntryId{m_database->lastInsertRowId()};
}

Result<bool> EntryStore::updateState(const domain::Entry& e) {
    CANBAO_TRY(m_statements.updateState
                   .bind(e.id, e.version, code(e.state), e.reason, code(e.enrolledIn), e.occurredOn, toJson(e.evidence))
                   .run());
    return m_database->changes() == 1;
}

Result<> EntryStore::giveTo(EntryId entry, const domain::Person& person) {
    return m_database->execute("UPDATE entry SET person = ?2, village = ?3 WHERE id = ?1", entry, person.id,
                               person.village);
}

Result<> EntryStore::moveToVillage(PersonId person, DivisionId village) {
    return m_database->execute("UPDATE entry SET village = ?2 WHERE person = ?1", person, village);
}

Result<> EntryStore::moveToVillage(EmployerId employer, DivisionId village) {
    return m_database->execute("UPDATE entry SET village = ?2 WHERE employer = ?1", employer, village);
}

} // namespace canbao::store
