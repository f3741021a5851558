#include "core/store/operator_store.h"

#include "core/store/queries/operators.h"

#include <QCoreApplication>

namespace canbao::store {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(canbao::store::Ledger)

public:
    static Error onlyLooks() {
        return Error::user(tr("A viewer only looks at the ledger; nothing was changed. Switch to an operator who is a "
                              "clerk or the head."));
    }
    static Error retired() {
        return Error::user(tr("This operator has left; nothing was changed. Switch to another operator."));
    }
};

} // namespace

Result<OperatorId> operatorNamedOrFirst(const Database& database, const QString& name) {
    CANBAO_TRY_ASSIGN(const qint64 id, database.number("SELECT id FROM operator WHERE role <> 'viewer' AND retired = 0 "
                                                       "ORDER BY name = ?1 DESC, id LIMIT 1",
                                                       name));
    return OperatorId{id};
}

Result<> checkMayWrite(const Database& database, OperatorId id) {
    CANBAO_TRY_ASSIGN(const auto who, operatorOf(database, id));
    if (!who) {
        return std::unexpected(Error::bug(QStringLiteral("an event by nobody")));
    }
    if (!mayWrite(*who)) {
        return std::unexpected(who->retired ? Words::retired() : Words::onlyLooks());
    }
    return {};
}

Result<> checkNoViewer(const Database& database, const QString& name) {
    CANBAO_TRY_ASSIGN(const qint64 viewers,
                      database.number("SELECT count(*) FROM operator WHERE name = ?1 AND role = 'viewer'", name));
    return viewers > 0 ? std::unexpected(Words::onlyLooks()) : Result<>();
}

Result<OperatorId> insertOperator(const Database& database, const QString& name, domain::OperatorRole role) {
    CANBAO_TRY(database.execute("INSERT INTO operator (name, role) VALUES (?1, ?2)", name, code(role)));
    return OperatorId{database.lastInsertRowId()};
}

Result<> updateOperator(const Database& database, const domain::Operator& who) {
    return database.execute("UPDATE operator SET name = ?2, role = ?3, retired = ?4 WHERE id = ?1", who.id, who.name,
                            code(who.role), who.retired);
}

Result<> setPinHash(const Database& database, OperatorId id, const QString& hash) {
    return database.execute("UPDATE operator SET pin_hash = ?2, wrong_pins = 0, wrong_pin_at = NULL WHERE id = ?1", id,
                            hash);
}

Result<QString> pinHash(const Database& database, OperatorId id) {
    CANBAO_TRY_ASSIGN(Statement row, database.query("SELECT pin_hash FROM operator WHERE id = ?1", id));
    CANBAO_TRY_ASSIGN(const bool found, row.step());
    return found ? row.text(0) : QString();
}

Result<WrongPins> wrongPins(const Database& database, OperatorId id) {
    CANBAO_TRY_ASSIGN(Statement row, database.query("SELECT wrong_pins, wrong_pin_at FROM operator WHERE id = ?1", id));
    CANBAO_TRY_ASSIGN(const bool found, row.step());
    return found ? WrongPins{row.integer(0), row.instant(1)} : WrongPins{};
}

Result<> setWrongPins(const Database& database, OperatorId id, const WrongPins& wrong) {
    return database.execute("UPDATE operator SET wrong_pins = ?2, wrong_pin_at = ?3 WHERE id = ?1", id, wrong.count,
                            wrong.lastAt);
}

} // namespace canbao::store
