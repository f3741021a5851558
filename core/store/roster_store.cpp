#include "core/store/roster_store.h"

#include "core/domain/person_name.h"

#include <algorithm>

namespace canbao::store {

namespace {

constexpr auto kInsert = "INSERT OR IGNORE INTO roster (person, credit_code, match_name, name, employed_on, added_by) "
                         "VALUES (?1, ?2, ?3, ?4, ?5, ?6)";

Result<> remove(const Database& database, const RosterLine& line, PersonId person) {
    return database.execute("DELETE FROM roster WHERE person = ?1 AND credit_code = ?2 AND match_name = ?3", person,
                            line.creditCode, domain::matchEmployerName(line.name));
}

Result<> insertFor(const Database& database, const RosterLine& line, PersonId person) {
    return database.execute(kInsert, person, line.creditCode, domain::matchEmployerName(line.name), line.name,
                            line.employedOn, line.addedBy);
}

} // namespace

Result<RosterStore> RosterStore::on(const Database& database) {
    CANBAO_TRY_ASSIGN(Statement insert, database.prepare(kInsert));
    return RosterStore(std::move(insert));
}

Result<> RosterStore::insert(const RosterLine& line) {
    return m_insert
        .bind(line.person, line.creditCode, domain::matchEmployerName(line.name), line.name, line.employedOn,
              line.addedBy)
        .run();
}

Result<QList<RosterLine>> rosterLinesOf(const Database& database, PersonId person) {
    CANBAO_TRY_ASSIGN(Statement rows,
                      database.query("SELECT person, credit_code, name, employed_on, added_by FROM roster "
                                     "WHERE person = ?1 ORDER BY credit_code, match_name",
                                     person));
    QList<RosterLine> lines;
    while (true) {
        CANBAO_TRY_ASSIGN(const bool row, rows.step());
        if (!row) {
            return lines;
        }
        lines.append({rows.id<PersonId>(0), rows.text(1), rows.text(2), rows.text(3), rows.id<BatchId>(4)});
    }
}

Result<QList<RosterLine>> rosterLinesFromListsOf(const Database& database, PersonId person,
                                                 const QList<EntryId>& entries) {
    CANBAO_TRY_ASSIGN(Statement rows, database.query("SELECT import_row.batch, import_row.entry FROM entry "
                                                     "JOIN import_row ON import_row.entry = entry.id "
                                                     "WHERE entry.person = ?1",
                                                     person));
    QList<BatchId> theirs;
    QList<BatchId> others;
    while (true) {
        CANBAO_TRY_ASSIGN(const bool row, rows.step());
        if (!row) {
            break;
        }
        (entries.contains(rows.id<EntryId>(1)) ? theirs : others).append(rows.id<BatchId>(0));
    }
    CANBAO_TRY_ASSIGN(QList<RosterLine> lines, rosterLinesOf(database, person));
    lines.removeIf(
        [&](const RosterLine& line) { return !theirs.contains(line.addedBy) || others.contains(line.addedBy); });
    return lines;
}

Result<bool> giveRosterLine(const Database& database, const RosterLine& line, PersonId to) {
    CANBAO_TRY(insertFor(database, line, to));
    const bool isNew = database.changes() == 1;
    CANBAO_TRY(remove(database, line, line.person));
    return isNew;
}

Result<> takeRosterLineBack(const Database& database, const RosterLine& line, PersonId from, bool known) {
    if (!known) {
        CANBAO_TRY(remove(database, line, from));
    }
    return insertFor(database, line, line.person);
}

Result<> removeRosterLinesAddedBy(const Database& database, BatchId batch) {
    return database.execute("DELETE FROM roster WHERE added_by = ?1", batch);
}

} // namespace canbao::store
