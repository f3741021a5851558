#include "app/canbao-cli/command.h"

#include "core/matching/comparison.h"
#include "core/store/queries/findings.h"
#include "core/store/queries/suggestions.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace canbao::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(canbao::cli::Compare)

public:
    static QString done(qint64 added, qint64 gone, qint64 open) {
        return tr("Compared: %1 new suggestions, %2 gone; %3 await a decision.").arg(added).arg(gone).arg(open);
    }
    static QString findings(qint64 added, qint64 open) {
        return tr("Found on no list of the city: %1 new, %2 in all.").arg(added).arg(open);
    }
};

Result<Exit> run(const Context& context) {
    CANBAO_TRY_ASSIGN(const store::Ledger ledger, context.openLedger(store::Ledger::Access::ReadWrite));
    CANBAO_TRY_ASSIGN(const store::Session session, context.session(ledger));
    CANBAO_TRY_ASSIGN(const matching::ComparisonOutcome outcome, matching::compare(session));
    CANBAO_TRY_ASSIGN(const qint64 open, store::openSuggestionCount(ledger));
    CANBAO_TRY_ASSIGN(const QList<store::FindingCount> counts, store::openFindingCounts(ledger));
    qint64 findings = 0;
    for (const store::FindingCount& count : counts) {
        findings += count.count;
    }
    if (context.json()) {
        context.print({{u"compared"_s, QJsonObject{{u"references"_s, outcome.suggestions.references},
                                                   {u"entries"_s, outcome.suggestions.entries}}},
                       {u"suggestions"_s, QJsonObject{{u"new"_s, outcome.suggestions.added},
                                                      {u"gone"_s, outcome.suggestions.gone},
                                                      {u"open"_s, open}}},
                       {u"findings"_s, QJsonObject{{u"new"_s, outcome.findings}, {u"open"_s, findings}}}});
    }
    context.say(Words::done(outcome.suggestions.added, outcome.suggestions.gone, open));
    context.say(Words::findings(outcome.findings, findings));
    return Exit::Done;
}

} // namespace

Command compareCommand() {
    return {u"compare"_s, {}, 0, 0, {}, run};
}

} // namespace canbao::cli
