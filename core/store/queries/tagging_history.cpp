#include "core/store/queries/tagging_history.h"

using namespace Qt::StringLiterals;

namespace canbao::store {

Result<QList<TaggingEvent>> taggingEvents(const Ledger& ledger, qint64 seq) {
    // Those of one go were written one after another in one transaction.
    CANBAO_TRY_ASSIGN(Statement rows,
                      ledger.database().query("SELECT seq, kind, detail FROM event WHERE seq >= ?1 ORDER BY seq", seq));
    QList<TaggingEvent> events;
    while (true) {
        CANBAO_TRY_ASSIGN(const bool row, rows.step());
        if (!row || rows.text(1) != "group-tagged"_L1) {
            return events;
        }
        const TagChange change = tagChangeFromJson(rows.text(2));
        if (!events.isEmpty() && (change.together == 0 || change.together != events.first().change.together)) {
            return events;
        }
        events.append({rows.int64(0), change});
    }
}

Result<qint64> lastTagging(const Ledger& ledger, SubjectId subject, domain::SpecialGroup group) {
    return subject.person ? ledger.database().number("SELECT max(seq) FROM event WHERE kind = 'group-tagged' "
                                                     "AND json_extract(detail, '$.person') = ?1 "
                                                     "AND json_extract(detail, '$.group') = ?2",
                                                     subject.person.value, code(group))
                          : ledger.database().number("SELECT max(seq) FROM event WHERE kind = 'group-tagged' "
                                                     "AND json_extract(detail, '$.employer') = ?1 "
                                                     "AND json_extract(detail, '$.group') = ?2",
                                                     subject.employer.value, code(group));
}

} // namespace canbao::store
