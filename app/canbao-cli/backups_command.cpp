#include "app/canbao-cli/command.h"

#include "core/services/restore_backup.h"
#include "core/store/backup_folder.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace canbao::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(canbao::cli::Backups)

public:
    static QString none() { return tr("This ledger has no backups yet."); }
    static QString line(const store::KeptBackup& backup, const Result<store::BackupContents>& contents) {
        const QString when = backup.takenAt.toString(u"yyyy-MM-dd HH:mm"_s);
        return contents ? tr("%1: %2 entries, %3 with a result: %4")
                              .arg(when)
                              .arg(contents->entries)
                              .arg(contents->results)
                              .arg(backup.path)
                        : tr("%1: cannot be read: %2").arg(when, backup.path);
    }
};

Result<Exit> run(const Context& context) {
    CANBAO_TRY_ASSIGN(const QString ledger, context.ledgerPath());
    const QList<store::KeptBackup> kept = store::keptBackups(ledger);
    QJsonArray backups;
    for (const store::KeptBackup& backup : kept) {
        const auto contents = services::lookIntoBackup(backup.path);
        backups.append(QJsonObject{{u"file"_s, backup.path},
                                   {u"taken_at"_s, backup.takenAt.toString(Qt::ISODate)},
                                   {u"occasion"_s, code(backup.occasion)},
                                   {u"bytes"_s, backup.bytes},
                                   {u"entries"_s, contents ? QJsonValue(contents->entries) : QJsonValue()},
                                   {u"results"_s, contents ? QJsonValue(contents->results) : QJsonValue()}});
        if (!context.json()) {
            context.say(Words::line(backup, contents));
        }
    }
    if (context.json()) {
        context.print({{u"backups"_s, backups}});
    } else if (kept.isEmpty()) {
        context.say(Words::none());
    }
    return Exit::Done;
}

} // namespace

Command backupsCommand() {
    return {u"backups"_s, {}, 0, 0, {}, run};
}

} // namespace canbao::cli
