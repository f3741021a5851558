#include "app/canbao-cli/command.h"

#include "core/reporting/register_table.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace canbao::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(canbao::cli::Register)

public:
    static QString noTarget() { return tr("Say where to write the register: --out FILE.xlsx"); }
    static QString noSuchKind() { return tr("Say which register: %1.").arg(kinds(u", "_s)); }
    static QString noSuchVillage() { return tr("This office has no village of that code."); }
    static QString written(const reporting::RegisterTable& table, const QString& path) {
        return tr("%1, %2 row(s), written to %3").arg(table.total).arg(table.lines.size()).arg(path);
    }
    static QString kinds(const QString& between) {
        QStringList codes;
        for (const reporting::RegisterKind kind : reporting::registerKinds()) {
            codes.append(reporting::code(kind));
        }
        return codes.join(between);
    }
};

Result<DivisionId> villageOf(const Context& context, const store::Ledger& ledger) {
    if (!context.has(u"village"_s)) {
        return DivisionId{};
    }
    CANBAO_TRY_ASSIGN(const QList<domain::Village> villages, ledger.villages());
    const auto found = std::ranges::find(villages, context.option(u"village"_s), &domain::Village::code);
    return found == villages.end() ? std::unexpected(usageError(Words::noSuchVillage()))
                                   : Result<DivisionId>(found->id);
}

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
    CANBAO_TRY_ASSIGN(const DivisionId village, villageOf(context, ledger));
    CANBAO_TRY_ASSIGN(const reporting::RegisterTable table,
                      reporting::registerTable(ledger, {*kind, numbers, village}, context.clock()));
    CANBAO_TRY(context.noteReveal(ledger, u"register "_s + reporting::code(*kind)));
    CANBAO_TRY(reporting::writeRegisterSheet(table, path));
    if (context.json()) {
        context.print({{u"register"_s, reporting::code(*kind)},
                       {u"persons"_s, table.subjects},
                       {u"rows"_s, table.lines.size()},
                       {u"masked"_s, !context.reveal()},
                       {u"file"_s, path}});
    }
    context.say(Words::written(table, path));
    for (const QString& note : table.notes) {
        context.say(note);
    }
    return Exit::Done;
}

} // namespace

Command registerCommand() {
    return {u"register"_s,
            Words::kinds(u"|"_s) + u" [--village CODE] --out FILE.xlsx"_s,
            1,
            1,
            {{u"out"_s, u"the workbook"_s, u"FILE.xlsx"_s}, {u"village"_s, u"only of this village"_s, u"CODE"_s}},
            run};
}

} // namespace canbao::cli
