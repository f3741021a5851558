#include "ui/desktop/single_instance.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using canbao::ui::SingleInstance;

/// Two starts are two objects here; the second waits in a thread, as its process would.
class TestSingleInstance : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_home;

    [[nodiscard]] QString folder() const { return m_home->filePath(u"张𠅤/running"_s); }
    [[nodiscard]] QStringList requests() const { return QDir(folder()).entryList({u"*.request"_s}, QDir::Files); }

    /// What a second start was answered.
    bool secondStart(const QString& path, std::chrono::milliseconds patience = 10s) const {
        bool answered = false;
        const std::unique_ptr<QThread> second(QThread::create([&] {
            SingleInstance instance(folder());
            answered = !instance.claim() && instance.handOver(path, patience);
        }));
        second->start();
        while (!second->wait(10)) {
            QCoreApplication::processEvents();
        }
        return answered;
    }

private Q_SLOTS:
    void init() { m_home = std::make_unique<QTemporaryDir>(); }

    void theSecondHandsItsLedgerToTheFirst() {
        SingleInstance first(folder());
        QSignalSpy asked(&first, &SingleInstance::asked);
        QVERIFY(first.claim());
        QVERIFY(asked.isEmpty());
        QVERIFY(secondStart(u"D:/台账/朋普镇𠅤.canbao"_s));
        QVERIFY(secondStart({}));
        QCOMPARE(asked.size(), 2);
        QCOMPARE(asked.at(0).first().toString(), u"D:/台账/朋普镇𠅤.canbao"_s);
        QCOMPARE(asked.at(1).first().toString(), QString());
        QVERIFY(requests().isEmpty());
    }

    void whenTheFirstHasEndedTheNextIsFirst() {
        {
            SingleInstance first(folder());
            QVERIFY(first.claim());
        }
        SingleInstance next(folder());
        QVERIFY(next.claim());
    }

    void aFirstThatDoesNotAnswerIsNotWaitedForForever() {
        SingleInstance first(folder());
        QVERIFY(first.claim());
        SingleInstance second(folder());
        QVERIFY(!second.claim());
        QVERIFY(!second.handOver(u"a.canbao"_s, 100ms)); // this thread is the one that would have to answer
        QVERIFY(requests().isEmpty());                   // and nobody finds the request later
    }
};

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_single_instance.moc"
