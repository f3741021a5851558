#include "app/canbao-cli/command.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace canbao::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(canbao::cli::New)

public:
    static QString noSuchOffice(const QStringList& offices) {
        return tr("There is no such office in 弥勒市. Choose one of these, by name or code: %1")
            .arg(offices.join(u'、'));
    }
    static QString badYear() { return tr("--year takes a year from 2021 on."); }
    static QString done(const QString& office, int year, qsizetype villages) {
        return tr("New ledger of %1 for %2, with %3 villages.").arg(office).arg(year).arg(villages);
    }
};

Result<domain::Office> officeOf(const QString& wanted) {
    const QList<domain::Office> offices = domain::officesOfCity();
    QStringList names;
    for (const domain::Office& office : offices) {
        if (office.code == wanted || office.name == wanted) {
            return office;
        }
        names.append(office.name);
    }
    return std::unexpected(usageError(Words::noSuchOffice(names)));
}

Result<Exit> run(const Context& context) {
    CANBAO_TRY_ASSIGN(const QString path, context.ledgerPath());
    CANBAO_TRY_ASSIGN(const domain::Office office, officeOf(context.option(u"office"_s)));
    const int year = context.option(u"year"_s).toInt();
    if (year < 2021 || year > 2100) {
        return std::unexpected(usageError(Words::badYear()));
    }
    CANBAO_TRY_ASSIGN(const store::Ledger ledger,
                      store::Ledger::create(path, {office, year, context.option(u"operator"_s)}, context.clock()));
    if (context.json()) {
        context.print({{u"ledger"_s, ledger.ledgerId()},
                       {u"office"_s, QJsonObject{{u"code"_s, office.code}, {u"name"_s, office.name}}},
                       {u"year"_s, year},
                       {u"villages"_s, office.villages.size()}});
    } else {
        context.say(Words::done(office.name, year, office.villages.size()));
    }
    return Exit::Done;
}

} // namespace

Command newCommand() {
    return {u"new"_s,
            u"--office CODE|NAME --year YYYY"_s,
            0,
            0,
            {{u"office"_s, u"the office's code or name"_s, u"CODE|NAME"_s},
             {u"year"_s, u"the campaign's year"_s, u"YYYY"_s}},
            run};
}

} // namespace canbao::cli
