#pragma once

#include "core/base/progress.h"
#include "core/base/worker_thread.h"
#include "core/store/database.h"

#include <atomic>
#include <functional>
#include <future>
#include <mutex>

namespace canbao::store {

/// Whether the file is sound, found out in a thread and over a connection of its own: SQLite's check of every page, and
/// that each index holds exactly what its table does. SQLite would look up every row in every index, one by one; here
/// each index and each table is read once, from one end to the other, and what they hold is added up, which finds the
/// same in a fifth of the time.
class FileAudit {
public:
    struct Found {
        bool sound = false;
        qint64 indexesThatDiffer = 0;
    };

    explicit FileAudit(const QString& path);
    ~FileAudit();

    /// Rows looked at so far, and all in all; from any thread.
    [[nodiscard]] qint64 done() const { return m_done; }
    [[nodiscard]] qint64 total() const { return m_total; }
    /// Makes it stop. Thread-safe.
    void stop();
    /// Waits until it is through. `meanwhile` is called now and then.
    [[nodiscard]] Result<Found> wait(const std::function<void()>& meanwhile);

private:
    [[nodiscard]] Result<Found> run(const QString& path);
    [[nodiscard]] Result<qint64> checkIndexes(const Database& database);
    [[nodiscard]] Result<> goOn();
    void setInterruptible(const Database* database);

    std::mutex m_mutex;
    const Database* m_interruptible = nullptr;
    bool m_stopped = false;
    std::atomic<qint64> m_done = 0;
    std::atomic<qint64> m_total = 0;
    std::promise<Result<Found>> m_promise;
    std::future<Result<Found>> m_found;
    WorkerThread m_thread; ///< last: the rest is there when it starts
};

} // namespace canbao::store
