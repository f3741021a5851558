#pragma once

#include "app/canbao-cli/context.h"

#include <QCommandLineOption>
#include <QList>

namespace canbao::cli {

/// One command of the contract. Options all commands share (--ledger, --operator, --json, --reveal, --now) are added by
/// main.
struct Command {
    QString name;  ///< "report monthly" stands as two words
    QString usage; ///< what follows the name, as in COMMANDLINE.md
    qsizetype leastArguments = 0;
    qsizetype mostArguments = 0;
    QList<QCommandLineOption> options;
    Result<Exit> (*run)(const Context& context) = nullptr;
};

[[nodiscard]] Command newCommand();
[[nodiscard]] Command infoCommand();
[[nodiscard]] Command cellsCommand();
[[nodiscard]] Command importCommand();
[[nodiscard]] Command batchesCommand();
[[nodiscard]] Command undoImportCommand();
[[nodiscard]] Command entriesCommand();
[[nodiscard]] Command showCommand();
[[nodiscard]] Command proposalsCommand();
[[nodiscard]] Command acceptProposalsCommand();
[[nodiscard]] Command refuseProposalsCommand();
[[nodiscard]] Command recordCommand();
[[nodiscard]] Command correctCommand();
[[nodiscard]] Command enforceCommand();
[[nodiscard]] Command registerCommand();
[[nodiscard]] Command undoCommand();
[[nodiscard]] Command reportMonthlyCommand();
[[nodiscard]] Command formsCommand();
[[nodiscard]] Command checkCommand();
[[nodiscard]] Command backupCommand();
[[nodiscard]] Command backupsCommand();
[[nodiscard]] Command restoreCommand();
[[nodiscard]] Command demoCommand();

} // namespace canbao::cli
