#include "core/store/queries/entry_queue.h"
#include "tests/support/ledger_fixture.h"
#include "ui/common/ledger_reader.h"

#include <QSemaphore>
#include <QTest>

using namespace canbao;
using namespace canbao::ui;

class TestLedgerReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersInTheAskersThread() {
        test::LedgerFixture fixture;
        fixture.issue(fixture.person(1));
        LedgerReader reader(fixture.path());
        std::optional<qint64> count;
        reader.ask(
            this, [](const store::Ledger& ledger) { return store::entryCount(ledger, {}); },
            [this, &count](const Result<qint64>& answer) {
                QCOMPARE(QThread::currentThread(), thread());
                CANBAO_VERIFY_OK(answer);
                count = *answer;
            });
        QTRY_VERIFY(count);
        QCOMPARE(*count, 1);
    }

    void onlyTheNewestAnswerComes() {
        test::LedgerFixture fixture;
        LedgerReader reader(fixture.path());
        QList<int> answers;
        QSemaphore started;
        QSemaphore go;
        const auto answer = [&answers](const Result<int>& value) { answers.append(*value); };
        reader.ask(
            this,
            [&](const store::Ledger&) -> Result<int> {
                started.release();
                go.acquire();
                return 1;
            },
            answer);
        started.acquire();
        reader.ask(
            this, [](const store::Ledger&) -> Result<int> { return 2; }, answer);
        reader.ask(
            this, [](const store::Ledger&) -> Result<int> { return 3; }, answer);
        go.release();
        QTRY_COMPARE(answers.size(), 1);
        QTest::qWait(50);
        QCOMPARE(answers, QList<int>{3});
    }

    /// Whoever waits at the keyboard does not wait for a figure; the figure comes afterwards all the same.
    void whatIsUrgentIsAnsweredFirst() {
        test::LedgerFixture fixture;
        LedgerReader reader(fixture.path());
        QStringList answers;
        QSemaphore started;
        QSemaphore go;
        QObject figure;
        QObject otherFigure;
        const auto answer = [&answers](const Result<QString>& text) { answers.append(text.value()); };
        int begun = 0;
        reader.ask(
            &figure,
            [&](const store::Ledger& ledger) -> Result<QString> {
                if (++begun == 1) {
                    started.release();
                    go.acquire();
                    // What the interruption leaves of it.
                    return std::unexpected(Error::cancelled());
                }
                CANBAO_TRY(store::entryCount(ledger, {}));
                return QStringLiteral("figure");
            },
            answer);
        started.acquire();
        reader.ask(
            &otherFigure, [](const store::Ledger&) -> Result<QString> { return QStringLiteral("other figure"); },
            answer);
        reader.ask(
            this, [](const store::Ledger&) -> Result<QString> { return QStringLiteral("urgent"); }, answer,
            LedgerReader::Urgency::AtOnce);
        go.release();
        QTRY_COMPARE(answers.size(), 3);
        QCOMPARE(answers,
                 (QStringList{QStringLiteral("urgent"), QStringLiteral("figure"), QStringLiteral("other figure")}));
        QCOMPARE(begun, 2);
    }

    void nobodyIsAnsweredWhoIsGone() {
        test::LedgerFixture fixture;
        LedgerReader reader(fixture.path());
        auto asker = std::make_unique<QObject>();
        bool other = false;
        reader.ask(
            asker.get(), [](const store::Ledger&) -> Result<int> { return 1; },
            [](const Result<int>&) { QFAIL("gone"); });
        asker.reset();
        reader.ask(
            this, [](const store::Ledger&) -> Result<int> { return 1; },
            [&other](const Result<int>&) { other = true; });
        QTRY_VERIFY(other);
    }

    void aLedgerThatIsGoneIsAnError() {
        LedgerReader reader(QStringLiteral("/nowhere/at/all.canbao"));
        bool failed = false;
        reader.ask(
            this, [](const store::Ledger&) -> Result<int> { return 1; },
            [&failed](const Result<int>& answer) { failed = !answer; });
        QTRY_VERIFY(failed);
    }
};

QTEST_MAIN(TestLedgerReader)
#include "tst_ledger_reader.moc"
