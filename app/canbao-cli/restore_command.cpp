#include "app/canbao-cli/command.h"

#include "core/services/restore_backup.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace canbao::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(canbao::cli::Restore)

public:
    static QString done(const store::BackupContents& contents) {
        return tr("Restored and checked: %1 entries, %2 with a result.").arg(contents.entries).arg(contents.results);
    }
    static QString saved(const QString& path) { return tr("What it took the place of is kept: %1").arg(path); }
};

Result<Exit> run(const Context& context) {
    CANBAO_TRY_ASSIGN(const QString ledger, context.ledgerPath());
    CANBAO_TRY(context.claim(ledger));
    CANBAO_TRY(context.signInBeforeRestoring(ledger));
    CANBAO_TRY_ASSIGN(
        const services::Restored restored,
        services::restoreBackup(ledger, context.arguments().first(), context.option(u"operator"_s), context.clock()));
    const store::BackupContents& contents = restored.contents;
    if (context.json()) {
        context.print({{u"restored"_s, context.arguments().first()},
                       {u"events"_s, contents.events},
                       {u"entries"_s, contents.entries},
                       {u"results"_s, contents.results},
                       {u"replaced_kept_as"_s, restored.savedAs.isEmpty() ? QJsonValue() : restored.savedAs}});
    }
    context.say(Words::done(contents));
    if (!restored.savedAs.isEmpty()) {
        context.say(Words::saved(restored.savedAs));
    }
    return Exit::Done;
}

} // namespace

Command restoreCommand() {
    return {u"restore"_s, u"FILE"_s, 1, 1, {}, run};
}

} // namespace canbao::cli
