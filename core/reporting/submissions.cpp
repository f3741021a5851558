#include "core/reporting/submissions.h"

#include "core/base/file_digest.h"
#include "core/reporting/city_form.h"
#include "core/reporting/figures_json.h"
#include "core/reporting/monthly_report_sheet.h"
#include "core/store/event_log.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace canbao::reporting {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(canbao::reporting::Submissions)

public:
    static Error notEnded() {
        return Error::user(
            tr("This month has not ended yet. It can be submitted from the first day of the next month."));
    }
    static Error submittedAlready() {
        return Error::user(tr("This month was submitted already; its figures stay as they are. To correct it, withdraw "
                              "the submission first, saying why."));
    }
    static Error notSubmitted() {
        return Error::user(tr("This month is not submitted: there is nothing to withdraw."));
    }
    static Error reasonMissing() { return Error::user(tr("Write down why the submission is withdrawn.")); }
    static Error laterSubmitted(const QString& month) {
        return Error::user(
            tr("%1 was submitted after it and reckons from it. Withdraw that submission first.").arg(month));
    }
};

QByteArray sha256(const QByteArray& bytes) {
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QString hex(const QByteArray& hash) {
    return QString::fromLatin1(hash.toHex());
}

store::Event newEvent(const store::Session& session, store::EventKind kind, const QJsonObject& detail) {
    store::Event event;
    event.recordedAt = session.clock.nowUtc();
    event.occurredOn = session.clock.today();
    event.by = session.by;
    event.kind = kind;
    event.detail = QString::fromUtf8(QJsonDocument(detail).toJson(QJsonDocument::Compact));
    return event;
}

/// Each month's adjustments are against the one before: only the last one may move.
Result<> requireLast(const QList<store::Submission>& all, const QString& month) {
    const auto later = std::ranges::find_if(
        all, [&](const store::Submission& other) { return other.month > month && !other.withdrawn; });
    return later == all.end() ? Result<>() : std::unexpected(Words::laterSubmitted(later->month));
}

Result<QByteArray> writeWorkbook(const store::Ledger& ledger, const MonthlyReportContent& content,
                                 const SubmissionRequest& request) {
    if (request.file.isEmpty()) {
        return QByteArray();
    }
    CANBAO_TRY_ASSIGN(const domain::CodeTables codes, ledger.codeTables());
    if (request.templateFile.isEmpty()) {
        CANBAO_TRY(writeMonthlyReportSheet(monthlyReportTable(content, codes), request.file));
    } else {
        CANBAO_TRY_ASSIGN(const QList<domain::Village> villages, ledger.villages());
        CANBAO_TRY(fillCityForm({codes, villages, content}, request.templateFile, request.file));
    }
    return sha256OfFile(request.file);
}

} // namespace

Result<MonthlyReportContent> submitMonthlyReport(const store::Session& session, const SubmissionRequest& request) {
    const store::Database& database = session.ledger.database();
    CANBAO_TRY_ASSIGN(store::Transaction transaction, store::Transaction::begin(database));
    MonthlyReportContent content;
    static_cast<ReportWords&>(content) = request.words;
    MonthlyReport& report = content.report;
    CANBAO_TRY_ASSIGN(report, monthlyReport(session.ledger, request.year, request.month, session.clock));
    if (report.frozen) {
        return std::unexpected(Words::submittedAlready());
    }
    if (report.lastDay() >= session.clock.today()) {
        return std::unexpected(Words::notEnded());
    }
    CANBAO_TRY_ASSIGN(const QList<store::Submission> all, store::submissions(database));
    CANBAO_TRY(requireLast(all, monthKey(report)));
    report.frozen = true;
    report.version = 1 + int(std::ranges::count(all, monthKey(report), &store::Submission::month));
    CANBAO_TRY_ASSIGN(store::EventLog log, store::EventLog::open(database));

    store::Submission submission;
    submission.month = monthKey(report);
    submission.version = report.version;
    submission.seq = report.seq;
    submission.chainHead = log.head();
    submission.figures = canonicalJson(report);
    submission.hash = report.hash;
    submission.words = canonicalJson(request.words);
    CANBAO_TRY_ASSIGN(submission.fileHash, writeWorkbook(session.ledger, content, request));
    submission.frozenAt = session.clock.nowUtc();
    submission.by = session.by;
    CANBAO_TRY(store::insertSubmission(database, submission));
    CANBAO_TRY(log.append(newEvent(session, store::EventKind::ReportFrozen,
                                   {{u"month"_s, submission.month},
                                    {u"version"_s, submission.version},
                                    {u"hash"_s, hex(submission.hash)},
                                    {u"words_hash"_s, hex(sha256(submission.words))},
                                    {u"file_hash"_s, hex(submission.fileHash)}})));
    CANBAO_TRY(transaction.commit());
    return content;
}

Result<> withdrawMonthlyReport(const store::Session& session, int year, int month, const QString& because) {
    const store::Database& database = session.ledger.database();
    if (because.trimmed().isEmpty()) {
        return std::unexpected(Words::reasonMissing());
    }
    CANBAO_TRY_ASSIGN(store::Transaction transaction, store::Transaction::begin(database));
    const QString key = monthKey(QDate(year, month, 1));
    CANBAO_TRY_ASSIGN(const auto submission, store::submissionInForce(database, key));
    if (!submission) {
        return std::unexpected(Words::notSubmitted());
    }
    CANBAO_TRY_ASSIGN(const QList<store::Submission> all, store::submissions(database));
    CANBAO_TRY(requireLast(all, key));
    store::Event event =
        newEvent(session, store::EventKind::ReportWithdrawn,
                 {{u"month"_s, key}, {u"version"_s, submission->version}, {u"hash"_s, hex(submission->hash)}});
    event.note = because.trimmed();
    CANBAO_TRY_ASSIGN(store::EventLog log, store::EventLog::open(database));
    CANBAO_TRY(log.append(event));
    CANBAO_TRY(store::withdrawSubmission(database, submission->id, {event.recordedAt, session.by, event.note}));
    // What was written for it is where the correction begins.
    const ReportWords words = reportWordsFromJson(submission->words);
    CANBAO_TRY(store::saveReportDraft(database, key, {words.problems, words.measures}));
    return transaction.commit();
}

Result<MonthlyReportContent> submittedContent(const store::Submission& submission) {
    if (sha256(submission.figures) != submission.hash) {
        return std::unexpected(Error::bug(u"submission does not fit its hash"_s));
    }
    MonthlyReportContent content;
    static_cast<ReportWords&>(content) = reportWordsFromJson(submission.words);
    CANBAO_TRY_ASSIGN(content.report, reportFromCanonicalJson(submission.figures));
    content.report.hash = submission.hash;
    content.report.version = submission.version;
    return content;
}

Result<QList<store::Submission>> submissions(const store::Ledger& ledger) {
    return store::submissions(ledger.database());
}

Result<store::ReportDraft> wordsOfMonth(const store::Ledger& ledger, QDate month) {
    CANBAO_TRY_ASSIGN(const auto submission, store::submissionInForce(ledger.database(), monthKey(month)));
    if (submission) {
        const ReportWords words = reportWordsFromJson(submission->words);
        return store::ReportDraft{words.problems, words.measures};
    }
    CANBAO_TRY_ASSIGN(const auto draft, reportDraft(ledger, month));
    return draft.value_or(store::ReportDraft());
}

Result<std::optional<store::ReportDraft>> reportDraft(const store::Ledger& ledger, QDate month) {
    return store::reportDraft(ledger.database(), monthKey(month));
}

Result<> saveReportDraft(const store::Session& session, QDate month, const store::ReportDraft& draft) {
    CANBAO_TRY_ASSIGN(store::Transaction transaction, store::Transaction::begin(session.ledger.database()));
    CANBAO_TRY(store::saveReportDraft(session.ledger.database(), monthKey(month), draft));
    return transaction.commit();
}

} // namespace canbao::reporting
