#include "app/canbao-cli/command.h"
#include "app/canbao-cli/subject_json.h"

#include "core/services/decide_identity.h"
#include "core/store/proposal_store.h"
#include "core/store/subject_store.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace canbao::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(canbao::cli::Proposals)

public:
    static QString badState() { return tr("--state takes open, accepted or refused."); }
    static QString badNumber() { return tr("Say which proposals by their numbers, as \"proposals\" shows them."); }
    static QString accepted(qint64 id) { return tr("Proposal %1: the same person.").arg(id); }
    static QString refused(qint64 id) { return tr("Proposal %1: two persons.").arg(id); }
};

Result<Exit> list(const Context& context) {
    const auto state = store::proposalStateFromCode(context.has(u"state"_s) ? context.option(u"state"_s) : u"open"_s);
    if (!state) {
        return std::unexpected(usageError(Words::badState()));
    }
    CANBAO_TRY_ASSIGN(
        const store::Ledger ledger,
        context.openLedger(context.reveal() ? store::Ledger::Access::ReadWrite : store::Ledger::Access::ReadOnly));
    CANBAO_TRY_ASSIGN(store::SubjectStore subjects, store::SubjectStore::on(ledger.database()));
    CANBAO_TRY_ASSIGN(const QList<store::Proposal> proposals, store::proposals(ledger.database(), *state));
    CANBAO_TRY(context.noteReveal(ledger, u"proposals"_s));
    QJsonArray json;
    for (const store::Proposal& proposal : proposals) {
        CANBAO_TRY_ASSIGN(const auto damaged, subjects.person(proposal.damaged));
        CANBAO_TRY_ASSIGN(const auto person, subjects.person(proposal.person));
        json.append(QJsonObject{{u"id"_s, proposal.id.value},
                                {u"state"_s, code(proposal.state)},
                                {u"batch"_s, proposal.batch.value},
                                {u"damaged"_s, toJson(context, *damaged)},
                                {u"person"_s, toJson(context, *person)}});
        if (!context.json()) {
            context.say(QStringList{QString::number(proposal.id.value), damaged->name, context.shown(damaged->idAsSent),
                                    context.shown(person->citizenId), person->birth.toString(Qt::ISODate)}
                            .join(u'\t'));
        }
    }
    if (context.json()) {
        context.print({{u"proposals"_s, json}});
    }
    return Exit::Done;
}

template <class Decide>
Result<Exit> decideAll(const Context& context, Decide decide, QString (*words)(qint64)) {
    QList<ProposalId> ids;
    for (const QString& argument : context.arguments()) {
        const ProposalId id{argument.toLongLong()};
        if (!id) {
            return std::unexpected(usageError(Words::badNumber()));
        }
        ids.append(id);
    }
    CANBAO_TRY_ASSIGN(const store::Ledger ledger, context.openLedger(store::Ledger::Access::ReadWrite));
    CANBAO_TRY_ASSIGN(const store::Session session, context.session(ledger));
    CANBAO_TRY(decide(session, ids));
    QJsonArray done;
    for (const ProposalId id : ids) {
        done.append(id.value);
        context.say(words(id.value));
    }
    if (context.json()) {
        context.print({{u"decided"_s, done}});
    }
    return Exit::Done;
}

Result<Exit> accept(const Context& context) {
    return decideAll(context, services::acceptIdentities, Words::accepted);
}

Result<Exit> refuse(const Context& context) {
    return decideAll(context, services::refuseIdentities, Words::refused);
}

constexpr qsizetype kAnyNumber = 10'000;

} // namespace

Command proposalsCommand() {
    return {u"proposals"_s,
            u"[--state open|accepted|refused]"_s,
            0,
            0,
            {{u"state"_s, u"open (the default), accepted or refused"_s, u"STATE"_s}},
            list};
}

Command acceptProposalsCommand() {
    return {u"proposals accept"_s, u"ID..."_s, 1, kAnyNumber, {}, accept};
}

Command refuseProposalsCommand() {
    return {u"proposals refuse"_s, u"ID..."_s, 1, kAnyNumber, {}, refuse};
}

} // namespace canbao::cli
