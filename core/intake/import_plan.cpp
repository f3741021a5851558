#include "core/intake/import_plan.h"

#include "core/store/entry_store.h"
#include "core/store/queries/standing_entries.h"
#include "core/store/subject_store.h"

#include <QSet>

#include <algorithm>

namespace canbao::intake {

namespace {

constexpr int kProgressEvery = 500;

/// Plans row by row against one ledger.
class Planner {
public:
    Planner(store::SubjectStore subjects, store::EntryStore entries, const QList<domain::Village>& villages)
        : m_subjects(std::move(subjects))
        , m_entries(std::move(entries))
        , m_villages(villages) {}

    [[nodiscard]] Result<PlannedRow> plan(const CheckedList& list, int row) {
        const RowReading reading = list.row(row).reading;
        PlannedRow planned;
        planned.row = row;
        std::optional<domain::Entry> entry;
        if (reading.subject == domain::SubjectType::Person) {
            CANBAO_TRY_ASSIGN(const auto known, m_subjects.personByKey(reading.identityKey()));
            if (known) {
                planned.knownSubject = known->id.value;
                planned.changes = changesBetween(*known, reading.person, m_villages);
                CANBAO_TRY_ASSIGN(entry, m_entries.find(known->id, list.kind(), reading.insurance));
            }
        } else {
            CANBAO_TRY_ASSIGN(const auto known, m_subjects.employerByKey(reading.identityKey()));
            if (known) {
                planned.knownSubject = known->id.value;
                planned.changes = changesBetween(*known, reading.employer, m_villages);
                CANBAO_TRY_ASSIGN(entry, m_entries.find(known->id, list.kind(), reading.insurance));
            }
        }
        planned.nameDiffers = std::ranges::any_of(planned.changes, &FieldChange::kept);
        if (entry) {
            planned.knownEntry = entry->id;
        }
        const bool stands = entry && entry->state != domain::State::Withdrawn && entry->state != domain::State::Void;
        const bool changes =
            std::ranges::any_of(planned.changes, [](const FieldChange& change) { return !change.kept; });
        planned.action = !stands   ? PlannedRow::Action::New
                         : changes ? PlannedRow::Action::Changed
                                   : PlannedRow::Action::Same;
        return planned;
    }

private:
    store::SubjectStore m_subjects;
    store::EntryStore m_entries;
    VillageCodes m_villages;
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
        if (!change.kept) {
            ++plan.changedFields[change.field];
        }
    }
}

} // namespace

Result<ImportPlan> planImport(const store::Ledger& ledger, const CheckedList& list, const ImportOptions& options,
                              const Progress& progress) {
    const store::Database& database = ledger.database();
    CANBAO_TRY_ASSIGN(store::SubjectStore subjects, store::SubjectStore::on(database));
    CANBAO_TRY_ASSIGN(store::EntryStore entries, store::EntryStore::on(database));
    CANBAO_TRY_ASSIGN(const QList<domain::Village> villages, ledger.villages());
    Planner planner(std::move(subjects), std::move(entries), villages);

    ImportPlan plan;
    CANBAO_TRY_ASSIGN(plan.sameFile, store::batchOfFile(database, options.sha256, list.kind(), options.insurance));
    plan.counts.read = list.counts().read;
    plan.counts.accepted = list.counts().accepted;
    plan.counts.refused = list.counts().refused;
    plan.counts.duplicates = list.counts().duplicates;
    QSet<EntryId> listed;
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
        if (planned.knownEntry) {
            listed.insert(planned.knownEntry);
        }
        plan.rows.append(std::move(planned));
    }
    if (options.fullList) {
        CANBAO_TRY_ASSIGN(const QList<EntryId> open,
                          store::entriesWithoutResult(ledger, list.kind(), options.insurance));
        for (const EntryId entry : open) {
            if (!listed.contains(entry)) {
                plan.withdrawn.append(entry);
            }
        }
        plan.counts.withdrawn = plan.withdrawn.size();
    }
    return plan;
}

} // namespace canbao::intake
