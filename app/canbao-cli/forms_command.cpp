#include "app/canbao-cli/command.h"
#include "app/canbao-cli/entry_filter.h"

#include "ui/printing/ledger_forms.h"
#include "ui/printing/pdf_document.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace canbao::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(canbao::cli::Forms)

public:
    static QString noTarget() { return tr("Say where to write the forms: --out FILE.pdf"); }
    static Error nobody() { return Error::user(tr("Nobody fits this choice, so there is nothing to print.")); }
    static QString purpose() { return tr("verification at the door"); }
    static QString recipient() { return tr("the village's verifiers"); }
    static QString done(qsizetype count, const QString& path) {
        return tr("%n form(s) written to %1", nullptr, int(count)).arg(path);
    }
};

Result<QList<EntryId>> entriesOf(const Context& context, const store::Ledger& ledger) {
    if (context.has(u"entry"_s)) {
        QList<EntryId> entries;
        for (const QString& number : context.options(u"entry"_s)) {
            entries.append(EntryId{number.toLongLong()});
        }
        return entries;
    }
    CANBAO_TRY_ASSIGN(const store::EntryFilter filter, filterOf(context, ledger));
    return store::entryKeys(ledger, filter);
}

Result<Exit> run(const Context& context) {
    const QString path = context.option(u"out"_s);
    if (path.isEmpty()) {
        return std::unexpected(usageError(Words::noTarget()));
    }
    // Forms carry identifiers whole: printing them is an event like any export.
    CANBAO_TRY_ASSIGN(const store::Ledger ledger, context.openLedger(store::Ledger::Access::ReadWrite));
    CANBAO_TRY_ASSIGN(const QList<EntryId> entries, entriesOf(context, ledger));
    CANBAO_TRY_ASSIGN(QList<printing::FormData> forms, printing::verificationForms(ledger, entries));
    if (forms.isEmpty()) {
        return std::unexpected(Words::nobody());
    }
    CANBAO_TRY_ASSIGN(const store::Session session, context.session(ledger));
    CANBAO_TRY(context.noteReveal(session, {u"canbao-cli forms"_s, Words::purpose(), Words::recipient()}));
    const qsizetype count = forms.size();
    CANBAO_TRY(printing::writePdf(printing::VerificationForms(std::move(forms)), path));
    if (context.json()) {
        context.print({{u"forms"_s, count}, {u"file"_s, path}});
    }
    context.say(Words::done(count, path));
    return Exit::Done;
}

} // namespace

Command formsCommand() {
    return {u"forms"_s,
            u"[--village CODE] [--state S] [--entry N]... --out FILE.pdf"_s,
            0,
            0,
            {{u"village"_s, u"only of this village"_s, u"CODE"_s},
             {u"state"_s, u"only in this state"_s, u"S"_s},
             {u"entry"_s, u"of this entry"_s, u"N"_s},
             {u"out"_s, u"the PDF"_s, u"FILE.pdf"_s}},
            run};
}

} // namespace canbao::cli
