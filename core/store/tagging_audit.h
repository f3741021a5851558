#pragma once

#include "core/store/audit_findings.h"
#include "core/store/group_store.h"

#include <QMap>

#include <tuple>

namespace canbao::store {

/// Whether the special groups that were tagged by hand stand as their events tell.
class TaggingAudit {
public:
    /// The next event, from a row of `SELECT ` + kEventColumns.
    void take(const Statement& event);
    [[nodiscard]] Result<> compare(const Database& database, AuditFindings& findings) const;

private:
    using Subject = std::tuple<qint64, qint64, domain::SpecialGroup>; ///< person, employer

    QMap<qint64, HandTag> m_said;   ///< by the event that says it
    QMap<Subject, qint64> m_latest; ///< the event that made the tag what it is; none where it was taken away
};

} // namespace canbao::store
