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
[[nodiscard]] Command compareCommand();
[[nodiscard]] Command suggestionsCommand();
[[nodiscard]] Command reopenSuggestionsCommand();
[[nodiscard]] Command acceptCommand();
[[nodiscard]] Command refuseCommand();
[[nodiscard]] Command findingsCommand();
[[nodiscard]] Command takeFindingsCommand();
[[nodiscard]] Command dismissFindingsCommand();
[[nodiscard]] Command reopenFindingsCommand();
[[nodiscard]] Command eligibilityCommand();
[[nodiscard]] Command coverageCommand();
[[nodiscard]] Command groupsCommand();
[[nodiscard]] Command tagCommand();
[[nodiscard]] Command untagCommand();
[[nodiscard]] Command undoTagCommand();
[[nodiscard]] Command recordCommand();
[[nodiscard]] Command correctCommand();
[[nodiscard]] Command enforceCommand();
[[nodiscard]] Command registerCommand();
[[nodiscard]] Command uploadLayoutCommand();
[[nodiscard]] Command undoCommand();
[[nodiscard]] Command reportMonthlyCommand();
[[nodiscard]] Command reportYearCommand();
[[nodiscard]] Command reportWithdrawCommand();
[[nodiscard]] Command reportListCommand();
[[nodiscard]] Command reportCompareCommand();
[[nodiscard]] Command figuresCommand();
[[nodiscard]] Command activitiesCommand();
[[nodiscard]] Command activityRecordCommand();
[[nodiscard]] Command activityRemoveCommand();
[[nodiscard]] Command formsCommand();
[[nodiscard]] Command checkCommand();
[[nodiscard]] Command backupCommand();
[[nodiscard]] Command backupsCommand();
[[nodiscard]] Command restoreCommand();
[[nodiscard]] Command demoCommand();
[[nodiscard]] Command exportsCommand();
[[nodiscard]] Command mergeCommand();
[[nodiscard]] Command splitCommand();
[[nodiscard]] Command undoIdentityCommand();
[[nodiscard]] Command operatorsCommand();
[[nodiscard]] Command addOperatorCommand();
[[nodiscard]] Command changeOperatorCommand();

} // namespace canbao::cli
