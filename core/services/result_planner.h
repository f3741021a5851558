#pragma once

#include "core/services/record_result.h"
#include "core/store/entry_store.h"
#include "core/store/event_log.h"
#include "core/store/subject_store.h"

namespace canbao::services {

/// A result that may be recorded: how the entry will stand, and the event that says so (without its group).
struct PlannedResult {
    domain::Entry before;
    domain::Entry after;
    store::Event event;
};

/// Judges requests against the ledger as it stands; reads only.
class ResultPlanner {
public:
    [[nodiscard]] static Result<ResultPlanner> on(const store::Session& session);
    [[nodiscard]] Result<PlannedResult> plan(const ResultRequest& request);
    [[nodiscard]] store::EntryStore& entries() { return m_entries; }

private:
    ResultPlanner(const store::Session& session, store::EntryStore entries, store::SubjectStore subjects,
                  domain::CodeTables codes)
        : m_session(&session)
        , m_entries(std::move(entries))
        , m_subjects(std::move(subjects))
        , m_codes(std::move(codes)) {}
    [[nodiscard]] Result<> checkReason(domain::Outcome outcome, const QString& reason) const;
    [[nodiscard]] Result<> checkDate(const domain::Entry& entry, QDate occurredOn, QDate today);

    const store::Session* m_session;
    store::EntryStore m_entries;
    store::SubjectStore m_subjects;
    domain::CodeTables m_codes;
};

/// The sentence for an entry that somebody else changed.
[[nodiscard]] Error staleEntry();
/// The sentence for an entry that is not there.
[[nodiscard]] Error noSuchEntry();

} // namespace canbao::services
