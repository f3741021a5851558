#include "tests/tour/tour.h"
#include "translations/translator.h"
#include "ui/common/theme.h"
#include "ui/models/entry_queue_model.h"
#include "ui/workbench/result_form.h"

#include <QApplication>
#include <QFile>
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
    case PageId::Reports:
        return u"reports"_s;
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
    auto* const form = page->findChild<ResultForm*>();
    if (!tour.until([&] { return queue->rowCount() > 3 && !queue->loading() && form->hasFocus(); })) {
        return false;
    }
    const QList<QList<Qt::Key>> typed{{Qt::Key_1}, {Qt::Key_3, Qt::Key_1}, {Qt::Key_2, Qt::Key_1}};
    for (const QList<Qt::Key>& keys : typed) {
        const EntryId before = form->entry().id;
        for (const Qt::Key key : keys) {
            tour.press(key);
        }
        tour.press(Qt::Key_Return);
        if (!tour.until([&] { return form->entry().id != before && form->problem().isEmpty(); })) {
            return false;
        }
    }
    return true;
}

bool takePictures(test::Tour& tour, const QString& prefix) {
    for (const PageId page : {PageId::Overview, PageId::Intake, PageId::Persons, PageId::Employers, PageId::Reports,
                              PageId::Printing, PageId::Settings}) {
        if (tour.view()->page(page) == nullptr) {
            continue; // a page that does not exist yet is absent from the window, too
        }
        tour.view()->showPage(page);
        if (!tour.takePicture(prefix + nameOf(page))) {
            return false;
        }
    }
    return true;
}

} // namespace

/// canbao-tour OUT: OUT/demo holds the demo, as `canbao-cli --ledger OUT/demo/demo.canbao demo OUT/demo` makes it.
int main(int argc, char** argv) {
    QApplication application(argc, argv);
    installChinese(application);
    installTheme(application, ThemeChoice::Light);
    if (argc != 2) {
        QTextStream(stderr) << "canbao-tour OUT\n";
        return 2;
    }
    test::Tour tour(QString::fromLocal8Bit(argv[1]));
    tour.leg(u"open the ledger"_s, [&] { return openLedger(tour); });
    tour.leg(u"record results"_s, [&] { return recordResults(tour); });
    tour.leg(u"every page"_s, [&] { return takePictures(tour, {}); });
    tour.leg(u"every page, dark"_s, [&] {
        chooseTheme(application, ThemeChoice::Dark);
        return takePictures(tour, u"dark-"_s);
    });
    QTextStream(stdout) << "screenshots: " << tour.file(u"screenshots"_s) << '\n';
    return tour.succeeded() ? 0 : 1;
}
