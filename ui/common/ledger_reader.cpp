#include "ui/common/ledger_reader.h"

#include "core/services/read_beside.h"

#include <algorithm>
#include <utility>

namespace canbao::ui {

LedgerReader::LedgerReader(QString ledgerPath, int cacheMegabytes, QObject* parent)
    : QObject(parent)
    , m_path(std::move(ledgerPath))
    , m_cacheMegabytes(cacheMegabytes)
    , m_thread([this](const std::stop_token& stop) { serve(stop); }) {}

LedgerReader::~LedgerReader() {
    m_thread.requestStop();
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.clear();
        if (m_open != nullptr) {
            m_open->database().interrupt();
        }
    }
    m_thread.join();
}

void LedgerReader::post(QObject* asker, Urgency urgency, std::function<void(const Result<store::Ledger>&)> work,
                        std::function<void()> deliver) {
    Job job{asker, asker, urgency, ++m_lastNumber, std::move(work), std::move(deliver)};
    m_newest.insert(asker, job.number);
    {
        const std::lock_guard lock(m_mutex);
        std::erase_if(m_jobs, [asker](const Job& waiting) { return waiting.askerKey == asker; });
        if (m_answering != nullptr) {
            const bool superseded = m_answering->askerKey == asker;
            const bool inTheWay = urgency == Urgency::AtOnce && m_answering->urgency == Urgency::Figure;
            m_setAside = (m_setAside || inTheWay) && !superseded;
            if ((superseded || inTheWay) && m_open != nullptr) {
                m_open->database().interrupt();
            }
        }
        enqueue(std::move(job));
    }
    m_wake.notify_one();
}

void LedgerReader::enqueue(Job job) {
    // What is urgent stands before the figures, which keep their order.
    const auto place =
        job.urgency == Urgency::AtOnce ? std::ranges::find(m_jobs, Urgency::Figure, &Job::urgency) : m_jobs.end();
    m_jobs.insert(place, std::move(job));
}

void LedgerReader::serve(const std::stop_token& stop) {
    // An interruption alone would be lost where the question is between two statements.
    const std::function<bool()> superfluous = [this, &stop] {
        const std::lock_guard lock(m_mutex);
        return m_setAside || stop.stop_requested() || std::ranges::any_of(m_jobs, [this](const Job& waiting) {
                   return m_answering != nullptr && waiting.askerKey == m_answering->askerKey;
               });
    };
    const Result<store::Ledger> ledger = services::openBeside(m_path, m_cacheMegabytes, superfluous);
    std::unique_lock lock(m_mutex);
    m_open = ledger ? &*ledger : nullptr;
    while (m_wake.wait(lock, stop, [this] { return !m_jobs.empty(); })) {
        Job job = std::move(m_jobs.front());
        m_jobs.pop_front();
        m_answering = &job;
        lock.unlock();
        job.work(ledger);
        lock.lock();
        m_answering = nullptr;
        if (stop.stop_requested()) {
            break;
        }
        if (std::exchange(m_setAside, false)) {
            const auto figures = std::ranges::find(m_jobs, Urgency::Figure, &Job::urgency);
            m_jobs.insert(figures, std::move(job));
        } else {
            QMetaObject::invokeMethod(
                this, [this, job = std::move(job)] { finished(job); }, Qt::QueuedConnection);
        }
    }
    m_open = nullptr;
}

void LedgerReader::finished(const Job& job) {
    if (m_newest.value(job.askerKey) != job.number) {
        return;
    }
    m_newest.remove(job.askerKey);
    if (job.asker) {
        job.deliver();
    }
}

} // namespace canbao::ui
