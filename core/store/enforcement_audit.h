#pragma once

#include "core/store/audit_findings.h"
#include "core/store/database.h"

#include <QMap>
#include <QString>

namespace canbao::store {

/// Whether the steps taken against employers stand as their events tell.
class EnforcementAudit {
public:
    /// The next event, from a row of `SELECT ` + kEventColumns.
    void take(const Statement& event);
    [[nodiscard]] Result<> compare(const Database& database, AuditFindings& findings) const;

private:
    QMap<qint64, QString> m_standing; ///< by the event that took it: step, day, term and document
};

} // namespace canbao::store
