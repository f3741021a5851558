#include "app/canbao-cli/command.h"

#include "core/intake/import_undo.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace canbao::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(canbao::cli::UndoImport)

public:
    static QString badBatch() { return tr("Say which import by its number, as \"batches\" shows it."); }
    static QString done(qint64 batch) { return tr("Import %1 was taken back.").arg(batch); }
};

Result<Exit> run(const Context& context) {
    const BatchId batch{context.arguments().first().toLongLong()};
    if (!batch) {
        return std::unexpected(usageError(Words::badBatch()));
    }
    CANBAO_TRY_ASSIGN(const store::Ledger ledger, context.openLedger(store::Ledger::Access::ReadWrite));
    CANBAO_TRY_ASSIGN(const store::Session session, context.session(ledger));
    context.backUpBefore(ledger, store::BackupOccasion::UndoImport);
    CANBAO_TRY(intake::undoImport(session, batch));
    if (context.json()) {
        context.print({{u"batch"_s, batch.value}, {u"undone"_s, true}});
    }
    context.say(Words::done(batch.value));
    return Exit::Done;
}

} // namespace

Command undoImportCommand() {
    return {u"undo-import"_s, u"BATCH"_s, 1, 1, {}, run};
}

} // namespace canbao::cli
