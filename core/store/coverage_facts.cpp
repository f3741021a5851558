#include "core/store/coverage_facts.h"

#include <algorithm>

namespace canbao::store {

using domain::Insurance;

namespace {

constexpr QByteArrayView kCitizenId = "id:";
constexpr qsizetype kDigits = 17; ///< then the check character
constexpr quint64 kOther = quint64(1) << 63U;
constexpr quint64 kCheckValues = 16;

/// What rows say, each wording read once.
class Wordings {
public:
    template <class Read>
    quint64 flags(const Statement& row, int first, int count, Read read) {
        m_wording.clear();
        for (int column = first; column < first + count; ++column) {
            m_wording.append(row.utf8(column)).append('\0');
        }
        const auto known = m_flags.constFind(m_wording);
        return known != m_flags.constEnd() ? *known : *m_flags.insert(m_wording, read());
    }

private:
    QByteArray m_wording;
    QHash<QByteArray, quint64> m_flags;
};

} // namespace

Result<CoverageFacts> CoverageFacts::of(const Database& database, QDate on) {
    CoverageFacts facts;
    CANBAO_TRY(facts.readRecords(database, on));
    CANBAO_TRY(facts.readResults(database));
    CANBAO_TRY(facts.readRosters(database));
    std::ranges::sort(facts.m_facts);
    return facts;
}

Result<> CoverageFacts::readRecords(const Database& database, QDate on) {
    CANBAO_TRY_ASSIGN(
        Statement rows,
        database.prepare("SELECT identity_key, kind, insurance, "
                         "CASE kind WHEN 'households' THEN coalesce(json_extract(facts, '$.status'), '') || "
                         "                                 coalesce(json_extract(facts, '$.note'), '') "
                         "          WHEN 'students' THEN coalesce(json_extract(facts, '$.school_status'), '') "
                         "          WHEN 'sentenced' THEN coalesce(json_extract(facts, '$.sentence'), '') "
                         "          WHEN 'deaths' THEN '' ELSE coalesce(json_extract(facts, '$.status'), '') END, "
                         "CASE kind WHEN 'sentenced' THEN coalesce(json_extract(facts, '$.sentence_to'), '') "
                         "          WHEN 'medical-insured' THEN coalesce(json_extract(facts, '$.year'), '') "
                         "          ELSE '' END, village, birth, id "
                         "FROM reference_record NOT INDEXED WHERE stands = 1 AND kind IN ('households', 'deaths', "
                         "'students', 'sentenced', 'medical-insured', 'pension-insured')"));
    Wordings wordings;
    while (true) {
        CANBAO_TRY_ASSIGN(const bool row, rows.step());
        if (!row) {
            return {};
        }
        const quint64 who = person(rows.utf8(0));
        const quint64 flags = wordings.flags(rows, 1, 4, [&] {
            const auto kind = domain::listKindFromCode(rows.text(1));
            return kind
                       ? coverageFlagsOfRecord(*kind,
                                               domain::insuranceFromCode(rows.text(2)).value_or(Insurance::Unspecified),
                                               rows.text(3), rows.text(4), on)
                       : 0;
        });
        if (flags != 0) {
            m_facts.push_back(CoverageFact::flags(who, flags));
        }
        if (rows.utf8(1) == "households") {
            m_facts.push_back(CoverageFact::household(who, village(rows.id<DivisionId>(5)), rows.int64(7)));
            const QDate birth = rows.date(6);
            if (birth.isValid() && birth != birthOf(who)) {
                m_facts.push_back(CoverageFact::born(who, birth));
            }
        }
    }
}

Result<> CoverageFacts::readResults(const Database& database) {
    CANBAO_TRY_ASSIGN(Statement rows,
                      database.prepare("SELECT person.identity_key, entry.insurance, entry.state, entry.reason, "
                                       "entry.enrolled_in, CASE entry.evidence WHEN '' THEN '' ELSE "
                                       "coalesce(json_extract(entry.evidence, '$.insured-scheme'), '') END "
                                       "FROM entry NOT INDEXED CROSS JOIN person ON person.id = entry.person "
                                       "WHERE entry.state IN ('enrolled', 'excluded')"));
    Wordings wordings;
    while (true) {
        CANBAO_TRY_ASSIGN(const bool row, rows.step());
        if (!row) {
            return {};
        }
        const quint64 flags = wordings.flags(rows, 1, 5, [&] {
            return coverageFlagsOfResult(domain::insuranceFromCode(rows.text(1)).value_or(Insurance::Unspecified),
                                         rows.text(2), rows.text(3), domain::insuranceFromCode(rows.text(4)),
                                         domain::insuranceFromCode(rows.text(5)));
        });
        m_facts.push_back(CoverageFact::flags(person(rows.utf8(0)), flags));
    }
}

Result<> CoverageFacts::readRosters(const Database& database) {
    CANBAO_TRY_ASSIGN(Statement rows, database.prepare("SELECT person.identity_key FROM (SELECT DISTINCT person FROM "
                                                       "roster) AS listed JOIN person ON person.id = listed.person"));
    while (true) {
        CANBAO_TRY_ASSIGN(const bool row, rows.step());
        if (!row) {
            return {};
        }
        m_facts.push_back(CoverageFact::flags(person(rows.utf8(0)), CoverageFact::kEmployed));
    }
}

/// A citizen id as a number in its own order; whoever has none gets one behind them all.
quint64 CoverageFacts::person(QByteArrayView identityKey) {
    const QByteArrayView id = identityKey.sliced(std::min(kCitizenId.size(), identityKey.size()));
    if (identityKey.startsWith(kCitizenId) && id.size() == kDigits + 1) {
        quint64 number = 0;
        const auto digit = [](char ch) { return ch >= '0' && ch <= '9'; };
        const char check = id.back();
        if (std::all_of(id.begin(), id.end() - 1, digit) && (digit(check) || check == 'X')) {
            for (const char ch : id.first(kDigits)) {
                number = number * 10 + quint64(ch - '0');
            }
            return number * kCheckValues + (check == 'X' ? 10 : quint64(check - '0'));
        }
    }
    const auto known = m_others.constFind(identityKey.toByteArray());
    return known != m_others.constEnd()
               ? *known
               : *m_others.insert(identityKey.toByteArray(), kOther | quint64(m_others.size()));
}

quint64 CoverageFacts::village(DivisionId id) {
    const auto known = m_villagePlaces.constFind(id.value);
    if (known != m_villagePlaces.constEnd()) {
        return *known;
    }
    m_villages.append(id);
    return *m_villagePlaces.insert(id.value, quint64(m_villages.size() - 1));
}

QDate CoverageFacts::birthOf(quint64 person) {
    if ((person & kOther) != 0) {
        return {};
    }
    constexpr quint64 kBehindBirth = kCheckValues * 1000; // the sequence and the check
    const int day = int(person / kBehindBirth % 100'000'000);
    return QDate(day / 10000, day / 100 % 100, day % 100);
}

} // namespace canbao::store
