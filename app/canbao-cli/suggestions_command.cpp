#include "app/canbao-cli/command.h"
#include "app/canbao-cli/suggestion_json.h"

#include "core/services/decide_suggestions.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace canbao::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(canbao::cli::Suggestions)

public:
    static QString badState() { return tr("--state takes open, accepted or refused."); }
    static QString badKind() { return tr("--kind takes the code of a list."); }
    static QString badNumber() { return tr("Say which suggestions by their numbers, as \"suggestions\" shows them."); }
    static QString accepted(qint64 count) { return tr("Accepted: %1. Their results are recorded.").arg(count); }
    static QString refused(qint64 count) { return tr("Refused: %1.").arg(count); }
    static QString reopened(qint64 count) { return tr("Open again: %1.").arg(count); }
};

Result<store::SuggestionFilter> filterOf(const Context& context) {
    store::SuggestionFilter filter;
    if (context.has(u"state"_s)) {
        filter.state = domain::suggestionStateFromCode(context.option(u"state"_s));
        if (!filter.state) {
            return std::unexpected(usageError(Words::badState()));
        }
    }
    if (context.has(u"kind"_s)) {
        filter.kind = domain::listKindFromCode(context.option(u"kind"_s));
        if (!filter.kind) {
            return std::unexpected(usageError(Words::badKind()));
        }
    }
    return filter;
}

Result<Exit> list(const Context& context) {
    CANBAO_TRY_ASSIGN(const store::SuggestionFilter filter, filterOf(context));
    CANBAO_TRY_ASSIGN(
        const store::Ledger ledger,
        context.openLedger(context.reveal() ? store::Ledger::Access::ReadWrite : store::Ledger::Access::ReadOnly));
    CANBAO_TRY_ASSIGN(const QList<SuggestionId> keys, store::suggestionKeys(ledger, filter));
    CANBAO_TRY_ASSIGN(const QList<store::SuggestionLine> lines, store::suggestionLines(ledger, keys));
    CANBAO_TRY_ASSIGN(const domain::CodeTables codes, ledger.codeTables());
    CANBAO_TRY(context.noteReveal(ledger, u"suggestions"_s));
    if (context.json()) {
        QJsonArray json;
        for (const store::SuggestionLine& line : lines) {
            json.append(toJson(context, line, codes));
        }
        context.print({{u"suggestions"_s, json}});
        return Exit::Done;
    }
    for (const store::SuggestionLine& line : lines) {
        const store::Suggestion& suggestion = line.suggestion;
        QStringList words{QString::number(suggestion.id.value), line.entry.name, context.shown(line.entry.identifier),
                          codes.label(suggestion.outcome),
                          codes.label(reasonList(suggestion.outcome), suggestion.reason)};
        for (const store::SuggestionEvidence& one : line.evidence) {
            words.append(one.record ? sentence(context, *one.record, codes) : codes.label(one.kind));
        }
        context.say(words.join(u'\t'));
    }
    return Exit::Done;
}

Result<QList<SuggestionId>> numbers(const Context& context) {
    QList<SuggestionId> ids;
    for (const QString& argument : context.arguments()) {
        const SuggestionId id{argument.toLongLong()};
        if (!id) {
            return std::unexpected(usageError(Words::badNumber()));
        }
        ids.append(id);
    }
    return ids;
}

void tell(const Context& context, const QList<SuggestionId>& ids, QString (*words)(qint64), QJsonArray results = {}) {
    if (context.json()) {
        QJsonArray decided;
        for (const SuggestionId id : ids) {
            decided.append(id.value);
        }
        QJsonObject document{{u"decided"_s, decided}};
        if (!results.isEmpty()) {
            document.insert(u"results"_s, results);
        }
        context.print(document);
    }
    context.say(words(ids.size()));
}

Result<Exit> accept(const Context& context) {
    CANBAO_TRY_ASSIGN(const QList<SuggestionId> ids, numbers(context));
    CANBAO_TRY_ASSIGN(const store::Ledger ledger, context.openLedger(store::Ledger::Access::ReadWrite));
    CANBAO_TRY_ASSIGN(const store::Session session, context.session(ledger));
    CANBAO_TRY_ASSIGN(const services::RecordedGroup recorded, services::acceptSuggestions(session, ids));
    QJsonArray results;
    for (const services::RecordedResult& one : recorded.results) {
        results.append(QJsonObject{{u"entry"_s, one.entry.value},
                                   {u"state"_s, code(one.state)},
                                   {u"version"_s, one.version},
                                   {u"seq"_s, one.seq}});
    }
    tell(context, ids, Words::accepted, results);
    return Exit::Done;
}

Result<Exit> refuse(const Context& context) {
    CANBAO_TRY_ASSIGN(const QList<SuggestionId> ids, numbers(context));
    CANBAO_TRY_ASSIGN(const store::Ledger ledger, context.openLedger(store::Ledger::Access::ReadWrite));
    CANBAO_TRY_ASSIGN(const store::Session session, context.session(ledger));
    CANBAO_TRY(services::refuseSuggestions(session, ids, context.option(u"note"_s)));
    tell(context, ids, Words::refused);
    return Exit::Done;
}

Result<Exit> reopen(const Context& context) {
    CANBAO_TRY_ASSIGN(const QList<SuggestionId> ids, numbers(context));
    CANBAO_TRY_ASSIGN(const store::Ledger ledger, context.openLedger(store::Ledger::Access::ReadWrite));
    CANBAO_TRY_ASSIGN(const store::Session session, context.session(ledger));
    CANBAO_TRY(services::reopenSuggestions(session, ids));
    tell(context, ids, Words::reopened);
    return Exit::Done;
}

constexpr qsizetype kAnyNumber = 100'000;

} // namespace

Command suggestionsCommand() {
    return {u"suggestions"_s,
            u"[--kind K] [--state open|accepted|refused]"_s,
            0,
            0,
            {{u"kind"_s, u"only of this list"_s, u"K"_s},
             {u"state"_s, u"open (the default), accepted or refused"_s, u"STATE"_s}},
            list};
}

Command reopenSuggestionsCommand() {
    return {u"suggestions reopen"_s, u"ID..."_s, 1, kAnyNumber, {}, reopen};
}

Command acceptCommand() {
    return {u"accept"_s, u"ID..."_s, 1, kAnyNumber, {}, accept};
}

Command refuseCommand() {
    return {u"refuse"_s, u"ID... [--note TEXT]"_s, 1, kAnyNumber, {{u"note"_s, u"why, in words"_s, u"TEXT"_s}}, refuse};
}

} // namespace canbao::cli
