#include "tests/ui/printing/form_samples.h"
#include "tests/ui/support/fake_dialogs.h"
#include "tests/ui/support/pdf_printer.h"
#include "translations/translator.h"
#include "ui/printing/preview/page_canvas.h"
#include "ui/printing/preview/print_job.h"
#include "ui/printing/preview/print_preview.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QPrinter>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace canbao;
using namespace Qt::StringLiterals;

class TestPrintPreview : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    test::FakeDialogs m_dialogs;
    test::PdfPrinter m_printer;
    std::unique_ptr<printing::PrintPreview> m_preview;

    [[nodiscard]] printing::PageCanvas& canvas() const { return *m_preview->canvas(); }
    /// Qt writes each page as an object of its own, uncompressed.
    static qsizetype pagesIn(const QString& pdf) {
        QFile file(pdf);
        return file.open(QIODevice::ReadOnly) ? file.readAll().count("/Type /Page\n") : -1;
    }

private Q_SLOTS:
    void initTestCase() { installChinese(*qApp); }

    void init() {
        m_dialogs = {};
        m_printer = {};
        m_preview = std::make_unique<printing::PrintPreview>(m_dialogs, m_printer);
        m_preview->resize(900, 700);
        m_preview->setDocument(std::make_shared<printing::VerificationForms>(QList<printing::FormData>{
                                   samples::person(), samples::difficultPerson(), samples::blankForm()}),
                               u"forms.pdf"_s);
        m_preview->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_preview.get()));
    }

    void cleanup() { m_preview.reset(); }

    void showsThePageItSays() {
        QCOMPARE(canvas().pageCount(), 3);
        QCOMPARE(canvas().accessibleName(), u"第 1 页，共 3 页"_s);
        const QImage first = canvas().grab().toImage();
        canvas().setPage(2);
        QVERIFY(first != canvas().grab().toImage());
        QCOMPARE(m_preview->findChild<QSpinBox*>()->value(), 3);
        // Something is on the page: more than a white sheet on grey.
        QSet<QRgb> colours;
        for (int y = 0; y < first.height(); y += 3) {
            for (int x = 0; x < first.width(); x += 3) {
                colours.insert(first.pixel(x, y));
            }
        }
        QVERIFY(colours.size() > 10);
    }

    /// At any scaling of the screen (ctest runs this at 150 % too): the form's frame ends before the paper does.
    void theWholePageIsSeen() {
        const QImage page = canvas().widget()->grab().toImage();
        QRect ink;
        for (int y = 2; y < page.height() - 2; ++y) {
            for (int x = 2; x < page.width() - 2; ++x) {
                if (qGray(page.pixel(x, y)) < 96) {
                    ink |= QRect(x, y, 1, 1);
                }
            }
        }
        const double left = double(ink.left()) / page.width();
        const double right = 1 - double(ink.right()) / page.width();
        QVERIFY2(left > 0.05 && right > 0.05, qPrintable(u"%1 %2"_s.arg(left).arg(right)));
    }

    void keysTurnPages() {
        canvas().setFocus();
        QTest::keyClick(&canvas(), Qt::Key_PageDown);
        QCOMPARE(canvas().page(), 1);
        QTest::keyClick(&canvas(), Qt::Key_End);
        QCOMPARE(canvas().page(), 2);
        QTest::keyClick(&canvas(), Qt::Key_PageDown);
        QCOMPARE(canvas().page(), 2);
        QTest::keyClick(&canvas(), Qt::Key_Home);
        QTest::keyClick(&canvas(), Qt::Key_Down); // the whole page is seen: the arrow turns it
        QCOMPARE(canvas().page(), 1);
        QTest::keyClick(&canvas(), Qt::Key_Up);
        QCOMPARE(canvas().page(), 0);
    }

    void zooms() {
        const int whole = canvas().percent();
        QTest::keyClick(&canvas(), Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(canvas().percent() > whole);
        auto* const zoom = m_preview->findChild<QComboBox*>();
        zoom->setCurrentIndex(2);
        Q_EMIT zoom->activated(2);
        QCOMPARE(canvas().percent(), 100);
        QTest::keyClick(&canvas(), Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(canvas().percent(), whole);
        QCOMPARE(zoom->currentIndex(), 0);
    }

    void savesAPdf() {
        m_dialogs.file = m_folder.filePath(u"saved.pdf"_s);
        QSignalSpy saved(m_preview.get(), &printing::PrintPreview::saved);
        m_preview->saveAsPdf();
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(saved.first().first().toString(), m_dialogs.file);
        QCOMPARE(pagesIn(m_dialogs.file), 3);
        QVERIFY(m_dialogs.fileChoices.first().folderOrFile.endsWith(u"/forms.pdf"_s));
    }

    void prints() {
        m_printer.path = m_folder.filePath(u"printed.pdf"_s);
        QSignalSpy printed(m_preview.get(), &printing::PrintPreview::printed);
        m_preview->print();
        QTRY_COMPARE(printed.size(), 1);
        QCOMPARE(pagesIn(m_printer.path), 3);
    }

    void printsTheChosenPagesOnly() {
        m_printer.path = m_folder.filePath(u"range.pdf"_s);
        m_printer.from = 2;
        m_printer.to = 3;
        QSignalSpy printed(m_preview.get(), &printing::PrintPreview::printed);
        m_preview->print();
        QTRY_COMPARE(printed.size(), 1);
        QCOMPARE(pagesIn(m_printer.path), 2);
    }

    void whatIsCancelledDoesNothing() {
        m_printer.chosen = false;
        QSignalSpy printed(m_preview.get(), &printing::PrintPreview::printed);
        m_preview->print();
        m_preview->saveAsPdf();
        QVERIFY(!m_preview->working());
        QCOMPARE(printed.size(), 0);
    }

    void anExportThatCannotBeNotedDoesNotHappen() {
        m_dialogs.file = m_folder.filePath(u"unnoted.pdf"_s);
        int asked = 0;
        m_preview->setExportGuard([&asked]() -> Result<> {
            ++asked;
            return std::unexpected(Error::user(u"no"_s));
        });
        m_preview->saveAsPdf();
        m_preview->print();
        QCOMPARE(asked, 2);
        QCOMPARE(m_dialogs.told.size(), 2);
        QVERIFY(!m_preview->working());
        QVERIFY(!QFile::exists(m_dialogs.file));
    }

    void aFailureIsTold() {
        m_dialogs.file = m_folder.filePath(u"missing/forms.pdf"_s);
        m_preview->saveAsPdf();
        QTRY_COMPARE(m_dialogs.told.size(), 1);
        m_printer.path = m_folder.filePath(u"missing/printed.pdf"_s);
        m_preview->print();
        QTRY_COMPARE(m_dialogs.told.size(), 2);
    }

    void withoutADocumentThereIsNothingToPress() {
        m_preview->setDocument(nullptr, {});
        for (const QPushButton* const button : m_preview->findChildren<QPushButton*>()) {
            if (button->isVisible()) {
                QVERIFY(!button->isEnabled());
            }
        }
        m_preview->print();
        QVERIFY(!m_preview->working());
    }

    void everythingHasANameForScreenReaders() {
        QVERIFY(!m_preview->findChild<QSpinBox*>()->accessibleName().isEmpty());
        QVERIFY(!m_preview->findChild<QComboBox*>()->accessibleName().isEmpty());
    }
};

QTEST_MAIN(TestPrintPreview)
#include "tst_print_preview.moc"
