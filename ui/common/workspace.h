#pragma once

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/domain/operator.h"
#include "core/store/session.h"
#include "ui/common/dialogs.h"
#include "ui/common/ledger_reader.h"

#include <QObject>

namespace canbao::ui {

/// One open ledger in the window: the connection that writes, the reader beside it, the code tables and villages that
/// every page shows, who is working, what time it is, and who answers questions. Pages share it and tell it when they
/// changed something.
class Workspace final : public QObject {
    Q_OBJECT

public:
    /// Reads code tables, villages and operators. `who` has signed in (services::signIn); no id: the ledger's first.
    /// `clock` and `dialogs` outlive the workspace.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> start(store::Ledger ledger, OperatorId who,
                                                                  const Clock& clock, Dialogs& dialogs);

    [[nodiscard]] const store::Ledger& ledger() const { return m_ledger; }
    [[nodiscard]] LedgerReader& reader() { return m_reader; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    [[nodiscard]] Dialogs& dialogs() const { return m_dialogs; }
    [[nodiscard]] const domain::CodeTables& codes() const { return m_codes; }
    [[nodiscard]] const QList<domain::Village>& villages() const { return m_villages; }
    [[nodiscard]] const domain::Operator& currentOperator() const { return m_operator; }
    [[nodiscard]] OperatorId operatorId() const { return m_operator.id; }
    [[nodiscard]] const QString& operatorName() const { return m_operator.name; }
    /// Those who left at the end.
    [[nodiscard]] const QList<domain::Operator>& operators() const { return m_operators; }
    [[nodiscard]] QDate today() const { return m_clock.today(); }
    /// What services that change something are given.
    [[nodiscard]] store::Session session() const { return {m_ledger, m_operator.id, m_clock}; }
    /// For LongWork, which runs in another thread, where this connection must not be used: `work` with a session over a
    /// connection of its own. Result<T>(const store::Session&, const Progress&).
    template <class Work>
    [[nodiscard]] auto elsewhere(Work work) const {
        using Value = std::invoke_result_t<const Work&, const store::Session&, const Progress&>;
        return [path = m_ledger.path(), by = m_operator.id, &clock = m_clock,
                work = std::move(work)](const Progress& progress) -> Value {
            CANBAO_TRY_ASSIGN(const store::Ledger ledger, store::Ledger::open(path));
            return work(store::Session{ledger, by, clock}, progress);
        };
    }

    /// The ledger is open for reading only: somebody else has it open.
    [[nodiscard]] bool readOnly() const { return m_ledger.database().readOnly(); }
    /// False: nothing that changes the ledger is offered (core refuses it anyway). The same as long as the workspace
    /// lives: whoever switches to another operator gets another workspace, with pages of its own.
    [[nodiscard]] bool mayWrite() const { return m_mayWrite; }

    /// Entries came, went or changed their state.
    void tellEntriesChanged() { Q_EMIT entriesChanged(); }
    /// Long work holds the ledger: nothing else may be begun meanwhile, or it would wait for the file and freeze.
    void setBusy(bool busy) { Q_EMIT busyChanged(busy); }
    /// A backup is to take the ledger's place: the window closes the ledger first.
    void askToRestore(const QString& backupPath) { Q_EMIT restoreRequested(backupPath); }
    /// Another operator is to work, or the same one with other rights: the window asks for the PIN, where there is one.
    void askToSwitch(OperatorId who) { Q_EMIT switchRequested(who); }
    /// Villages, code tables or operators were edited: read anew, then told.
    [[nodiscard]] Result<> rereadTables();

Q_SIGNALS:
    void entriesChanged();
    void tablesChanged();
    void busyChanged(bool busy);
    void restoreRequested(const QString& backupPath);
    void switchRequested(canbao::OperatorId who);

private:
    Workspace(store::Ledger ledger, const Clock& clock, Dialogs& dialogs);

    store::Ledger m_ledger;
    LedgerReader m_reader;
    const Clock& m_clock;
    Dialogs& m_dialogs;
    domain::CodeTables m_codes;
    QList<domain::Village> m_villages;
    QList<domain::Operator> m_operators;
    domain::Operator m_operator;
    bool m_mayWrite = false;
};

} // namespace canbao::ui
