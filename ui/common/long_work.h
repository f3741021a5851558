#pragma once

#include "core/base/progress.h"
#include "core/base/worker_thread.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <atomic>
#include <functional>
#include <memory>

class QProgressBar;
class QPushButton;

namespace canbao::ui {

class TextLabel;
class Workspace;

/// Lies over a page while long work runs in a thread of its own: takes the page's input away at once, shows a progress
/// bar and a cancel button after 300 ms. One work at a time; the page stays alive until it ended (the destructor asks
/// the work to stop and waits for it).
class LongWork final : public QWidget {
    Q_OBJECT

public:
    /// `over` is the page that is covered.
    explicit LongWork(QWidget* over);
    /// Over a page of an open ledger, which is told while work holds it.
    LongWork(QWidget* over, Workspace& workspace);
    ~LongWork() override;

    [[nodiscard]] bool running() const { return m_worker.joinable(); }

    /// Runs `work` in a worker thread, then `done` with its result in this one. `title` says what is going on. Refused
    /// (asserted) while another work runs.
    template <class Work, class Done>
    void run(const QString& title, Work work, Done done) {
        using Value = std::invoke_result_t<Work, const Progress&>;
        auto outcome = std::make_shared<std::unique_ptr<Value>>();
        start(
            title,
            [work = std::move(work), outcome](const Progress& progress) mutable {
                *outcome = std::make_unique<Value>(work(progress));
            },
            [done = std::move(done), outcome]() mutable { done(std::move(**outcome)); });
    }

    /// What the cancel button does.
    void cancel();

Q_SIGNALS:
    void started();
    /// Before the result is handed over, which may begin another work.
    void ended();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void start(const QString& title, std::function<void(const Progress&)> work, std::function<void()> done);
    void reveal();
    void showProgress();
    void finish();
    void layOut();

    QWidget* m_over;
    QWidget* m_card;
    TextLabel* m_title;
    TextLabel* m_detail;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
    QTimer m_revealLater;
    QTimer m_poll;
    QElapsedTimer m_clock;
    WorkerThread m_worker;
    std::function<void()> m_done;
    QWidget* m_focusBefore = nullptr;
    std::atomic<qint64> m_doneUnits = 0;
    std::atomic<qint64> m_totalUnits = 0;
    bool m_revealed = false;
};

} // namespace canbao::ui
