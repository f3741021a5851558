#include "core/store/submission_store.h"

#include <string>

namespace canbao::store {

namespace {

constexpr auto kColumns = "id, month, version, seq, chain_head, figures, hash, words, file_hash, frozen_at, operator, "
                          "withdrawn_at, withdrawn_by, withdrawn_because";

Submission submissionFromRow(const Statement& row) {
    Submission submission;
    submission.id = row.int64(0);
    submission.month = row.text(1);
    submission.version = row.integer(2);
    submission.seq = row.int64(3);
    submission.chainHead = row.blob(4);
    submission.figures = row.utf8(5).toByteArray();
    submission.hash = row.blob(6);
    submission.words = row.utf8(7).toByteArray();
    submission.fileHash = row.blob(8);
    submission.frozenAt = row.instant(9);
    submission.by = row.id<OperatorId>(10);
    if (!row.isNull(11)) {
        submission.withdrawn = {row.instant(11), row.id<OperatorId>(12), row.text(13)};
    }
    return submission;
}

} // namespace

Result<std::optional<Submission>> submissionInForce(const Database& database, const QString& month) {
    CANBAO_TRY_ASSIGN(Statement row, database.query("SELECT " + std::string(kColumns) +
                                                        " FROM submission WHERE month = ?1 AND withdrawn_at IS NULL",
                                                    month));
    CANBAO_TRY_ASSIGN(const bool found, row.step());
    return found ? std::optional(submissionFromRow(row)) : std::nullopt;
}

Result<QList<Submission>> submissions(const Database& database, const QString& month) {
    CANBAO_TRY_ASSIGN(Statement rows,
                      database.query("SELECT " + std::string(kColumns) +
                                         " FROM submission WHERE ?1 = '' OR month = ?1 ORDER BY month, version",
                                     month));
    QList<Submission> all;
    while (true) {
        CANBAO_TRY_ASSIGN(const bool row, rows.step());
        if (!row) {
            return all;
        }
        all.append(submissionFromRow(rows));
    }
}

Result<> insertSubmission(const Database& database, const Submission& s) {
    CANBAO_TRY_ASSIGN(
        Statement insert,
        database.query("INSERT INTO submission (month, version, seq, chain_head, figures, hash, words, file_hash, "
                       "frozen_at, operator) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
                       s.month, s.version, s.seq, s.chainHead, QString::fromUtf8(s.figures), s.hash,
                       QString::fromUtf8(s.words), s.fileHash, s.frozenAt, s.by));
    if (s.fileHash.isEmpty()) {
        insert.bindAt(8, nullptr);
    }
    return insert.run();
}

Result<> withdrawSubmission(const Database& database, qint64 id, const Submission::Withdrawal& why) {
    return database.execute(
        "UPDATE submission SET withdrawn_at = ?2, withdrawn_by = ?3, withdrawn_because = ?4 WHERE id = ?1", id, why.at,
        why.by, why.because);
}

Result<std::optional<ReportDraft>> reportDraft(const Database& database, const QString& month) {
    CANBAO_TRY_ASSIGN(Statement row,
                      database.query("SELECT problems, measures FROM report_draft WHERE month = ?1", month));
    CANBAO_TRY_ASSIGN(const bool found, row.step());
    return found ? std::optional(ReportDraft{row.text(0), row.text(1)}) : std::nullopt;
}

Result<> saveReportDraft(const Database& database, const QString& month, const ReportDraft& draft) {
    return database.execute("INSERT INTO report_draft (month, problems, measures) VALUES (?1, ?2, ?3) "
                            "ON CONFLICT (month) DO UPDATE SET problems = ?2, measures = ?3",
                            month, draft.problems, draft.measures);
}

} // namespace canbao::store
