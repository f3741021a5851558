#include "core/store/queries/event_counts.h"
#include "core/store/queries/subject_file.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/common/long_work.h"
#include "ui/forms/forms_page.h"
#include "ui/printing/preview/page_canvas.h"
#include "ui/printing/preview/print_preview.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>

using namespace canbao;
using namespace canbao::ui;
using namespace Qt::StringLiterals;

class TestFormsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void formsOfOneVillageAreShownAndSaved() {
        test::WindowFixture fixture;
        const DivisionId village = fixture.ledger().ledger().villages()->first().id;
        for (int number = 1; number <= 4; ++number) {
            auto person = fixture.ledger().person(number);
            if (number <= 3) {
                person.village = village;
            } else {
                person.village = fixture.ledger().ledger().villages()->last().id;
            }
            fixture.ledger().issue(person);
        }
        QVERIFY(fixture.open());
        auto* const page = fixture.go<FormsPage>(PageId::Printing);
        auto* const show = page->findChild<QPushButton*>(u"showForms"_s);
        auto* const preview = page->findChild<printing::PrintPreview*>();
        QTRY_VERIFY(show->isEnabled());
        QTest::mouseClick(show, Qt::LeftButton);
        QTRY_COMPARE(preview->canvas()->pageCount(), 3);
        QVERIFY(preview->isVisible());

        // Whole identifiers leave the ledger: an event stands for it before the file does.
        const qint64 before = store::lastSeq(fixture.ledger().ledger()).value();
        fixture.dialogs().file = fixture.ledger().file(u"forms.pdf"_s);
        QSignalSpy saved(preview, &printing::PrintPreview::saved);
        preview->saveAsPdf();
        QVERIFY(saved.wait());
        QVERIFY(QFileInfo(fixture.dialogs().file).size() > 1000);
        QCOMPARE(store::lastSeq(fixture.ledger().ledger()).value(), before + 1);
    }

    void listsAndReceiptsAreLaidOutFromTheSameChoice() {
        test::WindowFixture fixture;
        const DivisionId village = fixture.ledger().ledger().villages()->first().id;
        for (int number = 1; number <= 30; ++number) {
            auto person = fixture.ledger().person(number);
            person.village = village;
            fixture.ledger().issue(person);
        }
        QVERIFY(fixture.open());
        auto* const page = fixture.go<FormsPage>(PageId::Printing);
        auto* const show = page->findChild<QPushButton*>(u"showForms"_s);
        auto* const kind = page->findChild<QComboBox*>(u"paperKind"_s);
        auto* const preview = page->findChild<printing::PrintPreview*>();
        const qint64 before = store::lastSeq(fixture.ledger().ledger()).value();
        const auto pages = [&](int which) {
            kind->setCurrentIndex(which);
            QTest::qWait(0);
            (void)QTest::qWaitFor([&] { return show->isEnabled(); });
            QTest::mouseClick(show, Qt::LeftButton);
            (void)QTest::qWaitFor([&] { return !page->findChild<LongWork*>()->running(); });
            return preview->canvas()->pageCount();
        };
        QCOMPARE(pages(1), 2);  // 25 lines and 5
        QCOMPARE(pages(2), 10); // three a page
        // Receipts are masked: saving them is no export of personal data.
        fixture.dialogs().file = fixture.ledger().file(u"receipts.pdf"_s);
        QSignalSpy saved(preview, &printing::PrintPreview::saved);
        preview->saveAsPdf();
        QVERIFY(saved.wait());
        QVERIFY(fixture.dialogs().fileChoices.last().folderOrFile.endsWith(u" receipts.pdf"_s));
        QCOMPARE(store::lastSeq(fixture.ledger().ledger()).value(), before);
        QCOMPARE(pages(0), 30);
    }

    void aBlankFormNeedsNobodyAndTellsNothing() {
        test::WindowFixture fixture;
        QVERIFY(fixture.open());
        auto* const page = fixture.go<FormsPage>(PageId::Printing);
        auto* const preview = page->findChild<printing::PrintPreview*>();
        QTest::mouseClick(page->findChild<QPushButton*>(u"blankForm"_s), Qt::LeftButton);
        QCOMPARE(preview->canvas()->pageCount(), 1);
        const qint64 before = store::lastSeq(fixture.ledger().ledger()).value();
        fixture.dialogs().file = fixture.ledger().file(u"blank.pdf"_s);
        QSignalSpy saved(preview, &printing::PrintPreview::saved);
        preview->saveAsPdf();
        QVERIFY(saved.wait());
        QCOMPARE(store::lastSeq(fixture.ledger().ledger()).value(), before);
    }

    void employersHaveTheirOwnForm() {
        test::WindowFixture fixture;
        fixture.ledger().issue(fixture.ledger().employer(1));
        QVERIFY(fixture.open());
        auto* const page = fixture.go<FormsPage>(PageId::Printing);
        auto* const show = page->findChild<QPushButton*>(u"showForms"_s);
        QTRY_VERIFY(!show->isEnabled());
        QTest::mouseClick(page->findChild<QPushButton*>(u"formsForEmployers"_s), Qt::LeftButton);
        QTRY_VERIFY(show->isEnabled());
        QTest::mouseClick(show, Qt::LeftButton);
        QTRY_VERIFY(page->findChild<printing::PrintPreview*>()->canvas()->pageCount() >= 1);
    }
};

QTEST_MAIN(TestFormsPage)
#include "tst_forms_page.moc"
