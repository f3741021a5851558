#include "core/store/ledger_audit.h"

#include "core/store/event_log.h"

#include <QCryptographicHash>

#include <mutex>
#include <stop_token>
#include <string>
#include <thread>

using namespace Qt::StringLiterals;

namespace canbao::store {

namespace {

constexpr qsizetype kMostOfAKind = 100;
constexpr qint64 kProgressEvery = 4096;

using Kind = AuditFinding::Kind;

/// Gathers findings, not more of a kind than anybody reads.
class Findings {
public:
    void add(Kind kind, qint64 number) {
        if (++m_counts[static_cast<int>(kind)] <= kMostOfAKind) {
            m_list.append({kind, number});
        }
    }
    QList<AuditFinding> take() { return std::move(m_list); }

private:
    QList<AuditFinding> m_list;
    QHash<int, qsizetype> m_counts;
};

/// SQLite's own check of the file, in a thread and over a connection of its own: it takes as long as all the rest.
class FileCheck {
public:
    explicit FileCheck(const QString& path)
        : m_thread([this, path] { m_sound = run(path); }) {}
    ~FileCheck() { interrupt(); }

    /// Waits until it is through: whether the file is sound.
    Result<bool> sound(const Progress& progress) {
        const std::stop_callback stopped(progress.stop, [this] { interrupt(); });
        m_thread.join();
        return m_sound;
    }

private:
    Result<bool> run(const QString& path) {
        CANBAO_TRY_ASSIGN(const Database database, Database::open(path, Database::Mode::ReadOnly));
        CANBAO_TRY_ASSIGN(Statement integrity, database.query("PRAGMA integrity_check(1)"));
        setInterruptible(&database);
        const Result<bool> row = integrity.step();
        setInterruptible(nullptr);
        CANBAO_TRY(row);
        return *row && integrity.text(0) == "ok"_L1;
    }
    void setInterruptible(const Database* database) {
        const std::lock_guard lock(m_mutex);
        m_interruptible = database;
    }
    void interrupt() {
        const std::lock_guard lock(m_mutex);
        if (m_interruptible != nullptr) {
            m_interruptible->interrupt();
        }
    }

    std::mutex m_mutex;
    const Database* m_interruptible = nullptr;
    Result<bool> m_sound = false;
    std::jthread m_thread; ///< last: the rest is there when it starts
};

Result<> auditReferences(const Database& database, Findings& findings) {
    CANBAO_TRY_ASSIGN(const qint64 broken, database.number("SELECT count(*) FROM pragma_foreign_key_check"));
    if (broken > 0) {
        findings.add(Kind::ReferenceBroken, broken);
    }
    return {};
}

Result<> auditChain(const Database& database, Audit& audit, Findings& findings, const Progress& progress) {
    CANBAO_TRY_ASSIGN(const qint64 total, database.number("SELECT count(*) FROM event"));
    CANBAO_TRY_ASSIGN(Statement rows, database.query("SELECT " + std::string(kEventColumns) +
                                                     ", event.prev_hash, event.hash FROM event ORDER BY seq"));
    QByteArray previous = EventLog::genesis();
    QByteArray canonical;
    QCryptographicHash sha256(QCryptographicHash::Sha256);
    qint64 expected = 1;
    while (true) {
        CANBAO_TRY_ASSIGN(const bool row, rows.step());
        if (!row) {
            break;
        }
        const qint64 seq = rows.int64(0);
        if (seq != expected) {
            findings.add(Kind::EventMissing, expected);
        }
        const QByteArray hash = rows.blob(14);
        canonicalFromRow(rows, canonical);
        sha256.reset();
        sha256.addData(previous);
        sha256.addData(canonical);
        if (rows.blob(13) != previous || sha256.result() != hash) {
            findings.add(Kind::ChainBroken, seq);
        }
        previous = hash;
        expected = seq + 1;
        ++audit.events;
        if (audit.events % kProgressEvery == 0) {
            progress.at(audit.events, total);
            if (progress.stopped()) {
                return std::unexpected(Error::cancelled());
            }
        }
    }
    audit.head = previous;
    return {};
}

Result<> addNumbers(const Database& database, std::string_view sql, Kind kind, Findings& findings) {
    CANBAO_TRY_ASSIGN(Statement rows, database.query(sql));
    while (true) {
        CANBAO_TRY_ASSIGN(const bool row, rows.step());
        if (!row) {
            return {};
        }
        findings.add(kind, rows.int64(0));
    }
}

Result<> auditStates(const Database& database, Findings& findings) {
    // The state is what the last event that changed it says; the version counts those events.
    CANBAO_TRY(addNumbers(
        database,
        "WITH rebuilt AS ("
        "  SELECT entry AS id, to_state, reason, insurance, count(*) AS version, max(seq),"
        "    CASE kind WHEN 'result-undone' THEN json_extract(detail, '$.restored_on') ELSE occurred_on END"
        "      AS occurred_on,"
        "    CASE detail WHEN '' THEN '' ELSE coalesce(json_extract(detail, '$.evidence'), '') END AS evidence"
        "  FROM event WHERE entry IS NOT NULL AND to_state <> '' GROUP BY entry)"
        "SELECT entry.id FROM entry JOIN rebuilt ON rebuilt.id = entry.id "
        "WHERE entry.state <> rebuilt.to_state OR entry.reason <> rebuilt.reason "
        "   OR entry.version <> rebuilt.version OR entry.occurred_on <> rebuilt.occurred_on "
        "   OR entry.evidence <> rebuilt.evidence "
        "   OR entry.enrolled_in <> CASE rebuilt.to_state WHEN 'enrolled' THEN rebuilt.insurance "
        "                           ELSE 'unspecified' END",
        Kind::StateDiffers, findings));
    return addNumbers(database,
                      "SELECT id FROM entry WHERE NOT EXISTS "
                      "(SELECT 1 FROM event WHERE event.entry = entry.id AND event.kind = 'entry-issued')",
                      Kind::EntryWithoutEvents, findings);
}

Result<> auditBatches(const Database& database, Findings& findings) {
    return addNumbers(database,
                      "SELECT import_batch.id FROM import_batch LEFT JOIN ("
                      "  SELECT batch, count(*) AS rows_read, sum(outcome = 'accepted') AS accepted, "
                      "         sum(outcome = 'refused') AS refused, sum(outcome = 'duplicate') AS duplicates "
                      "  FROM import_row GROUP BY batch) AS counted ON counted.batch = import_batch.id "
                      "WHERE import_batch.rows_read <> coalesce(counted.rows_read, 0) "
                      "   OR import_batch.accepted <> coalesce(counted.accepted, 0) "
                      "   OR import_batch.refused <> coalesce(counted.refused, 0) "
                      "   OR import_batch.duplicates <> coalesce(counted.duplicates, 0)",
                      Kind::CountsDiffer, findings);
}

} // namespace

Result<Audit> auditLedger(const Database& database, const Progress& progress) {
    // A deferred transaction gives every query the same snapshot, whatever the window saves meanwhile.
    CANBAO_TRY(database.execute("BEGIN"));
    Audit audit;
    Findings findings;
    const auto run = [&]() -> Result<> {
        FileCheck file(database.path());
        CANBAO_TRY(auditReferences(database, findings));
        CANBAO_TRY(auditChain(database, audit, findings, progress));
        CANBAO_TRY(auditStates(database, findings));
        CANBAO_TRY(auditBatches(database, findings));
        CANBAO_TRY_ASSIGN(const bool sound, file.sound(progress));
        if (!sound) {
            findings.add(Kind::FileDamaged, 0);
        }
        return {};
    };
    const Result<> done = run();
    (void)database.execute("ROLLBACK");
    CANBAO_TRY(done);
    audit.findings = findings.take();
    return audit;
}

} // namespace canbao::store
