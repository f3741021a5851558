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

    void anEmployersRosterHasRoomForEverybody() {
        auto form = samples::employer();
        const auto linesOf = [](const printing::EmployerFormData& data) {
            const printing::VerificationForms forms({data});
            int lines = 0;
            for (int page = 0; page < forms.pageCount(); ++page) {
                for (const QString& word : wordsOn(forms, page)) {
                    lines += word == QString::number(lines + 1) ? 1 : 0;
                }
            }
            return lines;
        };
        for (const int headcount : {-1, 0, 8, 9, 23, 150}) {
            form.headcount = headcount;
            QVERIFY2(linesOf(form) >= headcount, qPrintable(QString::number(headcount)));
        }
        form.headcount = 8;
        QCOMPARE(printing::VerificationForms({form}).pageCount(), 1);
        form.entries.append({u"未参保尘肺病重点企业"_s, {}, {}});
        QCOMPARE(printing::VerificationForms({form}).pageCount(), 2);
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
        QTest::addColumn<printing::FormData>("form");
        const auto add = [](const char* name, const printing::FormData& form) { QTest::newRow(name) << form; };
        add("usual", samples::person());
        add("difficult", samples::difficultPerson());
        add("blank", samples::blankForm());
        add("employer", samples::employer());
        auto busy = samples::employer();
        for (const auto& entry : samples::difficultPerson().entries) {
            busy.entries.append(entry);
        }
        busy.name = busy.name.repeated(5);
        busy.creditCode = u"532504600000017"_s;
        add("employer with all insurances", busy);
        printing::EmployerFormData blankEmployer;
        blankEmployer.officeName = busy.officeName;
        blankEmployer.choices = busy.choices;
        add("blank employer", blankEmployer);
        auto endless = samples::person();
        endless.address = endless.address.repeated(20);
        endless.entries[0].note = endless.address;
        add("endless", endless);
        auto wordy = samples::person();
        for (int i = 0; i < 12; ++i) {
            wordy.choices.excluded.insert(3, u"办公室自己加的、写得特别长的一条不予参保原因"_s);
        }
        add("many long reasons", wordy);
    }

    void nothingIsCutOrInTheMargin() {
        QFETCH(printing::FormData, form);
        const printing::VerificationForms forms({form});
        for (int page = 0; page < forms.pageCount(); ++page) {
            QCOMPARE(misplacedText(forms, page), QString());
        }
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
        QTest::addColumn<printing::FormData>("form");
        QTest::newRow("verification-form") << printing::FormData(samples::person());
        QTest::newRow("employer-form") << printing::FormData(samples::employer());
    }

    void looksAsItDid() {
        QFETCH(printing::FormData, form);
        const QImage image = rendered(printing::VerificationForms({form}), 0);
        QCOMPARE(differenceFromGolden(image, QString::fromLatin1(QTest::currentDataTag())), QString());
    }

    void aDifferenceIsSeen() {
        if (qEnvironmentVariableIsSet("CANBAO_UPDATE_GOLDEN")) {
            QSKIP("would become the golden image");
        }
        QImage image = rendered(printing::VerificationForms({samples::person()}), 0);
        QPainter(&image).fillRect(600, 900, 20, 20, Qt::black);
        QVERIFY(!differenceFromGolden(image, u"verification-form"_s).isEmpty());
    }
};

QTEST_MAIN(TestVerificationForm)
#include "tst_verification_form.moc"
