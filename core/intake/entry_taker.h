#pragma once

#include "core/intake/batch_journal.h"
#include "core/intake/import_plan.h"
#include "core/store/entry_store.h"
#include "core/store/roster_store.h"
#include "core/store/subject_store.h"

#include <QSet>

namespace canbao::intake {

/// Takes the rows of a city list: each becomes its subject and its entry, with their events; who is employed goes on
/// the employer's roster. Within the import's transaction.
class EntryTaker {
public:
    [[nodiscard]] static Result<EntryTaker> on(const store::Ledger& ledger, BatchJournal& journal);

    /// An accepted row. Returns its entry.
    [[nodiscard]] Result<EntryId> take(const RowReading& reading, const PlannedRow& planned);
    [[nodiscard]] Result<> withdraw(EntryId id);

private:
    EntryTaker(store::SubjectStore subjects, store::EntryStore entries, store::RosterStore rosters,
               const QList<domain::Village>& villages, BatchJournal& journal)
        : m_subjects(std::move(subjects))
        , m_entries(std::move(entries))
        , m_rosters(std::move(rosters))
        , m_villages(villages)
        , m_journal(journal) {}

    /// Whether this row is the one that describes a forgotten subject anew.
    [[nodiscard]] bool describesAnew(const PlannedRow& planned);
    /// The subject as it stands in the ledger afterwards: new, described anew, or with the planned changes.
    template <class Subject>
    [[nodiscard]] Result<Subject> takeSubject(std::optional<Subject> known, Subject sent, const PlannedRow& planned);
    [[nodiscard]] Result<> takeRosterLine(PersonId person, const RowReading& reading);
    [[nodiscard]] Result<EntryId> takeEntry(domain::Entry& entry, const PlannedRow& planned);
    [[nodiscard]] Result<> moveEntry(domain::Entry entry, domain::State to, store::EventKind kind);
    [[nodiscard]] Result<> writeChanges(EntryId entry, domain::SubjectType subject, const PlannedRow& planned);

    store::SubjectStore m_subjects;
    store::EntryStore m_entries;
    store::RosterStore m_rosters;
    VillageCodes m_villages;
    BatchJournal& m_journal;
    QSet<qint64> m_describedAnew; ///< forgotten subjects of this list that an earlier row described
};

} // namespace canbao::intake
