#include "core/store/event_log.h"
#include "tests/support/ledger_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace canbao;
using namespace canbao::store;
using canbao::test::LedgerFixture;

class TestEventLog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachHashFollowsFromTheOneBefore() {
        LedgerFixture fixture;
        fixture.issue(fixture.person(1));
        fixture.issue(fixture.person(2));
        auto rows = fixture.ledger().database().query("SELECT seq, prev_hash, hash FROM event ORDER BY seq").value();
        QByteArray previous = EventLog::genesis();
        qint64 seq = 0;
        while (rows.step().value()) {
            QCOMPARE(rows.int64(0), ++seq);
            QCOMPARE(rows.blob(1), previous);
            previous = rows.blob(2);
        }
        QCOMPARE(seq, 3);
    }

    void everyFieldIsUnderTheHash() {
        Event event;
        event.seq = 7;
        event.recordedAt = QDateTime(QDate(2026, 6, 12), QTime(1, 2), Qt::UTC);
        event.occurredOn = QDate(2026, 6, 1);
        event.by = OperatorId{1};
        event.entry = EntryId{4};
        event.note = u"电话未接"_s;
        const QByteArray hash = EventLog::hashOf(EventLog::genesis(), event);

        QList<Event> others(11, event);
        others[0].seq = 8;
        others[1].recordedAt = event.recordedAt.addMSecs(1);
        others[2].occurredOn = QDate(2026, 6, 2);
        others[3].by = OperatorId{2};
        others[4].entry = EntryId{5};
        others[5].batch = BatchId{1};
        others[6].from = u"pending"_s;
        others[7].to = u"enrolled"_s;
        others[8].reason = u"other"_s;
        others[9].note = u"电话未接。"_s;
        others[10].detail = u"{}"_s;
        for (const Event& other : std::as_const(others)) {
            QVERIFY(EventLog::hashOf(EventLog::genesis(), other) != hash);
        }
        QVERIFY(EventLog::hashOf(QByteArray(32, '\1'), event) != hash);
    }

    /// "ab"+"c" and "a"+"bc" must not encode alike.
    void fieldsCannotRunIntoEachOther() {
        Event one;
        one.reason = u"ab"_s;
        one.insurance = u"c"_s;
        Event two;
        two.reason = u"a"_s;
        two.insurance = u"bc"_s;
        QVERIFY(one.canonical() != two.canonical());
    }

    void eventsCannotBeChangedOrDeleted() {
        LedgerFixture fixture;
        fixture.issue(fixture.person(1));
        QVERIFY(!fixture.ledger().database().execute("UPDATE event SET note = 'x' WHERE seq = 1"));
        QVERIFY(!fixture.ledger().database().execute("DELETE FROM event WHERE seq = 1"));
        QCOMPARE(fixture.ledger().database().number("SELECT count(*) FROM event").value(), 2);
    }
};

QTEST_GUILESS_MAIN(TestEventLog)
#include "tst_event_log.moc"
