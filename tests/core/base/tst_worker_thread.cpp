#include "core/base/worker_thread.h"

#include <QRegularExpression>
#include <QTest>

#include <atomic>

using namespace Qt::StringLiterals;
using canbao::WorkerThread;

class TestWorkerThread : public QObject {
    Q_OBJECT

    static void untilStopped(const std::stop_token& stop) {
        while (!stop.stop_requested()) {
            QThread::msleep(1);
        }
    }

private Q_SLOTS:
    void worksElsewhereAndIsWaitedFor() {
        std::atomic<Qt::HANDLE> where = nullptr;
        WorkerThread worker([&](const std::stop_token&) { where = QThread::currentThreadId(); });
        QVERIFY(worker.joinable());
        worker.join();
        QVERIFY(!worker.joinable());
        QVERIFY(where != nullptr && where != QThread::currentThreadId());
        worker.join(); // nothing is left to wait for
    }

    void nothingToDoIsNoThread() {
        WorkerThread none;
        QVERIFY(!none.joinable());
        none.requestStop();
        none.join();
    }

    void whoGoesStopsIt() {
        std::atomic<bool> ended = false;
        {
            const WorkerThread worker([&](const std::stop_token& stop) {
                untilStopped(stop);
                ended = true;
            });
        }
        QVERIFY(ended);
    }

    void anotherWorkTakesItsPlaceWhenItStopped() {
        std::atomic<int> ended = 0;
        const auto work = [&](const std::stop_token& stop) {
            untilStopped(stop);
            ++ended;
        };
        WorkerThread worker(work);
        worker = WorkerThread(work);
        QCOMPARE(ended, 1);
        worker = {};
        QCOMPARE(ended, 2);
    }

    /// On Windows a thread that is not Qt's took the program with it here.
    void whatQtKeepsForAThreadGoesWithIt() {
        const QRegularExpression number(u"^(\\d+)号$"_s);
        constexpr int kThreads = 20;
        int matched = 0;
        for (int i = 0; i < kThreads; ++i) {
            WorkerThread([&](const std::stop_token&) { matched += number.match(u"12号"_s).hasMatch() ? 1 : 0; }).join();
        }
        QCOMPARE(matched, kThreads);
    }
};

QTEST_APPLESS_MAIN(TestWorkerThread)
#include "tst_worker_thread.moc"
