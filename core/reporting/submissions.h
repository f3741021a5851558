#pragma once

#include "core/reporting/monthly_report.h"
#include "core/store/submission_store.h"

namespace canbao::reporting {

/// What is submitted: the month's figures as they are known now, with these words.
struct SubmissionRequest {
    int year = 0;
    int month = 0;
    ReportWords words;
    QString file;         ///< the workbook for the city is written there; empty: none
    QString templateFile; ///< the city's own workbook to fill; empty: the built-in layout
};

/// 报送并固化: keeps figures, words, the event they were known at with its hash, and the hash of the workbook, as an
/// event; the workbook is written first, so that what is kept has been written whole. Refused in words: a month that
/// has not ended, that is submitted already, or after which another is.
[[nodiscard]] Result<MonthlyReportContent> submitMonthlyReport(const store::Session& session,
                                                               const SubmissionRequest& request);

/// 撤回报送: the month's submission is out of force, kept with the reason, as an event; the month can be submitted
/// again as a correction. Refused in words: no reason, nothing in force, or a later month that was reckoned from it.
[[nodiscard]] Result<> withdrawMonthlyReport(const store::Session& session, int year, int month,
                                             const QString& because);

/// Exactly what was submitted. An error when the figures do not fit their hash.
[[nodiscard]] Result<MonthlyReportContent> submittedContent(const store::Submission& submission);

/// Every submission of the ledger, those that were withdrawn too, by month and version.
[[nodiscard]] Result<QList<store::Submission>> submissions(const store::Ledger& ledger);

/// 存在问题 and 对策措施 of a month: as submitted, else as far as they were written.
[[nodiscard]] Result<store::ReportDraft> wordsOfMonth(const store::Ledger& ledger, QDate month);
/// The month's words while they are being written; none where nothing was.
[[nodiscard]] Result<std::optional<store::ReportDraft>> reportDraft(const store::Ledger& ledger, QDate month);
[[nodiscard]] Result<> saveReportDraft(const store::Session& session, QDate month, const store::ReportDraft& draft);

} // namespace canbao::reporting
