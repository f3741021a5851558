// canbao-cli: the second front end over the same core. Its contract: exit codes, one JSON document on stdout with
// --json, words in Chinese on stderr, identifiers masked unless --reveal.

#include "app/canbao-cli/command.h"
#include "app/canbao-cli/console.h"

#include "translations/translator.h"

#include <QGuiApplication>

#include <algorithm>
#include <cstdio>
#include <string_view>

using namespace Qt::StringLiterals;
using namespace canbao;
using namespace canbao::cli;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(canbao::cli::Main)

public:
    static QString unknownCommand(const QString& name) {
        return name.isEmpty() ? tr("Say which command; these are there:")
                              : tr("There is no command \"%1\"; these are there:").arg(name);
    }
    static QString usage(const Command& command) {
        return tr("Usage: canbao-cli [options] %1 %2").arg(command.name, command.usage);
    }
    static QString nowNotAllowed() { return tr("--now is for tests only (CANBAO_TEST=1) and takes YYYY-MM-DDThh:mm."); }
};

void complain(const QString& line) {
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
}

QList<Command> commands() {
    return {acceptProposalsCommand(),
            refuseProposalsCommand(),
            addOperatorCommand(),
            changeOperatorCommand(),
            operatorsCommand(),
            exportsCommand(),
            reopenSuggestionsCommand(),
            takeFindingsCommand(),
            dismissFindingsCommand(),
            reopenFindingsCommand(),
            proposalsCommand(), // two words before one
            suggestionsCommand(),
            findingsCommand(),
            compareCommand(),
            acceptCommand(),
            refuseCommand(),
            newCommand(),
            infoCommand(),
            cellsCommand(),
            importCommand(),
            batchesCommand(),
            undoImportCommand(),
            entriesCommand(),
            showCommand(),
            eligibilityCommand(),
            coverageCommand(),
            groupsCommand(),
            tagCommand(),
            untagCommand(),
            undoTagCommand(),
            recordCommand(),
            correctCommand(),
            enforceCommand(),
            registerCommand(),
            uploadLayoutCommand(),
            undoCommand(),
            mergeCommand(),
            splitCommand(),
            undoIdentityCommand(),
            reportMonthlyCommand(),
            reportYearCommand(),
            reportWithdrawCommand(),
            reportListCommand(),
            reportCompareCommand(),
            figuresCommand(),
            activityRecordCommand(),
            activityRemoveCommand(),
            activitiesCommand(),
            formsCommand(),
            checkCommand(),
            backupCommand(),
            backupsCommand(),
            restoreCommand(),
            demoCommand()};
}

QList<QCommandLineOption> sharedOptions() {
    return {
        {u"ledger"_s, u"the ledger's file"_s, u"FILE"_s},
        {u"operator"_s, u"who is at work; default: the ledger's first operator"_s, u"NAME"_s},
        {u"pin-stdin"_s,
         u"the operator's PIN is the first line of the standard input; else CANBAO_PIN of the environment"_s},
        {u"json"_s, u"one JSON document on stdout"_s},
        {u"reveal"_s, u"identifiers whole instead of masked; leaves an event in the ledger"_s},
        {u"purpose"_s, u"with --reveal: what whole identifiers are needed for"_s, u"TEXT"_s},
        {u"recipient"_s, u"with --reveal: who receives them"_s, u"NAME"_s},
        {u"now"_s, u"sets the clock (tests only)"_s, u"YYYY-MM-DDThh:mm"_s},
    };
}

/// The command whose words stand first among the arguments that are no options. Options may stand before it, and theirs
/// are the only values that could be mistaken for it.
const Command* findCommand(const QList<Command>& all, const QStringList& positional) {
    for (const Command& command : all) {
        const QStringList words = command.name.split(u' ');
        if (positional.mid(0, words.size()) == words) {
            return &command;
        }
    }
    return nullptr;
}

/// The clock of the call; nothing when --now is given where it may not be.
std::unique_ptr<Clock> clockOf(const QCommandLineParser& parser) {
    if (!parser.isSet(u"now"_s)) {
        return std::make_unique<SystemClock>();
    }
    const QDateTime now = QDateTime::fromString(parser.value(u"now"_s), Qt::ISODate);
    if (qEnvironmentVariable("CANBAO_TEST") != "1"_L1 || !now.isValid()) {
        return nullptr;
    }
    return std::make_unique<FixedClock>(now);
}

Exit usageOf(const Command& command, const QString& why) {
    if (!why.isEmpty()) {
        complain(why);
    }
    complain(Words::usage(command));
    return Exit::Usage;
}

Exit runCommand(const Command& command, const QStringList& callArguments) {
    QCommandLineParser parser;
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    parser.addOptions(sharedOptions());
    parser.addOptions(command.options);
    if (!parser.parse(callArguments)) {
        return usageOf(command, parser.errorText());
    }
    const QStringList arguments = parser.positionalArguments().mid(command.name.split(u' ').size());
    if (arguments.size() < command.leastArguments || arguments.size() > command.mostArguments) {
        return usageOf(command, {});
    }
    std::unique_ptr<Clock> clock = clockOf(parser);
    if (!clock) {
        return usageOf(command, Words::nowNotAllowed());
    }
    const Result<Exit> done = command.run(Context(parser, arguments, std::move(clock)));
    if (done) {
        return *done;
    }
    if (isUsageError(done.error())) {
        return usageOf(command, done.error().message);
    }
    complain(done.error().message);
    return Exit::Failed;
}

/// Only what becomes a PDF is painted and needs fonts; every other command starts without them. No display is ever
/// asked for: on Windows everybody who can start a program has one, and the fonts are the system's own.
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv) {
    const bool paints = std::any_of(argv + 1, argv + argc, [](const std::string_view word) {
        return word == "forms" || word.starts_with("--notice") || word.ends_with(".pdf") || word.ends_with(".PDF");
    });
    if (!paints) {
        return std::make_unique<QCoreApplication>(argc, argv);
    }
#ifndef Q_OS_WIN
    qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
    return std::make_unique<QGuiApplication>(argc, argv);
}

/// stderr belongs to words for the user; what Qt remarks (a missing runtime folder, a font) is not for them.
void hushQt(QtMsgType type, const QMessageLogContext&, const QString& message) {
    if (type == QtFatalMsg || type == QtCriticalMsg) {
        complain(message);
    }
}

} // namespace

int main(int argc, char** argv) {
    const Utf8Console console;
    qInstallMessageHandler(hushQt);
    const std::unique_ptr<QCoreApplication> application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(u"canbao"_s);
    installChinese(*application);

    const QList<Command> all = commands();
    // A first look with every option of every command finds the words that are no options.
    QCommandLineParser looking;
    looking.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    looking.addOptions(sharedOptions());
    QStringList known;
    for (const Command& command : all) {
        for (const QCommandLineOption& option : command.options) {
            if (!known.contains(option.names().first())) {
                known.append(option.names());
                looking.addOption(option);
            }
        }
    }
    looking.parse(QCoreApplication::arguments());
    const QStringList positional = looking.positionalArguments();
    const Command* command = findCommand(all, positional);
    if (command == nullptr) {
        complain(Words::unknownCommand(positional.value(0)));
        for (const Command& each : all) {
            complain(u"  "_s + each.name + u' ' + each.usage);
        }
        return int(Exit::Usage);
    }
    return int(runCommand(*command, QCoreApplication::arguments()));
}
