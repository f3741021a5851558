#include "core/store/queries/findings.h"

#include "core/store/reference_store.h"

namespace canbao::store {

Result<QList<FindingCount>> openFindingCounts(const Ledger& ledger) {
    CANBAO_TRY_ASSIGN(Statement rows, ledger.database().prepare("SELECT kind, count(*) FROM finding "
                                                                "WHERE state = 'open' GROUP BY kind ORDER BY kind"));
    QList<FindingCount> counts;
    while (true) {
        CANBAO_TRY_ASSIGN(const bool row, rows.step());
        if (!row) {
            return counts;
        }
        if (const auto kind = domain::findingKindFromCode(rows.text(0))) {
            counts.append({*kind, rows.int64(1)});
        }
    }
}

Result<QList<FindingId>> findingKeys(const Ledger& ledger, domain::FindingState state,
                                     std::optional<domain::FindingKind> kind) {
    CANBAO_TRY_ASSIGN(Statement rows, ledger.database().query(
                                          "SELECT finding.id FROM finding "
                                          "JOIN reference_record AS r ON r.id = finding.reference "
                                          "LEFT JOIN division ON division.id = r.village "
                                          "WHERE finding.state = ?1 AND (?2 = '' OR finding.kind = ?2) "
                                          "ORDER BY finding.question, division.position IS NULL, division.position, "
                                          "r.batch, r.row, finding.id",
                                          code(state), kind ? code(*kind) : QString()));
    QList<FindingId> keys;
    while (true) {
        CANBAO_TRY_ASSIGN(const bool row, rows.step());
        if (!row) {
            return keys;
        }
        keys.append(rows.id<FindingId>(0));
    }
}

Result<QList<FindingLine>> findingLines(const Ledger& ledger, std::span<const FindingId> keys) {
    const Database& database = ledger.database();
    CANBAO_TRY_ASSIGN(ReferenceStore records, ReferenceStore::on(database));
    CANBAO_TRY_ASSIGN(Statement place,
                      database.prepare("SELECT coalesce(division.name, r.village_as_sent), import_batch.file_name "
                                       "FROM reference_record AS r JOIN import_batch ON import_batch.id = r.batch "
                                       "LEFT JOIN division ON division.id = r.village WHERE r.id = ?1"));
    QList<FindingLine> lines;
    for (const FindingId key : keys) {
        CANBAO_TRY_ASSIGN(const auto found, finding(database, key));
        if (!found) {
            continue;
        }
        FindingLine line;
        line.finding = *found;
        CANBAO_TRY_ASSIGN(const auto own, records.record(found->reference));
        place.bind(found->reference);
        CANBAO_TRY_ASSIGN(const bool placed, place.step());
        if (!own || !placed) {
            continue;
        }
        line.villageName = place.text(0);
        line.fileName = place.text(1);
        line.records.append(*own);
        CANBAO_TRY_ASSIGN(const QList<domain::ReferenceRecord> all, records.ofSubject(own->identityKey));
        for (const domain::ReferenceRecord& other : all) {
            if (other.id != own->id) {
                line.records.append(other);
            }
        }
        lines.append(std::move(line));
    }
    return lines;
}

} // namespace canbao::store
