#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/worker_thread.h"

#include <QObject>
#include <QTimer>

namespace canbao::ui {

/// Makes the daily backup of an open ledger in a thread of its own, at once and after each midnight; nobody waits for
/// it. Closing the ledger stops one that is being made.
class DailyBackup final : public QObject {
    Q_OBJECT

public:
    /// `clock` outlives it.
    DailyBackup(QString ledgerPath, const Clock& clock, QObject* parent = nullptr);

    /// Now, and after each midnight.
    void start();
    [[nodiscard]] bool running() const { return m_worker.joinable(); }
    /// Looks whether one is due. After a failure not again before tomorrow, or the user would be told all day.
    void makeIfDue();

Q_SIGNALS:
    /// After each look that did not fail; also when none was due.
    void looked();
    void failed(const canbao::Error& error);

private:
    void finish(const Result<>& made);

    QString m_ledgerPath;
    const Clock& m_clock;
    QTimer m_hourly;
    QDate m_failedOn;
    WorkerThread m_worker; ///< last: the rest is there while it runs
};

} // namespace canbao::ui
