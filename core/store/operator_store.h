#pragma once

#include "core/domain/operator.h"
#include "core/store/database.h"

namespace canbao::store {

/// Who changes the ledger when nobody else is said: the operator of that name, else the first who may.
[[nodiscard]] Result<OperatorId> operatorNamedOrFirst(const Database& database, const QString& name);
/// Whether the operator may change the ledger: it is asked with each event that is appended (EventLog), so that no way
/// around it is left. Refused in words.
[[nodiscard]] Result<> checkMayWrite(const Database& database, OperatorId id);
/// The same of a ledger of any schema version, by the operator's name; a name that is not there may.
[[nodiscard]] Result<> checkNoViewer(const Database& database, const QString& name);

/// Within the caller's transaction, with their event.
[[nodiscard]] Result<OperatorId> insertOperator(const Database& database, const QString& name,
                                                domain::OperatorRole role);
/// Name, role and whether retired, by `who.id`.
[[nodiscard]] Result<> updateOperator(const Database& database, const domain::Operator& who);
/// Argon2id's own text; empty: no PIN. Wrong PINs are forgotten.
[[nodiscard]] Result<> setPinHash(const Database& database, OperatorId id, const QString& hash);
[[nodiscard]] Result<QString> pinHash(const Database& database, OperatorId id);

/// How often the PIN was wrong since it was right, and when last.
struct WrongPins {
    int count = 0;
    QDateTime lastAt;
};
[[nodiscard]] Result<WrongPins> wrongPins(const Database& database, OperatorId id);
[[nodiscard]] Result<> setWrongPins(const Database& database, OperatorId id, const WrongPins& wrong);

} // namespace canbao::store
