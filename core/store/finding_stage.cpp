#include "core/store/finding_stage.h"

#include "core/store/sql_text.h"

#include <string>

namespace canbao::store {

namespace {

constexpr auto kFindingKinds = "'households', 'market-registered', 'taxpayers', 'projects'";
constexpr auto kPersonKinds = "'pension-insured', 'medical-insured', 'deaths', 'students', 'sentenced'";

/// Statements as SQL; never empty.
std::string listed(const QList<int>& statements) {
    std::string list;
    for (const int statement : statements) {
        list += list.empty() ? "" : ", ";
        list += std::to_string(statement);
    }
    return list;
}

/// Records that are due and stand, with what they say; whoever an entry may be about is listed and no finding.
constexpr auto kFound = R"sql(
INSERT OR IGNORE INTO temp.found SELECT '{finding}', r.identity_key, r.id, {question}
FROM reference_due CROSS JOIN reference_record AS r ON r.id = reference_due.reference
CROSS JOIN temp.said ON said.reference = r.id
WHERE r.stands = 1 AND r.kind IN ({kinds}) AND said.statement IN ({statements})
AND NOT EXISTS (SELECT 1 FROM temp.pair WHERE pair.reference = r.id) )sql";

/// Nobody else says anything of the person that explains it; nor of somebody of the name whose number was lost, on a
/// department's list or the city's: too doubtful to say that nobody insures this one.
constexpr auto kNobodyElseSays = R"sql(
AND substr(r.identity_key, 1, 3) = 'id:' AND r.number_status = 'valid'
AND (?1 - CAST(replace(r.birth, '-', '') AS INTEGER)) / 10000 >= ?2
AND NOT EXISTS (SELECT 1 FROM reference_record AS other CROSS JOIN temp.said AS o ON o.reference = other.id
    WHERE other.identity_key = r.identity_key AND other.stands = 1 AND o.statement IN ({settling}))
AND NOT EXISTS (SELECT 1 FROM reference_record AS lost WHERE lost.match_name = r.match_name
    AND lost.number_status <> 'valid' AND lost.stands = 1 AND lost.kind IN ({persons})
    AND coalesce(lost.birth, birth_in(lost.number_as_sent), r.birth) = r.birth)
AND NOT EXISTS (SELECT 1 FROM person AS lost JOIN entry ON entry.person = lost.id AND entry.state <> 'void'
    WHERE lost.match_name = r.match_name AND lost.id_status <> 'valid'
    AND coalesce(lost.birth, birth_in(lost.id_as_sent), r.birth) = r.birth))sql";

} // namespace

Result<FindingStage> FindingStage::on(const Database& database, QDate today) {
    CANBAO_TRY_ASSIGN(const qint64 any,
                      database.number(sqlText("SELECT EXISTS (SELECT 1 FROM reference_record WHERE stands = 1 "
                                              "AND kind IN ({kinds}))",
                                              {{"{kinds}", kFindingKinds}})));
    return FindingStage(database, today, any != 0);
}

Result<> FindingStage::widen() const {
    if (!m_any) {
        return {};
    }
    // The first list of those insured: from now on it can be said who is missing on it.
    CANBAO_TRY(m_database->execute(R"sql(
INSERT OR IGNORE INTO reference_due SELECT id FROM reference_record WHERE kind = 'households'
AND EXISTS (SELECT 1 FROM reference_record WHERE kind IN ('pension-insured', 'medical-insured'))
AND NOT EXISTS (SELECT 1 FROM reference_record WHERE kind IN ('pension-insured', 'medical-insured')
    AND id NOT IN (SELECT reference FROM reference_due)))sql"));
    CANBAO_TRY(m_database->execute(sqlText(R"sql(
INSERT OR IGNORE INTO reference_due SELECT other.id
FROM reference_due CROSS JOIN reference_record AS r ON r.id = reference_due.reference
CROSS JOIN reference_record AS other INDEXED BY reference_kind
    ON other.kind IN ({kinds}) AND other.identity_key = r.identity_key AND other.stands = 1)sql",
                                           {{"{kinds}", kFindingKinds}})));
    for (const char* const subject : {"person", "employer"}) {
        CANBAO_TRY(m_database->execute(sqlText(R"sql(
INSERT OR IGNORE INTO reference_due SELECT r.id FROM entry_due CROSS JOIN entry ON entry.id = entry_due.entry
CROSS JOIN {subject} AS subject ON subject.id = entry.{subject}
CROSS JOIN reference_record AS r ON r.identity_key = subject.identity_key AND r.kind IN ({kinds}))sql",
                                               {{"{subject}", subject}, {"{kinds}", kFindingKinds}})));
    }
    return {};
}

Result<> FindingStage::say() const {
    if (!m_any) {
        return {};
    }
    CANBAO_TRY(m_database->execute("CREATE INDEX temp.pair_reference ON pair (reference)"));
    CANBAO_TRY(m_database->execute(
        sqlText(sayingSql("reference_due CROSS JOIN reference_record AS r ON r.id = reference_due.reference "
                          "WHERE r.stands = 1 AND r.kind IN ({kinds})"),
                {{"{kinds}", kFindingKinds}})));
    return m_database->execute(
        sqlText(sayingSql("reference_due CROSS JOIN reference_record AS household "
                          "ON household.id = reference_due.reference AND household.kind = 'households' "
                          "CROSS JOIN reference_record AS r ON r.identity_key = household.identity_key "
                          "AND r.stands = 1 AND r.kind IN ({kinds})"),
                {{"{kinds}", kPersonKinds}}));
}

Result<> FindingStage::findEmployers(const FindingRules& rules) const {
    std::string missed = sqlText(kFound, {{"{finding}", "missed-employer"},
                                          {"{question}", "0"},
                                          {"{kinds}", "'market-registered', 'taxpayers'"},
                                          {"{statements}", listed(rules.employerAtWork)}});
    missed += "ORDER BY r.kind = 'taxpayers' DESC, r.id";
    CANBAO_TRY(m_database->execute(missed));
    for (const bool unclear : {false, true}) {
        CANBAO_TRY(m_database->execute(
            sqlText(kFound, {{"{finding}", "uninsured-project"},
                             {"{question}", unclear ? "1" : "0"},
                             {"{kinds}", "'projects'"},
                             {"{statements}", listed(unclear ? rules.projectUnclear : rules.projectUninsured)}})));
    }
    return {};
}

Result<> FindingStage::findPersons(const FindingRules& rules) const {
    // Without any list of those insured nobody can be said to be missing on it.
    CANBAO_TRY_ASSIGN(const qint64 known,
                      m_database->number("SELECT EXISTS (SELECT 1 FROM reference_record WHERE kind IN "
                                         "('pension-insured', 'medical-insured') AND stands = 1)"));
    if (known == 0) {
        return m_database->execute("DELETE FROM finding WHERE kind = 'uninsured-person' AND state = 'open'");
    }
    std::string sql = sqlText(kFound, {{"{finding}", "uninsured-person"},
                                       {"{question}", "0"},
                                       {"{kinds}", "'households'"},
                                       {"{statements}", listed(rules.livesHere)}});
    sql += sqlText(kNobodyElseSays, {{"{settling}", listed(rules.settlesPerson)}, {"{persons}", kPersonKinds}});
    return m_database->execute(sql, m_today.toString(u"yyyyMMdd").toInt(), rules.adultFrom);
}

Result<qint64> FindingStage::settle(const FindingRules& rules) const {
    if (!m_any) { // no record stands any more that one could stand on
        CANBAO_TRY(m_database->execute("DELETE FROM finding WHERE state = 'open'"));
        return 0;
    }
    CANBAO_TRY(m_database->execute("DROP TABLE IF EXISTS temp.found"));
    CANBAO_TRY(m_database->execute("CREATE TEMP TABLE found (kind TEXT NOT NULL, identity_key TEXT NOT NULL, "
                                   "reference INTEGER NOT NULL, question INTEGER NOT NULL, "
                                   "PRIMARY KEY (kind, identity_key)) WITHOUT ROWID"));
    CANBAO_TRY(findEmployers(rules));
    CANBAO_TRY(findPersons(rules));
    CANBAO_TRY(m_database->execute(
        "DELETE FROM finding WHERE state = 'open' AND reference IN (SELECT reference FROM reference_due) AND NOT "
        "EXISTS "
        "(SELECT 1 FROM temp.found WHERE found.kind = finding.kind AND found.identity_key = finding.identity_key)"));
    CANBAO_TRY_ASSIGN(const qint64 before, m_database->number("SELECT count(*) FROM finding"));
    CANBAO_TRY(m_database->execute("INSERT INTO finding (kind, identity_key, reference, question) "
                                   "SELECT kind, identity_key, reference, question FROM temp.found WHERE true "
                                   "ORDER BY kind, reference ON CONFLICT (kind, identity_key) "
                                   "DO UPDATE SET reference = excluded.reference, question = excluded.question"));
    CANBAO_TRY_ASSIGN(const qint64 after, m_database->number("SELECT count(*) FROM finding"));
    return after - before;
}

} // namespace canbao::store
