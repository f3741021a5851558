#pragma once

#include "core/store/database.h"

#include <QList>

#include <optional>

namespace canbao::store {

/// 报送: a monthly report as it went to the city. Its figures are never computed again, only shown.
struct Submission {
    qint64 id = 0;
    QString month;        ///< YYYY-MM
    int version = 1;      ///< 2 and more: a correction after the one before was withdrawn
    qint64 seq = 0;       ///< the last event that was known
    QByteArray chainHead; ///< that event's hash
    QByteArray figures;   ///< canonical JSON
    QByteArray hash;      ///< SHA-256 of `figures`
    QByteArray words;     ///< JSON: 存在问题, 对策措施, who signed
    QByteArray fileHash;  ///< SHA-256 of the workbook that was sent; empty when none was written
    QDateTime frozenAt;
    OperatorId by;

    struct Withdrawal {
        QDateTime at;
        OperatorId by;
        QString because;
    };
    std::optional<Withdrawal> withdrawn;
};

/// The month's submission in force; none when there is none or the last one was withdrawn.
[[nodiscard]] Result<std::optional<Submission>> submissionInForce(const Database& database, const QString& month);
/// Every submission, by month and version; with a month only its own.
[[nodiscard]] Result<QList<Submission>> submissions(const Database& database, const QString& month = {});

/// Within the caller's transaction; id is given.
[[nodiscard]] Result<> insertSubmission(const Database& database, const Submission& submission);
/// Within the caller's transaction: keeps it and takes it out of force.
[[nodiscard]] Result<> withdrawSubmission(const Database& database, qint64 id, const Submission::Withdrawal& why);

/// 存在问题 and 对策措施 as they are being written for a month.
struct ReportDraft {
    QString problems;
    QString measures;
    friend bool operator==(const ReportDraft&, const ReportDraft&) = default;
};
[[nodiscard]] Result<std::optional<ReportDraft>> reportDraft(const Database& database, const QString& month);
/// Within the caller's transaction.
[[nodiscard]] Result<> saveReportDraft(const Database& database, const QString& month, const ReportDraft& draft);

} // namespace canbao::store
