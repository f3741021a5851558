#include "app/canbao-cli/command.h"

#include "core/reporting/figures_json.h"
#include "core/reporting/monthly_report.h"
#include "core/reporting/monthly_report_sheet.h"
#include "core/reporting/monthly_report_template.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace canbao::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(canbao::cli::ReportMonthly)

public:
    static QString badMonth() { return tr("--month takes a month such as 2026-06."); }
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
    static QString frozen() { return tr("Submitted: these figures stay as they are."); }
};

Result<Exit> run(const Context& context) {
    const QDate month = QDate::fromString(context.option(u"month"_s) + u"-01"_s, Qt::ISODate);
    if (!month.isValid()) {
        return std::unexpected(usageError(Words::badMonth()));
    }
    const bool freeze = context.has(u"freeze"_s);
    CANBAO_TRY_ASSIGN(const store::Ledger ledger,
                      context.openLedger(freeze ? store::Ledger::Access::ReadWrite : store::Ledger::Access::ReadOnly));
    CANBAO_TRY_ASSIGN(reporting::MonthlyReport report,
                      reporting::monthlyReport(ledger, month.year(), month.month(), context.clock()));
    if (freeze) {
        CANBAO_TRY_ASSIGN(const store::Session session, context.session(ledger));
        CANBAO_TRY_ASSIGN(report, reporting::freezeMonthlyReport(session, month.year(), month.month()));
    }
    const QString path = context.option(u"out"_s);
    if (!path.isEmpty()) {
        CANBAO_TRY_ASSIGN(const domain::CodeTables codes, ledger.codeTables());
        reporting::MonthlyReportContent content;
        content.report = report;
        content.countyName = domain::cityName();
        content.signature.filledOn = context.clock().today();
        if (const QString form = context.option(u"template"_s); !form.isEmpty()) {
            CANBAO_TRY(reporting::fillMonthlyReportTemplate(content, codes, form, path));
        } else {
            CANBAO_TRY(reporting::writeMonthlyReportSheet(reporting::monthlyReportTable(content, codes), path));
        }
    }
    if (context.json()) {
        context.print(reporting::toJson(report));
    }
    context.say(Words::sum(report));
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
    return {u"report monthly"_s,
            u"--month YYYY-MM [--out FILE.xlsx] [--template FILE.xlsx] [--freeze]"_s,
            0,
            0,
            {{u"month"_s, u"the month reported on"_s, u"YYYY-MM"_s},
             {u"out"_s, u"write it as a workbook"_s, u"FILE.xlsx"_s},
             {u"template"_s, u"with --out: fill the city's own workbook"_s, u"FILE.xlsx"_s},
             {u"freeze"_s, u"submit it: its figures stay"_s}},
            run};
}

} // namespace canbao::cli
