#include "core/reporting/comparison.h"

#include "core/store/queries/events_between.h"

#include <QSet>

namespace canbao::reporting {

namespace {

void addDifferences(QList<FigureDifference>& differences, const std::optional<QString>& villageCode,
                    const QString& villageName, const Figures& before, const Figures& after,
                    const domain::CodeTables& codes) {
    const QList<ReportColumn> columns = countedColumns(codes);
    const QList<qint64> were = countsOf(before, codes);
    const QList<qint64> are = countsOf(after, codes);
    for (qsizetype column = 0; column < columns.size(); ++column) {
        if (were.at(column) != are.at(column)) {
            differences.append({villageCode, villageName, columns.at(column), were.at(column), are.at(column)});
        }
    }
}

Figures cumulativeOf(const MonthlyReport& report, const QString& villageCode) {
    const auto found = std::ranges::find(report.villages, villageCode, &VillageFigures::code);
    return found == report.villages.end() ? Figures() : found->cumulative;
}

} // namespace

Comparison compareReports(const MonthlyReport& earlier, const MonthlyReport& later, const domain::CodeTables& codes) {
    Comparison comparison{earlier, later, {}};
    addDifferences(comparison.differences, std::nullopt, {}, earlier.total, later.total, codes);
    QSet<QString> seen;
    for (const QList<VillageFigures>& villages : {later.villages, earlier.villages}) {
        for (const VillageFigures& village : villages) {
            if (!seen.contains(village.code)) {
                seen.insert(village.code);
                addDifferences(comparison.differences, village.code, village.name, cumulativeOf(earlier, village.code),
                               cumulativeOf(later, village.code), codes);
            }
        }
    }
    return comparison;
}

Result<QList<ExplainedEntry>> explained(const store::Ledger& ledger, const store::EntryFilter& filter,
                                        qsizetype limit) {
    Q_ASSERT(filter.past && filter.past->since);
    CANBAO_TRY_ASSIGN(QList<EntryId> keys, store::entryKeys(ledger, filter));
    keys.resize(std::min(keys.size(), limit));
    QHash<EntryId, qsizetype> places;
    for (const EntryId key : keys) {
        places.insert(key, places.size());
    }
    QList<ExplainedEntry> entries(keys.size());
    const store::AsOf points[]{*filter.past->since, filter.past->at};
    CANBAO_TRY(store::visitStandings(ledger, points,
                                     [&](EntryId entry, std::span<const std::optional<store::Standing>> standings) {
                                         if (const auto place = places.constFind(entry); place != places.constEnd()) {
                                             entries[*place] = {entry, standings.front(), standings.back(), {}};
                                         }
                                     }));
    for (ExplainedEntry& entry : entries) {
        CANBAO_TRY_ASSIGN(entry.events, store::eventsBetween(ledger, entry.entry, points[0], points[1]));
    }
    return entries;
}

} // namespace canbao::reporting
