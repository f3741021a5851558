#pragma once

#include "core/domain/subject.h"
#include "core/store/database.h"

#include <map>
#include <optional>

namespace canbao::store {

/// Persons and employers by identity: the statements are prepared once, so that an import of a hundred thousand rows
/// does not prepare them each time. Belongs to one connection.
class SubjectStore {
public:
    [[nodiscard]] static Result<SubjectStore> on(const Database& database);

    [[nodiscard]] Result<std::optional<domain::Person>> person(PersonId id);
    /// Whoever was merged is the one into whom. `name` as it was sent: it finds a person of that name whose number was
    /// corrected since (identity_store.h).
    [[nodiscard]] Result<std::optional<domain::Person>> personByKey(Utf8 identityKey, const QString& name = {});
    [[nodiscard]] Result<std::optional<domain::Person>> personByKey(const QString& identityKey) {
        return personByKey(Utf8{identityKey.toUtf8()});
    }
    [[nodiscard]] Result<PersonId> insert(const domain::Person& person);
    /// Writes what differs, and only that: a column that stands in an UPDATE costs its indexes, changed or not. The
    /// identity stays.
    [[nodiscard]] Result<> update(const domain::Person& before, const domain::Person& after);

    [[nodiscard]] Result<std::optional<domain::Employer>> employer(EmployerId id);
    [[nodiscard]] Result<std::optional<domain::Employer>> employerByKey(Utf8 identityKey, const QString& name = {});
    [[nodiscard]] Result<std::optional<domain::Employer>> employerByKey(const QString& identityKey) {
        return employerByKey(Utf8{identityKey.toUtf8()});
    }
    [[nodiscard]] Result<EmployerId> insert(const domain::Employer& employer);
    [[nodiscard]] Result<> update(const domain::Employer& before, const domain::Employer& after);

private:
    struct Statements {
        Statement personById, personByKey, personByFormerKey, personOfMerged, insertPerson;
        Statement employerById, employerByKey, insertEmployer;
    };
    using Updates = std::map<quint32, Statement>; ///< by the columns they set
    SubjectStore(const Database& database, Statements statements)
        : m_database(&database)
        , m_statements(std::move(statements)) {}

    const Database* m_database;
    Statements m_statements;
    Updates m_personUpdates;
    Updates m_employerUpdates;
};

/// Who turned out to be somebody else: whoever is written like the first is the second from now on; none: not any
/// more. Within the caller's transaction.
[[nodiscard]] Result<> setMergedInto(const Database& database, PersonId person, PersonId into);

} // namespace canbao::store
