#include "core/store/suggestion_store.h"

namespace canbao::store {

Suggestion suggestionFromRow(const Statement& row) {
    Suggestion found;
    found.id = row.id<SuggestionId>(0);
    found.entry = row.id<EntryId>(1);
    found.outcome = domain::outcomeFromCode(row.text(2)).value_or(found.outcome);
    found.reason = row.text(3);
    found.insurance = domain::insuranceFromCode(row.text(4)).value_or(found.insurance);
    found.confidence = domain::confidenceFromCode(row.text(5)).value_or(found.confidence);
    found.question = row.int64(6) != 0;
    found.source = domain::listKindFromCode(row.text(7)).value_or(found.source);
    found.state = domain::suggestionStateFromCode(row.text(8)).value_or(found.state);
    return found;
}

Result<std::optional<Suggestion>> suggestion(const Database& database, SuggestionId id) {
    CANBAO_TRY_ASSIGN(
        Statement row,
        database.query("SELECT " + std::string(kSuggestionColumns) + " FROM suggestion WHERE id = ?1", id));
    CANBAO_TRY_ASSIGN(const bool found, row.step());
    return found ? std::optional(suggestionFromRow(row)) : std::nullopt;
}

Result<QList<ReferenceId>> evidenceOf(const Database& database, SuggestionId id) {
    CANBAO_TRY_ASSIGN(Statement rows,
                      database.query("SELECT reference FROM suggestion_evidence WHERE suggestion = ?1 AND reference IS "
                                     "NOT NULL ORDER BY confidence, question, kind, reference",
                                     id));
    QList<ReferenceId> records;
    while (true) {
        CANBAO_TRY_ASSIGN(const bool row, rows.step());
        if (!row) {
            return records;
        }
        records.append(rows.id<ReferenceId>(0));
    }
}

Result<> setSuggestionState(const Database& database, SuggestionId id, domain::SuggestionState state) {
    return database.execute("UPDATE suggestion SET state = ?2 WHERE id = ?1", id, code(state));
}

Result<> reopenSuggestion(const Database& database, const Suggestion& suggestion) {
    CANBAO_TRY(database.execute("UPDATE OR IGNORE suggestion SET state = 'open' WHERE id = ?1", suggestion.id));
    // Its evidence is looked at again: a record may have changed while it was decided.
    CANBAO_TRY(database.execute("INSERT OR IGNORE INTO entry_due VALUES (?1)", suggestion.entry));
    return database.execute("DELETE FROM suggestion WHERE id = ?1 AND state <> 'open'", suggestion.id);
}

Result<> retractEvidenceOf(const Database& database, BatchId batch) {
    CANBAO_TRY(database.execute("DELETE FROM suggestion_evidence WHERE batch = ?1 AND "
                                "(SELECT state FROM suggestion WHERE id = suggestion_evidence.suggestion) = 'open'",
                                batch));
    CANBAO_TRY(database.execute("DELETE FROM suggestion WHERE state = 'open' AND NOT EXISTS "
                                "(SELECT 1 FROM suggestion_evidence WHERE suggestion = suggestion.id)"));
    return summariseEvidence(database, "state = 'open'");
}

Result<> summariseEvidence(const Database& database, const std::string& condition) {
    return database.execute("UPDATE suggestion SET (confidence, question, source) = ("
                            "  SELECT confidence, (SELECT min(question) FROM suggestion_evidence "
                            "    WHERE suggestion = suggestion.id), kind "
                            "  FROM suggestion_evidence WHERE suggestion = suggestion.id "
                            "  ORDER BY confidence, question, kind LIMIT 1) WHERE " +
                            condition);
}

Result<QList<EntryId>> entriesAcceptedOn(const Database& database, BatchId batch) {
    CANBAO_TRY_ASSIGN(
        Statement rows,
        database.query("SELECT DISTINCT entry.id FROM suggestion_evidence AS evidence "
                       "JOIN suggestion ON suggestion.id = evidence.suggestion AND suggestion.state = 'accepted' "
                       "JOIN entry ON entry.id = suggestion.entry AND entry.state = suggestion.outcome "
                       "  AND entry.reason = suggestion.reason "
                       "WHERE evidence.batch = ?1 ORDER BY entry.id",
                       batch));
    QList<EntryId> entries;
    while (true) {
        CANBAO_TRY_ASSIGN(const bool row, rows.step());
        if (!row) {
            return entries;
        }
        entries.append(rows.id<EntryId>(0));
    }
}

} // namespace canbao::store
