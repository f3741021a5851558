#include "ui/common/ledger_reader.h"

namespace canbao::ui {

LedgerReader::LedgerReader(QString ledgerPath, QObject* parent)
    : QObject(parent)
    , m_path(std::move(ledgerPath))
    , m_thread([this](const std::stop_token& stop) { serve(stop); }) {}

LedgerReader::~LedgerReader() {
    m_thread.request_stop();
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.clear();
        if (m_open != nullptr) {
            m_open->database().interrupt();
        }
    }
    m_thread.join();
}

void LedgerReader::post(QObject* asker, std::function<void(const Result<store::Ledger>&)> work,
                        std::function<void()> deliver) {
    Job job{asker, asker, ++m_lastNumber, std::move(work), std::move(deliver)};
    m_newest.insert(asker, job.number);
    {
        const std::lock_guard lock(m_mutex);
        std::erase_if(m_jobs, [asker](const Job& waiting) { return waiting.askerKey == asker; });
        if (m_answering == asker && m_open != nullptr) {
            m_open->database().interrupt();
        }
        m_jobs.push_back(std::move(job));
    }
    m_wake.notify_one();
}

void LedgerReader::serve(const std::stop_token& stop) {
    const Result<store::Ledger> ledger = store::Ledger::open(m_path, store::Ledger::Access::ReadOnly);
    std::unique_lock lock(m_mutex);
    m_open = ledger ? &*ledger : nullptr;
    while (m_wake.wait(lock, stop, [this] { return !m_jobs.empty(); })) {
        Job job = std::move(m_jobs.front());
        m_jobs.pop_front();
        m_answering = job.askerKey;
        lock.unlock();
        job.work(ledger);
        lock.lock();
        m_answering = nullptr;
        if (!stop.stop_requested()) {
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
