#include "core/base/clock.h"
#include "translations/translator.h"
#include "ui/common/native_dialogs.h"
#include "ui/common/theme.h"
#include "ui/printing/preview/native_print_dialogs.h"
#include "ui/shell/main_window.h"
#include "ui/shell/recent_ledgers.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace canbao;

namespace {

ui::ThemeChoice themeChoice(const QString& text) {
    return text == "dark"_L1    ? ui::ThemeChoice::Dark
           : text == "light"_L1 ? ui::ThemeChoice::Light
                                : ui::ThemeChoice::System;
}

} // namespace

int main(int argc, char* argv[]) {
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"canbao"_s);
    QApplication::setOrganizationName(u"canbao"_s);
    installChinese(application);

    QCommandLineParser options;
    const QCommandLineOption theme(u"theme"_s, QApplication::translate("main", "light, dark or system."), u"THEME"_s);
    const QCommandLineOption exitAfterStartup(
        u"exit-after-startup"_s, QApplication::translate("main", "Leave as soon as the window is ready (a test)."));
    options.addPositionalArgument(u"FILE"_s, QApplication::translate("main", "Open this ledger."), u"[FILE]"_s);
    options.addOptions({theme, exitAfterStartup});
    options.addHelpOption();
    options.process(application);

    QSettings settings(QSettings::IniFormat, QSettings::UserScope, u"canbao"_s, u"canbao"_s);
    ui::installTheme(application,
                     themeChoice(options.isSet(theme) ? options.value(theme) : settings.value(u"theme"_s).toString()));
    const SystemClock clock;
    ui::NativeDialogs dialogs;
    printing::NativePrintDialogs printDialogs;
    ui::MainWindow window(clock, dialogs, printDialogs, settings);
    window.showFitting();

    const QStringList recent = ui::recentLedgers(settings);
    const QString path = options.positionalArguments().value(0, recent.value(0));
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
