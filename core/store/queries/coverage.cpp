#include "core/store/queries/coverage.h"

#include "core/store/coverage_standing.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;
using canbao::domain::Insurance;

namespace canbao::store {

namespace {

/// One of the three streams that are gone through side by side, each in the order of the identities.
class Stream {
public:
    explicit Stream(Statement rows)
        : m_rows(std::move(rows)) {}

    [[nodiscard]] Result<> advance() {
        CANBAO_TRY_ASSIGN(m_there, m_rows.step());
        return {};
    }
    [[nodiscard]] bool there() const { return m_there; }
    [[nodiscard]] QByteArrayView key() const { return m_rows.utf8(0); }
    [[nodiscard]] const Statement& row() const { return m_rows; }

private:
    Statement m_rows;
    bool m_there = false;
};

/// Goes once through all references, results and rosters and hands over each person of the households list. Three
/// sorted scans instead of a lookup for each person: a million persons take seconds, not minutes.
class Walk {
public:
    static Result<Walk> on(const Database& database) {
        CANBAO_TRY_ASSIGN(
            Statement references,
            database.prepare(
                "SELECT identity_key, kind, insurance, "
                "CASE kind WHEN 'households' THEN coalesce(json_extract(facts, '$.status'), '') || "
                "                                 coalesce(json_extract(facts, '$.note'), '') "
                "          WHEN 'students' THEN coalesce(json_extract(facts, '$.school_status'), '') "
                "          WHEN 'sentenced' THEN coalesce(json_extract(facts, '$.sentence'), '') "
                "          WHEN 'deaths' THEN '' ELSE coalesce(json_extract(facts, '$.status'), '') END, "
                "CASE kind WHEN 'sentenced' THEN coalesce(json_extract(facts, '$.sentence_to'), '') "
                "          WHEN 'medical-insured' THEN coalesce(json_extract(facts, '$.year'), '') ELSE '' END, "
                "village, birth, id FROM reference_record WHERE stands = 1 AND kind IN ('households', 'deaths', "
                "'students', 'sentenced', 'medical-insured', 'pension-insured') ORDER BY identity_key"));
        CANBAO_TRY_ASSIGN(Statement results,
                          database.prepare("SELECT person.identity_key, entry.insurance, entry.state, entry.reason, "
                                           "entry.enrolled_in, CASE entry.evidence WHEN '' THEN '' ELSE "
                                           "coalesce(json_extract(entry.evidence, '$.insured-scheme'), '') END "
                                           "FROM entry CROSS JOIN person ON person.id = entry.person "
                                           "WHERE entry.state IN ('enrolled', 'excluded') "
                                           "ORDER BY person.identity_key"));
        CANBAO_TRY_ASSIGN(Statement rosters,
                          database.prepare("SELECT DISTINCT person.identity_key FROM roster "
                                           "JOIN person ON person.id = roster.person ORDER BY person.identity_key"));
        Walk walk(Stream(std::move(references)), Stream(std::move(results)), Stream(std::move(rosters)));
        CANBAO_TRY(walk.m_references.advance());
        CANBAO_TRY(walk.m_results.advance());
        CANBAO_TRY(walk.m_rosters.advance());
        return walk;
    }

    /// The next person; false: no more. Those who stand on other lists only are not registered.
    [[nodiscard]] Result<bool> next(CoverageStanding& person, QDate on) {
        if (!m_references.there()) {
            return false;
        }
        person.begin(m_references.key().toByteArray());
        while (m_references.there() && m_references.key() == person.identityKey()) {
            person.takeReference(m_references.row(), on);
            CANBAO_TRY(m_references.advance());
        }
        CANBAO_TRY(follow(m_results, person, [&](const Statement& row) { person.takeResult(row); }));
        CANBAO_TRY(follow(m_rosters, person, [&](const Statement&) { person.takeRoster(); }));
        return true;
    }

private:
    Walk(Stream references, Stream results, Stream rosters)
        : m_references(std::move(references))
        , m_results(std::move(results))
        , m_rosters(std::move(rosters)) {}

    template <class Take>
    [[nodiscard]] static Result<> follow(Stream& stream, const CoverageStanding& person, Take take) {
        while (stream.there()) {
            const int order = stream.key().compare(person.identityKey());
            if (order > 0) {
                break;
            }
            if (order == 0) {
                take(stream.row());
            }
            CANBAO_TRY(stream.advance());
        }
        return {};
    }

    Stream m_references;
    Stream m_results;
    Stream m_rosters;
};

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
    CANBAO_TRY_ASSIGN(Walk walk, Walk::on(ledger.database()));
    Coverage result;
    QHash<std::pair<qint64, int>, CoverageCount> counts;
    CoverageStanding person;
    while (true) {
        CANBAO_TRY_ASSIGN(const bool there, walk.next(person, on));
        if (!there) {
            break;
        }
        if (!person.registered()) {
            continue;
        }
        ++result.registered;
        if (person.away()) {
            ++result.away;
            continue;
        }
        for (const CoverageStanding::Due& due : person.due(on, ages)) {
            CoverageCount& count = counts[{person.village().value, int(due.insurance)}];
            count.village = person.village();
            count.insurance = due.insurance;
            ++count.due;
            count.insured += due.insured ? 1 : 0;
        }
    }
    result.counts = counts.values();
    std::ranges::sort(result.counts, {},
                      [](const CoverageCount& count) { return std::pair(count.village.value, int(count.insurance)); });
    return result;
}

Result<CoveredPersons> coveredPersons(const Ledger& ledger, QDate on, const CoverageAges& ages,
                                      const CoverageFilter& filter) {
    CANBAO_TRY_ASSIGN(Walk walk, Walk::on(ledger.database()));
    CoveredPersons result;
    QList<std::pair<qint64, CoveredPerson>> found;
    CoverageStanding person;
    while (true) {
        CANBAO_TRY_ASSIGN(const bool there, walk.next(person, on));
        if (!there) {
            break;
        }
        if (!person.registered() || person.away() || (filter.village && *filter.village != person.village())) {
            continue;
        }
        for (const CoverageStanding::Due& due : person.due(on, ages)) {
            if (!wanted(due, filter)) {
                continue;
            }
            ++result.total;
            if (found.size() < filter.limit) {
                CoveredPerson one;
                one.village = person.village();
                one.insurance = due.insurance;
                one.insured = due.insured;
                found.append({person.reference(), one});
            }
        }
    }
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
