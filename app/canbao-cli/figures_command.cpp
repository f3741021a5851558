#include "app/canbao-cli/command.h"

#include "core/reporting/figures_json.h"
#include "core/reporting/grouping.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace canbao::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(canbao::cli::Figures)

public:
    static QString badGrouping() { return tr("--by takes village, list, insurance, state, reason or special-group."); }
    static QString line(const QString& name, const reporting::Figures& figures) {
        return tr("%1: %2 issued, %3 verified, %4 enrolled, %5 excluded, %6 to persuade, %7 open.")
            .arg(name)
            .arg(figures.issued.sum())
            .arg(figures.verified.sum())
            .arg(figures.enrolledSum())
            .arg(figures.excludedSum())
            .arg(figures.declinedSum())
            .arg(figures.pending + figures.inProgress);
    }
    static QString total() { return tr("Total"); }
};

Result<Exit> run(const Context& context) {
    const QString by = context.has(u"by"_s) ? context.option(u"by"_s) : u"village"_s;
    const auto grouping = reporting::groupingFromCode(by);
    if (!grouping) {
        return std::unexpected(usageError(Words::badGrouping()));
    }
    store::AsOf point;
    CANBAO_TRY_ASSIGN(point.day, context.day(u"on"_s));
    if (!point.day.isValid()) {
        point.day = context.clock().today();
    }
    if (context.has(u"known-at"_s)) {
        point.seq = context.option(u"known-at"_s).toLongLong();
    }
    CANBAO_TRY_ASSIGN(const store::Ledger ledger, context.openLedger(store::Ledger::Access::ReadOnly));
    CANBAO_TRY_ASSIGN(const QList<store::Tally> tallies,
                      store::talliesAsOf(ledger, point, reporting::neededFor(*grouping)));
    reporting::GroupNames names;
    CANBAO_TRY_ASSIGN(names.villages, ledger.villages());
    CANBAO_TRY_ASSIGN(names.codes, ledger.codeTables());
    QJsonArray groups;
    for (const reporting::GroupFigures& group : reporting::grouped(tallies, *grouping, names)) {
        context.say(Words::line(group.name, group.figures));
        groups.append(QJsonObject{
            {u"key"_s, group.key}, {u"name"_s, group.name}, {u"figures"_s, reporting::toJson(group.figures)}});
    }
    const reporting::Figures total = reporting::figuresOf(tallies);
    context.say(Words::line(Words::total(), total));
    if (context.json()) {
        context.print({{u"on"_s, point.day.toString(Qt::ISODate)},
                       {u"by"_s, by},
                       {u"groups"_s, groups},
                       {u"total"_s, reporting::toJson(total)}});
    }
    return Exit::Done;
}

} // namespace

Command figuresCommand() {
    return {u"figures"_s,
            u"[--by village|list|insurance|state|reason|special-group] [--on YYYY-MM-DD] [--known-at SEQ]"_s,
            0,
            0,
            {{u"by"_s, u"what they are broken down by; default: village"_s, u"GROUPING"_s},
             {u"on"_s, u"what had occurred by the end of this day; default: today"_s, u"YYYY-MM-DD"_s},
             {u"known-at"_s, u"as known at this event; default: all that is known"_s, u"SEQ"_s}},
            run};
}

} // namespace canbao::cli
