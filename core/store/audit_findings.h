#pragma once

#include <QHash>
#include <QList>

namespace canbao::store {

/// One thing that does not hold; `number` is the event's, entry's, person's, employer's or batch's, or a count.
struct AuditFinding {
    enum class Kind {
        FileDamaged,
        IndexDiffers,    ///< number: how many
        ReferenceBroken, ///< number: how many
        EventMissing,    ///< number: the seq that is not there
        ChainBroken,     ///< number: the event whose hash does not follow
        StateDiffers,    ///< number: the entry
        EntryWithoutEvents,
        OwnerDiffers,        ///< number: the entry; its last merge or split gave it to somebody else
        FirstBatchDiffers,   ///< number: the entry; another import issued it first
        VillageDiffers,      ///< number: the entry; its person or employer is of another village
        PersonWordsDiffer,   ///< number: the person; what is searched for does not come from the name
        EmployerWordsDiffer, ///< number: the employer
        EnforcementDiffers,  ///< number: the event; the step against an employer does not stand as it tells
        GroupDiffers,        ///< number: the event; the special group does not stand as it tells
        PolicyDiffers,       ///< number: the event, 0 where none tells of it; the office's own figure is another
        SubmissionAltered,   ///< number: the submission; it is not what was submitted
        CountsDiffer,        ///< number: the batch; its counts do not agree with its rows
        EventCountsDiffer,   ///< number: the batch; its counts do not agree with its events
    };
    Kind kind;
    qint64 number = 0;
};

/// Gathers findings, not more of a kind than anybody reads.
class AuditFindings {
public:
    void add(AuditFinding::Kind kind, qint64 number) {
        constexpr qsizetype kMostOfAKind = 100;
        if (++m_counts[static_cast<int>(kind)] <= kMostOfAKind) {
            m_list.append({kind, number});
        }
    }
    [[nodiscard]] QList<AuditFinding> take() { return std::move(m_list); }

private:
    QList<AuditFinding> m_list;
    QHash<int, qsizetype> m_counts;
};

} // namespace canbao::store
