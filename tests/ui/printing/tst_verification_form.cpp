#include "tests/ui/printing/form_samples.h"
#include "tests/ui/printing/rendered_page.h"
#include "translations/translator.h"

#include <QGuiApplication>
#include <QTest>

using namespace canbao;
using namespace canbao::tests;
using namespace Qt::StringLiterals;

class TestVerificationForm : public QObject {
    Q_OBJECT

    static QStringList wordsOn(const printing::PaperDocument& document, int page) {
        QStringList words;
        for (const PlacedText& placed : textsOf(document, page)) {
            words.append(placed.text);
        }
        return words;
    }

private Q_SLOTS:
    void initTestCase() { installChinese(*qApp); }

    void aPersonHasOnePage() {
        QCOMPARE(printing::VerificationForms({samples::person(), samples::blankForm()}).pageCount(), 2);
        QCOMPARE(printing::VerificationForms({samples::difficultPerson()}).pageCount(), 1);
    }

    void elevenEntriesTakeASecondPage() {
        auto form = samples::difficultPerson();
        while (form.entries.size() < 11) {
            form.entries.append({u"中断缴费人员"_s, u"失业保险"_s, u"最后一条"_s});
        }
        const printing::VerificationForms forms({form});
        QCOMPARE(forms.pageCount(), 2);
        QVERIFY(wordsOn(forms, 0).contains(u"第 1 页  共 2 页"_s));
        QVERIFY(wordsOn(forms, 1).contains(u"第 2 页  共 2 页"_s));
        for (const int page : {0, 1}) {
            QVERIFY(wordsOn(forms, page).contains(form.address));
            QCOMPARE(misplacedText(forms, page), QString());
        }
    }

    void nothingIsCutOrInTheMargin_data() {
        QTest::addColumn<printing::VerificationFormData>("form");
        QTest::newRow("usual") << samples::person();
        QTest::newRow("difficult") << samples::difficultPerson();
        QTest::newRow("blank") << samples::blankForm();
        auto endless = samples::person();
        endless.address = endless.address.repeated(20);
        endless.entries[0].note = endless.address;
        QTest::newRow("endless") << endless;
        auto wordy = samples::person();
        for (int i = 0; i < 12; ++i) {
            wordy.choices.excluded.insert(3, u"办公室自己加的、写得特别长的一条不予参保原因"_s);
        }
        QTest::newRow("many long reasons") << wordy;
    }

    void nothingIsCutOrInTheMargin() {
        QFETCH(printing::VerificationFormData, form);
        const printing::VerificationForms forms({form});
        QCOMPARE(misplacedText(forms, 0), QString());
        const auto content = forms.geometry().content();
        QVERIFY(content.left() >= 15 && content.top() >= 15 && content.right() <= 195 && content.bottom() <= 282);
    }

    void everyReasonCanBeTicked() {
        const auto form = samples::person();
        const QStringList words = wordsOn(printing::VerificationForms({form}), 0);
        for (const QString& reason : form.choices.excluded + form.choices.declined + form.choices.insurances) {
            QVERIFY2(words.contains(reason), qPrintable(reason));
        }
        QVERIFY(!form.choices.excluded.contains(u"已注销/停业"_s)); // employers only
        const auto employers = printing::FormChoices::of(domain::CodeTables::bundled(), domain::SubjectType::Employer);
        QVERIFY(employers.excluded.contains(u"已注销/停业"_s));
        QVERIFY(!employers.excluded.contains(u"死亡"_s));
    }

    void aDamagedIdIsShownAsItWasSent() {
        auto form = samples::person();
        form.citizenId = u"5.32526E+17"_s;
        const printing::VerificationForms forms({form});
        QVERIFY(wordsOn(forms, 0).contains(form.citizenId));
    }

    void looksAsItDid_data() {
        QTest::addColumn<printing::VerificationFormData>("form");
        QTest::newRow("verification-form") << samples::person();
        QTest::newRow("verification-form-blank") << samples::blankForm();
    }

    void looksAsItDid() {
        QFETCH(printing::VerificationFormData, form);
        const QImage image = rendered(printing::VerificationForms({form}), 0);
        QCOMPARE(differenceFromGolden(image, QString::fromLatin1(QTest::currentDataTag())), QString());
    }

    void aDifferenceIsSeen() {
        QImage image = rendered(printing::VerificationForms({samples::person()}), 0);
        QPainter(&image).fillRect(600, 900, 20, 20, Qt::black);
        QVERIFY(!differenceFromGolden(image, u"verification-form"_s).isEmpty());
    }
};

QTEST_MAIN(TestVerificationForm)
#include "tst_verification_form.moc"
