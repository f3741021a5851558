#include "core/intake/import_plan.h"

#include "core/intake/reference_changes.h"
#include "core/store/entry_store.h"
#include "core/store/identity_store.h"
#include "core/store/queries/standing_entries.h"
#include "core/store/reference_store.h"
#include "core/store/subject_store.h"

#include <QSet>

#include <algorithm>

namespace canbao::intake {

namespace {

constexpr int kProgressEvery = 500;

bool appliesAnything(const QList<FieldChange>& changes) {
    return !std::ranges::all_of(changes, &FieldChange::kept);
}

bool renames(const QList<FieldChange>& changes) {
    return std::ranges::any_of(changes, [](const FieldChange& change) {
        return (change.field == Field::Name || change.field == Field::EmployerName) && !change.from.isEmpty();
    });
}

/// Plans row by row against one ledger.
class Planner {
public:
    [[nodiscard]] static Result<Planner> on(const store::Ledger& ledger, const ImportOptions& options) {
        const store::Database& database = ledger.database();
        CANBAO_TRY_ASSIGN(store::SubjectStore subjects, store::SubjectStore::on(database));
        CANBAO_TRY_ASSIGN(store::EntryStore entries, store::EntryStore::on(database));
        CANBAO_TRY_ASSIGN(store::ReferenceStore references, store::ReferenceStore::on(database));
        CANBAO_TRY_ASSIGN(const QList<domain::Village> villages, ledger.villages());
        return Planner(database, std::move(subjects), std::move(entries), std::move(references), villages, options);
    }

    [[nodiscard]] Result<PlannedRow> plan(const CheckedList& list, int row) {
        const RowReading reading = list.row(row).reading;
        PlannedRow planned;
        planned.row = row;
        CANBAO_TRY(domain::isCityList(list.kind()) ? planEntry(reading, list.kind(), planned)
                                                   : planReference(reading, list.kind(), planned));
        return planned;
    }

private:
    Planner(const store::Database& database, store::SubjectStore subjects, store::EntryStore entries,
            store::ReferenceStore references, const QList<domain::Village>& villages, const ImportOptions& options)
        : m_database(&database)
        , m_subjects(std::move(subjects))
        , m_entries(std::move(entries))
        , m_references(std::move(references))
        , m_villages(villages)
        , m_policies(options.policies) {}

    [[nodiscard]] Result<> planReference(const RowReading& reading, domain::ListKind kind, PlannedRow& planned) {
        CANBAO_TRY_ASSIGN(const auto known, m_references.find(reading.identityKey(), kind, reading.insurance));
        if (!known) {
            return {};
        }
        planned.knownReference = known->id;
        planned.changes = changesBetween(*known, recordFrom(reading, kind), m_villages);
        planned.nameDiffers = renames(planned.changes);
        planned.action = !known->stands              ? PlannedRow::Action::New
                         : planned.changes.isEmpty() ? PlannedRow::Action::Same
                                                     : PlannedRow::Action::Changed;
        return {};
    }

    [[nodiscard]] Result<> planEntry(const RowReading& reading, domain::ListKind kind, PlannedRow& planned) {
        std::optional<domain::Entry> entry;
        if (reading.subject == domain::SubjectType::Person) {
            CANBAO_TRY_ASSIGN(const auto known, m_subjects.personByKey(reading.identityKey(), reading.person.name));
            CANBAO_TRY_ASSIGN(entry, compare(known, reading.person, kind, reading.insurance, planned));
        } else {
            CANBAO_TRY_ASSIGN(const auto known, m_subjects.employerByKey(reading.identityKey(), reading.employer.name));
            CANBAO_TRY_ASSIGN(entry, compare(known, reading.employer, kind, reading.insurance, planned));
        }
        planned.nameDiffers = renames(planned.changes);
        if (entry) {
            planned.knownEntry = entry->id;
        }
        const bool stands = entry && entry->state != domain::State::Withdrawn && entry->state != domain::State::Void;
        planned.action = !stands                            ? PlannedRow::Action::New
                         : appliesAnything(planned.changes) ? PlannedRow::Action::Changed
                                                            : PlannedRow::Action::Same;
        return {};
    }

    /// What the row changes of whom the ledger knows; its entry on this kind of list, if there is one.
    template <class Subject>
    [[nodiscard]] Result<std::optional<domain::Entry>> compare(const std::optional<Subject>& known, const Subject& sent,
                                                               domain::ListKind kind, domain::Insurance insurance,
                                                               PlannedRow& planned) {
        if (!known) {
            return std::nullopt;
        }
        planned.knownSubject = known->id.value;
        CANBAO_TRY_ASSIGN(const store::SubjectStanding standing, m_entries.standing(known->id));
        planned.forgotten = !standing.listed;
        if (standing.listed) {
            planned.changes = changesBetween(*known, sent, m_villages, m_policies);
        }
        if (standing.verified) {
            keepVerified(planned.changes);
        } else if (!planned.changes.isEmpty()) {
            const store::SubjectKey key{domain::subjectOf(kind), known->id.value};
            CANBAO_TRY_ASSIGN(const auto corrected, store::correctedFields(*m_database, key));
            keepCorrected(planned.changes, corrected.keys());
        }
        return m_entries.find(known->id, kind, insurance);
    }

    const store::Database* m_database;
    store::SubjectStore m_subjects;
    store::EntryStore m_entries;
    store::ReferenceStore m_references;
    VillageCodes m_villages;
    FieldPolicies m_policies;
};

void count(ImportPlan& plan, const PlannedRow& row, bool warnedAlready) {
    switch (row.action) {
    case PlannedRow::Action::New:
        ++plan.counts.added;
        break;
    case PlannedRow::Action::Changed:
        ++plan.counts.changed;
        break;
    case PlannedRow::Action::Same:
        ++plan.counts.same;
        break;
    }
    plan.counts.warned += warnedAlready || row.nameDiffers ? 1 : 0;
    for (const FieldChange& change : row.changes) {
        if (!change.kept()) {
            ++plan.changedFields[change.field];
        }
    }
    plan.conflicts += std::ranges::count(row.changes, ChangeFate::KeptVerified, &FieldChange::fate) > 0 ? 1 : 0;
}

/// Those of `standing` that no row of the plan is about.
template <class Id>
QList<Id> missing(const QList<Id>& standing, const QList<PlannedRow>& rows, Id PlannedRow::*known) {
    QSet<Id> listed;
    for (const PlannedRow& row : rows) {
        listed.insert(row.*known);
    }
    QList<Id> gone;
    std::ranges::copy_if(standing, std::back_inserter(gone), [&listed](Id id) { return !listed.contains(id); });
    return gone;
}

Result<> planWithdrawnEntries(const store::Ledger& ledger, domain::ListKind kind, const ImportOptions& options,
                              ImportPlan& plan) {
    CANBAO_TRY_ASSIGN(const auto open, store::entriesWithoutResult(ledger, kind, options.insurance));
    plan.withdrawn = missing(open, plan.rows, &PlannedRow::knownEntry);
    plan.withdrawable = open.size();
    return {};
}

Result<> planWithdrawnReferences(const store::Ledger& ledger, domain::ListKind kind, const ImportOptions& options,
                                 ImportPlan& plan) {
    CANBAO_TRY_ASSIGN(const auto standing, store::standingReferences(ledger.database(), kind, options.insurance));
    plan.withdrawnReferences = missing(standing, plan.rows, &PlannedRow::knownReference);
    plan.withdrawable = standing.size();
    return {};
}

} // namespace

bool ImportPlan::withdrawsSuspiciouslyMany() const {
    return counts.withdrawn > kMostWithdrawn && double(counts.withdrawn) > kMostWithdrawnShare * double(withdrawable);
}

Result<ImportPlan> planImport(const store::Ledger& ledger, const CheckedList& list, const ImportOptions& options,
                              const Progress& progress) {
    CANBAO_TRY_ASSIGN(Planner planner, Planner::on(ledger, options));
    ImportPlan plan;
    CANBAO_TRY_ASSIGN(plan.sameFile,
                      store::batchOfFile(ledger.database(), options.sha256, list.kind(), options.insurance));
    plan.counts.read = list.counts().read;
    plan.counts.accepted = list.counts().accepted;
    plan.counts.refused = list.counts().refused;
    plan.counts.duplicates = list.counts().duplicates;
    for (int row = 0; row < list.rowCount(); ++row) {
        if (row % kProgressEvery == 0) {
            progress.at(row, list.rowCount());
            if (progress.stopped()) {
                return std::unexpected(Error::cancelled());
            }
        }
        if (list.fate(row) != Fate::Accepted) {
            continue;
        }
        CANBAO_TRY_ASSIGN(PlannedRow planned, planner.plan(list, row));
        count(plan, planned, list.warned(row));
        plan.rows.append(std::move(planned));
    }
    if (options.fullList) {
        CANBAO_TRY(domain::isCityList(list.kind()) ? planWithdrawnEntries(ledger, list.kind(), options, plan)
                                                   : planWithdrawnReferences(ledger, list.kind(), options, plan));
        plan.counts.withdrawn = plan.withdrawn.size() + plan.withdrawnReferences.size();
    }
    return plan;
}

} // namespace canbao::intake
