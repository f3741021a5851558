#pragma once

#include "core/domain/suggestion.h"
#include "core/store/database.h"

#include <QList>

#include <optional>
#include <string>

namespace canbao::store {

/// 比对建议: what an entry's result may be, as other departments' lists have it. It changes nothing by itself.
struct Suggestion {
    SuggestionId id;
    EntryId entry;
    domain::Outcome outcome = domain::Outcome::Excluded;
    QString reason;                                                ///< code; empty when enrolled
    domain::Insurance insurance = domain::Insurance::Unspecified;  ///< joined, when enrolled on a list that names none
    domain::Confidence confidence = domain::Confidence::IdAndName; ///< of its surest evidence
    bool question = false;                                         ///< plausible, but to be asked first
    domain::ListKind source = domain::ListKind::Deaths;            ///< of its surest evidence
    domain::SuggestionState state = domain::SuggestionState::Open;
};

/// A suggestion from a row of `SELECT ` + kSuggestionColumns + ` … FROM suggestion`.
inline constexpr auto kSuggestionColumns =
    "suggestion.id, suggestion.entry, suggestion.outcome, suggestion.reason, suggestion.insurance, "
    "suggestion.confidence, suggestion.question, suggestion.source, suggestion.state";
inline constexpr int kSuggestionColumnCount = 9;
[[nodiscard]] Suggestion suggestionFromRow(const Statement& row);

[[nodiscard]] Result<std::optional<Suggestion>> suggestion(const Database& database, SuggestionId id);
/// The records that stand behind it now, the surest first.
[[nodiscard]] Result<QList<ReferenceId>> evidenceOf(const Database& database, SuggestionId id);

/// The rest within the caller's transaction.
[[nodiscard]] Result<> setSuggestionState(const Database& database, SuggestionId id, domain::SuggestionState state);
/// A decision was taken back. Where the same was suggested anew meanwhile, on newer evidence, that one stays and this
/// one is gone.
[[nodiscard]] Result<> reopenSuggestion(const Database& database, const Suggestion& suggestion);
/// Open suggestions lose what this import said; those that stood on nothing else are gone.
[[nodiscard]] Result<> retractEvidenceOf(const Database& database, BatchId batch);
/// Confidence, question and source from the evidence, for the suggestions of `condition` (SQL of our own).
[[nodiscard]] Result<> summariseEvidence(const Database& database, const std::string& condition);

/// Entries whose result stands on an accepted suggestion that this import's records speak for; ascending.
[[nodiscard]] Result<QList<EntryId>> entriesAcceptedOn(const Database& database, BatchId batch);

} // namespace canbao::store
