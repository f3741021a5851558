#include "core/store/event_log.h"

#include "core/store/operator_store.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>
#include <charconv>

using namespace Qt::StringLiterals;

namespace canbao::store {

namespace {

struct KindCode {
    EventKind kind;
    QLatin1StringView code;
};

constexpr std::array kKinds{
    KindCode{EventKind::LedgerCreated, "ledger-created"_L1},
    KindCode{EventKind::ListImported, "list-imported"_L1},
    KindCode{EventKind::EntryIssued, "entry-issued"_L1},
    KindCode{EventKind::ResultRecorded, "result-recorded"_L1},
    KindCode{EventKind::ResultUndone, "result-undone"_L1},
    KindCode{EventKind::EntryWithdrawn, "entry-withdrawn"_L1},
    KindCode{EventKind::SubjectChanged, "subject-changed"_L1},
    KindCode{EventKind::ReferenceChanged, "reference-changed"_L1},
    KindCode{EventKind::MappingLearned, "mapping-learned"_L1},
    KindCode{EventKind::IdentityTied, "identity-tied"_L1},
    KindCode{EventKind::IdentityRefused, "identity-refused"_L1},
    KindCode{EventKind::IdentityReopened, "identity-reopened"_L1},
    KindCode{EventKind::IdentitySplit, "identity-split"_L1},
    KindCode{EventKind::IdentityUndone, "identity-undone"_L1},
    KindCode{EventKind::SuggestionRefused, "suggestion-refused"_L1},
    KindCode{EventKind::SuggestionReopened, "suggestion-reopened"_L1},
    KindCode{EventKind::FindingDismissed, "finding-dismissed"_L1},
    KindCode{EventKind::FindingReopened, "finding-reopened"_L1},
    KindCode{EventKind::BatchUndone, "batch-undone"_L1},
    KindCode{EventKind::VillagesEdited, "villages-edited"_L1},
    KindCode{EventKind::OperatorAdded, "operator-added"_L1},
    KindCode{EventKind::OperatorChanged, "operator-changed"_L1},
    KindCode{EventKind::GroupTagged, "group-tagged"_L1},
    KindCode{EventKind::PolicyCorrected, "policy-corrected"_L1},
    KindCode{EventKind::SubjectCorrected, "subject-corrected"_L1},
    KindCode{EventKind::EnforcementTaken, "enforcement-taken"_L1},
    KindCode{EventKind::EnforcementUndone, "enforcement-undone"_L1},
    KindCode{EventKind::ReportFrozen, "report-frozen"_L1},
    KindCode{EventKind::UploadLayoutKept, "upload-layout-kept"_L1},
    KindCode{EventKind::SummaryKept, "summary-kept"_L1},
    KindCode{EventKind::ReportWithdrawn, "report-withdrawn"_L1},
    KindCode{EventKind::ActivityRecorded, "activity-recorded"_L1},
    KindCode{EventKind::ActivityCorrected, "activity-corrected"_L1},
    KindCode{EventKind::ActivityRemoved, "activity-removed"_L1},
    KindCode{EventKind::LedgerRestored, "ledger-restored"_L1},
    KindCode{EventKind::Revealed, "revealed"_L1},
};

EventKind kindFromCode(const QString& code) {
    const auto found = std::ranges::find_if(kKinds, [&](const KindCode& row) { return row.code == code; });
    return found == kKinds.end() ? EventKind::LedgerCreated : found->kind;
}

void appendNetstring(QByteArray& out, QByteArrayView field) {
    std::array<char, 20> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), field.size()).ptr;
    out.append(digits.data(), end - digits.data());
    out += ':';
    out += field;
    out += ',';
}

void appendNetstring(QByteArray& out, qint64 number) {
    std::array<char, 20> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    appendNetstring(out, QByteArrayView(digits.data(), end - digits.data()));
}

QLatin1StringView kindCode(EventKind kind) {
    const auto found = std::ranges::find(kKinds, kind, &KindCode::kind);
    Q_ASSERT(found != kKinds.end());
    return found->code;
}

void appendCanonical(QByteArray& out, const Event& event, QByteArrayView recordedAt, QByteArrayView occurredOn) {
    appendNetstring(out, event.seq);
    appendNetstring(out, recordedAt);
    appendNetstring(out, occurredOn);
    appendNetstring(out, event.by.value);
    appendNetstring(out, QByteArrayView(kindCode(event.kind)));
    appendNetstring(out, event.entry.value);
    appendNetstring(out, event.batch.value);
    for (const QString* const field :
         {&event.from, &event.to, &event.reason, &event.insurance, &event.note, &event.detail}) {
        const QByteArray utf8 = field->toUtf8();
        appendNetstring(out, QByteArrayView(utf8));
    }
}

} // namespace

QString code(EventKind kind) {
    return QString(kindCode(kind));
}

QByteArray Event::canonical() const {
    QByteArray out;
    out.reserve(256);
    appendCanonical(out, *this, instantText(recordedAt).toLatin1(), occurredOn.toString(Qt::ISODate).toLatin1());
    return out;
}

QByteArray EventLog::genesis() {
    return QByteArray(32, '\0');
}

QByteArray EventLog::hashOf(const QByteArray& previous, const Event& event) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(previous);
    hash.addData(event.canonical());
    return hash.result();
}

Result<EventLog> EventLog::open(const Database& database) {
    CANBAO_TRY_ASSIGN(Statement last, database.query("SELECT seq, hash FROM event ORDER BY seq DESC LIMIT 1"));
    CANBAO_TRY_ASSIGN(const bool any, last.step());
    const qint64 seq = any ? last.int64(0) : 0;
    QByteArray head = any ? last.blob(1) : genesis();
    CANBAO_TRY_ASSIGN(
        Statement insert,
        database.prepare(
            "INSERT INTO event (seq, recorded_at, occurred_on, operator, kind, entry, batch, from_state, to_state, "
            "reason, insurance, note, detail, prev_hash, hash) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"));
    return EventLog(database, std::move(insert), seq, std::move(head));
}

Result<qint64> EventLog::append(Event event) {
    if (event.by != m_mayWrite) {
        CANBAO_TRY(checkMayWrite(*m_database, event.by));
        m_mayWrite = event.by;
    }
    event.seq = m_lastSeq + 1;
    if (m_recordedAt.time != event.recordedAt || m_recordedAt.text.isEmpty()) {
        m_recordedAt = {event.recordedAt, instantText(event.recordedAt).toLatin1()};
    }
    if (m_occurredOn.time != event.occurredOn || m_occurredOn.text.isEmpty()) {
        m_occurredOn = {event.occurredOn, event.occurredOn.toString(Qt::ISODate).toLatin1()};
    }
    m_hashed.resize(0);
    m_hashed += m_head;
    appendCanonical(m_hashed, event, m_recordedAt.text, m_occurredOn.text);
    const QByteArray hash = QCryptographicHash::hash(m_hashed, QCryptographicHash::Sha256);
    CANBAO_TRY(m_insert
                   .bind(event.seq, Utf8{m_recordedAt.text}, Utf8{m_occurredOn.text}, event.by,
                         Utf8{kindCode(event.kind)}, event.entry, event.batch, event.from, event.to, event.reason,
                         event.insurance, event.note, event.detail, m_head, hash)
                   .run());
    m_lastSeq = event.seq;
    m_head = hash;
    return event.seq;
}

Event eventFromRow(const Statement& row) {
    Event event;
    event.seq = row.int64(0);
    event.recordedAt = row.instant(1);
    event.occurredOn = row.date(2);
    event.by = row.id<OperatorId>(3);
    event.kind = kindFromCode(row.text(4));
    event.entry = row.id<EntryId>(5);
    event.batch = row.id<BatchId>(6);
    event.from = row.text(7);
    event.to = row.text(8);
    event.reason = row.text(9);
    event.insurance = row.text(10);
    event.note = row.text(11);
    event.detail = row.text(12);
    return event;
}

void canonicalFromRow(const Statement& row, QByteArray& out) {
    out.resize(0);
    for (int column = 0; column < kEventColumnCount; ++column) {
        // No entry and no batch are NULL in the file and 0 in an event.
        appendNetstring(out, row.isNull(column) ? QByteArrayView("0") : row.utf8(column));
    }
}

} // namespace canbao::store
