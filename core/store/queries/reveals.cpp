#include "core/store/queries/reveals.h"

namespace canbao::store {

Result<QList<RevealLine>> reveals(const Ledger& ledger) {
    CANBAO_TRY_ASSIGN(
        Statement rows,
        ledger.database().query(
            "SELECT event.seq, event.recorded_at, operator.name, "
            "CASE event.detail WHEN '' THEN '' ELSE coalesce(json_extract(event.detail, '$.what'), '') END, "
            "event.note, "
            "CASE event.detail WHEN '' THEN '' ELSE coalesce(json_extract(event.detail, '$.recipient'), '') END "
            "FROM event JOIN operator ON operator.id = event.operator "
            "WHERE event.kind = 'revealed' ORDER BY event.seq DESC"));
    QList<RevealLine> lines;
    while (true) {
        CANBAO_TRY_ASSIGN(const bool row, rows.step());
        if (!row) {
            return lines;
        }
        lines.append({rows.int64(0), rows.instant(1), rows.text(2), rows.text(3), rows.text(4), rows.text(5)});
    }
}

} // namespace canbao::store
