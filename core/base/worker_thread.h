#pragma once

#include <QThread>

#include <functional>
#include <memory>
#include <stop_token>

namespace canbao {

/// A thread for one piece of work, asked to stop and waited for at its end, as std::jthread is. It is Qt's, because
/// what Qt keeps for each thread (fonts, the stacks of regular expressions) goes with its own threads; on Windows it is
/// put away by some other thread where the one that ended was not Qt's, and the program crashes.
class WorkerThread {
public:
    WorkerThread() = default; ///< nothing to do, nothing to wait for
    explicit WorkerThread(std::function<void(const std::stop_token&)> work);
    WorkerThread(WorkerThread&&) noexcept = default;
    WorkerThread& operator=(WorkerThread&& other) noexcept;
    ~WorkerThread();

    /// There was work, and nobody waited for its end yet.
    [[nodiscard]] bool joinable() const { return m_thread != nullptr; }
    void requestStop() { m_stop.request_stop(); }
    /// Waits for the end of the work.
    void join();

private:
    std::stop_source m_stop{std::nostopstate};
    std::unique_ptr<QThread> m_thread;
};

} // namespace canbao
