#pragma once

#include "core/base/row_id.h"
#include "core/domain/codes.h"
#include "core/store/database.h"

#include <QDate>
#include <QDateTime>
#include <QString>

namespace canbao::store {

/// What an event tells. The codes stand in the ledger and in `show --json`.
enum class EventKind {
    LedgerCreated,    ///< detail: office and year
    ListImported,     ///< batch; detail: file's SHA-256 and the counts
    EntryIssued,      ///< 下发: an entry came into being, `to` is pending
    ResultRecorded,   ///< 核实: from, to, reason, insurance; detail: evidence, group (store/result_detail.h)
    ResultUndone,     ///< 撤销: the last result was taken back; to, reason, insurance: what stands again
    EntryWithdrawn,   ///< 市级撤回: the city took it off a full list
    SubjectChanged,   ///< detail: {"person"|"employer": id, "changes": {field: [from, to]}}
    ReferenceChanged, ///< 部门名单: a record was rewritten; detail: {"reference": id, "before": its content}
    MappingLearned, ///< 记住对应关系; detail: {"sender", "kind", "shape", "before": lesson or null, "before_batch"}
    IdentityTied, ///< 确认同一人: two persons are one; detail: {"proposal"?, "damaged", "person", "group", "owner",
                  ///< "was"?, "roster"?}: whose the entry is now, and was where it moved; roster lines that moved
    IdentityRefused,   ///< 确认不是同一人; detail: {"proposal", "damaged", "person"}
    IdentityReopened,  ///< 撤销不是同一人的确认; the same detail
    IdentitySplit,     ///< 拆分: the entry is somebody else's; the same detail, `damaged` the one who was two
    IdentityUndone,    ///< one of the two was taken back; detail: {"undoes": group, "owner", "restored_on"}
    BatchUndone,       ///< batch; with an entry: what was taken back on it
    VillagesEdited,    ///< detail: what changed
    OperatorAdded,     ///< detail: {"operator": id, "name", "role", "pin"}
    OperatorChanged,   ///< detail: {"operator": id, "changes": {"name"|"role"|"retired"|"pin": [from, to]}}; no PIN
                       ///< itself
    GroupTagged,       ///< 特殊群体; detail: store/group_store.h; an entry of the subject where it has one
    PolicyCorrected,   ///< 政策更正; detail: {"before", "after": domain::PolicyCorrection or null}
    SubjectCorrected,  ///< 更正: by a clerk; detail as SubjectChanged, and {"undoes": seq} where one is taken back
    EnforcementTaken,  ///< 督促整改; occurred_on: the day of the step; detail: {"step", "due", "document"}
    EnforcementUndone, ///< 撤销 of the last step; detail: {"undoes": seq, "step"}
    ReportFrozen,      ///< 报送: detail: {"month", "version", "hash", "words_hash", "file_hash"}
    ReportWithdrawn,   ///< 撤回报送: note: why; detail: {"month", "version", "hash"}
    ActivityRecorded,  ///< 宣传执法: detail: the activity (domain::toJson)
    ActivityCorrected, ///< the same, as it is called now
    ActivityRemoved,   ///< note: why; detail: {"activity"}
    UploadLayoutKept,  ///< 上报表栏目与代码; detail: {"before", "after"}, null for the bundled layout
    SummaryKept,       ///< 年度总结的文字; detail: {"sha256"} of the text that the setting `summary_text` holds
    LedgerRestored,    ///< 恢复: a backup took the ledger's place; detail: {"restored_seq", "replaced_seq"}
    Revealed,          ///< unmasked identifiers left the ledger: an export or `--reveal`; note: purpose;
                       ///< detail: {"what", "recipient"}

    SuggestionRefused,  ///< 不采纳比对建议: of the entry; detail: {"suggestion"}
    SuggestionReopened, ///< 撤销不采纳; the same detail
    FindingDismissed,   ///< 线索不列入; detail: {"finding"}
    FindingReopened,    ///< 撤销不列入; the same detail
};
[[nodiscard]] QString code(EventKind kind);

/// One line of the append-only history. Two clocks: occurredOn is when it happened, recordedAt when the ledger learned
/// it.
struct Event {
    qint64 seq = 0; ///< given by append()
    QDateTime recordedAt;
    QDate occurredOn;
    OperatorId by;
    EventKind kind = EventKind::ResultRecorded;
    EntryId entry;
    BatchId batch;
    QString from; ///< state codes; empty where the event changes none
    QString to;
    QString reason;
    QString insurance;
    QString note;
    QString detail; ///< JSON or empty

    /// The bytes that the hash covers besides the previous hash: each field as a netstring, in this struct's order.
    [[nodiscard]] QByteArray canonical() const;
};

/// Appends events within the caller's transaction: seq without gaps, hash = SHA-256(previous hash ‖ canonical()).
class EventLog {
public:
    /// Reads the chain's head. Call after the transaction has begun, or another connection may move the head.
    [[nodiscard]] static Result<EventLog> open(const Database& database);
    /// Returns the event's seq. Refused in words when its operator may not write (checkMayWrite).
    [[nodiscard]] Result<qint64> append(Event event);
    [[nodiscard]] qint64 lastSeq() const { return m_lastSeq; }
    [[nodiscard]] const QByteArray& head() const { return m_head; }

    /// The hash before the first event.
    [[nodiscard]] static QByteArray genesis();
    [[nodiscard]] static QByteArray hashOf(const QByteArray& previous, const Event& event);

private:
    /// A moment or a day as the ledger writes it. A hundred thousand events of one import share both.
    template <class Time>
    struct Written {
        Time time;
        QByteArray text;
    };

    EventLog(const Database& database, Statement insert, qint64 lastSeq, QByteArray head)
        : m_database(&database)
        , m_insert(std::move(insert))
        , m_lastSeq(lastSeq)
        , m_head(std::move(head)) {}
    const Database* m_database;
    Statement m_insert;
    OperatorId m_mayWrite; ///< who was asked about last: an import appends a hundred thousand of one operator
    qint64 m_lastSeq;
    QByteArray m_head;
    Written<QDateTime> m_recordedAt;
    Written<QDate> m_occurredOn;
    QByteArray m_hashed; ///< the previous hash and the canonical bytes of the event that is appended
};

/// Reads an event from a row of `SELECT ` + kEventColumns.
inline constexpr auto kEventColumns =
    "event.seq, event.recorded_at, event.occurred_on, event.operator, event.kind, event.entry, event.batch, "
    "event.from_state, event.to_state, event.reason, event.insurance, event.note, event.detail";
[[nodiscard]] Event eventFromRow(const Statement& row);
/// Event::canonical() of such a row without making an event of it: the texts as they are stored, in a fifth of the
/// time. Appended to `out`, which is emptied first.
void canonicalFromRow(const Statement& row, QByteArray& out);
inline constexpr int kEventColumnCount = 13;

} // namespace canbao::store
