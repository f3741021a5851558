#include "core/store/queries/coverage.h"

#include "core/store/coverage_facts.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;
using canbao::domain::Insurance;

namespace canbao::store {

namespace {

bool wanted(const CoverageStanding::Due& due, const CoverageFilter& filter) {
    const bool side = filter.side == CoverageSide::Due || due.insured == (filter.side == CoverageSide::Insured);
    return side && filter.insurances.contains(due.insurance);
}

/// Name, number and entry of those found, village by village.
Result<> describe(const Database& database, QList<std::pair<qint64, CoveredPerson>>& found) {
    CANBAO_TRY_ASSIGN(
        Statement rows,
        database.prepare("SELECT name, coalesce(nullif(number, ''), number_as_sent), birth, "
                         "(SELECT min(entry.id) FROM person JOIN entry ON entry.person = person.id "
                         "WHERE person.identity_key = reference_record.identity_key AND entry.state <> 'void') "
                         "FROM reference_record WHERE id = ?1"));
    for (auto& [reference, person] : found) {
        rows.bind(reference);
        CANBAO_TRY_ASSIGN(const bool row, rows.step());
        if (row) {
            person.name = rows.text(0);
            person.number = rows.text(1);
            person.birth = rows.date(2);
            person.entry = rows.id<EntryId>(3);
        }
    }
    return {};
}

Result<QHash<qint64, qint64>> villagePlaces(const Database& database) {
    CANBAO_TRY_ASSIGN(Statement rows, database.query("SELECT id FROM division ORDER BY position, id"));
    QHash<qint64, qint64> places;
    while (true) {
        CANBAO_TRY_ASSIGN(const bool row, rows.step());
        if (!row) {
            return places;
        }
        places.insert(rows.int64(0), places.size());
    }
}

} // namespace

Result<Coverage> coverage(const Ledger& ledger, QDate on, const CoverageAges& ages) {
    CANBAO_TRY_ASSIGN(const CoverageFacts facts, CoverageFacts::of(ledger.database(), on));
    Coverage result;
    QHash<std::pair<qint64, int>, CoverageCount> counts;
    facts.forEachRegistered([&](const CoverageStanding& person, DivisionId village) {
        ++result.registered;
        if (person.away()) {
            ++result.away;
            return;
        }
        for (const CoverageStanding::Due& due : person.due(on, ages)) {
            CoverageCount& count = counts[{village.value, int(due.insurance)}];
            count.village = village;
            count.insurance = due.insurance;
            ++count.due;
            count.insured += due.insured ? 1 : 0;
        }
    });
    result.counts = counts.values();
    std::ranges::sort(result.counts, {},
                      [](const CoverageCount& count) { return std::pair(count.village.value, int(count.insurance)); });
    return result;
}

Result<CoveredPersons> coveredPersons(const Ledger& ledger, QDate on, const CoverageAges& ages,
                                      const CoverageFilter& filter) {
    CANBAO_TRY_ASSIGN(const CoverageFacts facts, CoverageFacts::of(ledger.database(), on));
    CoveredPersons result;
    QList<std::pair<qint64, CoveredPerson>> found;
    facts.forEachRegistered([&](const CoverageStanding& person, DivisionId village) {
        if (person.away() || (filter.village && *filter.village != village)) {
            return;
        }
        for (const CoverageStanding::Due& due : person.due(on, ages)) {
            if (!wanted(due, filter)) {
                continue;
            }
            ++result.total;
            if (found.size() < filter.limit) {
                CoveredPerson one;
                one.village = village;
                one.insurance = due.insurance;
                one.insured = due.insured;
                found.append({person.reference(), one});
            }
        }
    });
    CANBAO_TRY(describe(ledger.database(), found));
    CANBAO_TRY_ASSIGN(const auto places, villagePlaces(ledger.database()));
    std::ranges::stable_sort(found, {},
                             [&](const auto& one) { return places.value(one.second.village.value, places.size()); });
    for (auto& one : found) {
        result.persons.append(std::move(one.second));
    }
    return result;
}

} // namespace canbao::store
