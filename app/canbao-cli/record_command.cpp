#include "app/canbao-cli/command.h"

#include "core/services/record_result.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace canbao::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(canbao::cli::Record)

public:
    static QString badEntry() { return tr("Say which entry by its number, as \"entries\" shows it."); }
    static QString badResult() { return tr("--result takes in-progress, enrolled, excluded, declined or reopened."); }
    static QString badInsurance() {
        return tr("--insurance takes one of the six insurances, such as resident-pension.");
    }
    static QString badEvidence() { return tr("--evidence takes FIELD=VALUE, such as insured-place=昆明市."); }
    static QString toBring(const QString& field) { return tr("\"%1\" is still to be brought.").arg(field); }
    static QString done(qint64 entry, const QString& state) {
        return tr("Entry %1 is now \"%2\".").arg(entry).arg(state);
    }
};

Result<services::ResultRequest> requestOf(const Context& context) {
    services::ResultRequest request;
    request.entry = EntryId{context.arguments().first().toLongLong()};
    if (!request.entry) {
        return std::unexpected(usageError(Words::badEntry()));
    }
    const auto outcome = domain::outcomeFromCode(context.option(u"result"_s));
    if (!outcome) {
        return std::unexpected(usageError(Words::badResult()));
    }
    request.outcome = *outcome;
    request.reason = context.option(u"reason"_s);
    if (context.has(u"insurance"_s)) {
        const auto insurance = domain::insuranceFromCode(context.option(u"insurance"_s));
        if (!insurance) {
            return std::unexpected(usageError(Words::badInsurance()));
        }
        request.insurance = *insurance;
    }
    CANBAO_TRY_ASSIGN(request.occurredOn, context.day(u"on"_s));
    request.note = context.option(u"note"_s);
    for (const QString& given : context.options(u"evidence"_s)) {
        const qsizetype equals = given.indexOf(u'=');
        if (equals <= 0) {
            return std::unexpected(usageError(Words::badEvidence()));
        }
        request.evidence.insert(given.left(equals), given.mid(equals + 1));
    }
    request.evidenceLater = true; // a script cannot be asked; what is missing is told
    return request;
}

Result<Exit> run(const Context& context) {
    CANBAO_TRY_ASSIGN(const services::ResultRequest request, requestOf(context));
    CANBAO_TRY_ASSIGN(const store::Ledger ledger, context.openLedger(store::Ledger::Access::ReadWrite));
    CANBAO_TRY_ASSIGN(const store::Session session, context.session(ledger));
    CANBAO_TRY_ASSIGN(const services::RecordedResult recorded, services::recordResult(session, request));
    for (const domain::EvidenceField& field : domain::evidenceAsked(request.outcome, request.reason)) {
        if (field.required && request.evidence.value(field.code).trimmed().isEmpty()) {
            context.say(Words::toBring(field.label));
        }
    }
    if (context.json()) {
        context.print({{u"entry"_s, recorded.entry.value},
                       {u"state"_s, code(recorded.state)},
                       {u"version"_s, recorded.version},
                       {u"seq"_s, recorded.seq}});
        return Exit::Done;
    }
    CANBAO_TRY_ASSIGN(const domain::CodeTables codes, ledger.codeTables());
    context.say(Words::done(recorded.entry.value, codes.label(recorded.state)));
    return Exit::Done;
}

} // namespace

Command recordCommand() {
    return {
        u"record"_s,
        u"ENTRY --result RESULT [--reason REASON] [--insurance I] [--on YYYY-MM-DD] [--note TEXT] [--evidence FIELD=VALUE]..."_s,
        1,
        1,
        {{u"result"_s, u"what was found out"_s, u"RESULT"_s},
         {u"reason"_s, u"why, for excluded and declined"_s, u"REASON"_s},
         {u"insurance"_s, u"which one was joined, where the list names none"_s, u"I"_s},
         {u"on"_s, u"when it happened; default: today"_s, u"YYYY-MM-DD"_s},
         {u"note"_s, u"in words; needed for reopened"_s, u"TEXT"_s},
         {u"evidence"_s, u"what proves the result, such as insured-place"_s, u"FIELD=VALUE"_s}},
        run};
}

} // namespace canbao::cli
