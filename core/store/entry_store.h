#pragma once

#include "core/domain/entry.h"
#include "core/domain/subject.h"
#include "core/store/database.h"

#include <optional>
#include <string_view>

namespace canbao::store {

/// An entry from a row of `SELECT ` + kEntryColumns + ` … FROM entry`.
inline constexpr std::string_view kEntryColumns =
    "entry.id, entry.kind, entry.insurance, entry.person, entry.employer, entry.village, entry.state, entry.reason, "
    "entry.enrolled_in, entry.occurred_on, entry.version, entry.evidence";
inline constexpr int kEntryColumnCount = 12;
[[nodiscard]] domain::Entry entryFromRow(const Statement& row);

/// What the entries of one subject say of it as a whole, and the one on a list that is asked for.
struct SubjectStanding {
    bool listed = false;   ///< one of them was not taken back
    bool verified = false; ///< one of them has a result: a clerk looked at this subject
    EntryId entry;         ///< on that list for that insurance, whatever its state; none: there is none
    domain::State state = domain::State::Pending; ///< of that entry
};

/// Reads and writes of entries; each change of state goes with its event, which the caller appends in the same
/// transaction.
class EntryStore {
public:
    [[nodiscard]] static Result<EntryStore> on(const Database& database);

    [[nodiscard]] Result<std::optional<domain::Entry>> entry(EntryId id);
    /// The subject's entry on that list for that insurance, whatever its state.
    [[nodiscard]] Result<std::optional<domain::Entry>> find(PersonId person, domain::ListKind kind,
                                                            domain::Insurance insurance);
    /// All of a person that were not taken back.
    [[nodiscard]] Result<QList<domain::Entry>> ofPerson(PersonId person);
    [[nodiscard]] Result<SubjectStanding> standing(PersonId person, domain::ListKind kind, domain::Insurance insurance);
    [[nodiscard]] Result<SubjectStanding> standing(EmployerId employer, domain::ListKind kind,
                                                   domain::Insurance insurance);
    [[nodiscard]] Result<EntryId> insert(const domain::Entry& entry, BatchId batch);
    /// Writes state, reason, enrolledIn, evidence, occurredOn and version + 1, if the row still has `entry.version`;
    /// false when somebody else changed it meanwhile.
    [[nodiscard]] Result<bool> updateState(const domain::Entry& entry);
    /// The entry turned out to be about another person, who has none on that list for that insurance.
    [[nodiscard]] Result<> giveTo(EntryId entry, const domain::Person& person);
    /// The subject turned out to belong to another village: its entries go with it.
    [[nodiscard]] Result<> moveToVillage(PersonId person, DivisionId village);
    [[nodiscard]] Result<> moveToVillage(EmployerId employer, DivisionId village);

private:
    struct Statements {
        Statement byId, ofPerson, personStanding, employerStanding, insert, updateState;
    };
    EntryStore(const Database& database, Statements statements)
        : m_database(&database)
        , m_statements(std::move(statements)) {}

    const Database* m_database;
    Statements m_statements;
};

} // namespace canbao::store
