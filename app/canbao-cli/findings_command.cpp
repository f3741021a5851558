#include "app/canbao-cli/command.h"
#include "app/canbao-cli/suggestion_json.h"

#include "core/services/take_findings.h"
#include "core/store/queries/findings.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace canbao::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(canbao::cli::Findings)

public:
    static QString badState() { return tr("--state takes open, taken or dismissed."); }
    static QString badKind() { return tr("--kind takes missed-employer, uninsured-project or uninsured-person."); }
    static QString badNumber() { return tr("Say which findings by their numbers, as \"findings\" shows them."); }
    static QString taken(qint64 count) { return tr("Made entries: %1.").arg(count); }
    static QString dismissed(qint64 count) { return tr("Dismissed: %1.").arg(count); }
    static QString reopened(qint64 count) { return tr("Open again: %1.").arg(count); }
};

QJsonObject toJson(const Context& context, const store::FindingLine& line, const domain::CodeTables& codes) {
    QJsonArray evidence;
    for (const domain::ReferenceRecord& record : line.records) {
        evidence.append(QJsonObject{{u"kind"_s, code(record.kind)},
                                    {u"batch"_s, record.batch.value},
                                    {u"sheet"_s, record.sheet},
                                    {u"row"_s, record.row},
                                    {u"text"_s, sentence(context, record, codes)}});
    }
    const domain::ReferenceRecord& own = line.records.first();
    const bool person = own.subjectType == domain::SubjectType::Person;
    return {{u"id"_s, line.finding.id.value},
            {u"kind"_s, code(line.finding.kind)},
            {u"state"_s, code(line.finding.state)},
            {u"question"_s, line.finding.question},
            {u"subject"_s, QJsonObject{{u"type"_s, code(own.subjectType)},
                                       {u"name"_s, own.name},
                                       {person ? u"citizen_id"_s : u"credit_code"_s,
                                        context.shown(own.number.isEmpty() ? own.numberAsSent : own.number)}}},
            {u"batch"_s, line.finding.batch ? QJsonValue(line.finding.batch.value) : QJsonValue(QJsonValue::Null)},
            {u"evidence"_s, evidence}};
}

Result<Exit> list(const Context& context) {
    const auto state = domain::findingStateFromCode(context.has(u"state"_s) ? context.option(u"state"_s) : u"open"_s);
    if (!state) {
        return std::unexpected(usageError(Words::badState()));
    }
    const auto kind = domain::findingKindFromCode(context.option(u"kind"_s));
    if (context.has(u"kind"_s) && !kind) {
        return std::unexpected(usageError(Words::badKind()));
    }
    CANBAO_TRY_ASSIGN(
        const store::Ledger ledger,
        context.openLedger(context.reveal() ? store::Ledger::Access::ReadWrite : store::Ledger::Access::ReadOnly));
    CANBAO_TRY_ASSIGN(const QList<FindingId> keys, store::findingKeys(ledger, *state, kind));
    CANBAO_TRY_ASSIGN(const QList<store::FindingLine> lines, store::findingLines(ledger, keys));
    CANBAO_TRY_ASSIGN(const domain::CodeTables codes, ledger.codeTables());
    CANBAO_TRY(context.noteReveal(ledger, u"findings"_s));
    QJsonArray json;
    for (const store::FindingLine& line : lines) {
        json.append(toJson(context, line, codes));
        if (!context.json()) {
            context.say(QStringList{QString::number(line.finding.id.value), line.villageName,
                                    sentence(context, line.records.first(), codes)}
                            .join(u'\t'));
        }
    }
    if (context.json()) {
        context.print({{u"findings"_s, json}});
    }
    return Exit::Done;
}

Result<QList<FindingId>> numbers(const Context& context) {
    QList<FindingId> ids;
    for (const QString& argument : context.arguments()) {
        const FindingId id{argument.toLongLong()};
        if (!id) {
            return std::unexpected(usageError(Words::badNumber()));
        }
        ids.append(id);
    }
    return ids;
}

Result<Exit> take(const Context& context) {
    CANBAO_TRY_ASSIGN(const QList<FindingId> ids, numbers(context));
    CANBAO_TRY_ASSIGN(const store::Ledger ledger, context.openLedger(store::Ledger::Access::ReadWrite));
    CANBAO_TRY_ASSIGN(const store::Session session, context.session(ledger));
    CANBAO_TRY_ASSIGN(const QList<BatchId> batches, services::takeFindings(session, ids));
    if (context.json()) {
        QJsonArray json;
        for (const BatchId batch : batches) {
            json.append(batch.value);
        }
        context.print({{u"batches"_s, json}, {u"entries"_s, ids.size()}});
    }
    context.say(Words::taken(ids.size()));
    return Exit::Done;
}

using Decide = Result<> (*)(const store::Session&, const QList<FindingId>&);

Result<Exit> decide(const Context& context, Decide service, QString (*words)(qint64)) {
    CANBAO_TRY_ASSIGN(const QList<FindingId> ids, numbers(context));
    CANBAO_TRY_ASSIGN(const store::Ledger ledger, context.openLedger(store::Ledger::Access::ReadWrite));
    CANBAO_TRY_ASSIGN(const store::Session session, context.session(ledger));
    CANBAO_TRY(service(session, ids));
    if (context.json()) {
        QJsonArray decided;
        for (const FindingId id : ids) {
            decided.append(id.value);
        }
        context.print({{u"decided"_s, decided}});
    }
    context.say(words(ids.size()));
    return Exit::Done;
}

Result<Exit> dismiss(const Context& context) {
    return decide(context, services::dismissFindings, Words::dismissed);
}

Result<Exit> reopen(const Context& context) {
    return decide(context, services::reopenFindings, Words::reopened);
}

constexpr qsizetype kAnyNumber = 100'000;

} // namespace

Command findingsCommand() {
    return {u"findings"_s,
            u"[--kind missed-employer|uninsured-project|uninsured-person] [--state open|taken|dismissed]"_s,
            0,
            0,
            {{u"kind"_s, u"only of this kind"_s, u"K"_s},
             {u"state"_s, u"open (the default), taken or dismissed"_s, u"STATE"_s}},
            list};
}

Command takeFindingsCommand() {
    return {u"findings take"_s, u"ID..."_s, 1, kAnyNumber, {}, take};
}

Command dismissFindingsCommand() {
    return {u"findings dismiss"_s, u"ID..."_s, 1, kAnyNumber, {}, dismiss};
}

Command reopenFindingsCommand() {
    return {u"findings reopen"_s, u"ID..."_s, 1, kAnyNumber, {}, reopen};
}

} // namespace canbao::cli
