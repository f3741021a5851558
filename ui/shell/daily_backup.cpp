#include "ui/shell/daily_backup.h"

#include "core/services/keep_backups.h"

#include <chrono>

using namespace std::chrono_literals;

namespace canbao::ui {

DailyBackup::DailyBackup(QString ledgerPath, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_ledgerPath(std::move(ledgerPath))
    , m_clock(clock) {
    m_hourly.setInterval(1h);
    connect(&m_hourly, &QTimer::timeout, this, &DailyBackup::makeIfDue);
}

void DailyBackup::start() {
    m_hourly.start();
    makeIfDue();
}

void DailyBackup::makeIfDue() {
    if (running() || m_failedOn == m_clock.today()) {
        return;
    }
    if (!services::dailyBackupDue(m_ledgerPath, m_clock)) {
        Q_EMIT looked();
        return;
    }
    m_worker = WorkerThread([this](const std::stop_token& stop) {
        Result<> made = services::backUpDaily(m_ledgerPath, m_clock, {.report = {}, .stop = stop});
        QMetaObject::invokeMethod(
            this, [this, made = std::move(made)] { finish(made); }, Qt::QueuedConnection);
    });
}

void DailyBackup::finish(const Result<>& made) {
    m_worker = {};
    if (made) {
        Q_EMIT looked();
    } else {
        m_failedOn = m_clock.today();
        Q_EMIT failed(made.error());
    }
}

} // namespace canbao::ui
