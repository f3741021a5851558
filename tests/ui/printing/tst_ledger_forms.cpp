#include "core/domain/form_code.h"
#include "tests/support/ledger_fixture.h"
#include "translations/translator.h"
#include "ui/printing/ledger_forms.h"

#include <QGuiApplication>
#include <QTest>

using namespace canbao;
using namespace Qt::StringLiterals;

class TestLedgerForms : public QObject {
    Q_OBJECT

    test::LedgerFixture m_fixture;

private Q_SLOTS:
    void initTestCase() { installChinese(*qApp); }

    void onePersonsEntriesShareAForm() {
        const domain::Person person = m_fixture.person(1);
        const EntryId pension = m_fixture.issue(person, domain::Insurance::ResidentPension);
        const EntryId other = m_fixture.issue(m_fixture.person(2), domain::Insurance::Unspecified);
        const EntryId medical = m_fixture.issue(person, domain::Insurance::ResidentMedical);
        const EntryId notAsked = m_fixture.issue(person, domain::Insurance::WorkInjury);

        const auto forms = printing::verificationForms(m_fixture.ledger(), {pension, other, medical});
        CANBAO_VERIFY_OK(forms);
        QCOMPARE(forms->size(), 2);
        const auto& first = std::get<printing::VerificationFormData>(forms->at(0));
        QCOMPARE(first.name, person.name);
        QCOMPARE(first.citizenId, person.citizenId);
        QCOMPARE(first.countyName, u"弥勒市"_s);
        QCOMPARE(first.officeName, m_fixture.ledger().officeName());
        QCOMPARE(first.year, 2026);
        QCOMPARE(first.entries.size(), 2);
        QCOMPARE(first.entries.at(0).insurance, u"城乡居民基本养老保险"_s);
        QVERIFY(first.entries.at(0).note.startsWith(u"2026年5月12日下发"_s));
        QVERIFY(first.number.startsWith(u"2026-"_s));
        const auto code = domain::FormCode::parse(first.code);
        QVERIFY(code);
        QCOMPARE(code->entries, QList<EntryId>({pension, medical}));
        QVERIFY(m_fixture.ledger().ledgerId().startsWith(code->ledger, Qt::CaseInsensitive));
        QVERIFY(!code->entries.contains(notAsked));
        QVERIFY(std::get<printing::VerificationFormData>(forms->at(1)).entries.first().insurance.isEmpty());
    }

    void anEmployerHasItsOwnForm() {
        const domain::Employer employer = m_fixture.employer(1);
        const EntryId entry = m_fixture.issue(employer);
        const auto forms = printing::verificationForms(m_fixture.ledger(), {entry});
        CANBAO_VERIFY_OK(forms);
        QCOMPARE(forms->size(), 1);
        const auto& form = std::get<printing::EmployerFormData>(forms->first());
        QCOMPARE(form.name, employer.name);
        QCOMPARE(form.creditCode, employer.creditCode);
        QVERIFY(form.choices.excluded.contains(u"已注销/停业"_s));
    }

    void anEntryThatIsNotThereIsAnError() {
        QVERIFY(!printing::verificationForms(m_fixture.ledger(), {EntryId{999'999}}));
    }

    void itCanBeStopped() {
        const EntryId entry = m_fixture.issue(m_fixture.person(3));
        std::stop_source source;
        source.request_stop();
        Progress progress;
        progress.stop = source.get_token();
        const auto forms = printing::verificationForms(m_fixture.ledger(), {entry}, progress);
        QVERIFY(!forms);
        QCOMPARE(forms.error().kind, Error::Kind::Cancelled);
    }

    void blankFormsKnowTheOffice() {
        const auto person = printing::blankPersonForm(m_fixture.ledger());
        CANBAO_VERIFY_OK(person);
        QCOMPARE(person->officeName, m_fixture.ledger().officeName());
        QVERIFY(person->name.isEmpty() && person->code.isEmpty() && !person->choices.excluded.isEmpty());
        const auto employer = printing::blankEmployerForm(m_fixture.ledger());
        CANBAO_VERIFY_OK(employer);
        QCOMPARE(employer->headcount, -1);
    }
};

QTEST_MAIN(TestLedgerForms)
#include "tst_ledger_forms.moc"
