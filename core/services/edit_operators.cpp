#include "core/services/edit_operators.h"

#include "core/services/pin.h"
#include "core/store/event_log.h"
#include "core/store/operator_store.h"
#include "core/store/queries/operators.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;
using canbao::domain::Operator;
using canbao::domain::OperatorRole;

namespace canbao::services {

namespace {

constexpr qsizetype kLongestName = 30;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(canbao::services::EditOperators)

public:
    static Error nameMissing() { return Error::user(tr("An operator needs a name of at most 30 characters.")); }
    static Error sameName() {
        return Error::user(tr("Another operator has this name, maybe one who left. Take that one back or write the "
                              "name so that the two can be told apart."));
    }
    static Error lastHead() {
        return Error::user(tr("The ledger needs a head who looks after the operators. Make somebody else head first."));
    }
    static Error notHead() {
        return Error::user(tr("Only the head looks after the operators. Ask the head, or switch to that operator."));
    }
    static Error nobody() { return Error::user(tr("There is no operator with this number.")); }
};

/// The operators as they are, and what may become of them; within the caller's transaction.
class Register {
public:
    [[nodiscard]] static Result<Register> of(const store::Session& session) {
        CANBAO_TRY_ASSIGN(QList<Operator> all, store::operators(session.ledger.database()));
        return Register(session.by, std::move(all));
    }

    [[nodiscard]] const Operator* find(OperatorId id) const {
        const auto found = std::ranges::find(m_all, id, &Operator::id);
        return found == m_all.end() ? nullptr : &*found;
    }

    [[nodiscard]] Result<> mayBeEdited(OperatorId id, const OperatorEdit& edit) const {
        const Operator* const by = find(m_by);
        const bool ownPin = id == m_by && !edit.name && !edit.role && !edit.retired;
        return ownPin || (by != nullptr && mayManageOperators(*by)) ? Result<>() : std::unexpected(Words::notHead());
    }

    [[nodiscard]] Result<> mayBecome(const Operator& after) const {
        if (after.name.isEmpty() || after.name.size() > kLongestName) {
            return std::unexpected(Words::nameMissing());
        }
        const auto sameName = [&](const Operator& other) { return other.id != after.id && other.name == after.name; };
        if (std::ranges::any_of(m_all, sameName)) {
            return std::unexpected(Words::sameName());
        }
        const auto otherHead = [&](const Operator& other) { return other.id != after.id && mayManageOperators(other); };
        return mayManageOperators(after) || std::ranges::any_of(m_all, otherHead) ? Result<>()
                                                                                  : std::unexpected(Words::lastHead());
    }

private:
    Register(OperatorId by, QList<Operator> all)
        : m_by(by)
        , m_all(std::move(all)) {}
    OperatorId m_by;
    QList<Operator> m_all;
};

Operator edited(Operator who, const OperatorEdit& edit) {
    who.name = edit.name ? edit.name->trimmed() : who.name;
    who.role = edit.role.value_or(who.role);
    who.retired = edit.retired.value_or(who.retired);
    who.hasPin = edit.pin ? !edit.pin->isEmpty() : who.hasPin;
    return who;
}

QJsonObject changesBetween(const Operator& before, const Operator& after, bool pinSet) {
    QJsonObject changes;
    const auto tell = [&](const QString& what, const QJsonValue& from, const QJsonValue& to) {
        if (from != to) {
            changes.insert(what, QJsonArray{from, to});
        }
    };
    tell(u"name"_s, before.name, after.name);
    tell(u"role"_s, code(before.role), code(after.role));
    tell(u"retired"_s, before.retired, after.retired);
    if (pinSet) { // another one is a change too
        changes.insert(u"pin"_s, QJsonArray{before.hasPin, after.hasPin});
    }
    return changes;
}

Result<> append(const store::Session& session, store::EventKind kind, const QJsonObject& detail) {
    store::Event event;
    event.recordedAt = session.clock.nowUtc();
    event.occurredOn = session.clock.today();
    event.by = session.by;
    event.kind = kind;
    event.detail = QString::fromUtf8(QJsonDocument(detail).toJson(QJsonDocument::Compact));
    CANBAO_TRY_ASSIGN(store::EventLog log, store::EventLog::open(session.ledger.database()));
    CANBAO_TRY(log.append(event));
    return {};
}

/// Before the transaction begins: it takes long.
Result<QString> hashOf(const OperatorEdit& edit) {
    return edit.pin.value_or(QString()).isEmpty() ? QString() : hashedPin(*edit.pin);
}

} // namespace

Result<OperatorId> addOperator(const store::Session& session, const OperatorEdit& edit) {
    CANBAO_TRY_ASSIGN(const QString hash, hashOf(edit));
    const store::Database& database = session.ledger.database();
    CANBAO_TRY_ASSIGN(store::Transaction transaction, store::Transaction::begin(database));
    CANBAO_TRY_ASSIGN(const Register known, Register::of(session));
    CANBAO_TRY(known.mayBeEdited({}, edit));
    const Operator who = edited({}, edit);
    CANBAO_TRY(known.mayBecome(who));
    CANBAO_TRY_ASSIGN(const OperatorId id, store::insertOperator(database, who.name, who.role));
    if (!hash.isEmpty()) {
        CANBAO_TRY(store::setPinHash(database, id, hash));
    }
    CANBAO_TRY(append(
        session, store::EventKind::OperatorAdded,
        {{u"operator"_s, id.value}, {u"name"_s, who.name}, {u"role"_s, code(who.role)}, {u"pin"_s, who.hasPin}}));
    CANBAO_TRY(transaction.commit());
    return id;
}

Result<> changeOperator(const store::Session& session, OperatorId id, const OperatorEdit& edit) {
    CANBAO_TRY_ASSIGN(const QString hash, hashOf(edit));
    const store::Database& database = session.ledger.database();
    CANBAO_TRY_ASSIGN(store::Transaction transaction, store::Transaction::begin(database));
    CANBAO_TRY_ASSIGN(const Register known, Register::of(session));
    CANBAO_TRY(known.mayBeEdited(id, edit));
    const Operator* const before = known.find(id);
    if (before == nullptr) {
        return std::unexpected(Words::nobody());
    }
    const Operator after = edited(*before, edit);
    CANBAO_TRY(known.mayBecome(after));
    const QJsonObject changes = changesBetween(*before, after, edit.pin.has_value());
    if (changes.isEmpty()) {
        return {};
    }
    // The event first: whoever gives up the own right does it while having it.
    CANBAO_TRY(
        append(session, store::EventKind::OperatorChanged, {{u"operator"_s, id.value}, {u"changes"_s, changes}}));
    CANBAO_TRY(store::updateOperator(database, after));
    if (edit.pin) {
        CANBAO_TRY(store::setPinHash(database, id, hash));
    }
    return transaction.commit();
}

} // namespace canbao::services
