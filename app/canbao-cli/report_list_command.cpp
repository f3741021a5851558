#include "app/canbao-cli/command.h"

#include "core/reporting/figures_json.h"
#include "core/reporting/submissions.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace canbao::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(canbao::cli::ReportList)

public:
    static QString line(const store::Submission& submission) {
        const QString state =
            submission.withdrawn ? tr("withdrawn: %1").arg(submission.withdrawn->because) : tr("in force");
        return QStringList{submission.month, tr("submission %1").arg(submission.version),
                           submission.frozenAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s), state}
            .join(u'\t');
    }
};

QString hex(const QByteArray& bytes) {
    return QString::fromLatin1(bytes.toHex());
}

Result<QJsonObject> toJson(const store::Ledger& ledger, const store::Submission& submission) {
    CANBAO_TRY_ASSIGN(const reporting::MonthlyReportContent content, reporting::submittedContent(submission));
    QJsonObject json{{u"month"_s, submission.month},
                     {u"version"_s, submission.version},
                     {u"seq"_s, submission.seq},
                     {u"head"_s, hex(submission.chainHead)},
                     {u"hash"_s, hex(submission.hash)},
                     {u"file_hash"_s, hex(submission.fileHash)},
                     {u"submitted_at"_s, submission.frozenAt.toUTC().toString(Qt::ISODateWithMs)},
                     {u"problems"_s, content.problems},
                     {u"measures"_s, content.measures},
                     {u"report"_s, reporting::toJson(content.report)}};
    CANBAO_TRY_ASSIGN(const QString by, ledger.operatorName(submission.by));
    json.insert(u"submitted_by"_s, by);
    if (submission.withdrawn) {
        json.insert(u"withdrawn_at"_s, submission.withdrawn->at.toUTC().toString(Qt::ISODateWithMs));
        json.insert(u"withdrawn_because"_s, submission.withdrawn->because);
    }
    return json;
}

Result<Exit> run(const Context& context) {
    CANBAO_TRY_ASSIGN(const store::Ledger ledger, context.openLedger(store::Ledger::Access::ReadOnly));
    CANBAO_TRY_ASSIGN(const QList<store::Submission> all, reporting::submissions(ledger));
    QJsonArray list;
    for (const store::Submission& submission : all) {
        if (context.json()) {
            CANBAO_TRY_ASSIGN(const QJsonObject json, toJson(ledger, submission));
            list.append(json);
        }
        context.say(Words::line(submission));
    }
    if (context.json()) {
        context.print({{u"submissions"_s, list}});
    }
    return Exit::Done;
}

} // namespace

Command reportListCommand() {
    return {u"report list"_s, u""_s, 0, 0, {}, run};
}

} // namespace canbao::cli
