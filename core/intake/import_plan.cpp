#include "core/intake/import_plan.h"

#include "core/intake/reference_changes.h"
#include "core/store/entry_store.h"
#include "core/store/event_log.h"
#include "core/store/identity_store.h"
#include "core/store/queries/standing_entries.h"
#include "core/store/reference_store.h"
#include "core/store/snapshot.h"
#include "core/store/subject_store.h"

#include <QSet>

#include <algorithm>
#include <numeric>

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
    [[nodiscard]] static Result<Planner> on(const store::Ledger& ledger, domain::SubjectType subject,
                                            const ImportOptions& options) {
        const store::Database& database = ledger.database();
        CANBAO_TRY_ASSIGN(store::SubjectStore subjects, store::SubjectStore::on(database));
        CANBAO_TRY_ASSIGN(store::EntryStore entries, store::EntryStore::on(database));
        CANBAO_TRY_ASSIGN(store::ReferenceStore references, store::ReferenceStore::on(database));
        CANBAO_TRY_ASSIGN(const QList<domain::Village> villages, ledger.villages());
        CANBAO_TRY_ASSIGN(QSet<QByteArray> formerKeys, store::formerIdentityKeys(database));
        CANBAO_TRY_ASSIGN(QSet<qint64> corrected, store::correctedSubjects(database, subject));
        return Planner(database, std::move(subjects), std::move(entries), std::move(references), std::move(formerKeys),
                       std::move(corrected), villages, options);
    }

    [[nodiscard]] Result<> plan(const CheckedList& list, PlannedRow& planned) {
        const bool city = domain::isCityList(list.kind());
        CANBAO_TRY(city ? planEntry(list, planned) : planReference(list, planned));
        planned.nameDiffers = renames(planned.changes);
        return {};
    }

private:
    Planner(const store::Database& database, store::SubjectStore subjects, store::EntryStore entries,
            store::ReferenceStore references, QSet<QByteArray> formerKeys, QSet<qint64> corrected,
            const QList<domain::Village>& villages, const ImportOptions& options)
        : m_database(&database)
        , m_subjects(std::move(subjects))
        , m_entries(std::move(entries))
        , m_references(std::move(references))
        , m_formerKeys(std::move(formerKeys))
        , m_corrected(std::move(corrected))
        , m_villages(villages)
        , m_policies(options.policies) {}

    [[nodiscard]] Result<> planReference(const CheckedList& list, PlannedRow& planned) {
        const int row = planned.row;
        CANBAO_TRY_ASSIGN(const auto known, m_references.find(QString::fromUtf8(list.identityKey(row)), list.kind(),
                                                              list.insurance(row)));
        if (!known) {
            return {};
        }
        planned.knownReference = known->id;
        planned.changes = changesBetween(*known, recordFrom(list.row(row).reading, list.kind()), m_villages);
        planned.action = !known->stands              ? PlannedRow::Action::New
                         : planned.changes.isEmpty() ? PlannedRow::Action::Same
                                                     : PlannedRow::Action::Changed;
        return {};
    }

    [[nodiscard]] Result<> planEntry(const CheckedList& list, PlannedRow& planned) {
        const store::Utf8 key{list.identityKey(planned.row)};
        if (domain::subjectOf(list.kind()) == domain::SubjectType::Person) {
            CANBAO_TRY_ASSIGN(const auto known, m_subjects.personByKey(key, formerName(list, planned.row)));
            return compare(known, &RowReading::person, list, planned);
        }
        CANBAO_TRY_ASSIGN(const auto known, m_subjects.employerByKey(key, formerName(list, planned.row)));
        return compare(known, &RowReading::employer, list, planned);
    }

    /// The name that is needed to know by their former number whose number was corrected; few rows are read for it.
    [[nodiscard]] QString formerName(const CheckedList& list, int row) const {
        if (!m_formerKeys.contains(list.identityKey(row).toByteArray())) {
            return {};
        }
        const RowReading reading = list.row(row).reading;
        return reading.subject == domain::SubjectType::Person ? reading.person.name : reading.employer.name;
    }

    /// What the row changes of whom the ledger knows, and of its entry on this kind of list, if there is one. Only then
    /// the row is read.
    template <class Subject>
    [[nodiscard]] Result<> compare(const std::optional<Subject>& known, Subject RowReading::*sent,
                                   const CheckedList& list, PlannedRow& planned) {
        if (!known) {
            return {};
        }
        planned.knownSubject = known->id.value;
        CANBAO_TRY_ASSIGN(const store::SubjectStanding standing,
                          m_entries.standing(known->id, list.kind(), list.insurance(planned.row)));
        planned.knownEntry = standing.entry;
        planned.forgotten = !standing.listed;
        if (standing.listed) {
            planned.changes = changesBetween(*known, list.row(planned.row).reading.*sent, m_villages, m_policies);
        }
        if (standing.verified) {
            keepVerified(planned.changes);
        } else if (!planned.changes.isEmpty() && m_corrected.contains(known->id.value)) {
            const store::SubjectKey key{domain::subjectOf(list.kind()), known->id.value};
            CANBAO_TRY_ASSIGN(const auto corrected, store::correctedFields(*m_database, key));
            keepCorrected(planned.changes, corrected.keys());
        }
        const bool stands =
            standing.entry && standing.state != domain::State::Withdrawn && standing.state != domain::State::Void;
        planned.action = !stands                            ? PlannedRow::Action::New
                         : appliesAnything(planned.changes) ? PlannedRow::Action::Changed
                                                            : PlannedRow::Action::Same;
        return {};
    }

    const store::Database* m_database;
    store::SubjectStore m_subjects;
    store::EntryStore m_entries;
    store::ReferenceStore m_references;
    QSet<QByteArray> m_formerKeys;
    QSet<qint64> m_corrected;
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

void takeAccepted(const CheckedList& list, ImportPlan& plan) {
    plan.rows.reserve(list.counts().accepted);
    for (int row = 0; row < list.rowCount(); ++row) {
        if (list.fate(row) == Fate::Accepted) {
            plan.rows.append(PlannedRow{.row = row});
        }
    }
    plan.byIdentity.resize(size_t(plan.rows.size()));
    std::iota(plan.byIdentity.begin(), plan.byIdentity.end(), 0);
    std::ranges::stable_sort(plan.byIdentity, [&](int one, int other) {
        return list.identityKey(plan.rows.at(one).row) < list.identityKey(plan.rows.at(other).row);
    });
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
    ImportPlan plan;
    // The head and all that is planned are of one moment: else the plan would hold for another ledger than it says.
    CANBAO_TRY_ASSIGN(const store::Snapshot snapshot, store::Snapshot::of(ledger.database()));
    CANBAO_TRY_ASSIGN(const store::EventLog log, store::EventLog::open(ledger.database()));
    plan.head = log.head();
    CANBAO_TRY_ASSIGN(Planner planner, Planner::on(ledger, domain::subjectOf(list.kind()), options));
    CANBAO_TRY_ASSIGN(plan.sameFile,
                      store::batchOfFile(ledger.database(), options.sha256, list.kind(), options.insurance));
    plan.counts.read = list.counts().read;
    plan.counts.accepted = list.counts().accepted;
    plan.counts.refused = list.counts().refused;
    plan.counts.duplicates = list.counts().duplicates;
    plan.leftOut = list.leftOut();
    takeAccepted(list, plan);
    for (size_t i = 0; i < plan.byIdentity.size(); ++i) {
        if (i % kProgressEvery == 0) {
            progress.at(qint64(i), qint64(plan.byIdentity.size()));
            if (progress.stopped()) {
                return std::unexpected(Error::cancelled());
            }
        }
        PlannedRow& planned = plan.rows[plan.byIdentity[i]];
        CANBAO_TRY(planner.plan(list, planned));
        count(plan, planned, list.warned(planned.row));
    }
    if (options.fullList) {
        CANBAO_TRY(domain::isCityList(list.kind()) ? planWithdrawnEntries(ledger, list.kind(), options, plan)
                                                   : planWithdrawnReferences(ledger, list.kind(), options, plan));
        plan.counts.withdrawn = plan.withdrawn.size() + plan.withdrawnReferences.size();
    }
    return plan;
}

} // namespace canbao::intake
