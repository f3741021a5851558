#include "core/domain/form_code.h"
#include "core/services/record_result.h"
#include "core/store/roster_store.h"
#include "tests/support/ledger_fixture.h"
#include "tests/ui/printing/form_samples.h"
#include "tests/ui/printing/rendered_page.h"
#include "translations/translator.h"
#include "ui/printing/ledger_forms.h"
#include "ui/printing/pdf_document.h"

#include <QGuiApplication>
#include <QProcess>
#include <QTest>

using namespace canbao;
using namespace canbao::tests;
using namespace Qt::StringLiterals;

namespace {

QStringList wordsOn(const printing::PaperDocument& document, int page) {
    QStringList words;
    for (const PlacedText& placed : textsOf(document, page)) {
        words.append(placed.text);
    }
    return words;
}

printing::ListFormData listOf(int lines, bool difficult = false) {
    printing::ListFormData list;
    list.countyName = u"弥勒市"_s;
    list.officeName = u"朋普镇"_s;
    list.year = 2026;
    list.village = u"朋普村委会"_s;
    list.ledger = u"7F3A9C2E"_s;
    list.choices = samples::person().choices;
    const auto hard = samples::difficultPerson();
    for (int i = 1; i <= lines; ++i) {
        list.lines.append({EntryId{i}, difficult ? hard.name : u"测试%1"_s.arg(i),
                           u"53252619850101%1X"_s.arg(i, 3, 10, QLatin1Char('0')),
                           difficult ? hard.address : u"大寨小组"_s, difficult ? hard.phone : u"13800000000"_s,
                           u"未参保人员 居民养老"_s});
    }
    return list;
}

printing::ReceiptData receiptOf(int lines) {
    printing::ReceiptData receipt;
    receipt.officeName = u"朋普镇"_s;
    receipt.year = 2026;
    receipt.number = u"2026-000012"_s;
    receipt.code = u"CB1:7F3A9C2E:12-15"_s;
    receipt.name = u"李建国"_s;
    receipt.maskedNumber = u"532526********0013"_s;
    receipt.village = u"朋普村委会"_s;
    receipt.handledBy = u"张三"_s;
    for (int i = 0; i < lines; ++i) {
        receipt.lines.append({u"未参保人员 居民养老"_s, i == 0 ? u"已参保：居民养老"_s : QString(),
                              i == 0 ? u"2026-06-12"_s : QString()});
    }
    return receipt;
}

} // namespace

/// Lists for the round, receipts, and what is read from the ledger for them.
class TestRoundPapers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installChinese(*qApp); }

    void aListHasTwentyFiveLinesAPage() {
        const printing::ListForms lists({listOf(26), listOf(1)});
        QCOMPARE(lists.pageCount(), 3); // the second village begins a page of its own
        QVERIFY(wordsOn(lists, 0).contains(u"测试25"_s));
        QVERIFY(!wordsOn(lists, 0).contains(u"测试26"_s));
        QVERIFY(wordsOn(lists, 1).contains(u"测试26"_s));
        QVERIFY(wordsOn(lists, 1).contains(u"26"_s)); // the number goes on
        for (int page = 0; page < 3; ++page) {
            QVERIFY(wordsOn(lists, page).join(u' ').contains(u"身份"_s));
        }
        QVERIFY(wordsOn(lists, 0).contains(u"第 1 页  共 2 页"_s));
        QVERIFY(wordsOn(lists, 1).contains(u"第 2 页  共 2 页"_s));
    }

    void everyReasonHasItsNumberAtTheFoot() {
        const printing::ListFormData list = listOf(3);
        const QString words = wordsOn(printing::ListForms({list}), 0).join(u' ');
        for (qsizetype i = 0; i < list.choices.excluded.size(); ++i) {
            QVERIFY(words.contains(u"%1 %2"_s.arg(i + 1).arg(list.choices.excluded.at(i))));
        }
        QVERIFY(words.contains(u"1 已参保"_s) && words.contains(u"4 核实中"_s)); // the keys of the window
    }

    void aBlankListHasNumberedLines() {
        printing::ListFormData blank = listOf(0);
        blank.village.clear();
        const printing::ListForms lists({blank});
        QCOMPARE(lists.pageCount(), 1);
        for (int line = 1; line <= printing::ListForms::kLinesOnAPage; ++line) {
            QVERIFY(wordsOn(lists, 0).contains(QString::number(line)));
        }
        QCOMPARE(misplacedText(lists, 0), QString());
    }

    void nothingIsCutOrInTheMargin() {
        auto employers = listOf(25, true);
        employers.employers = true;
        const printing::ListForms lists({listOf(25, true), employers});
        for (int page = 0; page < lists.pageCount(); ++page) {
            QCOMPARE(misplacedText(lists, page), QString());
        }
        auto difficult = receiptOf(9);
        difficult.name = samples::difficultPerson().name;
        difficult.village = samples::difficultPerson().village;
        const printing::Receipts receipts({receiptOf(1), difficult, receiptOf(0), receiptOf(5)});
        QCOMPARE(receipts.pageCount(), 2);
        for (int page = 0; page < receipts.pageCount(); ++page) {
            QCOMPARE(misplacedText(receipts, page), QString());
        }
        QVERIFY(wordsOn(receipts, 0).join(u' ').contains(u"另有 5 项"_s)); // of nine, four have room
    }

    void looksAsItDid() {
        QCOMPARE(differenceFromGolden(rendered(printing::ListForms({listOf(9)}), 0), u"list-form"_s), QString());
        const printing::Receipts receipts({receiptOf(1), receiptOf(3)});
        QCOMPARE(differenceFromGolden(rendered(receipts, 0), u"receipts"_s), QString());
    }

    void aKnownRosterIsPrintedAndRoomIsLeft() {
        auto form = samples::employer();
        for (int i = 1; i <= 30; ++i) {
            form.roster.append({u"员工%1"_s.arg(i), u"53252619850101%1X"_s.arg(i, 3, 10, QLatin1Char('0')),
                                u"2024-03"_s, u"工伤"_s, u"13800000000"_s});
        }
        form.headcount = 3; // the list knows more than the register
        const printing::VerificationForms forms({form});
        QString words;
        for (int page = 0; page < forms.pageCount(); ++page) {
            words += wordsOn(forms, page).join(u' ') + u' ';
            QCOMPARE(misplacedText(forms, page), QString());
        }
        for (int i = 1; i <= 30; ++i) {
            QCOMPARE(words.count(u"员工%1 "_s.arg(i)), 1);
        }
    }

    void listsAreReadVillageByVillage() {
        test::LedgerFixture fixture;
        QList<EntryId> entries;
        for (const int number : {1, 2, 3}) {
            entries.append(fixture.issue(fixture.person(number)));
        }
        const auto lists = printing::listForms(fixture.ledger(), entries, domain::SubjectType::Person);
        CANBAO_VERIFY_OK(lists);
        QCOMPARE(lists->size(), 3);
        QCOMPARE(lists->first().village, fixture.person(1).villageAsSent);
        QCOMPARE(lists->first().lines.first().number, fixture.person(1).citizenId);
        QCOMPARE(lists->first().lines.first().entry, entries.first());
        QVERIFY(lists->first().choices.excluded.contains(u"死亡"_s));
    }

    void aReceiptIsMaskedAndSaysWhatWasRecorded() {
        test::LedgerFixture fixture;
        const EntryId entry = fixture.issue(fixture.person(1));
        const EntryId open = fixture.issue(fixture.person(1), domain::Insurance::ResidentMedical);
        CANBAO_VERIFY_OK(
            services::recordResult(fixture.session(), {.entry = entry, .outcome = domain::Outcome::Enrolled}));
        const auto receipts = printing::receipts(fixture.ledger(), {entry, open}, u"张三"_s);
        CANBAO_VERIFY_OK(receipts);
        QCOMPARE(receipts->size(), 1);
        const printing::ReceiptData& receipt = receipts->first();
        QCOMPARE(receipt.lines.size(), 2);
        QCOMPARE(receipt.lines.first().result, u"已参保：居民养老"_s);
        QCOMPARE(receipt.lines.first().on, u"2026-06-12"_s);
        QVERIFY(receipt.lines.last().result.isEmpty());
        const QString words = wordsOn(printing::Receipts(*receipts), 0).join(u' ');
        QVERIFY(!words.contains(fixture.person(1).citizenId));
        QVERIFY(words.contains(domain::FormCode::number(2026, entry)));
    }

    void anEmployersFormHasItsRoster() {
        test::LedgerFixture fixture;
        const domain::Employer employer = fixture.employer(1);
        const EntryId entry = fixture.issue(employer);
        (void)fixture.issue(fixture.person(1));
        auto rosters = store::RosterStore::on(fixture.ledger().database());
        CANBAO_VERIFY_OK(rosters->insert({PersonId{1}, employer.creditCode, employer.name, u"2024-03"_s, BatchId{1}}));
        const auto forms = printing::verificationForms(fixture.ledger(), {entry});
        CANBAO_VERIFY_OK(forms);
        const auto& form = std::get<printing::EmployerFormData>(forms->first());
        QCOMPARE(form.roster.size(), 1);
        QCOMPARE(form.roster.first().name, u"测试1"_s);
        QCOMPARE(form.roster.first().employedOn, u"2024-03"_s);
    }

    void rareNamesCanBeSearchedOnAList() {
#ifdef Q_OS_WIN
        QSKIP("read back by a Linux tool: packaging/windows/test.sh does so with the installed program's PDF");
#endif
        auto list = listOf(1);
        list.lines.first().name = u"𠮷𡈽𪚥𫝀"_s;
        QTemporaryDir folder;
        const QString path = folder.filePath(u"list.pdf"_s);
        CANBAO_VERIFY_OK(printing::writePdf(printing::ListForms({list}), path));
        QProcess process;
        process.start(u"pdftotext"_s, {u"-raw"_s, path, u"-"_s});
        QVERIFY(process.waitForFinished());
        const QString text = QString::fromUtf8(process.readAllStandardOutput());
        QVERIFY(text.contains(list.lines.first().name));
        QVERIFY(text.contains(list.lines.first().number));
    }
};

QTEST_MAIN(TestRoundPapers)
#include "tst_round_papers.moc"
