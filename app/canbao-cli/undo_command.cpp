#include "app/canbao-cli/command.h"

#include "core/services/undo_result.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace canbao::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(canbao::cli::Undo)

public:
    static QString badEntry() { return tr("Say which entry by its number, as \"entries\" shows it."); }
    static QString done(qint64 entry, const QString& state) {
        return tr("The last result of entry %1 was taken back; it is \"%2\" again.").arg(entry).arg(state);
    }
};

QJsonObject toJson(const services::RecordedResult& undone) {
    return {{u"entry"_s, undone.entry.value},
            {u"state"_s, code(undone.state)},
            {u"version"_s, undone.version},
            {u"seq"_s, undone.seq}};
}

/// The entry's own last result, or with --group all that were recorded together with it.
Result<QList<services::RecordedResult>> undo(const Context& context, const store::Session& session, EntryId entry) {
    const QString note = context.option(u"note"_s);
    CANBAO_TRY_ASSIGN(const auto last, services::lastResult(session.ledger, entry));
    if (context.has(u"group"_s) && last && last->group > 0) {
        return services::undoGroup(session, last->group, note);
    }
    CANBAO_TRY_ASSIGN(const services::RecordedResult undone, services::undoResult(session, entry, {}, note));
    return QList{undone};
}

Result<Exit> run(const Context& context) {
    const EntryId entry{context.arguments().first().toLongLong()};
    if (!entry) {
        return std::unexpected(usageError(Words::badEntry()));
    }
    CANBAO_TRY_ASSIGN(const store::Ledger ledger, context.openLedger(store::Ledger::Access::ReadWrite));
    CANBAO_TRY_ASSIGN(const store::Session session, context.session(ledger));
    CANBAO_TRY_ASSIGN(const QList<services::RecordedResult> undone, undo(context, session, entry));
    if (context.json()) {
        QJsonArray results;
        for (const services::RecordedResult& one : undone) {
            results.append(toJson(one));
        }
        context.print({{u"undone"_s, results}});
        return Exit::Done;
    }
    CANBAO_TRY_ASSIGN(const domain::CodeTables codes, ledger.codeTables());
    for (const services::RecordedResult& one : undone) {
        context.say(Words::done(one.entry.value, codes.label(one.state)));
    }
    return Exit::Done;
}

} // namespace

Command undoCommand() {
    return {u"undo"_s,
            u"ENTRY [--group] [--note TEXT]"_s,
            1,
            1,
            {{u"group"_s, u"with everything that was recorded in one go with it"_s},
             {u"note"_s, u"why, in words"_s, u"TEXT"_s}},
            run};
}

} // namespace canbao::cli
