#include "tests/support/ledger_fixture.h"
#include "tests/ui/printing/rendered_page.h"
#include "translations/translator.h"
#include "ui/printing/entitlement_leaflet.h"

#include "core/services/tag_groups.h"

#include <QGuiApplication>
#include <QTest>

using namespace canbao;
using namespace canbao::tests;
using namespace Qt::StringLiterals;

namespace {

printing::LeafletData leafletOfEntry(const test::LedgerFixture& fixture, EntryId entry) {
    const auto file = store::subjectFile(fixture.ledger(), entry).value();
    const auto entitlement = services::entitlementOf(fixture.ledger(), file, QDate(2026, 6, 12)).value();
    return printing::leafletOf(fixture.ledger(), file, entitlement, domain::CodeTables::bundled());
}

/// A farmer of 41 in 低保: what the leaflet is mostly for.
printing::LeafletData farmer() {
    test::LedgerFixture fixture;
    domain::Person person = fixture.person(1);
    person.name = u"李建国"_s;
    const EntryId entry = fixture.issue(person);
    const auto file = store::subjectFile(fixture.ledger(), entry).value();
    services::TagRequest request{{{file.person()->id, {}}}, domain::SpecialGroup::MinimumLiving, {}, {}, u"民政证明"_s};
    if (!services::tagGroup(fixture.session(), request)) {
        qFatal("not tagged");
    }
    return leafletOfEntry(fixture, entry);
}

} // namespace

class TestEntitlementLeaflet : public QObject {
    Q_OBJECT

    static QString wordsOn(const printing::PaperDocument& document, int page) {
        QStringList words;
        for (const PlacedText& placed : textsOf(document, page)) {
            words.append(placed.text);
        }
        return words.join(u'\n');
    }

private Q_SLOTS:
    void initTestCase() { installChinese(*qApp); }

    void saysWhatToJoinAndWhatItCosts() {
        const printing::EntitlementLeaflet leaflet({farmer()});
        QCOMPARE(leaflet.pageCount(), 1);
        const QString words = wordsOn(leaflet, 0);
        for (const QString& wanted :
             {u"李建国"_s, u"应参保"_s, u"城乡居民基本养老保险"_s, u"300元"_s, u"10000元"_s, u"政府补贴35元"_s,
              u"低保对象：由政府代缴100元档次"_s, u"推定"_s, u"2026年度个人缴费"_s, u"方案一(二)"_s}) {
            QVERIFY2(words.contains(wanted), qPrintable(wanted));
        }
        QVERIFY(!words.contains(u"53252619850101")); // the paper lies about
        QCOMPARE(misplacedText(leaflet, 0), QString());
    }

    void aChildsLeafletHasNoTiers() {
        test::LedgerFixture fixture;
        domain::Person child = fixture.person(1);
        child.birth = QDate(2020, 1, 1);
        const printing::LeafletData data = leafletOfEntry(fixture, fixture.issue(child));
        QVERIFY(data.pensionHead.isEmpty());
        QVERIFY(data.flexibleNotes.isEmpty());
        QVERIFY(!data.medicalNotes.isEmpty());
        QCOMPARE(misplacedText(printing::EntitlementLeaflet({data}), 0), QString());
    }

    void longWordsStayInTheirBoxes() {
        printing::LeafletData data = farmer();
        data.name = data.name.repeated(12);
        for (printing::LeafletData::Line& line : data.lines) {
            line.because = line.because.repeated(6);
            line.source = line.source.repeated(6);
        }
        QCOMPARE(misplacedText(printing::EntitlementLeaflet({data}), 0), QString());
    }

    void looksAsItDid() {
        QCOMPARE(differenceFromGolden(rendered(printing::EntitlementLeaflet({farmer()}), 0), u"entitlement-leaflet"_s),
                 QString());
    }
};

QTEST_MAIN(TestEntitlementLeaflet)
#include "tst_entitlement_leaflet.moc"
