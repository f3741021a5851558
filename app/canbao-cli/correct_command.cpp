#include "app/canbao-cli/command.h"

#include "core/services/correct_subject.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace canbao::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(canbao::cli::Correct)

public:
    static QString badEntry() { return tr("Say which entry by its number, as \"entries\" shows it."); }
    static QString badField() { return tr("--set takes FIELD=VALUE, such as phone=13800000000."); }
    static QString done(qsizetype fields) { return tr("%n field(s) corrected.", nullptr, int(fields)); }
    static QString undone() { return tr("The correction was taken back."); }
};

Result<Exit> run(const Context& context) {
    services::Correction correction;
    correction.entry = EntryId{context.arguments().first().toLongLong()};
    if (!correction.entry) {
        return std::unexpected(usageError(Words::badEntry()));
    }
    for (const QString& set : context.options(u"set"_s)) {
        const qsizetype equals = set.indexOf(u'=');
        if (equals <= 0) {
            return std::unexpected(usageError(Words::badField()));
        }
        correction.values.insert(set.first(equals).trimmed(), set.sliced(equals + 1));
    }
    correction.note = context.option(u"note"_s);
    const qint64 undo = context.option(u"undo"_s).toLongLong();
    if (correction.values.isEmpty() && undo == 0) {
        return std::unexpected(usageError(Words::badField()));
    }
    CANBAO_TRY_ASSIGN(const store::Ledger ledger, context.openLedger(store::Ledger::Access::ReadWrite));
    CANBAO_TRY_ASSIGN(const store::Session session, context.session(ledger));
    if (undo > 0) {
        CANBAO_TRY(services::undoCorrection(session, undo));
        if (context.json()) {
            context.print({{u"entry"_s, correction.entry.value}, {u"undone"_s, undo}});
        }
        context.say(Words::undone());
        return Exit::Done;
    }
    CANBAO_TRY_ASSIGN(const services::Corrected corrected, services::correctSubject(session, correction));
    if (context.json()) {
        context.print({{u"entry"_s, correction.entry.value},
                       {u"fields"_s, QJsonArray::fromStringList(corrected.fields)},
                       {u"seq"_s, corrected.seq}});
    }
    context.say(Words::done(corrected.fields.size()));
    return Exit::Done;
}

} // namespace

Command correctCommand() {
    return {u"correct"_s,
            u"ENTRY --set FIELD=VALUE... [--note TEXT] | ENTRY --undo SEQ"_s,
            1,
            1,
            {{u"set"_s, u"name, citizen_id, phone, address, village (its code), group; employer_name, credit_code …"_s,
              u"FIELD=VALUE"_s},
             {u"note"_s, u"what it rests on"_s, u"TEXT"_s},
             {u"undo"_s, u"takes that correction back"_s, u"SEQ"_s}},
            run};
}

} // namespace canbao::cli
