#pragma once

#include "core/domain/reference_record.h"
#include "core/store/queries/entry_queue.h"
#include "core/store/suggestion_store.h"

#include <QList>

#include <optional>
#include <span>

namespace canbao::store {

/// Which suggestions are shown. Open ones only while their entry takes a result: of one that has a result by now there
/// is nothing to decide.
struct SuggestionFilter {
    std::optional<domain::SuggestionState> state = domain::SuggestionState::Open;
    std::optional<domain::ListKind> kind; ///< a department's: of the evidence; the city's: of the entry
    std::optional<domain::SubjectType> subject;
    std::optional<domain::Outcome> outcome;
    std::optional<QString> reason;
    std::optional<domain::Insurance> insurance; ///< joined
    std::optional<domain::ListKind> source;     ///< of the surest evidence
    std::optional<domain::Confidence> confidence;
    std::optional<bool> question;
    std::optional<bool> contested; ///< something else is suggested for the same entry too
};

/// Suggestions of one kind, to be decided together.
struct SuggestionGroup {
    domain::Outcome outcome = domain::Outcome::Excluded;
    QString reason;
    domain::Insurance insurance = domain::Insurance::Unspecified;
    domain::ListKind source = domain::ListKind::Deaths;
    domain::Confidence confidence = domain::Confidence::IdAndName;
    bool question = false;
    qint64 count = 0;

    /// The filter that shows these.
    [[nodiscard]] SuggestionFilter filter() const;
    friend bool operator==(const SuggestionGroup&, const SuggestionGroup&) = default;
};

/// One row that a suggestion stands on.
struct SuggestionEvidence {
    domain::ListKind kind = domain::ListKind::Deaths;
    BatchId batch;
    QString fileName;
    QString sheet;
    int row = 0;
    domain::Confidence confidence = domain::Confidence::IdAndName;
    bool question = false;
    std::optional<domain::ReferenceRecord> record; ///< as it is now; nothing when it is gone
};

/// A suggestion with all that is shown beside it. Identifiers are whole; who shows them masks them.
struct SuggestionLine {
    Suggestion suggestion;
    EntryLine entry;
    QDate birth;                        ///< of persons
    QString address;                    ///< as the ledger has it
    qint64 rivals = 0;                  ///< other open suggestions for the same entry
    QList<SuggestionEvidence> evidence; ///< the surest first
};

/// The office's order: what is surest first, the greatest groups first.
[[nodiscard]] Result<QList<SuggestionGroup>> suggestionGroups(const Ledger& ledger);
[[nodiscard]] Result<qint64> openSuggestionCount(const Ledger& ledger);
/// By village, then in the entries' order.
[[nodiscard]] Result<QList<SuggestionId>> suggestionKeys(const Ledger& ledger, const SuggestionFilter& filter);
/// In the keys' order; one that is gone is left out.
[[nodiscard]] Result<QList<SuggestionLine>> suggestionLines(const Ledger& ledger, std::span<const SuggestionId> keys);
/// Open ones of all entries of a subject, as its page shows them.
[[nodiscard]] Result<QList<SuggestionLine>> openSuggestionsOf(const Ledger& ledger, PersonId person);
[[nodiscard]] Result<QList<SuggestionLine>> openSuggestionsOf(const Ledger& ledger, EmployerId employer);

/// Entries with an open suggestion that can be decided: SQL for a condition on `entry`.
[[nodiscard]] const char* hasOpenSuggestionSql();

} // namespace canbao::store
