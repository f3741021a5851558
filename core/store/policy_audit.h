#pragma once

#include "core/domain/policy_row.h"
#include "core/store/audit_findings.h"
#include "core/store/database.h"

#include <QMap>

namespace canbao::store {

/// Whether the office's own amounts and ages stand as their events tell.
class PolicyAudit {
public:
    /// The next event, from a row of `SELECT ` + kEventColumns.
    void take(const Statement& event);
    [[nodiscard]] Result<> compare(const Database& database, AuditFindings& findings) const;

private:
    struct Said {
        qint64 seq = 0;
        domain::PolicyCorrection correction;
    };
    QMap<domain::PolicyKey, Said> m_standing;
};

} // namespace canbao::store
