#include "core/store/queries/entry_search.h"
#include "tests/support/ledger_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace canbao;
using namespace canbao::store;
using canbao::test::LedgerFixture;
using domain::Insurance;

/// What a clerk types to find somebody.
class TestEntrySearch : public QObject {
    Q_OBJECT

    /// Names of who is found, in the order of the answer.
    [[nodiscard]] QString found(const QString& typed, SearchReach reach = SearchReach::Anywhere,
                                EntryFilter filter = {}, qsizetype limit = 100) const {
        filter.search = typed;
        const auto keys = searchEntries(m_fixture->ledger(), filter, reach, limit);
        if (!keys) {
            return keys.error().message;
        }
        const auto lines = entryLines(m_fixture->ledger(), *keys);
        QStringList names;
        for (const EntryLine& line : *lines) {
            names.append(line.name);
        }
        return names.join(u' ');
    }
    void add(int number, const QString& name, const QString& phone, const QString& address) const {
        domain::Person person = m_fixture->person(number);
        person.name = name;
        person.phone = phone;
        person.address = address;
        m_fixture->issue(person);
    }

    std::unique_ptr<LedgerFixture> m_fixture;

private Q_SLOTS:
    void initTestCase() {
        m_fixture = std::make_unique<LedgerFixture>();
        add(1, u"王小明"_s, u"13800000001"_s, u"朋普镇新车村大寨组5号"_s);
        add(2, u"曾小红"_s, u"13800000002"_s, u"朋普镇小寨村"_s);
        add(3, u"小王子"_s, u"08736211234"_s, {});
        add(4, u"阿依·买买提"_s, {}, {});
        add(5, u"王𠅤"_s, {}, {});
        domain::Person damaged = m_fixture->person(6);
        damaged.name = u"李残缺"_s;
        damaged.citizenId.clear();
        damaged.idAsSent = u"5.32526E+17"_s;
        damaged.idStatus = domain::IdStatus::Damaged;
        m_fixture->issue(damaged);
        domain::Employer firm = m_fixture->employer(1);
        firm.name = u"小明商店"_s;
        firm.address = u"朋普镇大寨街"_s;
        m_fixture->issue(firm);
    }
    void cleanupTestCase() { m_fixture.reset(); }

    void byName() {
        QCOMPARE(found(u"小"_s), u"小王子 小明商店 曾小红 王小明"_s); // beginnings first
        QCOMPARE(found(u"小"_s, SearchReach::Beginnings), u"小王子 小明商店"_s);
        QCOMPARE(found(u" 小 明 "_s), u"小明商店 王小明"_s);
        QCOMPARE(found(u"阿依买买提"_s), QString());
        QCOMPARE(found(u"阿依•买"_s), u"阿依·买买提"_s);
        QCOMPARE(found(u"𠅤"_s), u"王𠅤"_s);
        QCOMPARE(found(u"%"_s), QString());
        QCOMPARE(found(u"_"_s), QString());
    }

    void byPinyinInitials() {
        QCOMPARE(found(u"wxm"_s), u"王小明"_s);
        QCOMPARE(found(u"ZXH"_s), u"曾小红"_s); // the surname's reading
        QCOMPARE(found(u"xm"_s), u"小明商店 王小明"_s);
        QCOMPARE(found(u"xm"_s, SearchReach::Beginnings), u"小明商店"_s);
        QCOMPARE(found(u"aymmt"_s), u"阿依·买买提"_s);
    }

    void byNumber() {
        const QString id = m_fixture->person(1).citizenId;
        QCOMPARE(found(id), u"王小明"_s);
        QCOMPARE(found(id.toLower()), u"王小明"_s);
        QCOMPARE(found(id.left(17)), u"王小明"_s);
        QCOMPARE(found(id.last(5)), u"王小明"_s);
        QCOMPARE(found(u"800"_s), QString()); // three digits: only what begins with them
        QCOMPARE(found(u"0873"_s), u"小王子"_s);
        QCOMPARE(found(u"00000002"_s), u"曾小红"_s);
        QCOMPARE(found(u"5.32526E"_s), u"李残缺"_s);
        QCOMPARE(found(m_fixture->employer(1).creditCode.last(6)), u"小明商店"_s);
    }

    void byAddressWhenNoNameHoldsIt() {
        QCOMPARE(found(u"大寨"_s), u"王小明 小明商店"_s);
        QCOMPARE(found(u"大寨"_s, SearchReach::Beginnings), QString());
        QCOMPARE(found(u"小寨"_s), u"曾小红"_s);
    }

    void theOtherConditionsHoldToo() {
        QCOMPARE(found(u"小"_s, SearchReach::Anywhere, {.subject = domain::SubjectType::Employer}), u"小明商店"_s);
        QCOMPARE(found(u"小"_s, SearchReach::Anywhere, {.insurance = Insurance::ResidentMedical}), QString());
        QCOMPARE(found(u"大寨"_s, SearchReach::Anywhere, {.subject = domain::SubjectType::Employer}), u"小明商店"_s);
    }

    void atMostAsManyAsAsked() {
        QCOMPARE(found(u"小"_s, SearchReach::Anywhere, {}, 3), u"小王子 小明商店 曾小红"_s);
        QCOMPARE(found(u"小"_s, SearchReach::Anywhere, {}, 1), u"小王子"_s);
    }

    /// So that the rows that are shown at once stay where they are when the rest arrives.
    void anywhereBeginsWithTheBeginnings() {
        for (const QString& typed : {u"小"_s, u"x"_s, u"xm"_s, u"5325"_s, u"138"_s}) {
            const QString first = found(typed, SearchReach::Beginnings);
            QVERIFY2(found(typed).startsWith(first), qPrintable(typed));
        }
    }
};

QTEST_GUILESS_MAIN(TestEntrySearch)
#include "tst_entry_search.moc"
