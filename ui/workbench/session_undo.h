#pragma once

#include "core/services/record_result.h"
#include "ui/common/workspace.h"
#include "ui/workbench/undo_step.h"

namespace canbao::ui {

/// What was done on one page since the ledger was opened, so that Ctrl+Z takes back the newest, and then the one before
/// it.
class SessionUndo {
public:
    void add(UndoStep step) { m_steps.append(std::move(step)); }
    [[nodiscard]] bool empty() const { return m_steps.isEmpty(); }
    /// The newest, which is forgotten. Not when it is empty.
    [[nodiscard]] UndoStep takeNewest() { return m_steps.takeLast(); }

private:
    QList<UndoStep> m_steps;
};

/// Takes back one result.
[[nodiscard]] UndoStep undoOf(const services::RecordedResult& recorded, const domain::CodeTables& codes);
/// Takes back results that were recorded together.
[[nodiscard]] UndoStep undoOf(const services::RecordedGroup& recorded);

} // namespace canbao::ui
