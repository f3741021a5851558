#include "core/intake/import_commit.h"

#include "core/intake/list_json.h"
#include "core/store/entry_store.h"
#include "core/store/event_log.h"
#include "core/store/subject_store.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using canbao::domain::State;

namespace canbao::intake {

namespace {

constexpr int kProgressEvery = 200;

QString compact(const QJsonObject& json) {
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

/// Writes one batch within the caller's transaction.
class BatchWriter {
public:
    [[nodiscard]] static Result<BatchWriter> begin(const store::Session& session, const CheckedList& list,
                                                   const ImportOptions& options, const ImportPlan& plan) {
        const store::Database& database = session.ledger.database();
        CANBAO_TRY_ASSIGN(store::SubjectStore subjects, store::SubjectStore::on(database));
        CANBAO_TRY_ASSIGN(store::EntryStore entries, store::EntryStore::on(database));
        CANBAO_TRY_ASSIGN(store::BatchStore batches, store::BatchStore::on(database));
        CANBAO_TRY_ASSIGN(store::EventLog log, store::EventLog::open(database));
        CANBAO_TRY_ASSIGN(const QList<domain::Village> villages, session.ledger.villages());

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
        return BatchWriter(std::move(subjects), std::move(entries), std::move(batches), std::move(log),
                           VillageCodes(villages), std::move(batch));
    }

    [[nodiscard]] Result<> writeBatchEvent() {
        store::Event event = newEvent(store::EventKind::ListImported);
        const store::Batch::Counts& counts = m_batch.counts;
        event.detail = compact({{u"sha256"_s, QString::fromLatin1(m_batch.sha256.toHex())},
                                {u"read"_s, counts.read},
                                {u"accepted"_s, counts.accepted},
                                {u"refused"_s, counts.refused},
                                {u"duplicates"_s, counts.duplicates},
                                {u"withdrawn"_s, counts.withdrawn}});
        return append(event);
    }

    [[nodiscard]] Result<> writeRow(const CheckedList& list, int row, const PlannedRow* planned) {
        const CheckedRow checked = list.row(row);
        store::BatchRow stored;
        stored.sheet = list.sheets()[size_t(checked.sheet)].grid.name();
        stored.row = checked.rowNumber + 1;
        stored.cells = list.rawCells(row);
        stored.outcome = checked.fate == Fate::Accepted  ? store::BatchRow::Outcome::Accepted
                         : checked.fate == Fate::Refused ? store::BatchRow::Outcome::Refused
                                                         : store::BatchRow::Outcome::Duplicate;
        stored.verdicts = rowVerdictsJson(checked.reading.verdicts, planned != nullptr && planned->nameDiffers);
        if (planned != nullptr) {
            CANBAO_TRY_ASSIGN(stored.entry, take(checked.reading, *planned));
        }
        return m_batches.insert(m_batch.id, stored);
    }

    [[nodiscard]] Result<> withdraw(EntryId id) {
        CANBAO_TRY_ASSIGN(const auto entry, m_entries.entry(id));
        return moveEntry(*entry, State::Withdrawn, store::EventKind::EntryWithdrawn);
    }

    [[nodiscard]] BatchId id() const { return m_batch.id; }

private:
    BatchWriter(store::SubjectStore subjects, store::EntryStore entries, store::BatchStore batches, store::EventLog log,
                VillageCodes villages, store::Batch batch)
        : m_subjects(std::move(subjects))
        , m_entries(std::move(entries))
        , m_batches(std::move(batches))
        , m_log(std::move(log))
        , m_villages(std::move(villages))
        , m_batch(std::move(batch)) {}

    [[nodiscard]] store::Event newEvent(store::EventKind kind) const {
        store::Event event;
        event.recordedAt = m_batch.recordedAt;
        event.occurredOn = m_batch.issuedOn;
        event.by = m_batch.by;
        event.kind = kind;
        event.batch = m_batch.id;
        return event;
    }

    [[nodiscard]] Result<> append(const store::Event& event) {
        CANBAO_TRY(m_log.append(event));
        return {};
    }

    /// An accepted row: its subject, its entry, their events. Returns the entry.
    [[nodiscard]] Result<EntryId> take(const RowReading& reading, const PlannedRow& planned) {
        domain::Entry entry;
        entry.kind = m_batch.kind;
        entry.insurance = reading.insurance;
        entry.subjectType = reading.subject;
        if (reading.subject == domain::SubjectType::Person) {
            CANBAO_TRY_ASSIGN(const domain::Person person, takePerson(reading.person, planned));
            entry.person = person.id;
            entry.village = person.village;
        } else {
            CANBAO_TRY_ASSIGN(const domain::Employer employer, takeEmployer(reading.employer, planned));
            entry.employer = employer.id;
            entry.village = employer.village;
        }
        CANBAO_TRY_ASSIGN(const EntryId id, takeEntry(entry, planned));
        CANBAO_TRY(writeChanges(id, reading.subject, planned));
        return id;
    }

    [[nodiscard]] Result<domain::Person> takePerson(domain::Person sent, const PlannedRow& planned) {
        CANBAO_TRY_ASSIGN(auto known, m_subjects.personByKey(domain::identityKey(sent)));
        if (!known) {
            CANBAO_TRY_ASSIGN(sent.id, m_subjects.insert(sent));
            return sent;
        }
        if (!planned.changes.isEmpty()) {
            const DivisionId village = known->village;
            applyChanges(*known, planned.changes, m_villages);
            CANBAO_TRY(m_subjects.update(*known));
            if (known->village != village) {
                CANBAO_TRY(m_entries.moveToVillage(known->id, known->village));
            }
        }
        return *known;
    }

    [[nodiscard]] Result<domain::Employer> takeEmployer(domain::Employer sent, const PlannedRow& planned) {
        CANBAO_TRY_ASSIGN(auto known, m_subjects.employerByKey(domain::identityKey(sent)));
        if (!known) {
            CANBAO_TRY_ASSIGN(sent.id, m_subjects.insert(sent));
            return sent;
        }
        if (!planned.changes.isEmpty()) {
            const DivisionId village = known->village;
            applyChanges(*known, planned.changes, m_villages);
            CANBAO_TRY(m_subjects.update(*known));
            if (known->village != village) {
                CANBAO_TRY(m_entries.moveToVillage(known->id, known->village));
            }
        }
        return *known;
    }

    [[nodiscard]] Result<EntryId> takeEntry(domain::Entry& entry, const PlannedRow& planned) {
        if (planned.action != PlannedRow::Action::New) {
            return planned.knownEntry;
        }
        if (planned.knownEntry) { // withdrawn or taken back before: the city lists it again
            CANBAO_TRY_ASSIGN(const auto known, m_entries.entry(planned.knownEntry));
            CANBAO_TRY(moveEntry(*known, State::Pending, store::EventKind::EntryIssued));
            return planned.knownEntry;
        }
        entry.occurredOn = m_batch.issuedOn;
        CANBAO_TRY_ASSIGN(entry.id, m_entries.insert(entry, m_batch.id));
        store::Event event = newEvent(store::EventKind::EntryIssued);
        event.entry = entry.id;
        event.to = code(State::Pending);
        event.insurance = code(entry.insurance);
        CANBAO_TRY(append(event));
        return entry.id;
    }

    [[nodiscard]] Result<> moveEntry(domain::Entry entry, State to, store::EventKind kind) {
        store::Event event = newEvent(kind);
        event.entry = entry.id;
        event.from = code(entry.state);
        event.to = code(to);
        event.insurance = code(entry.insurance);
        CANBAO_TRY(append(event));
        entry.state = to;
        entry.reason.clear();
        entry.enrolledIn = domain::Insurance::Unspecified;
        entry.occurredOn = event.occurredOn;
        CANBAO_TRY_ASSIGN(const bool updated, m_entries.updateState(entry));
        return updated ? Result<>() : std::unexpected(Error::bug(u"entry moved under its own transaction"_s));
    }

    [[nodiscard]] Result<> writeChanges(EntryId entry, domain::SubjectType subject, const PlannedRow& planned) {
        const QJsonObject changes = toJson(planned.changes);
        if (changes.isEmpty()) {
            return {};
        }
        store::Event event = newEvent(store::EventKind::SubjectChanged);
        event.entry = entry;
        event.detail = compact({{code(subject), planned.knownSubject}, {u"changes"_s, changes}});
        return append(event);
    }

    store::SubjectStore m_subjects;
    store::EntryStore m_entries;
    store::BatchStore m_batches;
    store::EventLog m_log;
    VillageCodes m_villages;
    store::Batch m_batch;
};

} // namespace

Result<ImportOutcome> commitImport(const store::Session& session, const CheckedList& list, const ImportOptions& options,
                                   const Progress& progress) {
    CANBAO_TRY_ASSIGN(store::Transaction transaction, store::Transaction::begin(session.ledger.database()));
    CANBAO_TRY_ASSIGN(const ImportPlan plan, planImport(session.ledger, list, options, {{}, progress.stop}));
    CANBAO_TRY_ASSIGN(BatchWriter writer, BatchWriter::begin(session, list, options, plan));
    CANBAO_TRY(writer.writeBatchEvent());

    auto planned = plan.rows.begin();
    for (int row = 0; row < list.rowCount(); ++row) {
        if (row % kProgressEvery == 0) {
            progress.at(row, list.rowCount());
            if (progress.stopped()) {
                return std::unexpected(Error::cancelled());
            }
        }
        const bool accepted = planned != plan.rows.end() && planned->row == row;
        CANBAO_TRY(writer.writeRow(list, row, accepted ? &*planned : nullptr));
        planned += accepted ? 1 : 0;
    }
    for (const EntryId entry : plan.withdrawn) {
        CANBAO_TRY(writer.withdraw(entry));
    }
    CANBAO_TRY(transaction.commit());
    progress.at(list.rowCount(), list.rowCount());
    return ImportOutcome{writer.id(), plan.counts};
}

} // namespace canbao::intake
