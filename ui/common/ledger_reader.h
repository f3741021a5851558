#pragma once

#include "core/base/result.h"
#include "core/store/session.h"

#include <QObject>
#include <QPointer>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace canbao::ui {

/// Reads the ledger in a thread of its own, over a connection of its own, so that no count or search holds up a key.
/// Who asks again before the answer came wants only the newer answer: the older question is dropped, or interrupted if
/// it is already being answered.
class LedgerReader final : public QObject {
    Q_OBJECT

public:
    explicit LedgerReader(QString ledgerPath, QObject* parent = nullptr);
    ~LedgerReader() override;

    /// `question` runs in the reader's thread: Result<T>(const store::Ledger&). `answer` gets its result in this
    /// thread, unless `asker` is gone or has asked again.
    template <class Question, class Answer>
    void ask(QObject* asker, Question question, Answer answer) {
        using Reply = std::invoke_result_t<Question, const store::Ledger&>;
        auto reply = std::make_shared<std::optional<Reply>>();
        post(
            asker,
            [question = std::move(question), reply](const Result<store::Ledger>& ledger) {
                *reply = ledger ? question(*ledger) : Reply(std::unexpected(ledger.error()));
            },
            [answer = std::move(answer), reply] { answer(std::move(**reply)); });
    }

private:
    struct Job {
        QPointer<QObject> asker;
        const QObject* askerKey = nullptr; ///< stays comparable when the asker is gone
        quint64 number = 0;
        std::function<void(const Result<store::Ledger>&)> work;
        std::function<void()> deliver;
    };

    void post(QObject* asker, std::function<void(const Result<store::Ledger>&)> work, std::function<void()> deliver);
    void serve(const std::stop_token& stop);
    void finished(const Job& job);

    QString m_path;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::deque<Job> m_jobs;
    const QObject* m_answering = nullptr;    ///< whose question is being answered
    const store::Ledger* m_open = nullptr;   ///< for interrupt(); guarded by m_mutex
    QHash<const QObject*, quint64> m_newest; ///< this thread's: the newest question of each asker
    quint64 m_lastNumber = 0;
    std::jthread m_thread;
};

} // namespace canbao::ui
