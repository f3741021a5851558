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
    static QString noSuchPaper() { return tr("--as takes form, list or receipt."); }
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

struct Papers {
    std::unique_ptr<const printing::PaperDocument> document;
    qsizetype count = 0; ///< forms, lines or receipts
    bool tellsOn = true; ///< whole identifiers stand on it
};

Result<Papers> papersOf(const Context& context, const store::Ledger& ledger, const QList<EntryId>& entries,
                        const QString& kind) {
    if (kind == u"list"_s) {
        CANBAO_TRY_ASSIGN(const QList<store::EntryLine> lines, store::entryLines(ledger, entries));
        QList<printing::ListFormData> lists;
        for (const auto subject : {domain::SubjectType::Person, domain::SubjectType::Employer}) {
            QList<EntryId> ofSubject;
            for (const store::EntryLine& line : lines) {
                if (line.entry.subjectType == subject) {
                    ofSubject.append(line.entry.id);
                }
            }
            CANBAO_TRY_ASSIGN(const auto villages, printing::listForms(ledger, ofSubject, subject));
            lists += villages;
        }
        return Papers{std::make_unique<printing::ListForms>(std::move(lists)), lines.size()};
    }
    if (kind == u"receipt"_s) {
        CANBAO_TRY_ASSIGN(const store::Session session, context.session(ledger));
        CANBAO_TRY_ASSIGN(const QString by, ledger.operatorName(session.by));
        CANBAO_TRY_ASSIGN(auto receipts, printing::receipts(ledger, entries, by));
        const qsizetype count = receipts.size();
        return Papers{std::make_unique<printing::Receipts>(std::move(receipts)), count, false};
    }
    CANBAO_TRY_ASSIGN(auto forms, printing::verificationForms(ledger, entries));
    const qsizetype count = forms.size();
    return Papers{std::make_unique<printing::VerificationForms>(std::move(forms)), count};
}

Result<Exit> run(const Context& context) {
    const QString path = context.option(u"out"_s);
    if (path.isEmpty()) {
        return std::unexpected(usageError(Words::noTarget()));
    }
    const QString kind = context.has(u"as"_s) ? context.option(u"as"_s) : u"form"_s;
    if (!QStringList{u"form"_s, u"list"_s, u"receipt"_s}.contains(kind)) {
        return std::unexpected(usageError(Words::noSuchPaper()));
    }
    // Forms carry identifiers whole: printing them is an event like any export.
    CANBAO_TRY_ASSIGN(const store::Ledger ledger, context.openLedger(store::Ledger::Access::ReadWrite));
    CANBAO_TRY_ASSIGN(const QList<EntryId> entries, entriesOf(context, ledger));
    CANBAO_TRY_ASSIGN(const Papers papers, papersOf(context, ledger, entries, kind));
    if (papers.count == 0) {
        return std::unexpected(Words::nobody());
    }
    if (papers.tellsOn) {
        CANBAO_TRY_ASSIGN(const store::Session session, context.session(ledger));
        CANBAO_TRY(context.noteReveal(session, {u"canbao-cli forms"_s, Words::purpose(), Words::recipient()}));
    }
    CANBAO_TRY(printing::writePdf(*papers.document, path));
    if (context.json()) {
        context.print({{u"forms"_s, papers.count},
                       {u"as"_s, kind},
                       {u"pages"_s, papers.document->pageCount()},
                       {u"file"_s, path}});
    }
    context.say(Words::done(papers.count, path));
    return Exit::Done;
}

} // namespace

Command formsCommand() {
    return {u"forms"_s,
            u"[--village CODE] [--state S] [--entry N]... [--as form|list|receipt] --out FILE.pdf"_s,
            0,
            0,
            {{u"village"_s, u"only of this village"_s, u"CODE"_s},
             {u"state"_s, u"only in this state"_s, u"S"_s},
             {u"entry"_s, u"of this entry"_s, u"N"_s},
             {u"as"_s, u"form (default): one each; list: 25 lines a page; receipt: three a page, masked"_s, u"PAPER"_s},
             {u"out"_s, u"the PDF"_s, u"FILE.pdf"_s}},
            run};
}

} // namespace canbao::cli
