#include "app/canbao-cli/command.h"

#include "core/services/keep_activities.h"
#include "core/store/queries/activities.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using canbao::domain::Activity;

namespace canbao::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(canbao::cli::Activities)

public:
    static QString unknown(const QString& option) { return tr("--%1: there is no such code.").arg(option); }
    static QString badNumber() { return tr("Numbers are whole and not below nought."); }
    static QString recorded(qint64 id) { return tr("Activity %1 is recorded.").arg(id); }
    static QString removed() { return tr("The activity is taken back and stays in the history."); }
};

Result<> takeCount(const Context& context, const QString& name, qint64& target) {
    if (context.has(name)) {
        bool number = false;
        target = context.option(name).toLongLong(&number);
        if (!number || target < 0) {
            return std::unexpected(usageError(Words::badNumber()));
        }
    }
    return {};
}

Result<Activity> activityOf(const Context& context, const store::Ledger& ledger) {
    Activity activity;
    const auto sort = domain::activitySortFromCode(context.option(u"sort"_s));
    if (!sort) {
        return std::unexpected(usageError(Words::unknown(u"sort"_s)));
    }
    activity.sort = *sort;
    activity.id = domain::ActivityId{context.option(u"corrects"_s).toLongLong()};
    activity.kind = context.option(u"kind"_s);
    CANBAO_TRY_ASSIGN(activity.heldOn, context.day(u"on"_s));
    activity.place = context.option(u"place"_s);
    activity.audience = context.option(u"audience"_s);
    activity.note = context.option(u"note"_s);
    for (const auto& [name, target] :
         {std::pair{u"reached"_s, &Activity::reached}, std::pair{u"materials"_s, &Activity::materials},
          std::pair{u"inspected"_s, &Activity::inspected}, std::pair{u"problems"_s, &Activity::problems},
          std::pair{u"ordered"_s, &Activity::ordered}}) {
        CANBAO_TRY(takeCount(context, name, activity.*target));
    }
    if (context.has(u"village"_s)) {
        CANBAO_TRY_ASSIGN(const QList<domain::Village> villages, ledger.villages());
        const auto village = std::ranges::find(villages, context.option(u"village"_s), &domain::Village::code);
        if (village == villages.end()) {
            return std::unexpected(usageError(Words::unknown(u"village"_s)));
        }
        activity.village = village->id;
    }
    return activity;
}

Result<Exit> list(const Context& context) {
    CANBAO_TRY_ASSIGN(const store::Ledger ledger, context.openLedger(store::Ledger::Access::ReadOnly));
    CANBAO_TRY_ASSIGN(const QDate from, context.day(u"from"_s));
    CANBAO_TRY_ASSIGN(const QDate to, context.day(u"to"_s));
    CANBAO_TRY_ASSIGN(const QList<Activity> found, store::activities(ledger, from.isValid() ? from : QDate(1, 1, 1),
                                                                     to.isValid() ? to : context.clock().today()));
    CANBAO_TRY_ASSIGN(const domain::CodeTables codes, ledger.codeTables());
    QJsonArray activities;
    for (const Activity& activity : found) {
        activities.append(domain::toJson(activity));
        context.say(QStringList{QString::number(activity.id.value), activity.heldOn.toString(Qt::ISODate),
                                codes.label(domain::kindList(activity.sort), activity.kind), activity.place}
                        .join(u'\t'));
    }
    if (context.json()) {
        context.print({{u"activities"_s, activities}});
    }
    return Exit::Done;
}

Result<Exit> record(const Context& context) {
    CANBAO_TRY_ASSIGN(const store::Ledger ledger, context.openLedger(store::Ledger::Access::ReadWrite));
    CANBAO_TRY_ASSIGN(const store::Session session, context.session(ledger));
    CANBAO_TRY_ASSIGN(const Activity activity, activityOf(context, ledger));
    CANBAO_TRY_ASSIGN(const domain::ActivityId id, services::saveActivity(session, activity));
    if (context.json()) {
        context.print({{u"activity"_s, id.value}});
    }
    context.say(Words::recorded(id.value));
    return Exit::Done;
}

Result<Exit> remove(const Context& context) {
    CANBAO_TRY_ASSIGN(const store::Ledger ledger, context.openLedger(store::Ledger::Access::ReadWrite));
    CANBAO_TRY_ASSIGN(const store::Session session, context.session(ledger));
    const domain::ActivityId id{context.arguments().first().toLongLong()};
    CANBAO_TRY(services::removeActivity(session, id, context.option(u"because"_s)));
    if (context.json()) {
        context.print({{u"activity"_s, id.value}, {u"removed"_s, true}});
    }
    context.say(Words::removed());
    return Exit::Done;
}

} // namespace

Command activitiesCommand() {
    return {u"activities"_s,
            u"[--from YYYY-MM-DD] [--to YYYY-MM-DD]"_s,
            0,
            0,
            {{u"from"_s, u"held on this day or later"_s, u"YYYY-MM-DD"_s},
             {u"to"_s, u"held on this day or before"_s, u"YYYY-MM-DD"_s}},
            list};
}

Command activityRecordCommand() {
    return {u"activity record"_s,
            u"--sort outreach|inspection --kind CODE --on YYYY-MM-DD [--village CODE] [--place TEXT] "
            "[--audience CODE] [--reached N] [--materials N] [--inspected N] [--problems N] [--ordered N] "
            "[--note TEXT] [--corrects N]"_s,
            0,
            0,
            {{u"sort"_s, u"outreach or inspection"_s, u"SORT"_s},
             {u"kind"_s, u"code of the table outreach-kind or inspection-kind"_s, u"CODE"_s},
             {u"on"_s, u"the day it was held"_s, u"YYYY-MM-DD"_s},
             {u"village"_s, u"in this village"_s, u"CODE"_s},
             {u"place"_s, u"where"_s, u"TEXT"_s},
             {u"audience"_s, u"code of the table audience"_s, u"CODE"_s},
             {u"reached"_s, u"people reached"_s, u"N"_s},
             {u"materials"_s, u"leaflets handed out"_s, u"N"_s},
             {u"inspected"_s, u"employers inspected"_s, u"N"_s},
             {u"problems"_s, u"employers with problems"_s, u"N"_s},
             {u"ordered"_s, u"employers told to put them right"_s, u"N"_s},
             {u"note"_s, u"what else is to be said"_s, u"TEXT"_s},
             {u"corrects"_s, u"the activity that is corrected by this"_s, u"N"_s}},
            record};
}

Command activityRemoveCommand() {
    return {u"activity remove"_s,
            u"N --because TEXT"_s,
            1,
            1,
            {{u"because"_s, u"why it is taken back"_s, u"TEXT"_s}},
            remove};
}

} // namespace canbao::cli
