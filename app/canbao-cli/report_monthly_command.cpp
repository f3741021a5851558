#include "app/canbao-cli/command.h"
#include "app/canbao-cli/filled_form.h"
#include "app/canbao-cli/report_month.h"

#include "core/reporting/city_form.h"
#include "core/reporting/figures_json.h"
#include "core/reporting/monthly_report.h"
#include "core/reporting/monthly_report_sheet.h"
#include "core/reporting/submissions.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace canbao::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(canbao::cli::ReportMonthly)

public:
    static QString sum(const reporting::MonthlyReport& report) {
        return tr("%1, %2-%3: %4 issued, %5 verified, %6 enrolled, %7 excluded, %8 to persuade, %9 open.")
            .arg(report.officeName)
            .arg(report.year)
            .arg(report.month, 2, 10, QLatin1Char('0'))
            .arg(report.total.issued.sum())
            .arg(report.total.verified.sum())
            .arg(report.total.enrolledSum())
            .arg(report.total.excludedSum())
            .arg(report.total.declinedSum())
            .arg(report.total.pending + report.total.inProgress);
    }
    static QString written(const QString& path) { return tr("Written to %1").arg(path); }
    static QString registerAlone() {
        return tr("--register says whose lines fill the city's form: it goes with --template, and not with --freeze.");
    }
    static QString frozen() { return tr("Submitted: these figures stay as they are."); }
};

/// The words given with the call take the draft's place.
Result<> takeWords(const Context& context, const store::Session& session, QDate month,
                   reporting::MonthlyReportContent& content) {
    if (content.report.frozen || (!context.has(u"problems"_s) && !context.has(u"measures"_s))) {
        return {};
    }
    if (context.has(u"problems"_s)) {
        content.problems = context.option(u"problems"_s);
    }
    if (context.has(u"measures"_s)) {
        content.measures = context.option(u"measures"_s);
    }
    return reporting::saveReportDraft(session, month, {content.problems, content.measures});
}

Result<> write(const Context& context, const store::Ledger& ledger, const reporting::MonthlyReportContent& content,
               const QString& path, const QString& form) {
    CANBAO_TRY_ASSIGN(const domain::CodeTables codes, ledger.codeTables());
    if (form.isEmpty()) {
        return reporting::writeMonthlyReportSheet(reporting::monthlyReportTable(content, codes), path);
    }
    CANBAO_TRY_ASSIGN(const QList<domain::Village> villages, ledger.villages());
    reporting::CityFormContent given{codes, villages, content};
    if (context.has(u"register"_s)) {
        CANBAO_TRY_ASSIGN(given.rows, registerOption(context, ledger));
    }
    CANBAO_TRY_ASSIGN(const reporting::FilledForm filled, reporting::fillCityForm(given, form, path));
    sayFilled(context, filled);
    return {};
}

Result<Exit> run(const Context& context) {
    CANBAO_TRY_ASSIGN(const QDate month, monthOption(context, u"month"_s));
    const bool freeze = context.has(u"freeze"_s);
    if (context.has(u"register"_s) && (freeze || !context.has(u"template"_s))) {
        return std::unexpected(usageError(Words::registerAlone()));
    }
    const bool writes = freeze || context.reveal() || context.has(u"problems"_s) || context.has(u"measures"_s);
    CANBAO_TRY_ASSIGN(const store::Ledger ledger,
                      context.openLedger(writes ? store::Ledger::Access::ReadWrite : store::Ledger::Access::ReadOnly));
    CANBAO_TRY_ASSIGN(const store::Session session, context.session(ledger));
    CANBAO_TRY_ASSIGN(const QString preparedBy, ledger.operatorName(session.by));
    CANBAO_TRY_ASSIGN(
        reporting::MonthlyReportContent content,
        reporting::monthlyReportContent(ledger, month.year(), month.month(), context.clock(), preparedBy));
    CANBAO_TRY(takeWords(context, session, month, content));
    const QString path = context.option(u"out"_s);
    const QString form = context.option(u"template"_s);
    if (freeze) {
        CANBAO_TRY_ASSIGN(content,
                          reporting::submitMonthlyReport(session, {month.year(), month.month(), content, path, form}));
    } else if (!path.isEmpty()) {
        CANBAO_TRY(write(context, ledger, content, path, form));
    }
    if (context.json()) {
        QJsonObject json = reporting::toJson(content.report);
        json.insert(u"problems"_s, content.problems);
        json.insert(u"measures"_s, content.measures);
        context.print(json);
    }
    context.say(Words::sum(content.report));
    if (content.report.lateEntries > 0) {
        context.say(reporting::lateSentence(content.report));
    }
    if (freeze) {
        context.say(Words::frozen());
    }
    if (!path.isEmpty()) {
        context.say(Words::written(path));
    }
    return Exit::Done;
}

} // namespace

Command reportMonthlyCommand() {
    return {
        u"report monthly"_s,
        u"--month YYYY-MM [--out FILE.xlsx] [--template FILE.xlsx [--register KIND]] [--problems TEXT] [--measures TEXT] [--freeze]"_s,
        0,
        0,
        {{u"month"_s, u"the month reported on"_s, u"YYYY-MM"_s},
         {u"out"_s, u"write it as a workbook"_s, u"FILE.xlsx"_s},
         {u"template"_s, u"with --out: fill the city's own workbook"_s, u"FILE.xlsx"_s},
         {u"register"_s, u"with --template: whose lines fill its rows of persons"_s, u"KIND"_s},
         {u"problems"_s, u"what stands under problems"_s, u"TEXT"_s},
         {u"measures"_s, u"what stands under measures"_s, u"TEXT"_s},
         {u"freeze"_s, u"submit it: its figures stay"_s}},
        run};
}

} // namespace canbao::cli
