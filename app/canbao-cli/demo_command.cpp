#include "app/canbao-cli/command.h"
#include "app/canbao-cli/demo_ledger.h"

#include "core/demo/demo_data.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace canbao::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(canbao::cli::Demo)

public:
    static QString badPersons() { return tr("--persons takes a number from 1 to 500000."); }
    static QString badSeed() { return tr("--seed takes a number."); }
    static QString lists(qsizetype city, qsizetype departments, const QString& folder) {
        return tr("%1 lists of the city and %2 of departments written to %3").arg(city).arg(departments).arg(folder);
    }
    static QString ledger(const QString& path, int results) {
        return tr("Demo ledger with %n result(s) recorded: %1", nullptr, results).arg(path);
    }
};

Result<demo::TownshipRequest> requestOf(const Context& context) {
    demo::TownshipRequest request;
    bool ok = true;
    if (context.has(u"persons"_s)) {
        request.persons = context.option(u"persons"_s).toInt(&ok);
        if (!ok || request.persons < 1 || request.persons > 500'000) {
            return std::unexpected(usageError(Words::badPersons()));
        }
    }
    if (context.has(u"seed"_s)) {
        request.seed = context.option(u"seed"_s).toULongLong(&ok);
        if (!ok) {
            return std::unexpected(usageError(Words::badSeed()));
        }
    }
    return request;
}

Result<Exit> run(const Context& context) {
    CANBAO_TRY_ASSIGN(const demo::TownshipRequest request, requestOf(context));
    CANBAO_TRY_ASSIGN(const demo::DemoData data, demo::makeDemo(request));
    const QString folder = context.arguments().first();
    CANBAO_TRY(demo::writeDemo(data, folder));
    QJsonObject document{{u"folder"_s, folder},
                         {u"office"_s, data.town.name},
                         {u"persons"_s, data.town.residents.size()},
                         {u"city_lists"_s, data.cityLists.size()},
                         {u"department_lists"_s, data.departmentLists.size()}};
    context.say(Words::lists(data.cityLists.size(), data.departmentLists.size(), folder));
    if (context.has(u"ledger"_s)) {
        CANBAO_TRY_ASSIGN(const int results, makeDemoLedger(context, data, folder));
        document.insert(u"results"_s, results);
        context.say(Words::ledger(context.option(u"ledger"_s), results));
    }
    if (context.json()) {
        context.print(document);
    }
    return Exit::Done;
}

} // namespace

Command demoCommand() {
    return {
        u"demo"_s,
        u"DIR [--persons N] [--seed N]    with --ledger FILE: also a ledger with the lists imported and some verified"_s,
        1,
        1,
        {{u"persons"_s, u"how many live there; default 20000"_s, u"N"_s},
         {u"seed"_s, u"another township for another number"_s, u"N"_s}},
        run};
}

} // namespace canbao::cli
