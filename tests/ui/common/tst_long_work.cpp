#include "core/base/result.h"
#include "ui/common/long_work.h"

#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSemaphore>
#include <QTest>
#include <QVBoxLayout>

using namespace canbao;
using namespace canbao::ui;
using namespace Qt::StringLiterals;

namespace {

struct CoveredPage : QWidget {
    CoveredPage()
        : field(new QLineEdit)
        , work(nullptr) {
        auto* const layout = new QVBoxLayout(this);
        layout->addWidget(field);
        work = new LongWork(this);
        resize(600, 400);
        show();
        field->setFocus();
    }
    QLineEdit* field;
    LongWork* work;
};

} // namespace

class TestLongWork : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void handsTheResultToTheWindowsThread() {
        CoveredPage page;
        int result = 0;
        Qt::HANDLE workThread = nullptr;
        page.work->run(
            u"counting"_s,
            [&workThread](const Progress&) {
                workThread = QThread::currentThreadId();
                return 42;
            },
            [&result, this](int value) {
                QCOMPARE(QThread::currentThread(), thread());
                result = value;
            });
        QVERIFY(page.work->running());
        QTRY_COMPARE(result, 42);
        QVERIFY(!page.work->running());
        QVERIFY(workThread != QThread::currentThreadId());
        QVERIFY(!page.work->isVisible());
    }

    void takesThePagesInputAtOnce() {
        CoveredPage page;
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QSemaphore go;
        page.work->run(
            u"waiting"_s,
            [&go](const Progress&) {
                go.acquire();
                return 0;
            },
            [](int) {});
        QTest::keyClicks(QApplication::focusWidget(), u"typed"_s);
        QCOMPARE(page.field->text(), QString());
        go.release();
        QTRY_VERIFY(!page.work->running());
        QVERIFY(page.field->hasFocus());
    }

    void showsProgressOfWorkThatTakesLonger() {
        CoveredPage page;
        QSemaphore go;
        page.work->run(
            u"reading"_s,
            [&go](const Progress& progress) {
                progress.at(25, 100);
                go.acquire();
                return 0;
            },
            [](int) {});
        auto* const bar = page.work->findChild<QProgressBar*>();
        QVERIFY(!bar->isVisible());
        QTRY_VERIFY(bar->isVisible());
        QTRY_COMPARE(bar->value(), bar->maximum() / 4);
        go.release();
        QTRY_VERIFY(!page.work->running());
    }

    void cancelAsksTheWorkToStop() {
        CoveredPage page;
        bool stopped = false;
        page.work->run(
            u"endless"_s,
            [](const Progress& progress) {
                while (!progress.stopped()) {
                    QThread::msleep(1);
                }
                return Result<int>(std::unexpected(Error::cancelled()));
            },
            [&stopped](const Result<int>& result) {
                stopped = !result && result.error().kind == Error::Kind::Cancelled;
            });
        auto* const cancel = page.work->findChild<QPushButton*>();
        QTRY_VERIFY(cancel->isVisible());
        QTest::mouseClick(cancel, Qt::LeftButton);
        QTRY_VERIFY(stopped);
    }

    void closingTheWindowEndsTheWork() {
        auto page = std::make_unique<CoveredPage>();
        std::atomic<bool> ended = false;
        page->work->run(
            u"endless"_s,
            [&ended](const Progress& progress) {
                while (!progress.stopped()) {
                    QThread::msleep(1);
                }
                ended = true;
                return 0;
            },
            [](int) { QFAIL("nobody is left to be told"); });
        page.reset();
        QVERIFY(ended);
        QCoreApplication::processEvents();
    }
};

QTEST_MAIN(TestLongWork)
#include "tst_long_work.moc"
