#include "app/canbao-cli/command.h"

#include "core/services/edit_operators.h"
#include "core/store/queries/operators.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;
using canbao::domain::Operator;

namespace canbao::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(canbao::cli::Operators)

public:
    static QString badRole() { return tr("--role takes clerk, head or viewer."); }
    static QString pinNotGiven() { return tr("The new PIN stands in the environment: CANBAO_NEW_PIN."); }
    static QString contradiction() { return tr("These options contradict each other."); }
    static QString saved(qint64 id) { return tr("Operator %1 was saved.").arg(id); }
};

QJsonObject toJson(const Operator& who) {
    return {{u"operator"_s, who.id.value},
            {u"name"_s, who.name},
            {u"role"_s, code(who.role)},
            {u"pin"_s, who.hasPin},
            {u"retired"_s, who.retired}};
}

Result<Exit> list(const Context& context) {
    CANBAO_TRY_ASSIGN(const store::Ledger ledger, context.openLedger(store::Ledger::Access::ReadOnly));
    CANBAO_TRY_ASSIGN(const QList<Operator> all, store::operators(ledger.database()));
    if (context.json()) {
        QJsonArray operators;
        std::ranges::transform(all, std::back_inserter(operators), toJson);
        context.print({{u"operators"_s, operators}});
        return Exit::Done;
    }
    for (const Operator& who : all) {
        context.say(QStringList{QString::number(who.id.value), who.name, code(who.role), who.hasPin ? u"PIN"_s : u"-"_s,
                                who.retired ? u"retired"_s : u"-"_s}
                        .join(u'\t'));
    }
    return Exit::Done;
}

Result<services::OperatorEdit> editOf(const Context& context) {
    services::OperatorEdit edit;
    if (context.has(u"role"_s)) {
        edit.role = domain::operatorRoleFromCode(context.option(u"role"_s));
        if (!edit.role) {
            return std::unexpected(usageError(Words::badRole()));
        }
    }
    if (context.has(u"rename"_s)) {
        edit.name = context.option(u"rename"_s);
    }
    const auto one = [&](const QString& yes, const QString& no) -> Result<std::optional<bool>> {
        if (context.has(yes) && context.has(no)) {
            return std::unexpected(usageError(Words::contradiction()));
        }
        return context.has(yes) ? std::optional(true) : context.has(no) ? std::optional(false) : std::nullopt;
    };
    CANBAO_TRY_ASSIGN(edit.retired, one(u"retire"_s, u"reinstate"_s));
    CANBAO_TRY_ASSIGN(const std::optional<bool> pin, one(u"set-pin"_s, u"clear-pin"_s));
    if (pin) {
        edit.pin = *pin ? qEnvironmentVariable("CANBAO_NEW_PIN") : QString();
        if (*pin && edit.pin->isEmpty()) {
            return std::unexpected(usageError(Words::pinNotGiven()));
        }
    }
    return edit;
}

Exit tell(const Context& context, OperatorId id) {
    if (context.json()) {
        context.print({{u"operator"_s, id.value}});
    }
    context.say(Words::saved(id.value));
    return Exit::Done;
}

Result<Exit> add(const Context& context) {
    CANBAO_TRY_ASSIGN(services::OperatorEdit edit, editOf(context));
    edit.name = context.arguments().first();
    CANBAO_TRY_ASSIGN(const store::Ledger ledger, context.openLedger(store::Ledger::Access::ReadWrite));
    CANBAO_TRY_ASSIGN(const store::Session session, context.session(ledger));
    CANBAO_TRY_ASSIGN(const OperatorId id, services::addOperator(session, edit));
    return tell(context, id);
}

Result<Exit> change(const Context& context) {
    CANBAO_TRY_ASSIGN(const services::OperatorEdit edit, editOf(context));
    CANBAO_TRY_ASSIGN(const store::Ledger ledger, context.openLedger(store::Ledger::Access::ReadWrite));
    CANBAO_TRY_ASSIGN(const store::Session session, context.session(ledger));
    CANBAO_TRY_ASSIGN(const OperatorId id, ledger.operatorNamed(context.arguments().first()));
    CANBAO_TRY(services::changeOperator(session, id, edit));
    return tell(context, id);
}

const QCommandLineOption kRole{u"role"_s, u"clerk, head or viewer"_s, u"ROLE"_s};
const QCommandLineOption kSetPin{u"set-pin"_s, u"the new PIN is CANBAO_NEW_PIN of the environment"_s};

} // namespace

Command operatorsCommand() {
    return {u"operators"_s, {}, 0, 0, {}, list};
}

Command addOperatorCommand() {
    return {u"operator add"_s, u"NAME [--role clerk|head|viewer] [--set-pin]"_s, 1, 1, {kRole, kSetPin}, add};
}

Command changeOperatorCommand() {
    return {u"operator change"_s,
            u"NAME [--rename NEW] [--role R] [--retire|--reinstate] [--set-pin|--clear-pin]"_s,
            1,
            1,
            {{u"rename"_s, u"the new name"_s, u"NEW"_s},
             kRole,
             {u"retire"_s, u"has left"_s},
             {u"reinstate"_s, u"is back"_s},
             kSetPin,
             {u"clear-pin"_s, u"without a PIN from now on"_s}},
            change};
}

} // namespace canbao::cli
