#pragma once

#include "core/services/record_result.h"
#include "ui/common/workspace.h"

namespace canbao::ui {

/// What was recorded on one page since the ledger was opened, so that Ctrl+Z takes back the newest, and then the one
/// before it.
class SessionResults {
public:
    struct TakenBack {
        EntryId entry;
        QString sentence; ///< whose, what, and what stands again
    };

    explicit SessionResults(Workspace& workspace)
        : m_workspace(workspace) {}

    void add(const services::RecordedResult& recorded) { m_recorded.append(recorded); }
    [[nodiscard]] bool empty() const { return m_recorded.isEmpty(); }
    /// Takes the newest back. An error in words when there is none, or when somebody worked on its entry since; that
    /// one is forgotten then.
    [[nodiscard]] Result<TakenBack> takeBackNewest();

private:
    Workspace& m_workspace;
    QList<services::RecordedResult> m_recorded;
};

} // namespace canbao::ui
