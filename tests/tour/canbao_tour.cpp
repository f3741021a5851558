#include "tests/tour/tour.h"
#include "translations/translator.h"
#include "ui/common/theme.h"
#include "ui/models/entry_queue_model.h"
#include "ui/printing/preview/print_preview.h"
#include "ui/workbench/result_form.h"
#include "ui/workbench/subject_pane.h"

#include <QApplication>
#include <QFile>
#include <QPushButton>
#include <QTest>
#include <QTextStream>

using namespace canbao;
using namespace canbao::ui;
using namespace Qt::StringLiterals;

namespace {

QString nameOf(PageId page) {
    switch (page) {
    case PageId::Overview:
        return u"overview"_s;
    case PageId::Intake:
        return u"intake"_s;
    case PageId::Persons:
        return u"persons"_s;
    case PageId::Employers:
        return u"employers"_s;
    case PageId::Comparison:
        return u"comparison"_s;
    case PageId::Registers:
        return u"registers"_s;
    case PageId::Reports:
        return u"reports"_s;
    case PageId::Summary:
        return u"summary"_s;
    case PageId::Activities:
        return u"activities"_s;
    case PageId::Printing:
        return u"printing"_s;
    case PageId::Settings:
        return u"settings"_s;
    }
    Q_UNREACHABLE();
}

bool openLedger(test::Tour& tour) {
    if (!tour.takePicture(u"start"_s)) {
        return false;
    }
    // A copy, so that every tour begins at the same place.
    const QString ledger = tour.file(u"tour.canbao"_s);
    for (const QString& old : {ledger, ledger + u"-wal"_s, ledger + u"-shm"_s}) {
        QFile::remove(old);
    }
    if (!QFile::copy(tour.file(u"demo/demo.canbao"_s), ledger)) {
        return false;
    }
    tour.window().openLedger(ledger);
    return tour.until([&] { return tour.view() != nullptr; });
}

/// Three people at the door: one has enrolled, one is unwilling, one has died.
bool recordResults(test::Tour& tour) {
    tour.view()->showPage(PageId::Persons);
    Page* const page = tour.view()->currentPage();
    auto* const queue = page->findChild<EntryQueueModel*>();
    auto* const pane = page->findChild<SubjectPane*>();
    ResultForm* const form = pane->form();
    if (!tour.until([&] { return queue->rowCount() > 3 && !queue->loading() && form->hasFocus(); })) {
        return false;
    }
    const QList<QList<Qt::Key>> typed{{Qt::Key_1}, {Qt::Key_3, Qt::Key_1}, {Qt::Key_2, Qt::Key_1}};
    for (const QList<Qt::Key>& keys : typed) {
        const EntryId before = pane->entry();
        for (const Qt::Key key : keys) {
            tour.press(key);
        }
        if (keys.size() > 1 && !tour.takePicture(u"recording"_s)) {
            return false;
        }
        tour.press(Qt::Key_Return);
        if (!tour.until([&] { return pane->entry() != before && form->problem().isEmpty(); })) {
            return false;
        }
    }
    return true;
}

/// The city's next list: chosen, looked through, taken in.
bool importList(test::Tour& tour) {
    tour.view()->showPage(PageId::Intake);
    tour.dialogs().file = tour.file(u"second/city/1-未参保人员名单.xlsx"_s);
    tour.press(Qt::Key_I, Qt::ControlModifier);
    auto* const import = tour.view()->currentPage()->findChild<QPushButton*>(u"importList"_s);
    if (!tour.until([&] { return import->isVisible() && import->isEnabled(); }) ||
        !tour.takePicture(u"import-preview"_s)) {
        return false;
    }
    import->click();
    return tour.until([&] { return !import->isVisible(); });
}

/// The month that runs, as a workbook.
bool exportReport(test::Tour& tour) {
    tour.view()->showPage(PageId::Reports);
    const QString report = tour.file(u"report.xlsx"_s);
    QFile::remove(report);
    tour.dialogs().file = report;
    auto* const button = tour.view()->currentPage()->findChild<QPushButton*>(u"exportReport"_s);
    if (!tour.until([&] { return button->isEnabled(); })) {
        return false;
    }
    button->click();
    return tour.until([&] { return QFile::exists(report) && button->isEnabled(); });
}

/// The forms for one village's round: shown, saved as a PDF.
bool printForms(test::Tour& tour) {
    tour.view()->showPage(PageId::Printing);
    Page* const page = tour.view()->currentPage();
    const QString forms = tour.file(u"forms.pdf"_s);
    QFile::remove(forms);
    auto* const show = page->findChild<QPushButton*>(u"showForms"_s);
    if (!tour.until([&] { return show->isEnabled(); })) {
        return false;
    }
    show->click();
    auto* const preview = page->findChild<printing::PrintPreview*>();
    if (!tour.until([&] { return preview->isVisible() && show->isEnabled(); }) ||
        !tour.takePicture(u"forms-preview"_s)) {
        return false;
    }
    tour.dialogs().file = forms;
    preview->saveAsPdf();
    return tour.until([&] { return QFile::exists(forms) && !preview->working(); });
}

bool takePictures(test::Tour& tour, const QString& prefix) {
    for (const PageId page :
         {PageId::Overview, PageId::Intake, PageId::Persons, PageId::Employers, PageId::Comparison, PageId::Registers,
          PageId::Reports, PageId::Activities, PageId::Summary, PageId::Printing, PageId::Settings}) {
        tour.view()->showPage(page);
        if (!tour.takePicture(prefix + nameOf(page))) {
            return false;
        }
    }
    return true;
}

} // namespace

/// canbao-tour OUT: OUT/demo holds the demo, as `canbao-cli --ledger OUT/demo/demo.canbao demo OUT/demo` makes it, and
/// OUT/second the lists of a later month, as `canbao-cli demo OUT/second --seed 2` makes them.
int main(int argc, char** argv) {
    QApplication application(argc, argv);
    installChinese(application);
    installTheme(application, ThemeChoice::Light);
    const QStringList arguments = QApplication::arguments(); // whole, whatever the code page of argv
    if (arguments.size() != 2) {
        QTextStream(stderr) << "canbao-tour OUT\n";
        return 2;
    }
    test::Tour tour(arguments.at(1));
    tour.leg(u"open the ledger"_s, [&] { return openLedger(tour); });
    tour.leg(u"import the next list"_s, [&] { return importList(tour); });
    tour.leg(u"record results"_s, [&] { return recordResults(tour); });
    tour.leg(u"export the report"_s, [&] { return exportReport(tour); });
    tour.leg(u"print the forms"_s, [&] { return printForms(tour); });
    tour.leg(u"every page"_s, [&] { return takePictures(tour, {}); });
    tour.leg(u"every page, dark"_s, [&] {
        chooseTheme(application, ThemeChoice::Dark);
        return takePictures(tour, u"dark-"_s);
    });
    QTextStream(stdout) << "report:      " << tour.file(u"report.xlsx"_s) << '\n'
                        << "forms:       " << tour.file(u"forms.pdf"_s) << '\n'
                        << "screenshots: " << tour.file(u"screenshots"_s) << '\n';
    return tour.succeeded() ? 0 : 1;
}
