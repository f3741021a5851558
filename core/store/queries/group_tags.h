#pragma once

#include "core/domain/reference_record.h"
#include "core/domain/special_group.h"
#include "core/store/queries/subject_file.h"

namespace canbao::store {

/// That a subject belongs to a special group, and who says so.
struct GroupTag {
    domain::SpecialGroup group = domain::SpecialGroup::MinimumLiving;
    std::optional<domain::ListKind> list; ///< nothing: by hand
    BatchId batch;                        ///< of the list, with the row there
    QString sheet;
    int row = 0;
    QString source; ///< by hand: how one knows
    QString since;  ///< as exactly as it is known; empty where nobody says
    QDate until;    ///< the last day; invalid: still
    qint64 seq = 0; ///< by hand: the event, so that it can be taken back
    QString by;     ///< by hand: who said so
    [[nodiscard]] bool holdsOn(QDate day) const;
};

/// Every tag of a subject, also those that have ended; in the groups' order, the lists' before those by hand.
[[nodiscard]] Result<QList<GroupTag>> groupTags(const Ledger& ledger, const SubjectFile& file);

/// How many persons or employers of the ledger belong to each group on that day.
[[nodiscard]] Result<QMap<domain::SpecialGroup, qint64>> groupCounts(const Ledger& ledger, QDate day);

} // namespace canbao::store
