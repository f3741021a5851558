#include "app/canbao-cli/command.h"
#include "app/canbao-cli/entitlement_json.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace canbao::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(canbao::cli::Eligibility)

public:
    static Error personsOnly() {
        return Error::user(tr("Only of a person can be said what to join. Give the number of an identity card."));
    }
    static QString answer(rules::Answer answer) {
        switch (answer) {
        case rules::Answer::Must:
            return tr("must");
        case rules::Answer::May:
            return tr("may");
        case rules::Answer::No:
            return tr("no");
        case rules::Answer::Ask:
            return tr("to be asked");
        }
        Q_UNREACHABLE();
    }
};

Result<Exit> run(const Context& context) {
    CANBAO_TRY_ASSIGN(const QDate asked, context.day(u"on"_s));
    CANBAO_TRY_ASSIGN(
        const store::Ledger ledger,
        context.openLedger(context.reveal() ? store::Ledger::Access::ReadWrite : store::Ledger::Access::ReadOnly));
    CANBAO_TRY_ASSIGN(const store::SubjectFile file,
                      store::subjectFileByIdentifier(ledger, context.arguments().first()));
    if (file.person() == nullptr) {
        return std::unexpected(Words::personsOnly());
    }
    CANBAO_TRY(context.noteReveal(ledger, u"eligibility"_s));
    const QDate on = asked.isValid() ? asked : context.clock().today();
    CANBAO_TRY_ASSIGN(const services::Entitlement entitlement, services::entitlementOf(ledger, file, on));
    if (context.json()) {
        context.print({{u"citizen_id"_s, context.shown(file.person()->citizenId)},
                       {u"on"_s, on.toString(Qt::ISODate)},
                       {u"insurances"_s, toJson(entitlement.answers)},
                       {u"groups"_s, toJson(entitlement.groups)},
                       {u"costs"_s, costsJson(entitlement)}});
        return Exit::Done;
    }
    CANBAO_TRY_ASSIGN(const domain::CodeTables codes, ledger.codeTables());
    for (const rules::Eligibility& answer : entitlement.answers) {
        context.say(QStringList{codes.label(answer.insurance), Words::answer(answer.answer), answer.because,
                                answer.question, answer.source}
                        .join(u'\t'));
    }
    return Exit::Done;
}

} // namespace

Command eligibilityCommand() {
    return {u"eligibility"_s,
            u"CITIZEN-ID [--on YYYY-MM-DD]"_s,
            1,
            1,
            {{u"on"_s, u"as of this day; default: today"_s, u"YYYY-MM-DD"_s}},
            run};
}

} // namespace canbao::cli
