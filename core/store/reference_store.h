#pragma once

#include "core/domain/reference_record.h"
#include "core/store/database.h"

#include <QList>

#include <optional>

namespace canbao::store {

/// Records of other departments' lists; each change of one goes with its event, which the caller appends in the same
/// transaction.
class ReferenceStore {
public:
    [[nodiscard]] static Result<ReferenceStore> on(const Database& database);

    [[nodiscard]] Result<std::optional<domain::ReferenceRecord>> record(ReferenceId id);
    /// What the kind's lists say of a subject, whether it still stands or not.
    [[nodiscard]] Result<std::optional<domain::ReferenceRecord>> find(const QString& identityKey, domain::ListKind kind,
                                                                      domain::Insurance insurance);
    /// Every kind's records of a subject that stand, in the order of their kinds' codes.
    [[nodiscard]] Result<QList<domain::ReferenceRecord>> ofSubject(const QString& identityKey);
    [[nodiscard]] Result<ReferenceId> insert(const domain::ReferenceRecord& record);
    /// By record.id; kind, insurance, identity and the batch that added it stay.
    [[nodiscard]] Result<> update(const domain::ReferenceRecord& record);

private:
    struct Statements {
        Statement byId, byIdentity, ofSubject, insert, update;
    };
    ReferenceStore(const Database& database, Statements statements)
        : m_database(&database)
        , m_statements(std::move(statements)) {}

    const Database* m_database;
    Statements m_statements;
};

/// Records of that kind that stand: whom a full list may take off. With an insurance, only those of that insurance.
[[nodiscard]] Result<QList<ReferenceId>> standingReferences(const Database& database, domain::ListKind kind,
                                                            domain::Insurance insurance);
/// Removes the records that `batch` added. Within the caller's transaction.
[[nodiscard]] Result<> removeReferencesAddedBy(const Database& database, BatchId batch);

} // namespace canbao::store
