#include "app/canbao-cli/command.h"
#include "app/canbao-cli/entry_filter.h"
#include "app/canbao-cli/subject_json.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace canbao::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(canbao::cli::Entries)

public:
    static QString unknown(const QString& option) { return tr("--%1: there is no such code.").arg(option); }
    static QString noVillage() { return tr("--village takes the 12-digit code of one of the office's villages."); }
    static QString total(qint64 total) { return tr("%n entry(s) in all.", nullptr, int(total)); }
};

template <class Value>
Result<> take(const Context& context, const QString& option, std::optional<Value>& target,
              std::optional<Value> (*fromCode)(QStringView)) {
    if (context.has(option)) {
        target = fromCode(context.option(option));
        if (!target) {
            return std::unexpected(usageError(Words::unknown(option)));
        }
    }
    return {};
}

QJsonObject toJson(const Context& context, const store::EntryLine& line) {
    const bool person = line.entry.subjectType == domain::SubjectType::Person;
    QJsonObject json = cli::toJson(line.entry);
    json.insert(u"village"_s, orNull(line.villageCode));
    json.insert(u"village_name"_s, orNull(line.villageName));
    json.insert(u"subject"_s,
                QJsonObject{{u"type"_s, code(line.entry.subjectType)},
                            {u"id"_s, line.subjectId},
                            {u"name"_s, line.name},
                            {person ? u"citizen_id"_s : u"credit_code"_s, context.shown(line.identifier)}});
    return json;
}

Result<Exit> run(const Context& context) {
    CANBAO_TRY_ASSIGN(
        const store::Ledger ledger,
        context.openLedger(context.reveal() ? store::Ledger::Access::ReadWrite : store::Ledger::Access::ReadOnly));
    CANBAO_TRY_ASSIGN(const store::EntryFilter filter, filterOf(context, ledger));
    CANBAO_TRY_ASSIGN(const QList<EntryId> keys, store::entryKeys(ledger, filter));
    const qsizetype offset = context.option(u"offset"_s).toLongLong();
    const qsizetype limit = context.has(u"limit"_s) ? context.option(u"limit"_s).toLongLong() : keys.size();
    const QList<EntryId> wanted = keys.mid(std::max<qsizetype>(offset, 0), std::max<qsizetype>(limit, 0));
    CANBAO_TRY_ASSIGN(const QList<store::EntryLine> lines, store::entryLines(ledger, wanted));
    CANBAO_TRY(context.noteReveal(ledger, u"entries"_s));
    if (context.json()) {
        QJsonArray entries;
        for (const store::EntryLine& line : lines) {
            entries.append(toJson(context, line));
        }
        context.print({{u"total"_s, keys.size()}, {u"entries"_s, entries}});
        return Exit::Done;
    }
    CANBAO_TRY_ASSIGN(const domain::CodeTables codes, ledger.codeTables());
    for (const store::EntryLine& line : lines) {
        context.say(QStringList{QString::number(line.entry.id.value), line.name, context.shown(line.identifier),
                                line.villageName, codes.label(line.entry.kind), codes.shortLabel(line.entry.insurance),
                                codes.label(line.entry.state), codes.reasonLabel(line.entry.state, line.entry.reason)}
                        .join(u'\t'));
    }
    context.say(Words::total(keys.size()));
    return Exit::Done;
}

} // namespace

namespace {

/// --on and --known-at: as the entries stood then, for the rows behind a figure of the past.
Result<store::EntryFilter> takePast(const Context& context, store::EntryFilter filter) {
    CANBAO_TRY_ASSIGN(const QDate day, context.day(u"on"_s));
    if (!day.isValid() && !context.has(u"known-at"_s)) {
        return filter;
    }
    store::AsOf at{day.isValid() ? day : context.clock().today()};
    if (context.has(u"known-at"_s)) {
        at.seq = context.option(u"known-at"_s).toLongLong();
    }
    filter.past = {at, std::nullopt};
    return filter;
}

} // namespace

Result<store::EntryFilter> filterOf(const Context& context, const store::Ledger& ledger) {
    store::EntryFilter filter;
    CANBAO_TRY(take(context, u"kind"_s, filter.kind, domain::listKindFromCode));
    CANBAO_TRY(take(context, u"state"_s, filter.state, domain::stateFromCode));
    CANBAO_TRY(take(context, u"insurance"_s, filter.insurance, domain::insuranceFromCode));
    CANBAO_TRY(take(context, u"group"_s, filter.group, domain::specialGroupFromCode));
    filter.groupOn = context.clock().today();
    CANBAO_TRY(take(context, u"step"_s, filter.lastStep, domain::enforcementStepFromCode));
    if (context.has(u"overdue"_s)) {
        filter.rectifyBefore = context.clock().today();
    }
    filter.search = context.option(u"search"_s);
    if (context.has(u"village"_s)) {
        CANBAO_TRY_ASSIGN(const QList<domain::Village> villages, ledger.villages());
        const auto village = std::ranges::find(villages, context.option(u"village"_s), &domain::Village::code);
        if (village == villages.end()) {
            return std::unexpected(usageError(Words::noVillage()));
        }
        filter.village = village->id;
    }
    return takePast(context, filter);
}

Command entriesCommand() {
    return {u"entries"_s,
            u"[--kind K] [--state S] [--insurance I] [--village CODE] [--group G] [--search TEXT] [--step STEP] "
            u"[--overdue] [--limit N] [--offset N] [--on YYYY-MM-DD] [--known-at SEQ]"_s,
            0,
            0,
            {{u"kind"_s, u"only of this list"_s, u"K"_s},
             {u"state"_s, u"only in this state"_s, u"S"_s},
             {u"insurance"_s, u"only for this insurance"_s, u"I"_s},
             {u"village"_s, u"only of this village"_s, u"CODE"_s},
             {u"group"_s, u"only who belongs to this special group"_s, u"G"_s},
             {u"search"_s, u"part of a name or of an identifier"_s, u"TEXT"_s},
             {u"step"_s, u"only of employers whose last step of enforcement is urge, order or discredit"_s, u"STEP"_s},
             {u"overdue"_s, u"only of employers that did not rectify in time"_s},
             {u"on"_s, u"as they stood at the end of this day"_s, u"YYYY-MM-DD"_s},
             {u"known-at"_s, u"as known at this event"_s, u"SEQ"_s},
             {u"limit"_s, u"at most so many"_s, u"N"_s},
             {u"offset"_s, u"leave out so many first"_s, u"N"_s}},
            run};
}

} // namespace canbao::cli
