#include "app/canbao-cli/command.h"

#include "core/services/check_ledger.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace canbao::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(canbao::cli::Check)

public:
    static QString sound(qint64 events) {
        return tr("The ledger is sound: %n event(s) follow one from the other.", nullptr, int(events));
    }
    static Error unsound() { return Error::user(tr("The ledger is not sound. Restore the latest backup that is.")); }
};

Result<Exit> run(const Context& context) {
    CANBAO_TRY_ASSIGN(const store::Ledger ledger, context.openLedger(store::Ledger::Access::ReadOnly));
    CANBAO_TRY_ASSIGN(const services::CheckReport report, services::checkLedger(ledger));
    if (context.json()) {
        context.print({{u"ok"_s, report.ok()},
                       {u"events"_s, report.events},
                       {u"head"_s, QString::fromLatin1(report.head.toHex())},
                       {u"problems"_s, QJsonArray::fromStringList(report.problems)}});
    }
    for (const QString& problem : report.problems) {
        context.say(problem);
    }
    if (!report.ok()) {
        return std::unexpected(Words::unsound());
    }
    context.say(Words::sound(report.events));
    return Exit::Done;
}

} // namespace

Command checkCommand() {
    return {u"check"_s, {}, 0, 0, {}, run};
}

} // namespace canbao::cli
