#include "core/base/clock.h"
#include "translations/translator.h"
#include "ui/common/native_dialogs.h"
#include "ui/common/theme.h"
#include "ui/desktop/crash_reports.h"
#include "ui/desktop/desktop.h"
#include "ui/desktop/session_end.h"
#include "ui/desktop/single_instance.h"
#include "ui/printing/preview/native_print_dialogs.h"
#include "ui/shell/ledger_view.h"
#include "ui/shell/main_window.h"
#include "ui/shell/recent_ledgers.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace canbao;

namespace {

ui::ThemeChoice themeChoice(const QString& text) {
    return text == "dark"_L1    ? ui::ThemeChoice::Dark
           : text == "light"_L1 ? ui::ThemeChoice::Light
                                : ui::ThemeChoice::System;
}

/// Nothing typed would be lost. Where something would, the window now asks about it.
bool mayLeave(const ui::MainWindow& window) {
    return window.ledgerView() == nullptr || window.ledgerView()->canLeave();
}

/// A second start wants the window, and perhaps another ledger in it.
void comeForward(ui::MainWindow& window, const QString& path) {
    ui::bringForward(window);
    ui::LedgerView* const open = window.ledgerView();
    const bool shown = open != nullptr && QFileInfo(open->workspace().ledger().path()) == QFileInfo(path);
    if (!path.isEmpty() && !shown && mayLeave(window)) {
        window.openLedger(path);
    }
}

/// What a crash left behind is told once.
void tellOfCrash(ui::MainWindow& window, ui::Dialogs& dialogs, QSettings& settings, const QString& folder) {
    const QString newest = ui::crashReports(folder).value(0);
    if (newest.isEmpty() || settings.value(u"crashTold"_s).toString() == newest) {
        return;
    }
    settings.setValue(u"crashTold"_s, newest);
    dialogs.tell(
        &window,
        Error::user(QApplication::translate(
                        "main", "The program ended unexpectedly the last time. What was recorded is saved in the "
                                "ledger. A report without names and numbers lies in %1; please hand it to whoever "
                                "looks after the program.")
                        .arg(QDir::toNativeSeparators(folder))));
}

} // namespace

int main(int argc, char* argv[]) {
    ui::prepareDesktop();
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"canbao"_s);
    QApplication::setApplicationVersion(QStringLiteral(CANBAO_VERSION));
    QApplication::setOrganizationName(u"canbao"_s);
    installChinese(application);
    const QDir home(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    const QString crashes = home.filePath(u"crashes"_s);
    ui::keepCrashReports(crashes);

    QCommandLineParser options;
    const QCommandLineOption theme(u"theme"_s, QApplication::translate("main", "light, dark or system."), u"THEME"_s);
    const QCommandLineOption exitAfterStartup(
        u"exit-after-startup"_s, QApplication::translate("main", "Leave as soon as the window is ready (a test)."));
    options.addPositionalArgument(u"FILE"_s, QApplication::translate("main", "Open this ledger."), u"[FILE]"_s);
    options.addOptions({theme, exitAfterStartup});
    options.addHelpOption();
    options.addVersionOption();
    options.process(application);
    const QString wanted = options.positionalArguments().value(0);

    ui::SingleInstance instance(home.filePath(u"running"_s));
    const bool alone = options.isSet(exitAfterStartup) || instance.claim();
    if (!alone && instance.handOver(wanted.isEmpty() ? QString() : QFileInfo(wanted).absoluteFilePath())) {
        return 0;
    }

    QSettings settings(QSettings::IniFormat, QSettings::UserScope, u"canbao"_s, u"canbao"_s);
    ui::installTheme(application,
                     themeChoice(options.isSet(theme) ? options.value(theme) : settings.value(u"theme"_s).toString()));
    const SystemClock clock;
    ui::NativeDialogs dialogs;
    printing::NativePrintDialogs printDialogs;
    ui::MainWindow window(clock, dialogs, printDialogs, settings);
    if (!alone) {
        dialogs.tell(nullptr, Error::user(QApplication::translate(
                                  "main", "The program is already open, but does not answer. Wait until its work has "
                                          "ended; if it never does, end it in the task manager and start it again.")));
        return QApplication::exec();
    }
    window.showFitting();
    const ui::SessionEnd sessionEnd(window, [&window] { return mayLeave(window); });
    QObject::connect(&instance, &ui::SingleInstance::asked, &window,
                     [&window](const QString& path) { comeForward(window, path); });
    tellOfCrash(window, dialogs, settings, crashes);

    const QStringList recent = ui::recentLedgers(settings);
    const QString path = wanted.isEmpty() ? recent.value(0) : wanted;
    if (options.isSet(exitAfterStartup)) {
        QObject::connect(&window, &ui::MainWindow::ledgerOpened, &application, &QApplication::quit,
                         Qt::QueuedConnection);
        if (path.isEmpty()) {
            QTimer::singleShot(0, &application, &QApplication::quit);
        }
    }
    if (!path.isEmpty()) {
        window.openLedger(path);
    }
    return QApplication::exec();
}
