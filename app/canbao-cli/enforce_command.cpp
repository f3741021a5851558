#include "app/canbao-cli/command.h"

#include "core/services/record_enforcement.h"
#include "ui/printing/ledger_notices.h"
#include "ui/printing/pdf_document.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace canbao::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(canbao::cli::Enforce)

public:
    static QString badEntry() { return tr("Say which entry by its number, as \"entries\" shows it."); }
    static QString badStep() { return tr("--step takes urge, order or discredit."); }
    static QString done(const QString& step, QDate due) {
        return due.isValid() ? tr("Recorded: %1, to be rectified by %2.").arg(step, due.toString(Qt::ISODate))
                             : tr("Recorded: %1.").arg(step);
    }
    static QString undone() { return tr("The last step against this employer was taken back."); }
    static QString notice(const QString& path) { return tr("Notice written to %1").arg(path); }
};

Result<services::EnforcementRequest> requestOf(const Context& context, EntryId entry) {
    const auto step = domain::enforcementStepFromCode(context.option(u"step"_s));
    if (!step) {
        return std::unexpected(usageError(Words::badStep()));
    }
    services::EnforcementRequest request{
        entry, {*step, {}, {}}, context.option(u"document"_s), context.option(u"note"_s)};
    CANBAO_TRY_ASSIGN(request.taken.on, context.day(u"on"_s));
    CANBAO_TRY_ASSIGN(request.taken.due, context.day(u"due"_s));
    if (!request.taken.on.isValid()) {
        request.taken.on = context.clock().today();
    }
    if (!request.taken.due.isValid() && *step != domain::EnforcementStep::Discredit) {
        request.taken.due = request.taken.on.addDays(domain::kUsualDaysToRectify);
    }
    return request;
}

Result<Exit> take(const Context& context, const store::Session& session, EntryId entry) {
    CANBAO_TRY_ASSIGN(const services::EnforcementRequest request, requestOf(context, entry));
    CANBAO_TRY_ASSIGN(const auto recorded, services::recordEnforcement(session, request));
    const QString path = context.option(u"notice"_s);
    if (!path.isEmpty()) {
        CANBAO_TRY_ASSIGN(auto notice, printing::enforcementNotice(session.ledger, recorded.id));
        CANBAO_TRY(printing::writePdf(printing::EnforcementNotice(std::move(notice)), path));
    }
    if (context.json()) {
        QJsonObject json{{u"entry"_s, entry.value},
                         {u"enforcement"_s, recorded.id.value},
                         {u"step"_s, code(request.taken.step)},
                         {u"on"_s, request.taken.on.toString(Qt::ISODate)},
                         {u"due"_s, request.taken.due.isValid() ? QJsonValue(request.taken.due.toString(Qt::ISODate))
                                                                : QJsonValue(QJsonValue::Null)},
                         {u"seq"_s, recorded.seq}};
        if (!path.isEmpty()) {
            json.insert(u"notice"_s, path);
        }
        context.print(json);
    }
    context.say(Words::done(domain::label(request.taken.step), request.taken.due));
    if (!path.isEmpty()) {
        context.say(Words::notice(path));
    }
    return Exit::Done;
}

Result<Exit> run(const Context& context) {
    const EntryId entry{context.arguments().first().toLongLong()};
    if (!entry) {
        return std::unexpected(usageError(Words::badEntry()));
    }
    CANBAO_TRY_ASSIGN(const store::Ledger ledger, context.openLedger(store::Ledger::Access::ReadWrite));
    CANBAO_TRY_ASSIGN(const store::Session session, context.session(ledger));
    if (!context.has(u"undo"_s)) {
        return take(context, session, entry);
    }
    CANBAO_TRY(services::undoLastEnforcement(session, entry));
    if (context.json()) {
        context.print({{u"entry"_s, entry.value}, {u"undone"_s, true}});
    }
    context.say(Words::undone());
    return Exit::Done;
}

} // namespace

Command enforceCommand() {
    return {u"enforce"_s,
            u"ENTRY --step urge|order|discredit [--on YYYY-MM-DD] [--due YYYY-MM-DD] [--document TEXT] [--note TEXT] "
            u"[--notice FILE.pdf] | ENTRY --undo"_s,
            1,
            1,
            {{u"step"_s, u"what was done against the employer"_s, u"STEP"_s},
             {u"on"_s, u"on which day; default: today"_s, u"YYYY-MM-DD"_s},
             {u"due"_s, u"by when it is to be set right; default: 15 days later"_s, u"YYYY-MM-DD"_s},
             {u"document"_s, u"the notice's document number"_s, u"TEXT"_s},
             {u"note"_s, u"in words"_s, u"TEXT"_s},
             {u"notice"_s, u"writes the notice"_s, u"FILE.pdf"_s},
             {u"undo"_s, u"takes the last step back"_s}},
            run};
}

} // namespace canbao::cli
