#pragma once

#include "core/base/progress.h"
#include "core/store/session.h"

#include <QList>

namespace canbao::intake {

/// What stands in the way of taking a batch back: what was done since upon what it brought.
struct UndoObstacles {
    QList<EntryId> entries;  ///< with a later event; ascending
    QList<BatchId> batches;  ///< later imports that found what this one brought; ascending
    QList<EntryId> accepted; ///< with a result that accepted a suggestion of this list; ascending
};

/// Looks without changing anything. Empty: undoImport will go through.
[[nodiscard]] Result<UndoObstacles> obstaclesToUndo(const store::Ledger& ledger, BatchId batch);

/// 撤销导入: takes back exactly what a batch did, in one transaction with its events: entries that it issued become
/// void, those it withdrew stand again, fields that it changed return to what they were unless they changed again
/// since, records of a department's list are as they were before it and its open suggestions are gone. What was sent
/// stays on file. Refused in words when later work stands in the way, or when it was taken back already.
[[nodiscard]] Result<> undoImport(const store::Session& session, BatchId batch, const Progress& progress = {});

} // namespace canbao::intake
