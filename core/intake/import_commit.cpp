#include "core/intake/import_commit.h"

#include "core/intake/entry_taker.h"
#include "core/intake/identity_proposals.h"
#include "core/intake/list_json.h"
#include "core/intake/mapping_lessons.h"
#include "core/intake/reference_taker.h"
#include "core/store/page_cache.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace canbao::intake {

namespace {

constexpr int kProgressEvery = 200;
constexpr int kMegabytesBesideThePlan = 56; // the list and what is planned for it are in memory, too

Result<store::Batch> makeBatch(const store::Session& session, store::BatchStore& batches, const CheckedList& list,
                               const ImportOptions& options, const ImportPlan& plan) {
    store::Batch batch;
    batch.kind = list.kind();
    batch.insurance = options.insurance;
    batch.fullList = options.fullList;
    batch.issuedOn = options.issuedOn.isValid() ? options.issuedOn : session.clock.today();
    batch.fileName = options.fileName;
    batch.sha256 = options.sha256;
    batch.layout = sheetsJson(list);
    batch.by = session.by;
    batch.recordedAt = session.clock.nowUtc();
    batch.counts = plan.counts;
    CANBAO_TRY_ASSIGN(batch.id, batches.insert(batch));
    return batch;
}

Error withdrawnBesideSheetsLeftOut(const ImportPlan& plan) {
    return Error::user(
        QCoreApplication::translate("canbao::Intake",
                                    "This whole list would withdraw %1 entries that await a result, but not all its "
                                    "sheets were taken: %2. Who stands there would be withdrawn, too; nothing was "
                                    "changed. Give the sheets the same columns, import them as partial lists, or "
                                    "confirm the withdrawal.")
            .arg(QString::number(plan.counts.withdrawn), plan.leftOut.join(u"、"_s)));
}

Error tooManyWithdrawn(const ImportPlan& plan) {
    return Error::user(
        QCoreApplication::translate("canbao::Intake",
                                    "This whole list would withdraw %1 of %2 entries that await a result. It looks "
                                    "like a part of the list only; nothing was changed. Import it as a partial list, "
                                    "or confirm that so many are to be withdrawn.")
            .arg(plan.counts.withdrawn)
            .arg(plan.withdrawable));
}

Result<> writeBatchEvent(BatchJournal& journal, const ImportOptions& options) {
    const store::Batch& batch = journal.batch();
    const store::Batch::Counts& counts = batch.counts;
    store::Event event = journal.event(store::EventKind::ListImported);
    QJsonObject detail{{u"sha256"_s, QString::fromLatin1(batch.sha256.toHex())},
                       {u"read"_s, counts.read},
                       {u"accepted"_s, counts.accepted},
                       {u"refused"_s, counts.refused},
                       {u"duplicates"_s, counts.duplicates},
                       {u"withdrawn"_s, counts.withdrawn}};
    if (const QJsonObject policies = options.policies.toJson(); !policies.isEmpty()) {
        detail.insert(u"policies"_s, policies);
    }
    event.detail = QString::fromUtf8(QJsonDocument(detail).toJson(QJsonDocument::Compact));
    return journal.append(std::move(event));
}

store::BatchRow::Outcome outcomeOf(Fate fate) {
    switch (fate) {
    case Fate::Accepted:
        return store::BatchRow::Outcome::Accepted;
    case Fate::Refused:
        return store::BatchRow::Outcome::Refused;
    case Fate::Duplicate:
        return store::BatchRow::Outcome::Duplicate;
    }
    Q_UNREACHABLE();
}

/// Writes what became of each row within the caller's transaction.
class RowWriter {
public:
    [[nodiscard]] static Result<RowWriter> on(const store::Ledger& ledger, const CheckedList& list,
                                              const ImportPlan& plan, BatchJournal& journal,
                                              store::BatchStore& batches) {
        CANBAO_TRY_ASSIGN(EntryTaker entries, EntryTaker::on(ledger, list, plan, journal));
        CANBAO_TRY_ASSIGN(ReferenceTaker references, ReferenceTaker::on(ledger.database(), journal));
        return RowWriter(list, plan, journal, batches, std::move(entries), std::move(references));
    }

    [[nodiscard]] Result<> writeAll(const Progress& progress) {
        const qint64 subjects = isCityList() ? m_plan.rows.size() : 0;
        const qint64 total = subjects + m_list.rowCount();
        if (isCityList()) {
            CANBAO_TRY(m_entries.takeSubjects({[&](qint64 done, qint64) { progress.at(done, total); }, progress.stop}));
        }
        qsizetype place = 0;
        for (int row = 0; row < m_list.rowCount(); ++row) {
            if (row % kProgressEvery == 0) {
                progress.at(subjects + row, total);
                if (progress.stopped()) {
                    return std::unexpected(Error::cancelled());
                }
            }
            const bool accepted = place < m_plan.rows.size() && m_plan.rows.at(place).row == row;
            CANBAO_TRY(write(row, accepted ? place : -1));
            place += accepted ? 1 : 0;
        }
        progress.at(total, total);
        return withdraw();
    }

private:
    RowWriter(const CheckedList& list, const ImportPlan& plan, BatchJournal& journal, store::BatchStore& batches,
              EntryTaker entries, ReferenceTaker references)
        : m_list(list)
        , m_plan(plan)
        , m_journal(journal)
        , m_batches(batches)
        , m_entries(std::move(entries))
        , m_references(std::move(references)) {}

    [[nodiscard]] bool isCityList() const { return domain::isCityList(m_list.kind()); }

    /// `place`: in the plan; -1: the row is not accepted.
    [[nodiscard]] Result<> write(int row, qsizetype place) {
        store::BatchRow stored;
        stored.sheet = m_list.sheetOf(row).grid.placeName();
        stored.row = m_list.rowNumber(row) + 1;
        stored.cells = m_list.rawCells(row);
        stored.outcome = outcomeOf(m_list.fate(row));
        stored.verdicts = rowVerdictsJson(m_list.verdicts(row), place >= 0 && m_plan.rows.at(place).nameDiffers);
        if (place >= 0 && isCityList()) {
            CANBAO_TRY_ASSIGN(stored.entry, m_entries.take(place));
        } else if (place >= 0) {
            CANBAO_TRY(m_references.take(m_list.row(row).reading, m_plan.rows.at(place), stored.sheet, stored.row));
        }
        return m_batches.insert(m_journal.batch().id, stored);
    }

    [[nodiscard]] Result<> withdraw() {
        for (const EntryId entry : m_plan.withdrawn) {
            CANBAO_TRY(m_entries.withdraw(entry));
        }
        for (const ReferenceId reference : m_plan.withdrawnReferences) {
            CANBAO_TRY(m_references.withdraw(reference));
        }
        return {};
    }

    const CheckedList& m_list;
    const ImportPlan& m_plan;
    BatchJournal& m_journal;
    store::BatchStore& m_batches;
    EntryTaker m_entries;
    ReferenceTaker m_references;
};

/// The plan that was shown, if nothing happened in the ledger since; else a new one.
Result<ImportPlan> planThatHolds(const store::Session& session, const CheckedList& list, const ImportOptions& options,
                                 ImportPlan shown, const store::EventLog& log, const Progress& progress) {
    if (shown.head == log.head()) {
        return shown;
    }
    return planImport(session.ledger, list, options, {{}, progress.stop});
}

} // namespace

Result<ImportOutcome> commitImport(const store::Session& session, const CheckedList& list, const ImportOptions& options,
                                   ImportPlan shown, const Progress& progress) {
    const store::Database& database = session.ledger.database();
    CANBAO_TRY_ASSIGN(const store::NarrowPageCache narrow,
                      store::NarrowPageCache::on(database, kMegabytesBesideThePlan));
    CANBAO_TRY_ASSIGN(store::Transaction transaction, store::Transaction::begin(database));
    CANBAO_TRY_ASSIGN(store::EventLog log, store::EventLog::open(database));
    CANBAO_TRY_ASSIGN(const ImportPlan plan, planThatHolds(session, list, options, std::move(shown), log, progress));
    if (plan.withdrawalIsDoubtful() && !options.withdrawalConfirmed) {
        return std::unexpected(plan.withdrawsBesideSheetsLeftOut() ? withdrawnBesideSheetsLeftOut(plan)
                                                                   : tooManyWithdrawn(plan));
    }
    CANBAO_TRY_ASSIGN(store::BatchStore batches, store::BatchStore::on(database));
    CANBAO_TRY_ASSIGN(store::Batch batch, makeBatch(session, batches, list, options, plan));
    BatchJournal journal(std::move(log), std::move(batch));
    CANBAO_TRY(writeBatchEvent(journal, options));
    CANBAO_TRY(learn(database, journal, list, options.sender));
    CANBAO_TRY_ASSIGN(RowWriter writer, RowWriter::on(session.ledger, list, plan, journal, batches));
    CANBAO_TRY(writer.writeAll(progress));
    int proposals = 0;
    if (domain::isCityList(list.kind())) {
        CANBAO_TRY_ASSIGN(proposals, proposeIdentities(database, journal.batch().id));
    }
    CANBAO_TRY(transaction.commit());
    return ImportOutcome{journal.batch().id, plan.counts, proposals};
}

} // namespace canbao::intake
