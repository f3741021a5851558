#pragma once

#include "core/base/clock.h"
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
    /// Reads code tables, villages and the operator. `clock` and `dialogs` outlive the workspace.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> start(store::Ledger ledger, const Clock& clock,
                                                                  Dialogs& dialogs);

    [[nodiscard]] const store::Ledger& ledger() const { return m_ledger; }
    [[nodiscard]] LedgerReader& reader() { return m_reader; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    [[nodiscard]] Dialogs& dialogs() const { return m_dialogs; }
    [[nodiscard]] const domain::CodeTables& codes() const { return m_codes; }
    [[nodiscard]] const QList<domain::Village>& villages() const { return m_villages; }
    [[nodiscard]] OperatorId operatorId() const { return m_operator; }
    [[nodiscard]] const QString& operatorName() const { return m_operatorName; }
    [[nodiscard]] QDate today() const { return m_clock.today(); }
    /// What services that change something are given.
    [[nodiscard]] store::Session session() const { return {m_ledger, m_operator, m_clock}; }

    /// False: nothing that changes the ledger is offered.
    [[nodiscard]] bool mayWrite() const { return true; }

    /// Entries came, went or changed their state.
    void tellEntriesChanged() { Q_EMIT entriesChanged(); }
    /// Long work holds the ledger: nothing else may be begun meanwhile, or it would wait for the file and freeze.
    void setBusy(bool busy) { Q_EMIT busyChanged(busy); }
    /// A backup is to take the ledger's place: the window closes the ledger first.
    void askToRestore(const QString& backupPath) { Q_EMIT restoreRequested(backupPath); }
    /// Villages or code tables were edited: read anew, then told.
    [[nodiscard]] Result<> rereadTables();

Q_SIGNALS:
    void entriesChanged();
    void tablesChanged();
    void busyChanged(bool busy);
    void restoreRequested(const QString& backupPath);

private:
    Workspace(store::Ledger ledger, const Clock& clock, Dialogs& dialogs);

    store::Ledger m_ledger;
    LedgerReader m_reader;
    const Clock& m_clock;
    Dialogs& m_dialogs;
    domain::CodeTables m_codes;
    QList<domain::Village> m_villages;
    OperatorId m_operator;
    QString m_operatorName;
};

} // namespace canbao::ui
