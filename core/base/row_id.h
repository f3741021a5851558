#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

namespace canbao {

/// A row's number in one table of the ledger. The tag keeps an entry's number from being taken for a person's.
template <class Tag>
struct RowId {
    qint64 value = 0; ///< SQLite rowid, 1 or more; 0 means "no row"

    [[nodiscard]] explicit operator bool() const { return value > 0; }
    friend auto operator<=>(RowId, RowId) = default;
    friend size_t qHash(RowId id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using PersonId = RowId<struct PersonTag>;
using EmployerId = RowId<struct EmployerTag>;
using EntryId = RowId<struct EntryTag>;
using BatchId = RowId<struct BatchTag>;
using DivisionId = RowId<struct DivisionTag>;
using ReferenceId = RowId<struct ReferenceTag>;
using ProposalId = RowId<struct ProposalTag>;
using OperatorId = RowId<struct OperatorTag>;

} // namespace canbao
