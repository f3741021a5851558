#include "app/canbao-cli/command.h"
#include "app/canbao-cli/filled_form.h"

#include "core/reporting/city_form.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace canbao::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(canbao::cli::Register)

public:
    static QString noTarget() { return tr("Say where to write the register: --out FILE.xlsx"); }
    static QString noSuchVillage() { return tr("This office has no village of that code."); }
    static QString written(const reporting::RegisterTable& table, const QString& path) {
        return tr("%1, %2 row(s), written to %3").arg(table.total).arg(table.lines.size()).arg(path);
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

Result<reporting::RegisterTable> write(const Context& context, const store::Ledger& ledger,
                                       const reporting::RegisterRequest& request, const QString& path) {
    const QString what = u"register "_s + reporting::code(request.kind);
    const QString form = context.option(u"template"_s);
    if (form.isEmpty()) {
        CANBAO_TRY_ASSIGN(reporting::RegisterTable table, reporting::registerTable(ledger, request, context.clock()));
        CANBAO_TRY(context.noteReveal(ledger, what));
        CANBAO_TRY(reporting::writeRegisterSheet(table, path));
        return table;
    }
    CANBAO_TRY_ASSIGN(reporting::RegisterRows rows, reporting::registerRows(ledger, request, context.clock()));
    CANBAO_TRY_ASSIGN(domain::CodeTables codes, ledger.codeTables());
    CANBAO_TRY(context.noteReveal(ledger, what));
    reporting::RegisterTable table = rows.table;
    CANBAO_TRY_ASSIGN(const reporting::FilledForm filled,
                      reporting::fillCityForm({std::move(codes), {}, {}, std::move(rows)}, form, path));
    sayFilled(context, filled);
    return table;
}

Result<Exit> run(const Context& context) {
    CANBAO_TRY_ASSIGN(const reporting::RegisterKind kind, registerKindNamed(context.arguments().first()));
    const QString path = context.option(u"out"_s);
    if (path.isEmpty()) {
        return std::unexpected(usageError(Words::noTarget()));
    }
    CANBAO_TRY_ASSIGN(
        const store::Ledger ledger,
        context.openLedger(context.reveal() ? store::Ledger::Access::ReadWrite : store::Ledger::Access::ReadOnly));
    const auto numbers = context.reveal() ? reporting::Numbers::Whole : reporting::Numbers::Masked;
    CANBAO_TRY_ASSIGN(const DivisionId village, villageOf(context, ledger));
    const reporting::RegisterRequest request{kind, numbers, village};
    CANBAO_TRY_ASSIGN(const reporting::RegisterTable table, write(context, ledger, request, path));
    if (context.json()) {
        context.print({{u"register"_s, reporting::code(kind)},
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
            registerKindCodes(u"|"_s) + u" [--village CODE] [--template FILE.xlsx] --out FILE.xlsx"_s,
            1,
            1,
            {{u"out"_s, u"the workbook"_s, u"FILE.xlsx"_s},
             {u"template"_s, u"fill the city's own workbook, a row for each line"_s, u"FILE.xlsx"_s},
             {u"village"_s, u"only of this village"_s, u"CODE"_s}},
            run};
}

} // namespace canbao::cli
