#include "ui/common/workspace.h"

#include "core/services/read_beside.h"
#include "core/store/queries/operators.h"

#include <algorithm>

namespace canbao::ui {

Result<std::unique_ptr<Workspace>> Workspace::start(store::Ledger ledger, OperatorId who, const Clock& clock,
                                                    Dialogs& dialogs) {
    std::unique_ptr<Workspace> workspace(new Workspace(std::move(ledger), clock, dialogs));
    // What goes through the whole ledger opens it for itself.
    CANBAO_TRY(services::keepSmall(workspace->m_ledger));
    workspace->m_operator.id = who;
    if (!who) {
        CANBAO_TRY_ASSIGN(workspace->m_operator.id, workspace->m_ledger.operatorNamed({}));
    }
    CANBAO_TRY(workspace->rereadTables());
    workspace->m_mayWrite = !workspace->readOnly() && domain::mayWrite(workspace->m_operator);
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
    CANBAO_TRY_ASSIGN(m_operators, store::operators(m_ledger.database()));
    const auto self = std::ranges::find(m_operators, m_operator.id, &domain::Operator::id);
    if (self != m_operators.end()) {
        m_operator = *self;
    }
    Q_EMIT tablesChanged();
    return {};
}

} // namespace canbao::ui
