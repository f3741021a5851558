#include "core/store/ledger_audit.h"

#include "core/store/enforcement_audit.h"
#include "core/store/event_log.h"
#include "core/store/file_audit.h"
#include "core/store/policy_audit.h"
#include "core/store/snapshot.h"
#include "core/store/state_replay.h"
#include "core/store/submission_audit.h"
#include "core/store/tagging_audit.h"

#include <QCryptographicHash>

#include <stop_token>
#include <string>

using namespace Qt::StringLiterals;

namespace canbao::store {

namespace {

constexpr qint64 kProgressEvery = 4096;

using Kind = AuditFinding::Kind;

Result<> auditReferences(const Database& database, AuditFindings& findings) {
    CANBAO_TRY_ASSIGN(const qint64 broken, database.number("SELECT count(*) FROM pragma_foreign_key_check"));
    if (broken > 0) {
        findings.add(Kind::ReferenceBroken, broken);
    }
    return {};
}

/// Every event once: whether its hash follows, and how it leaves its entry.
Result<> auditEvents(const Database& database, Audit& audit, AuditFindings& findings,
                     const std::function<bool(qint64 done)>& goOn) {
    CANBAO_TRY_ASSIGN(StateReplay replay, StateReplay::on(database));
    SubmissionAudit submissions;
    EnforcementAudit enforcements;
    TaggingAudit taggings;
    PolicyAudit policies;
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
        replay.take(rows);
        submissions.take(rows);
        enforcements.take(rows);
        taggings.take(rows);
        policies.take(rows);
        previous = hash;
        expected = seq + 1;
        ++audit.events;
        if (audit.events % kProgressEvery == 0 && !goOn(audit.events)) {
            return std::unexpected(Error::cancelled());
        }
    }
    audit.head = previous;
    CANBAO_TRY(submissions.compare(database, findings));
    CANBAO_TRY(enforcements.compare(database, findings));
    CANBAO_TRY(taggings.compare(database, findings));
    CANBAO_TRY(policies.compare(database, findings));
    return replay.compare(database, findings);
}

Result<> addNumbers(const Database& database, std::string_view sql, Kind kind, AuditFindings& findings) {
    CANBAO_TRY_ASSIGN(Statement rows, database.query(sql));
    while (true) {
        CANBAO_TRY_ASSIGN(const bool row, rows.step());
        if (!row) {
            return {};
        }
        findings.add(kind, rows.int64(0));
    }
}

/// What stands twice so that it is found quickly.
Result<> auditCopies(const Database& database, AuditFindings& findings) {
    CANBAO_TRY(addNumbers(database,
                          "SELECT entry.id FROM entry NOT INDEXED JOIN person ON person.id = entry.person "
                          "WHERE entry.village IS NOT person.village UNION ALL "
                          "SELECT entry.id FROM entry NOT INDEXED JOIN employer ON employer.id = entry.employer "
                          "WHERE entry.village IS NOT employer.village",
                          Kind::VillageDiffers, findings));
    CANBAO_TRY(addNumbers(database,
                          "SELECT id FROM person NOT INDEXED WHERE initials <> person_initials(name) "
                          "OR match_name <> person_match_name(name)",
                          Kind::PersonWordsDiffer, findings));
    return addNumbers(database,
                      "SELECT id FROM employer NOT INDEXED WHERE initials <> employer_initials(name) "
                      "OR match_name <> employer_match_name(name)",
                      Kind::EmployerWordsDiffer, findings);
}

Result<> auditBatches(const Database& database, AuditFindings& findings) {
    return addNumbers(database,
                      "SELECT import_batch.id FROM import_batch LEFT JOIN ("
                      "  SELECT batch, count(*) AS rows_read, sum(outcome = 'accepted') AS accepted, "
                      "         sum(outcome = 'refused') AS refused, sum(outcome = 'duplicate') AS duplicates "
                      "  FROM import_row GROUP BY batch) AS counted ON counted.batch = import_batch.id "
                      "WHERE import_batch.rows_read <> coalesce(counted.rows_read, 0) "
                      "   OR import_batch.accepted <> coalesce(counted.accepted, 0) "
                      "   OR import_batch.refused <> coalesce(counted.refused, 0) "
                      "   OR import_batch.duplicates <> coalesce(counted.duplicates, 0) "
                      "   OR import_batch.accepted <> import_batch.added + import_batch.changed + import_batch.same",
                      Kind::CountsDiffer, findings);
}

} // namespace

Result<Audit> auditLedger(const Database& database, const Progress& progress) {
    CANBAO_TRY_ASSIGN(const Snapshot snapshot, Snapshot::of(database)); // for every query the same
    Audit audit;
    AuditFindings findings;
    CANBAO_TRY_ASSIGN(const qint64 events, database.number("SELECT count(*) FROM event"));
    FileAudit file(database.path());
    const std::stop_callback stopped(progress.stop, [&] {
        file.stop();
        database.interrupt();
    });
    const auto tell = [&](qint64 done) {
        progress.at(done + file.done(), events + file.total());
        return !progress.stopped();
    };
    CANBAO_TRY(auditReferences(database, findings));
    CANBAO_TRY(auditEvents(database, audit, findings, tell));
    CANBAO_TRY(auditCopies(database, findings));
    CANBAO_TRY(auditBatches(database, findings));
    CANBAO_TRY_ASSIGN(const FileAudit::Found found, file.wait([&] { tell(audit.events); }));
    if (!found.sound) {
        findings.add(Kind::FileDamaged, 0);
    }
    if (found.indexesThatDiffer > 0) {
        findings.add(Kind::IndexDiffers, found.indexesThatDiffer);
    }
    if (progress.stopped()) {
        return std::unexpected(Error::cancelled());
    }
    audit.findings = findings.take();
    return audit;
}

} // namespace canbao::store
