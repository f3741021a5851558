#pragma once

#include "core/intake/batch_journal.h"
#include "core/intake/import_plan.h"
#include "core/store/entry_store.h"
#include "core/store/roster_store.h"
#include "core/store/subject_store.h"

#include <vector>

namespace canbao::intake {

/// Takes the rows of a city list: each becomes its subject and its entry, with their events; who is employed goes on
/// the employer's roster. Within the import's transaction.
class EntryTaker {
public:
    [[nodiscard]] static Result<EntryTaker> on(const store::Ledger& ledger, const CheckedList& list,
                                               const ImportPlan& plan, BatchJournal& journal);

    /// The subjects of all accepted rows, in the order of their identities: the ledger's indexes are written where they
    /// were read last. Before the first take().
    [[nodiscard]] Result<> takeSubjects(const Progress& progress);
    /// The entry of an accepted row, by its place in the plan.
    [[nodiscard]] Result<EntryId> take(qsizetype place);
    [[nodiscard]] Result<> withdraw(EntryId id);

private:
    /// Whom a row is about, as the ledger has them now; 0: nothing of the row needs to know.
    struct Taken {
        qint64 subject = 0;
        DivisionId village;
    };

    EntryTaker(store::SubjectStore subjects, store::EntryStore entries, store::RosterStore rosters,
               const CheckedList& list, const ImportPlan& plan, const QList<domain::Village>& villages,
               BatchJournal& journal)
        : m_subjects(std::move(subjects))
        , m_entries(std::move(entries))
        , m_rosters(std::move(rosters))
        , m_list(list)
        , m_plan(plan)
        , m_villages(villages)
        , m_journal(journal) {}

    /// The subject as it stands in the ledger afterwards: new, described anew, or with the planned changes. `earlier`:
    /// what a row before made of the same subject.
    template <class Subject>
    [[nodiscard]] Result<Taken> takeSubject(Subject RowReading::*sent, const PlannedRow& planned, const Taken* earlier);
    [[nodiscard]] Result<std::optional<domain::Person>> known(PersonId id) { return m_subjects.person(id); }
    [[nodiscard]] Result<std::optional<domain::Employer>> known(EmployerId id) { return m_subjects.employer(id); }
    template <class Subject>
    [[nodiscard]] Result<> rewrite(const Subject& before, const Subject& after);
    [[nodiscard]] Result<> takeRosterLine(PersonId person, const RowReading& reading);
    [[nodiscard]] Result<EntryId> takeEntry(const Taken& taken, const PlannedRow& planned);
    [[nodiscard]] Result<> moveEntry(domain::Entry entry, domain::State to, store::EventKind kind);
    [[nodiscard]] Result<> writeChanges(EntryId entry, domain::SubjectType subject, const PlannedRow& planned);

    store::SubjectStore m_subjects;
    store::EntryStore m_entries;
    store::RosterStore m_rosters;
    const CheckedList& m_list;
    const ImportPlan& m_plan;
    VillageCodes m_villages;
    BatchJournal& m_journal;
    std::vector<Taken> m_taken; ///< by place in the plan
};

} // namespace canbao::intake
