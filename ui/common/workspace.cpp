#include "ui/common/workspace.h"

namespace canbao::ui {

Result<std::unique_ptr<Workspace>> Workspace::start(store::Ledger ledger, const Clock& clock, Dialogs& dialogs) {
    std::unique_ptr<Workspace> workspace(new Workspace(std::move(ledger), clock, dialogs));
    CANBAO_TRY(workspace->rereadTables());
    CANBAO_TRY_ASSIGN(workspace->m_operator, workspace->m_ledger.operatorNamed({}));
    CANBAO_TRY_ASSIGN(workspace->m_operatorName, workspace->m_ledger.operatorName(workspace->m_operator));
    return workspace;
}

Workspace::Workspace(store::Ledger ledger, const Clock& clock, Dialogs& dialogs)
    : m_ledger(std::move(ledger))
    , m_reader(m_ledger.path())
    , m_clock(clock)
    , m_dialogs(dialogs) {}

Result<> Workspace::rereadTables() {
    CANBAO_TRY_ASSIGN(m_codes, m_ledger.codeTables());
    CANBAO_TRY_ASSIGN(m_villages, m_ledger.villages());
    Q_EMIT tablesChanged();
    return {};
}

} // namespace canbao::ui
