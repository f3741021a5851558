#include "tests/bench/measure.h"
#include "tests/bench/scale_ledger.h"
#include "tests/ui/support/fake_dialogs.h"
#include "tests/ui/support/pdf_printer.h"
#include "translations/translator.h"
#include "ui/common/theme.h"
#include "ui/models/entry_queue_model.h"
#include "ui/shell/ledger_view.h"
#include "ui/shell/main_window.h"
#include "ui/workbench/result_form.h"
#include "ui/workbench/workbench_page.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace canbao;
using namespace canbao::bench;
using namespace canbao::ui;

namespace {

double longestStall = 0; ///< milliseconds that the window answered nothing, at worst

/// Milliseconds until `there` holds, while the window goes on working; painted at the end. Sleeps between the events:
/// the machine belongs to who reads.
template <class Condition>
double millisecondsUntil(QWidget* window, Condition there) {
    QTimer tick;
    tick.start(5);
    return millisecondsOf([&] {
        while (!there()) {
            // The waiting in it ends with the tick.
            longestStall = std::max(
                longestStall, millisecondsOf([] { QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents); }));
        }
        longestStall = std::max(longestStall, millisecondsOf([&] { window->repaint(); }));
    });
}

struct Queue {
    explicit Queue(LedgerView* ledger)
        : page(dynamic_cast<WorkbenchPage*>(&ledger->page(PageId::Persons)))
        , model(page->findChild<EntryQueueModel*>())
        , view(page->findChild<QTableView*>(u"queue"_s))
        , search(page->findChild<QLineEdit*>(u"queueSearch"_s))
        , state(page->findChild<QComboBox*>(u"stateFilter"_s)) {}

    WorkbenchPage* page;
    EntryQueueModel* model;
    QTableView* view;
    QLineEdit* search;
    QComboBox* state;
};

/// Each key of the text, from the key to its first rows and to all of them.
void type(const Queue& queue, const QString& text, double target) {
    queue.search->setFocus();
    queue.search->clear();
    (void)QTest::qWaitFor([&] { return !queue.model->loading(); }, 20000);
    std::vector<double> rows;
    for (const QChar character : text) {
        QSignalSpy loaded(queue.model, &EntryQueueModel::loaded);
        QSignalSpy appended(queue.model, &EntryQueueModel::appended);
        QElapsedTimer timer;
        timer.start();
        queue.search->insert(character);
        rows.push_back(
            millisecondsUntil(queue.page->window(), [&] { return !loaded.isEmpty() || !appended.isEmpty(); }));
    }
    tellFigure(u"rows after each key of \"%1\""_s.arg(text), worstOf(rows), target, u"ms"_s);
    tellFigure(u"all rows after the last key of \"%1\" (%2)"_s.arg(text).arg(queue.model->rowCount()),
               millisecondsUntil(queue.page->window(), [&] { return !queue.model->loading(); }), 200, u"ms"_s);
}

} // namespace

/// The real window over the ledger of a million persons.
///
///     QT_QPA_PLATFORM=offscreen build/release/tests/bench/bench_scale_window [FOLDER]
int main(int argc, char** argv) {
    QElapsedTimer sinceStart;
    sinceStart.start();
    QApplication application(argc, argv);
    installChinese(application);
    installTheme(application, ThemeChoice::Light);
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral(CANBAO_SCALE_FOLDER);
    const auto path = scaleLedger(folder);
    if (!path) {
        qFatal("%s", qPrintable(path.error().detail));
    }

    QTemporaryDir scratch;
    QSettings settings(scratch.filePath(u"settings.ini"_s), QSettings::IniFormat);
    const SystemClock clock;
    test::FakeDialogs dialogs;
    test::PdfPrinter printer;
    MainWindow window(clock, dialogs, printer, settings);
    window.resize(1366, 728);
    window.show();
    window.openLedger(*path);
    (void)millisecondsUntil(&window, [&] { return window.ledgerView() != nullptr; });
    tellFigure(u"window usable after the start"_s, double(sinceStart.elapsed()), 1000, u"ms"_s);

    const Queue queue(window.ledgerView());
    QSignalSpy loaded(queue.model, &EntryQueueModel::loaded);
    const double opening = millisecondsOf([&] {
        window.ledgerView()->showPage(PageId::Persons);
        (void)millisecondsUntil(&window, [&] { return !loaded.isEmpty(); });
    });
    tellFigure(u"queue's first rows after opening"_s, opening, 500, u"ms"_s);
    (void)QTest::qWaitFor([&] { return !queue.model->loading(); }, 20000);
    QTextStream(stdout) << "       rows: " << queue.model->rowCount() << Qt::endl;

    tellFigure(u"jump to the end"_s, millisecondsOf([&] {
                   queue.view->setFocus();
                   QTest::keyClick(queue.view, Qt::Key_End, Qt::ControlModifier);
                   queue.view->viewport()->repaint();
               }),
               50, u"ms"_s);
    tellFigure(u"jump to the middle"_s, millisecondsOf([&] {
                   queue.view->verticalScrollBar()->setValue(queue.view->verticalScrollBar()->maximum() / 2);
                   queue.view->viewport()->repaint();
               }),
               50, u"ms"_s);

    constexpr double kBeginning = 50;
    constexpr double kPart = 200; // nobody's number or name begins with it
    for (const auto& [text, target] :
         {std::pair{u"532526198501"_s, kBeginning}, std::pair{u"wxm"_s, kBeginning}, std::pair{u"王秀英"_s, kBeginning},
          std::pair{u"10001234"_s, kBeginning}, std::pair{u"199102"_s, kPart}, std::pair{u"秀英"_s, kPart}}) {
        type(queue, text, target);
    }
    queue.search->clear();
    (void)QTest::qWaitFor([&] { return !queue.model->loading(); }, 20000);

    auto* const form = queue.page->findChild<ResultForm*>();
    std::vector<double> saves;
    for (int i = 0; i < 20; ++i) {
        form->setFocus();
        QTest::keyClick(form, Qt::Key_4);
        saves.push_back(millisecondsOf([&] {
            QTest::keyClick(form, Qt::Key_Return);
            window.repaint();
        }));
    }
    QTextStream(stdout) << "       one result by Enter, saved, synced and the next painted: " << medianOf(saves)
                        << " ms, at worst " << worstOf(saves) << Qt::endl;
    (void)QTest::qWaitFor([&] { return !queue.model->loading(); }, 20000);
    QTest::qWait(1500);
    tellFigure(u"the window answers nothing, at worst"_s, longestStall, 100, u"ms"_s);
    tellFigure(u"memory at most"_s, memoryMegabytes("VmHWM"), 200, u"MB"_s);
    return dialogs.told.isEmpty() ? 0 : 1;
}
