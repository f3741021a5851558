#include "core/demo/township.h"
#include "core/domain/citizen_id.h"
#include "core/domain/credit_code.h"

#include <QSet>
#include <QTest>

using namespace canbao;
using namespace canbao::demo;
using namespace Qt::StringLiterals;
using domain::CitizenId;

namespace {

Township founded(TownshipRequest request) {
    Result<Township> town = foundTownship(request);
    Q_ASSERT(town);
    return *std::move(town);
}

double share(const QList<Resident>& people, auto holds) {
    return double(std::ranges::count_if(people, holds)) / double(people.size());
}

} // namespace

class TestTownship : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyIdIsValidAndItsOwners() {
        const Township town = founded({.persons = 20000, .seed = 7});
        QCOMPARE(town.residents.size(), 20000);
        QSet<QString> seen;
        int unknownRegions = 0;
        for (const Resident& person : town.residents + town.namesakes) {
            if (!person.passport.isEmpty()) {
                QVERIFY(person.citizenId.isEmpty());
                continue;
            }
            const CitizenId::Parsed parsed = CitizenId::parse(person.citizenId, town.asOf);
            QVERIFY(parsed.valid());
            QCOMPARE(parsed.text, person.citizenId);
            QCOMPARE(parsed.birth, person.birth);
            QCOMPARE(parsed.male, person.male);
            unknownRegions += parsed.regionKnown ? 0 : 1;
            QVERIFY(!seen.contains(person.citizenId));
            seen.insert(person.citizenId);
        }
        QVERIFY(unknownRegions > 0);
        QVERIFY(unknownRegions < 80);
    }
    void mostIdsAreOfTheOldCounty() {
        const Township town = founded({.persons = 5000});
        const double old =
            share(town.residents, [](const Resident& person) { return person.citizenId.startsWith(u"532526"); });
        QVERIFY2(old > 0.7 && old < 0.97, qPrintable(QString::number(old)));
        for (const Resident& person : town.residents) {
            QVERIFY(!person.citizenId.startsWith(u"532504") || person.birth.year() >= 2013);
        }
    }
    void employersHaveValidCodes() {
        const Township town = founded({.persons = 3000});
        QSet<QString> names;
        for (const Firm& firm : town.firms) {
            const domain::CreditCode code = domain::CreditCode::parse(firm.creditCode);
            QVERIFY(code.kind == domain::CreditCode::Kind::Unified && code.checkOk);
            QVERIFY(!firm.legalPerson.isEmpty());
            names.insert(firm.name);
        }
        QVERIFY(names.size() > town.firms.size() * 9 / 10);
    }
    void peopleAreLikeATownship() {
        const Township town = founded({.persons = 20000, .seed = 3});
        const auto& people = town.residents;
        const auto between = [](double value, double low, double high) { return value > low && value < high; };
        QVERIFY(between(share(people, [](const Resident& p) { return p.name.contains(u'·'); }), 0.01, 0.10));
        QVERIFY(between(share(people, [](const Resident& p) { return p.ethnicity == u"彝族"; }), 0.25, 0.42));
        QVERIFY(between(share(people, [](const Resident& p) { return p.has(Trait::Dead); }), 0.002, 0.03));
        QVERIFY(between(share(people, [](const Resident& p) { return p.pension == Pension::None; }), 0.05, 0.25));
        QVERIFY(std::ranges::any_of(people, [](const Resident& p) {
            return std::ranges::any_of(p.name, [](QChar ch) { return ch.isHighSurrogate(); });
        }));
        QVERIFY(std::ranges::any_of(people, [](const Resident& p) { return !p.passport.isEmpty(); }));
        for (const Resident& person : people) {
            QVERIFY(person.ageOn(town.asOf) >= 0);
            QVERIFY(person.has(Trait::Dead) == person.diedOn.isValid());
            QVERIFY(!person.has(Trait::Dead) || person.firm < 0);
            QVERIFY(person.village >= 0 && person.village < town.villages.size());
        }
    }
    void namesakesShareANameAndNoNumber() {
        const Township town = founded({.persons = 5000});
        QVERIFY(town.namesakes.size() > 10);
        QSet<QString> names;
        QSet<QString> ids;
        for (const Resident& person : town.residents) {
            names.insert(person.name);
            ids.insert(person.citizenId);
        }
        for (const Resident& namesake : town.namesakes) {
            QVERIFY(names.contains(namesake.name));
            QVERIFY(!ids.contains(namesake.citizenId));
        }
    }
    void theSameSeedFoundsTheSameTownship() {
        const Township one = founded({.persons = 800, .seed = 5});
        const Township same = founded({.persons = 800, .seed = 5});
        const Township other = founded({.persons = 800, .seed = 6});
        const auto print = [](const Township& town) {
            QStringList lines;
            for (const Resident& person : town.residents) {
                lines.append(person.citizenId + person.name + person.address + QString::number(person.traits.toInt()) +
                             QString::number(int(person.pension)));
            }
            return lines;
        };
        QCOMPARE(print(one), print(same));
        QVERIFY(print(one) != print(other));
    }
    void theSeedMeansTheSameEverywhere() {
        // Written down once: another library or compiler must not found another township.
        const Township town = founded({.persons = 3, .seed = 1});
        QStringList lines;
        for (const Resident& person : town.residents) {
            lines.append(person.citizenId + u' ' + person.name);
        }
        QCOMPARE(lines, (QStringList{u"532526196808199985 王佳静"_s, u"53252619371007999X 王江涛"_s,
                                     u"532526200007149995 程忠强"_s}));
    }
    void anOfficeIsFoundByNameOrCode() {
        QCOMPARE(founded({.office = u"532504105"_s, .persons = 10}).name, u"朋普镇"_s);
        QCOMPARE(founded({.office = u"竹园镇"_s, .persons = 10}).villages.size(), 10);
    }
    void badRequestsAreRefusedInWords() {
        QVERIFY(!foundTownship({.office = u"不存在镇"_s}));
        QVERIFY(!foundTownship({.persons = 0}));
        QVERIFY(!foundTownship({.persons = 500001}));
        QCOMPARE(foundTownship({.persons = 0}).error().kind, Error::Kind::User);
    }
};

QTEST_GUILESS_MAIN(TestTownship)
#include "tst_township.moc"
