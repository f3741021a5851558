#include "core/store/queries/event_counts.h"

namespace canbao::store {

Result<qint64> lastSeq(const Ledger& ledger) {
    return ledger.database().number("SELECT coalesce(max(seq), 0) FROM event");
}

Result<qint64> resultsRecordedSince(const Ledger& ledger, QDate day) {
    const QDateTime since = day.startOfDay().toUTC();
    CANBAO_TRY_ASSIGN(const qint64 recorded,
                      ledger.database().number(
                          "SELECT count(*) FROM event WHERE kind = 'result-recorded' AND recorded_at >= ?1", since));
    CANBAO_TRY_ASSIGN(
        const qint64 undone,
        ledger.database().number("SELECT count(*) FROM event AS undone "
                                 "CROSS JOIN event AS taken ON taken.seq = json_extract(undone.detail, '$.undoes') "
                                 "WHERE undone.kind = 'result-undone' AND undone.recorded_at >= ?1 "
                                 "AND taken.recorded_at >= ?1",
                                 since));
    return recorded - undone;
}

} // namespace canbao::store
