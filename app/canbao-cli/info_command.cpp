#include "app/canbao-cli/command.h"

#include "core/store/queries/entry_queue.h"
#include "core/store/queries/event_counts.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace canbao::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(canbao::cli::Info)

public:
    static QString head(const store::Ledger& ledger) {
        return tr("%1 · campaign of %2 · ledger %3").arg(ledger.officeName()).arg(ledger.year()).arg(ledger.ledgerId());
    }
    static QString phase(const QString& label, const domain::PhaseSpan& span) {
        return tr("phase %1: %2 to %3").arg(label, span.starts.toString(Qt::ISODate), span.ends.toString(Qt::ISODate));
    }
    static QString deadline(const QString& label, const domain::Deadline& deadline) {
        return tr("due %1: %2").arg(deadline.dueOn.toString(Qt::ISODate), label);
    }
    static QString events(qint64 count) { return tr("%n event(s)", nullptr, int(count)); }
};

struct StateCount {
    domain::State state;
    qint64 count = 0;
};

Result<QList<StateCount>> countStates(const store::Ledger& ledger) {
    QList<StateCount> counts;
    for (const domain::State state : {domain::State::Pending, domain::State::InProgress, domain::State::Enrolled,
                                      domain::State::Excluded, domain::State::Declined, domain::State::Withdrawn}) {
        CANBAO_TRY_ASSIGN(const qint64 count, store::entryCount(ledger, {.state = state}));
        counts.append({state, count});
    }
    return counts;
}

void printJson(const Context& context, const store::Ledger& ledger, const QList<StateCount>& counts, qint64 events) {
    QJsonArray phases;
    for (const domain::PhaseSpan& span : ledger.campaign().phases) {
        phases.append(QJsonObject{{u"phase"_s, code(span.phase)},
                                  {u"starts"_s, span.starts.toString(Qt::ISODate)},
                                  {u"ends"_s, span.ends.toString(Qt::ISODate)}});
    }
    QJsonArray deadlines;
    for (const domain::Deadline& deadline : ledger.campaign().deadlines) {
        deadlines.append(QJsonObject{{u"duty"_s, code(deadline.duty)},
                                     {u"due_on"_s, deadline.dueOn.toString(Qt::ISODate)},
                                     {u"data_to"_s, deadline.dataTo.toString(Qt::ISODate)}});
    }
    QJsonObject entries;
    for (const StateCount& state : counts) {
        entries.insert(code(state.state), state.count);
    }
    context.print({{u"ledger"_s, ledger.ledgerId()},
                   {u"office"_s, QJsonObject{{u"code"_s, ledger.officeCode()}, {u"name"_s, ledger.officeName()}}},
                   {u"year"_s, ledger.year()},
                   {u"phases"_s, phases},
                   {u"deadlines"_s, deadlines},
                   {u"entries"_s, entries},
                   {u"events"_s, events}});
}

Result<Exit> run(const Context& context) {
    CANBAO_TRY_ASSIGN(const store::Ledger ledger, context.openLedger(store::Ledger::Access::ReadOnly));
    CANBAO_TRY_ASSIGN(const QList<StateCount> counts, countStates(ledger));
    CANBAO_TRY_ASSIGN(const qint64 events, store::lastSeq(ledger));
    if (context.json()) {
        printJson(context, ledger, counts, events);
        return Exit::Done;
    }
    CANBAO_TRY_ASSIGN(const domain::CodeTables codes, ledger.codeTables());
    context.say(Words::head(ledger));
    for (const domain::PhaseSpan& span : ledger.campaign().phases) {
        context.say(Words::phase(codes.label(u"phase"_s, code(span.phase)), span));
    }
    for (const domain::Deadline& deadline : ledger.campaign().deadlines) {
        context.say(Words::deadline(codes.label(u"duty"_s, code(deadline.duty)), deadline));
    }
    for (const StateCount& state : counts) {
        context.say(u"%1 %2"_s.arg(codes.label(state.state)).arg(state.count));
    }
    context.say(Words::events(events));
    return Exit::Done;
}

} // namespace

Command infoCommand() {
    return {u"info"_s, {}, 0, 0, {}, run};
}

} // namespace canbao::cli
