#include "core/demo/synthetic_numbers.h"
#include "core/domain/citizen_id.h"
#include "core/domain/credit_code.h"

#include <QSet>
#include <QTest>

using namespace canbao;
using namespace Qt::StringLiterals;
using demo::SyntheticNumbers;
using domain::CitizenId;
using domain::CreditCode;

class TestSyntheticNumbers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void idsOfOneDayAreValidAndDifferUntilTheDayIsFull() {
        const QDate today(2026, 5, 10);
        const QDate birth(1985, 1, 1);
        SyntheticNumbers numbers;
        QSet<QString> given;
        for (int i = 0; i < 50; ++i) {
            const QString id = numbers.citizenId(u"532526"_s, birth, i % 2 == 0);
            const CitizenId::Parsed parsed = CitizenId::parse(id, today);
            QVERIFY(parsed.valid());
            QVERIFY(parsed.regionKnown);
            QCOMPARE(parsed.birth, birth);
            QCOMPARE(parsed.male, i % 2 == 0);
            QVERIFY(!given.contains(id));
            given.insert(id);
        }
        for (int i = 50; i < 100; ++i) {
            QVERIFY(!numbers.citizenId(u"532526"_s, birth, i % 2 == 0).isEmpty());
        }
        QVERIFY(numbers.citizenId(u"532526"_s, birth, true).isEmpty());
        QVERIFY(numbers.citizenId(u"532526"_s, birth, false).isEmpty());
        QVERIFY(!numbers.citizenId(u"532526"_s, birth.addDays(1), false).isEmpty());
    }
    void idsShowThatTheyAreSynthetic() {
        SyntheticNumbers numbers;
        QCOMPARE(numbers.citizenId(u"532526"_s, {1985, 1, 1}, true).mid(14, 3), u"999"_s);
        QCOMPARE(numbers.citizenId(u"532526"_s, {1985, 1, 1}, false).mid(14, 3), u"998"_s);
        QCOMPARE(numbers.citizenId(u"532526"_s, {1985, 1, 1}, true).mid(14, 3), u"997"_s);
    }
    void creditCodesAreValidAndSelfDefined() {
        SyntheticNumbers numbers;
        QSet<QString> given;
        for (int i = 0; i < 400; ++i) {
            const QString code = numbers.creditCode(u"91"_s, u"532504"_s);
            const CreditCode parsed = CreditCode::parse(code);
            QCOMPARE(parsed.kind, CreditCode::Kind::Unified);
            QVERIFY(parsed.checkOk);
            QVERIFY(code.mid(8).startsWith(u"PDY"));
            given.insert(code);
        }
        QCOMPARE(given.size(), 400);
    }
    void registrationNumbersAreValid() {
        SyntheticNumbers numbers;
        const CreditCode first = CreditCode::parse(numbers.registrationNumber(u"532526"_s));
        const CreditCode second = CreditCode::parse(numbers.registrationNumber(u"532526"_s));
        QCOMPARE(first.kind, CreditCode::Kind::Registration);
        QVERIFY(first.checkOk);
        QVERIFY(second.checkOk);
        QVERIFY(first.text != second.text);
    }
    void phonesCannotRing() {
        SyntheticNumbers numbers;
        for (int i = 0; i < 20; ++i) {
            QVERIFY(numbers.mobile().startsWith(u"1380000"));
            QCOMPARE(numbers.mobile().size(), 11);
            QVERIFY(numbers.landline().startsWith(u"0873-0"));
        }
    }
};

QTEST_GUILESS_MAIN(TestSyntheticNumbers)
#include "tst_synthetic_numbers.moc"
