#include "app/canbao-cli/command.h"
#include "app/canbao-cli/report_month.h"

#include "core/reporting/submissions.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace canbao::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(canbao::cli::ReportWithdraw)

public:
    static QString withdrawn() {
        return tr("The submission is withdrawn and kept. Submit the month again when it is right.");
    }
};

Result<Exit> run(const Context& context) {
    CANBAO_TRY_ASSIGN(const QDate month, monthOption(context, u"month"_s));
    CANBAO_TRY_ASSIGN(const store::Ledger ledger, context.openLedger(store::Ledger::Access::ReadWrite));
    CANBAO_TRY_ASSIGN(const store::Session session, context.session(ledger));
    CANBAO_TRY(reporting::withdrawMonthlyReport(session, month.year(), month.month(), context.option(u"because"_s)));
    if (context.json()) {
        context.print({{u"month"_s, reporting::monthKey(month)}, {u"withdrawn"_s, true}});
    }
    context.say(Words::withdrawn());
    return Exit::Done;
}

} // namespace

Command reportWithdrawCommand() {
    return {u"report withdraw"_s,
            u"--month YYYY-MM --because TEXT"_s,
            0,
            0,
            {{u"month"_s, u"the month whose submission is withdrawn"_s, u"YYYY-MM"_s},
             {u"because"_s, u"why; kept with it"_s, u"TEXT"_s}},
            run};
}

} // namespace canbao::cli
