#pragma once

#include "core/base/result.h"
#include "core/base/worker_thread.h"
#include "core/store/session.h"

#include <QObject>
#include <QPointer>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace canbao::ui {

/// Reads the ledger in a thread of its own, over a connection of its own, so that no count or search holds up a key.
/// Who asks again before the answer came wants only the newer answer: the older question is dropped, or interrupted if
/// it is already being answered. What somebody waits for at the keyboard is answered first: a figure that is being
/// counted meanwhile is begun anew afterwards.
class LedgerReader final : public QObject {
    Q_OBJECT

public:
    enum class Urgency { Figure, AtOnce };

    /// What a search looks through again with each key stays in memory.
    static constexpr int kRoomForSearches = 40; ///< megabytes

    explicit LedgerReader(QString ledgerPath, int cacheMegabytes = kRoomForSearches, QObject* parent = nullptr);
    ~LedgerReader() override;

    /// `question` runs in the reader's thread, more than once where something urgent came between:
    /// Result<T>(const store::Ledger&). `answer` gets its result in this thread, unless `asker` is gone or has asked
    /// again.
    template <class Question, class Answer>
    void ask(QObject* asker, Question question, Answer answer, Urgency urgency = Urgency::Figure) {
        using Reply = std::invoke_result_t<Question, const store::Ledger&>;
        auto reply = std::make_shared<std::optional<Reply>>();
        post(
            asker, urgency,
            [question = std::move(question), reply](const Result<store::Ledger>& ledger) {
                *reply = ledger ? question(*ledger) : Reply(std::unexpected(ledger.error()));
            },
            [answer = std::move(answer), reply] { answer(std::move(**reply)); });
    }

private:
    struct Job {
        QPointer<QObject> asker;
        const QObject* askerKey = nullptr; ///< stays comparable when the asker is gone
        Urgency urgency = Urgency::Figure;
        quint64 number = 0;
        std::function<void(const Result<store::Ledger>&)> work;
        std::function<void()> deliver;
    };

    void post(QObject* asker, Urgency urgency, std::function<void(const Result<store::Ledger>&)> work,
              std::function<void()> deliver);
    void enqueue(Job job);
    void serve(const std::stop_token& stop);
    void finished(const Job& job);

    QString m_path;
    int m_cacheMegabytes;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::deque<Job> m_jobs;
    const Job* m_answering = nullptr;        ///< the question that is being answered
    bool m_setAside = false;                 ///< it was interrupted for an urgent one and is to be answered later
    const store::Ledger* m_open = nullptr;   ///< for interrupt(); guarded by m_mutex
    QHash<const QObject*, quint64> m_newest; ///< this thread's: the newest question of each asker
    quint64 m_lastNumber = 0;
    WorkerThread m_thread;
};

} // namespace canbao::ui
