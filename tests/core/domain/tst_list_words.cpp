#include "core/domain/list_words.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace canbao::domain;

class TestListWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void howSomebodyIsInsured() {
        QVERIFY(insuredWord(u"") == InsuredWord::Insured); // the list is one of those who are
        QVERIFY(insuredWord(u"正常缴费") == InsuredWord::Insured);
        QVERIFY(insuredWord(u"暂停缴费") == InsuredWord::Lapsed);
        QVERIFY(insuredWord(u"待遇领取") == InsuredWord::Receiving);
        QVERIFY(insuredWord(u"未领取待遇") == InsuredWord::Insured);
        QVERIFY(insuredWord(u"终止参保") == InsuredWord::Ended);
        QVERIFY(insuredWord(u"暂停领取待遇") == InsuredWord::Receiving && saysStopped(u"暂停领取待遇"));
        QVERIFY(saysStopped(u"否") && saysStopped(u"欠费") && !saysStopped(u"正常参保"));
        QVERIFY(saysElsewhere(u"异地参保") && !saysElsewhere(u"正常参保"));
    }

    void whatTheHouseholdRegisterSays() {
        QVERIFY(householdWord(u"") == HouseholdWord::LivesHere);
        QVERIFY(householdWord(u"死亡注销") == HouseholdWord::Died);
        QVERIFY(householdWord(u"迁往外省注销") == HouseholdWord::MovedOut);
        QVERIFY(householdWord(u"户口不在本地") == HouseholdWord::MovedOut);
        QVERIFY(householdWord(u"空挂户") == HouseholdWord::Nominal);
        QVERIFY(householdWord(u"出国定居") == HouseholdWord::Emigrated);
        QVERIFY(householdWord(u"服现役") == HouseholdWord::InArmy);
        QVERIFY(householdWord(u"下落不明") == HouseholdWord::Lost);
        QVERIFY(householdWord(u"销户") == HouseholdWord::Cancelled); // nobody says why
    }

    void whoIsAtSchoolOrInPrison() {
        const QDate on(2026, 6, 12);
        QVERIFY(saysAtSchool(u"在籍在校") && saysAtSchool(u"休学") && !saysAtSchool(u"已毕业"));
        QVERIFY(saysInPrison(u"有期徒刑三年", u"2028-01-01", on));
        QVERIFY(!saysInPrison(u"有期徒刑三年，缓刑四年", u"2028-01-01", on));
        QVERIFY(!saysInPrison(u"有期徒刑三年", u"2026-06-11", on));
        QVERIFY(saysInPrison(u"有期徒刑三年", u"2026-06", on)); // some day of the month
    }
};

QTEST_APPLESS_MAIN(TestListWords)
#include "tst_list_words.moc"
