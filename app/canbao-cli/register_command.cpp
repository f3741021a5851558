#include "app/canbao-cli/command.h"

#include "core/reporting/person_register.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace canbao::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(canbao::cli::Register)

public:
    static QString noTarget() { return tr("Say where to write the register: --out FILE.xlsx"); }
    static QString noSuchKind() {
        return tr("Say which register: deceased, nominal-household, lost-contact or insured-elsewhere.");
    }
    static QString written(qsizetype persons, const QString& path) {
        return tr("%n person(s) written to %1", nullptr, int(persons)).arg(path);
    }
};

Result<Exit> run(const Context& context) {
    const auto kind = reporting::registerKindFromCode(context.arguments().first());
    if (!kind) {
        return std::unexpected(usageError(Words::noSuchKind()));
    }
    const QString path = context.option(u"out"_s);
    if (path.isEmpty()) {
        return std::unexpected(usageError(Words::noTarget()));
    }
    CANBAO_TRY_ASSIGN(
        const store::Ledger ledger,
        context.openLedger(context.reveal() ? store::Ledger::Access::ReadWrite : store::Ledger::Access::ReadOnly));
    const auto numbers = context.reveal() ? reporting::Numbers::Whole : reporting::Numbers::Masked;
    CANBAO_TRY_ASSIGN(const reporting::RegisterTable table,
                      reporting::registerTable(ledger, *kind, numbers, context.clock()));
    CANBAO_TRY(context.noteReveal(ledger, u"register "_s + reporting::code(*kind)));
    CANBAO_TRY(reporting::writeRegisterSheet(table, path));
    if (context.json()) {
        context.print({{u"register"_s, reporting::code(*kind)},
                       {u"persons"_s, table.lines.size()},
                       {u"masked"_s, !context.reveal()},
                       {u"file"_s, path}});
    }
    context.say(Words::written(table.lines.size(), path));
    return Exit::Done;
}

} // namespace

Command registerCommand() {
    return {u"register"_s,
            u"deceased|nominal-household|lost-contact|insured-elsewhere --out FILE.xlsx"_s,
            1,
            1,
            {{u"out"_s, u"the workbook"_s, u"FILE.xlsx"_s}},
            run};
}

} // namespace canbao::cli
