#include "core/base/worker_thread.h"

#include <utility>

namespace canbao {

WorkerThread::WorkerThread(std::function<void(const std::stop_token&)> work)
    : m_stop(std::stop_source())
    , m_thread(QThread::create([work = std::move(work), stop = m_stop.get_token()] { work(stop); })) {
    m_thread->start();
}

WorkerThread& WorkerThread::operator=(WorkerThread&& other) noexcept {
    requestStop();
    join();
    m_stop = std::move(other.m_stop);
    m_thread = std::move(other.m_thread);
    return *this;
}

WorkerThread::~WorkerThread() {
    requestStop();
    join();
}

void WorkerThread::join() {
    if (m_thread) {
        m_thread->wait();
        m_thread.reset();
    }
}

} // namespace canbao
