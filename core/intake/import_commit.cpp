#include "core/intake/import_commit.h"

#include "core/intake/entry_taker.h"
#include "core/intake/identity_proposals.h"
#include "core/intake/list_json.h"
#include "core/intake/mapping_lessons.h"
#include "core/intake/reference_taker.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace canbao::intake {

namespace {

constexpr int kProgressEvery = 200;

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
    [[nodiscard]] static Result<RowWriter> on(const store::Ledger& ledger, BatchJournal& journal,
                                              store::BatchStore& batches) {
        CANBAO_TRY_ASSIGN(EntryTaker entries, EntryTaker::on(ledger, journal));
        CANBAO_TRY_ASSIGN(ReferenceTaker references, ReferenceTaker::on(ledger.database(), journal));
        return RowWriter(journal, batches, std::move(entries), std::move(references));
    }

    [[nodiscard]] Result<> write(const CheckedList& list, int row, const PlannedRow* planned) {
        const CheckedRow checked = list.row(row);
        store::BatchRow stored;
        stored.sheet = list.sheets()[size_t(checked.sheet)].grid.name();
        stored.row = checked.rowNumber + 1;
        stored.cells = list.rawCells(row);
        stored.outcome = outcomeOf(checked.fate);
        stored.verdicts = rowVerdictsJson(checked.reading.verdicts, planned != nullptr && planned->nameDiffers);
        if (planned != nullptr && domain::isCityList(list.kind())) {
            CANBAO_TRY_ASSIGN(stored.entry, m_entries.take(checked.reading, *planned));
        } else if (planned != nullptr) {
            CANBAO_TRY(m_references.take(checked.reading, *planned, stored.sheet, stored.row));
        }
        return m_batches.insert(m_journal.batch().id, stored);
    }

    [[nodiscard]] Result<> withdraw(const ImportPlan& plan) {
        for (const EntryId entry : plan.withdrawn) {
            CANBAO_TRY(m_entries.withdraw(entry));
        }
        for (const ReferenceId reference : plan.withdrawnReferences) {
            CANBAO_TRY(m_references.withdraw(reference));
        }
        return {};
    }

private:
    RowWriter(BatchJournal& journal, store::BatchStore& batches, EntryTaker entries, ReferenceTaker references)
        : m_journal(journal)
        , m_batches(batches)
        , m_entries(std::move(entries))
        , m_references(std::move(references)) {}

    BatchJournal& m_journal;
    store::BatchStore& m_batches;
    EntryTaker m_entries;
    ReferenceTaker m_references;
};

} // namespace

Result<ImportOutcome> commitImport(const store::Session& session, const CheckedList& list, const ImportOptions& options,
                                   const Progress& progress) {
    const store::Database& database = session.ledger.database();
    CANBAO_TRY_ASSIGN(store::Transaction transaction, store::Transaction::begin(database));
    CANBAO_TRY_ASSIGN(const ImportPlan plan, planImport(session.ledger, list, options, {{}, progress.stop}));
    if (plan.withdrawsSuspiciouslyMany() && !options.withdrawalConfirmed) {
        return std::unexpected(tooManyWithdrawn(plan));
    }
    CANBAO_TRY_ASSIGN(store::BatchStore batches, store::BatchStore::on(database));
    CANBAO_TRY_ASSIGN(store::EventLog log, store::EventLog::open(database));
    CANBAO_TRY_ASSIGN(store::Batch batch, makeBatch(session, batches, list, options, plan));
    BatchJournal journal(std::move(log), std::move(batch));
    CANBAO_TRY(writeBatchEvent(journal, options));
    CANBAO_TRY(learn(database, journal, list, options.sender));
    CANBAO_TRY_ASSIGN(RowWriter writer, RowWriter::on(session.ledger, journal, batches));

    auto planned = plan.rows.begin();
    for (int row = 0; row < list.rowCount(); ++row) {
        if (row % kProgressEvery == 0) {
            progress.at(row, list.rowCount());
            if (progress.stopped()) {
                return std::unexpected(Error::cancelled());
            }
        }
        const bool accepted = planned != plan.rows.end() && planned->row == row;
        CANBAO_TRY(writer.write(list, row, accepted ? &*planned : nullptr));
        planned += accepted ? 1 : 0;
    }
    CANBAO_TRY(writer.withdraw(plan));
    int proposals = 0;
    if (domain::isCityList(list.kind())) {
        CANBAO_TRY_ASSIGN(proposals, proposeIdentities(database, journal.batch().id));
    }
    CANBAO_TRY(transaction.commit());
    progress.at(list.rowCount(), list.rowCount());
    return ImportOutcome{journal.batch().id, plan.counts, proposals};
}

} // namespace canbao::intake
