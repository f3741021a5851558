#include "core/services/record_enforcement.h"
#include "tests/support/ledger_fixture.h"
#include "tests/ui/printing/rendered_page.h"
#include "translations/translator.h"
#include "ui/printing/ledger_notices.h"

#include <QGuiApplication>
#include <QTest>

using namespace canbao;
using namespace canbao::tests;
using namespace Qt::StringLiterals;
using canbao::domain::EnforcementStep;
using canbao::printing::EnforcementNotice;
using canbao::printing::EnforcementNoticeData;

namespace {

EnforcementNoticeData notice(EnforcementStep step) {
    EnforcementNoticeData data;
    data.countyName = u"弥勒市"_s;
    data.officeName = u"朋普镇"_s;
    data.number = u"2026-000207"_s;
    data.code = u"CB1:7F3A9C2E:207"_s;
    data.document = u"朋政社催〔2026〕3号"_s;
    data.employerName = u"弥勒市朋普镇山水农业开发有限责任公司"_s;
    data.creditCode = u"91532504PDY00001XJ"_s;
    data.legalPerson = u"普丽英"_s;
    data.matters = {u"失业保险"_s, u"工伤保险"_s};
    data.staff = 12;
    data.step = {step, QDate(2026, 6, 12), QDate(2026, 6, 27)};
    if (step != EnforcementStep::Urge) {
        data.before.append({EnforcementStep::Urge, QDate(2026, 5, 12), QDate(2026, 5, 27)});
    }
    if (step == EnforcementStep::Discredit) {
        data.before.append({EnforcementStep::Order, QDate(2026, 5, 28), QDate(2026, 6, 11)});
        data.step.due = {};
    }
    return data;
}

QString wordsOf(const EnforcementNotice& paper) {
    QStringList words;
    for (const PlacedText& placed : textsOf(paper, 0)) {
        words.append(placed.text);
    }
    return words.join(u'\n');
}

} // namespace

Q_DECLARE_METATYPE(canbao::printing::EnforcementNoticeData)

class TestEnforcementNotice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installChinese(*qApp); }

    void nothingIsCutOrInTheMargin_data() {
        QTest::addColumn<EnforcementNoticeData>("data");
        for (const EnforcementStep step : {EnforcementStep::Urge, EnforcementStep::Order, EnforcementStep::Discredit}) {
            const QByteArray name = code(step).toLatin1();
            QTest::newRow(name.constData()) << notice(step);
            EnforcementNoticeData busy = notice(step);
            busy.employerName = busy.employerName.repeated(3) + u"𠮷𪚥"_s;
            busy.matters = {u"企业职工基本养老保险"_s,
                            u"城乡居民基本养老保险"_s,
                            u"城镇职工基本医疗保险"_s,
                            u"城乡居民基本医疗保险"_s,
                            u"失业保险"_s,
                            u"工伤保险"_s};
            QTest::newRow((name + ", difficult").constData()) << busy;
            QTest::newRow((name + ", bare").constData())
                << EnforcementNoticeData{.officeName = u"朋普镇"_s, .step = busy.step, .employerName = u"某单位"_s};
        }
    }
    void nothingIsCutOrInTheMargin() {
        QFETCH(const EnforcementNoticeData, data);
        const EnforcementNotice paper(data);
        QCOMPARE(misplacedText(paper, 0), QString());
        const QRectF content = paper.geometry().content();
        QCOMPARE(content.size(), QSizeF(156, 225)); // GB/T 9704-2012
        for (const PlacedText& placed : textsOf(paper, 0)) {
            QVERIFY2(content.adjusted(-0.1, -0.1, 0.1, 0.1).contains(placed.box),
                     qPrintable(placed.text)); // the margins hold no word
        }
    }

    void looksAsItDid_data() {
        QTest::addColumn<EnforcementNoticeData>("data");
        QTest::newRow("notice-urge") << notice(EnforcementStep::Urge);
        QTest::newRow("notice-order") << notice(EnforcementStep::Order);
        QTest::newRow("notice-discredit") << notice(EnforcementStep::Discredit);
    }
    void looksAsItDid() {
        QFETCH(const EnforcementNoticeData, data);
        const QImage image = rendered(EnforcementNotice(data), 0);
        QCOMPARE(differenceFromGolden(image, QString::fromLatin1(QTest::currentDataTag())), QString());
    }

    void eachSaysWhatItRestsOnAndWhatWentBefore() {
        const QString urged = wordsOf(EnforcementNotice(notice(EnforcementStep::Urge)));
        QVERIFY(urged.contains(u"社会保险法"_s) && urged.contains(u"第五十八条"_s));
        QVERIFY(urged.contains(u"2026年6月27日"_s) && urged.contains(u"失业保险、工伤保险"_s));
        const QString ordered = wordsOf(EnforcementNotice(notice(EnforcementStep::Order)));
        QVERIFY(ordered.contains(u"第八十四条"_s) && ordered.contains(u"2026年5月27日"_s)); // the term that ran out
        QVERIFY(ordered.contains(u"人力资源和社会保障局"_s));
        const QString proposed = wordsOf(EnforcementNotice(notice(EnforcementStep::Discredit)));
        QVERIFY(proposed.contains(u"〔2021〕35号"_s) && proposed.contains(u"2026年6月11日"_s));
        QVERIFY(!proposed.contains(u"送达"_s)); // it goes to the bureau
    }

    void itIsReadFromTheLedger() {
        test::LedgerFixture fixture;
        const EntryId entry = fixture.issue(fixture.employer(1));
        const auto first = services::recordEnforcement(
            fixture.session(), {entry, {EnforcementStep::Urge, QDate(2026, 5, 20), QDate(2026, 6, 4)}, u"3号"_s, {}});
        CANBAO_VERIFY_OK(first);
        const auto second = services::recordEnforcement(
            fixture.session(), {entry, {EnforcementStep::Order, QDate(2026, 6, 8), QDate(2026, 6, 20)}, {}, {}});
        CANBAO_VERIFY_OK(second);
        const auto data = printing::enforcementNotice(fixture.ledger(), second->id);
        CANBAO_VERIFY_OK(data);
        QCOMPARE(data->employerName, fixture.employer(1).name);
        QCOMPARE(data->before.size(), 1);
        QCOMPARE(data->before.first().due, QDate(2026, 6, 4));
        QVERIFY(data->code.endsWith(QString::number(entry.value)));
        QCOMPARE(printing::enforcementNotice(fixture.ledger(), first->id)->before.size(), 0);
        CANBAO_VERIFY_OK(services::undoLastEnforcement(fixture.session(), entry));
        QVERIFY(!printing::enforcementNotice(fixture.ledger(), second->id));
    }
};

QTEST_MAIN(TestEnforcementNotice)
#include "tst_enforcement_notice.moc"
