#include "core/store/queries/tallies.h"

#include "core/store/event_log.h"

namespace canbao::store {

Result<QList<Tally>> talliesAsOf(const Ledger& ledger, QDate day, qint64 seq) {
    // max(seq) makes SQLite take the other bare columns from that very row (documented for a single min/max).
    CANBAO_TRY_ASSIGN(
        Statement rows,
        ledger.database().query(
            "WITH standing AS ("
            "  SELECT entry AS id, to_state, reason, insurance, max(seq) AS last,"
            "         total(kind = 'entry-issued') > 0 AS issued"
            "  FROM event WHERE entry IS NOT NULL AND to_state <> '' AND occurred_on <= ?1 AND seq <= ?2"
            "  GROUP BY entry)"
            "SELECT entry.village, entry.person IS NOT NULL, standing.to_state, standing.reason, "
            "       CASE standing.to_state WHEN 'enrolled' THEN standing.insurance ELSE 'unspecified' END AS joined, "
            "       count(*) "
            "FROM standing JOIN entry ON entry.id = standing.id "
            "WHERE standing.issued AND standing.to_state <> 'void' "
            "GROUP BY 1, 2, 3, 4, 5",
            day, seq));
    QList<Tally> tallies;
    while (true) {
        CANBAO_TRY_ASSIGN(const bool row, rows.step());
        if (!row) {
            return tallies;
        }
        Tally tally;
        tally.village = rows.id<DivisionId>(0);
        tally.subject = rows.int64(1) != 0 ? domain::SubjectType::Person : domain::SubjectType::Employer;
        tally.state = domain::stateFromCode(rows.text(2)).value_or(tally.state);
        tally.reason = rows.text(3);
        tally.enrolledIn = domain::insuranceFromCode(rows.text(4)).value_or(tally.enrolledIn);
        tally.count = rows.int64(5);
        tallies.append(std::move(tally));
    }
}

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
