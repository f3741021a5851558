#include "app/canbao-cli/command.h"

#include "core/store/backup.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace canbao::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(canbao::cli::Backup)

public:
    static QString done(const QString& path) { return tr("Backed up and verified: %1").arg(path); }
};

Result<Exit> run(const Context& context) {
    CANBAO_TRY_ASSIGN(const store::Ledger ledger, context.openLedger(store::Ledger::Access::ReadOnly));
    const QString target = context.arguments().first();
    CANBAO_TRY(store::backupTo(ledger.database(), target));
    if (context.json()) {
        context.print({{u"backup"_s, target}, {u"verified"_s, true}});
    }
    context.say(Words::done(target));
    return Exit::Done;
}

} // namespace

Command backupCommand() {
    return {u"backup"_s, u"FILE"_s, 1, 1, {}, run};
}

} // namespace canbao::cli
