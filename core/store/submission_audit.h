#pragma once

#include "core/store/audit_findings.h"
#include "core/store/database.h"

#include <QSet>

namespace canbao::store {

/// Whether what was submitted is still what its event sealed.
class SubmissionAudit {
public:
    /// The next event, from a row of `SELECT ` + kEventColumns.
    void take(const Statement& event);
    [[nodiscard]] Result<> compare(const Database& database, AuditFindings& findings) const;

private:
    QSet<QString> m_seals; ///< hashes of figures and words together
};

} // namespace canbao::store
