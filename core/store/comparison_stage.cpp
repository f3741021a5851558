#include "core/store/comparison_stage.h"

#include "core/store/sql_text.h"
#include "core/store/sqlite_error.h"
#include "core/store/suggestion_store.h"

#include <QHash>

#include <sqlite3.h>

#include <string>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace canbao::store {

namespace {

constexpr QChar kBetweenWords = u'\u001F';

constexpr auto kTables = R"sql(
DROP TABLE IF EXISTS temp.pair;
DROP TABLE IF EXISTS temp.lookalike;
DROP TABLE IF EXISTS temp.said;
DROP TABLE IF EXISTS temp.ruling;
DROP TABLE IF EXISTS temp.decision;
DROP TABLE IF EXISTS temp.hit;
DROP TABLE IF EXISTS temp.shaken;
CREATE TEMP TABLE pair (
    entry INTEGER NOT NULL, reference INTEGER NOT NULL, list TEXT NOT NULL, insurance TEXT NOT NULL,
    age INTEGER NOT NULL, confidence TEXT NOT NULL, doubtful INTEGER NOT NULL,
    PRIMARY KEY (entry, reference)) WITHOUT ROWID;
CREATE TEMP TABLE lookalike (subject INTEGER NOT NULL, reference INTEGER NOT NULL, PRIMARY KEY (subject, reference))
    WITHOUT ROWID;
CREATE INDEX temp.lookalike_reference ON lookalike (reference);
CREATE TEMP TABLE said (reference INTEGER PRIMARY KEY, words TEXT NOT NULL, statement INTEGER NOT NULL);
CREATE TEMP TABLE decision (id INTEGER PRIMARY KEY, outcome TEXT NOT NULL, reason TEXT NOT NULL, joined TEXT NOT NULL,
    UNIQUE (outcome, reason, joined));
CREATE TEMP TABLE ruling (statement INTEGER NOT NULL, list TEXT NOT NULL, insurance TEXT NOT NULL,
    from_age INTEGER NOT NULL, to_age INTEGER NOT NULL, decision INTEGER NOT NULL, question INTEGER NOT NULL,
    PRIMARY KEY (statement, list, insurance, from_age)) WITHOUT ROWID;
CREATE TEMP TABLE hit (entry INTEGER NOT NULL, decision INTEGER NOT NULL, reference INTEGER NOT NULL,
    kind TEXT NOT NULL, confidence TEXT NOT NULL, question INTEGER NOT NULL, fingerprint INTEGER NOT NULL,
    PRIMARY KEY (entry, decision, reference)) WITHOUT ROWID;
CREATE TEMP TABLE shaken (suggestion INTEGER PRIMARY KEY); -- open ones whose evidence may have changed
)sql";

/// Years of age today; -1 when no birth is known. Of a citizen id all know it, so that no person is read for it.
constexpr auto kAge = R"sql(coalesce((?1 - CASE
    WHEN length(r.identity_key) = 21 AND substr(r.identity_key, 1, 3) = 'id:'
    THEN CAST(substr(r.identity_key, 10, 8) AS INTEGER)
    ELSE CAST(replace(coalesce((SELECT birth FROM person WHERE person.id = {subject}), r.birth), '-', '') AS INTEGER)
    END) / 10000, -1))sql";
constexpr auto kNoAge = "min(-1, ?1)";

/// Records that are due, in the order of what they are looked up by, so that a large index is read from its beginning
/// to its end. (Without a LIMIT, SQLite joins a sub-query in whatever order it likes; -1 is none.)
constexpr auto kDueRecords = R"sql((
    SELECT r.id, r.{by}, {born} AS born
    FROM reference_due CROSS JOIN reference_record AS r ON r.id = reference_due.reference
    WHERE r.stands = 1 AND r.subject_type = '{table}' AND r.kind IN ({kinds}) AND {of}
    {order} LIMIT -1) AS due)sql";

constexpr auto kDueSubjects = R"sql(entry_due CROSS JOIN entry ON entry.id = entry_due.entry
    CROSS JOIN {table} AS subject ON subject.id = entry.{table} AND entry.state <> 'void')sql";

/// How sure it is that two of one number are one: their names are asked of the index that has them.
constexpr auto kConfidence = R"sql(CASE WHEN substr(r.identity_key, 1, 5) = 'name:' THEN 'name-and-birth'
    WHEN r.match_name <> '' AND (
        EXISTS (SELECT 1 FROM {table} AS same INDEXED BY {table}_match_name
                WHERE same.match_name = r.match_name AND {namesake} AND same.id = {subject})
        OR replace(r.match_name, '·', '') =
            (SELECT replace(match_name, '·', '') FROM {table} AS other WHERE other.id = {subject}))
    THEN 'id-and-name' ELSE 'id-only' END)sql";
constexpr auto kBornAlike = "same.birth = r.birth";

/// By indexes alone: who it is and whether the name is the same, then everybody's entries in their order. A million
/// persons are not in memory, and where nothing is wrong none of them is read. Entries that are void are few.
constexpr auto kPairFromRecords = R"sql(
INSERT OR IGNORE INTO temp.pair
SELECT entry.id, same_number.reference, entry.kind, entry.insurance, same_number.age, same_number.confidence, 0
FROM (SELECT found.reference, found.subject, {age} AS age, {confidence} AS confidence
    FROM (SELECT due.id AS reference, known.id AS subject
        FROM {records} CROSS JOIN {table} AS known ON known.identity_key = due.identity_key
        ORDER BY known.id LIMIT -1) AS found
    CROSS JOIN reference_record AS r ON r.id = found.reference LIMIT -1) AS same_number
CROSS JOIN entry ON entry.{table} = same_number.subject
WHERE entry.id NOT IN (SELECT id FROM entry WHERE state = 'void'))sql";
constexpr auto kPairFromEntries = R"sql(
INSERT OR IGNORE INTO temp.pair
SELECT entry.id, r.id, entry.kind, entry.insurance, {age}, {confidence}, 0
FROM {subjects} CROSS JOIN reference_record AS r ON r.identity_key = subject.identity_key
WHERE r.stands = 1 AND r.kind IN ({kinds}) AND {of})sql";

constexpr auto kLookalikes = R"sql(
SELECT subject.id, {number}, subject.village, r.id, coalesce(nullif(r.number, ''), r.number_as_sent), r.village FROM )sql";
constexpr auto kLookalikesOfRecords = R"sql({records}
CROSS JOIN {table} AS subject ON subject.match_name = due.match_name
CROSS JOIN reference_record AS r ON r.id = due.id WHERE due.match_name <> '' AND {which})sql";
constexpr auto kLookalikesOfEntries = R"sql({subjects}
CROSS JOIN reference_record AS r ON r.match_name = subject.match_name
WHERE r.match_name <> '' AND r.subject_type = '{table}' AND r.stands = 1 AND r.kind IN ({kinds}) AND {of}
AND {which})sql";
/// One of the numbers does not hold: of which records, whether in the order of the names, and of whom with them.
struct Lost {
    const char* of;
    bool inOrder;
    const char* which;
};
/// Persons without a number are few, and so is their index: nothing is gained by an order.
constexpr Lost kPersonIsLost{"true", false, R"sql(subject.id_status <> 'valid' AND subject.id_status <> 'other-document'
AND coalesce(subject.birth, birth_in(subject.id_as_sent)) = {born}
AND (r.identity_key <> subject.identity_key OR substr(r.identity_key, 1, 5) = 'sent:'))sql"};
/// Who has a number has its birthday.
constexpr Lost kRecordIsLost{"r.number_status <> 'valid' AND r.number_status <> 'other-document'", true,
                             "subject.id_status = 'valid' AND subject.birth = {born}"};
constexpr Lost kOtherKey{"true", true, "r.identity_key <> subject.identity_key"};
constexpr auto kBorn = "coalesce(r.birth, birth_in(r.number_as_sent))";

/// To the point, of a row `r` of reference_record; what stands between the parts is kBetweenWords.
constexpr auto kStatedWords = R"sql(CASE r.kind
WHEN 'deaths' THEN coalesce(json_extract(r.facts, '$.died_on'), '') || char(31)
    || coalesce(json_extract(r.facts, '$.cancelled_on'), '')
WHEN 'students' THEN coalesce(json_extract(r.facts, '$.school_status'), '') || char(31)
    || coalesce(json_extract(r.facts, '$.school'), '')
WHEN 'medical-insured' THEN coalesce(json_extract(r.facts, '$.status'), '') || char(31)
    || coalesce(json_extract(r.facts, '$.county'), '')
WHEN 'pension-insured' THEN coalesce(json_extract(r.facts, '$.status'), '') || char(31)
    || coalesce(json_extract(r.facts, '$.county'), '')
WHEN 'sentenced' THEN coalesce(json_extract(r.facts, '$.sentence'), '') || char(31)
    || coalesce(json_extract(r.facts, '$.sentence_to'), '')
WHEN 'households' THEN coalesce(json_extract(r.facts, '$.status'), '') || char(31)
    || coalesce(json_extract(r.facts, '$.note'), '')
WHEN 'projects' THEN coalesce(json_extract(r.facts, '$.status'), '') || char(31)
    || coalesce(json_extract(r.facts, '$.note'), '')
WHEN 'market-registered' THEN coalesce(json_extract(r.facts, '$.business_status'), '')
ELSE '' END)sql";

QStringList statedWordsFrom(const QString& joined) {
    return joined.split(kBetweenWords);
}

const char* tableOf(domain::SubjectType type) {
    return type == domain::SubjectType::Person ? "person" : "employer";
}

/// statement_of(kind, insurance, words): each wording is understood once.
class StatementFunction {
public:
    explicit StatementFunction(StatementOf of)
        : m_of(std::move(of)) {}

    int operator()(sqlite3_value** values) {
        m_key.truncate(0); // keeps its room: a hundred thousand rows ask
        for (int i = 0; i < 3; ++i) {
            m_key.append(textOf(values[i])).append('\0');
        }
        const auto found = m_known.constFind(m_key);
        return found != m_known.cend() ? *found : *m_known.insert(m_key, understood(values));
    }

private:
    static QByteArrayView textOf(sqlite3_value* value) {
        const auto* const text = reinterpret_cast<const char*>(sqlite3_value_text(value));
        return {text, sqlite3_value_bytes(value)};
    }
    int understood(sqlite3_value** values) const {
        StatedWords said;
        said.kind = domain::listKindFromCode(QString::fromUtf8(textOf(values[0]))).value_or(said.kind);
        said.insurance = domain::insuranceFromCode(QString::fromUtf8(textOf(values[1]))).value_or(said.insurance);
        said.words = statedWordsFrom(QString::fromUtf8(textOf(values[2])));
        return m_of(said);
    }

    StatementOf m_of;
    QHash<QByteArray, int> m_known;
    QByteArray m_key;
};

Result<> addStatementFunction(const Database& database, StatementOf of) {
    const auto call = [](sqlite3_context* context, int, sqlite3_value** values) {
        auto& function = *static_cast<StatementFunction*>(sqlite3_user_data(context));
        sqlite3_result_int(context, function(values));
    };
    const auto forget = [](void* function) { delete static_cast<StatementFunction*>(function); };
    // SQLite owns it, even where it refuses it.
    if (sqlite3_create_function_v2(database.handle(), "statement_of", 3, SQLITE_UTF8 | SQLITE_DIRECTONLY,
                                   new StatementFunction(std::move(of)), call, nullptr, nullptr, forget) != SQLITE_OK) {
        return std::unexpected(sqliteError(database.handle()));
    }
    return {};
}

} // namespace

std::string sayingSql(const char* records) {
    return sqlText(R"sql(
INSERT OR IGNORE INTO temp.said SELECT id, words, statement_of(kind, insurance, words)
FROM (SELECT r.id, r.kind, r.insurance, {words} AS words FROM {records} LIMIT -1))sql",
                   {{"{records}", records}, {"{words}", kStatedWords}});
}

Result<bool> ComparisonStage::isDue(const Database& database) {
    CANBAO_TRY_ASSIGN(const qint64 due, database.number("SELECT EXISTS (SELECT 1 FROM reference_due) OR "
                                                        "EXISTS (SELECT 1 FROM entry_due)"));
    return due != 0;
}

Result<ComparisonStage> ComparisonStage::begin(const Database& database, const QList<domain::ListKind>& kinds,
                                               QDate today, StatementOf statementOf) {
    CANBAO_TRY(database.executeScript(kTables));
    // What is held there is gone with the program: nothing needs to be wiped.
    CANBAO_TRY(database.executeScript("PRAGMA temp.secure_delete = OFF"));
    CANBAO_TRY(addStatementFunction(database, std::move(statementOf)));
    std::string list;
    for (const domain::ListKind kind : kinds) { // codes of our own, nothing that was typed
        list += (list.empty() ? "'" : ", '") + code(kind).toStdString() + "'";
    }
    return ComparisonStage(database, list, today);
}

std::string ComparisonStage::filled(const std::string& text, domain::SubjectType type, const Looked& looked) const {
    return sqlText(text, {{"{records}", kDueRecords},
                          {"{subjects}", kDueSubjects},
                          {"{of}", looked.of},
                          {"{born}", kBorn},
                          {"{kinds}", m_kinds},
                          {"{table}", tableOf(type)},
                          {"{by}", looked.by},
                          {"{order}", looked.inOrder ? std::string("ORDER BY r.") + looked.by : std::string()}});
}

Result<> ComparisonStage::pairByNumber() {
    const int today = m_today.toString(u"yyyyMMdd").toInt();
    for (const auto type : {domain::SubjectType::Person, domain::SubjectType::Employer}) {
        const bool person = type == domain::SubjectType::Person;
        const char* const usable =
            person ? "substr(r.identity_key, 1, 3) = 'id:'" : "substr(r.identity_key, 1, 5) IN ('code:', 'name:')";
        for (const auto& [way, subject] :
             {std::pair(kPairFromRecords, "found.subject"), {kPairFromEntries, "subject.id"}}) {
            const std::string sql = sqlText(way, {{"{confidence}", kConfidence},
                                                  {"{age}", person ? kAge : kNoAge},
                                                  {"{namesake}", person ? kBornAlike : "true"},
                                                  {"{subject}", subject}});
            CANBAO_TRY(m_database->execute(filled(sql, type, {"identity_key", true, usable}), today));
        }
    }
    // The list that issued the entry had another name, or none: the same number all the same.
    return m_database->execute(
        "UPDATE temp.pair SET confidence = 'id-only' WHERE confidence = 'id-and-name' AND EXISTS ("
        "SELECT 1 FROM import_row INDEXED BY import_row_doubtful_name WHERE import_row.entry = pair.entry "
        "AND import_row.entry IS NOT NULL AND instr(verdicts, 'name\"}') > 0)");
}

Result<QList<Lookalike>> ComparisonStage::lookalikes(domain::SubjectType type) {
    const bool person = type == domain::SubjectType::Person;
    const std::string select = sqlText(
        kLookalikes, {{"{number}", person ? "coalesce(nullif(subject.citizen_id, ''), subject.id_as_sent)"
                                          : "coalesce(nullif(subject.credit_code, ''), subject.code_as_sent)"}});
    std::string sql;
    for (const Lost& lost : person ? std::vector{kPersonIsLost, kRecordIsLost} : std::vector{kOtherKey}) {
        for (const auto& [way, born] : {std::pair(kLookalikesOfRecords, "due.born"), {kLookalikesOfEntries, kBorn}}) {
            sql += sql.empty() ? "" : " UNION ";
            sql += select;
            const std::string which = sqlText(lost.which, {{"{born}", born}});
            sql += filled(sqlText(way, {{"{which}", which}}), type, {"match_name", lost.inOrder, lost.of});
        }
    }
    CANBAO_TRY_ASSIGN(Statement rows, m_database->prepare(sql));
    QList<Lookalike> found;
    while (true) {
        CANBAO_TRY_ASSIGN(const bool row, rows.step());
        if (!row) {
            return found;
        }
        found.append(Lookalike{{rows.int64(0), rows.text(1), rows.id<DivisionId>(2)},
                               {rows.int64(3), rows.text(4), rows.id<DivisionId>(5)}});
    }
}

Result<> ComparisonStage::pairByName(domain::SubjectType type, const QList<Lookalike>& same) {
    CANBAO_TRY(m_database->execute("DELETE FROM temp.lookalike"));
    CANBAO_TRY_ASSIGN(Statement insert, m_database->prepare("INSERT INTO temp.lookalike VALUES (?1, ?2)"));
    for (const Lookalike& two : same) {
        CANBAO_TRY(insert.bind(two.ledger.id, two.reference.id).run());
    }
    // Several that fit one another as well: each is shown, and each is a question.
    const bool person = type == domain::SubjectType::Person;
    return m_database->execute(
        sqlText(R"sql(
INSERT OR IGNORE INTO temp.pair
SELECT entry.id, r.id, entry.kind, entry.insurance, {age}, 'name-and-birth',
    (SELECT count(*) > 1 FROM temp.lookalike AS other WHERE other.reference = one.reference)
    OR (SELECT count(DISTINCT twin.identity_key) > 1 FROM temp.lookalike AS other
        JOIN reference_record AS twin ON twin.id = other.reference
        WHERE other.subject = one.subject AND twin.kind = r.kind)
FROM temp.lookalike AS one JOIN {table} AS subject ON subject.id = one.subject
JOIN reference_record AS r ON r.id = one.reference
JOIN entry ON entry.{table} = one.subject WHERE entry.state <> 'void')sql",
                {{"{age}", person ? kAge : kNoAge}, {"{subject}", "subject.id"}, {"{table}", tableOf(type)}}),
        m_today.toString(u"yyyyMMdd").toInt());
}

Result<> ComparisonStage::say() {
    return m_database->execute(sayingSql("(SELECT DISTINCT reference FROM temp.pair) AS paired "
                                         "JOIN reference_record AS r ON r.id = paired.reference"));
}

Result<> ComparisonStage::rule(const QList<RulingRow>& rulings) {
    CANBAO_TRY_ASSIGN(Statement decision,
                      m_database->prepare("INSERT OR IGNORE INTO temp.decision (outcome, reason, joined) "
                                          "VALUES (?1, ?2, ?3)"));
    CANBAO_TRY_ASSIGN(Statement insert,
                      m_database->prepare("INSERT INTO temp.ruling VALUES (?1, ?2, ?3, ?4, ?5, (SELECT id FROM "
                                          "temp.decision WHERE outcome = ?6 AND reason = ?7 AND joined = ?8), ?9)"));
    for (const RulingRow& row : rulings) {
        CANBAO_TRY(decision.bind(code(row.outcome), row.reason, code(row.joined)).run());
        CANBAO_TRY(insert
                       .bind(row.statement, code(row.list), code(row.insurance), row.fromAge, row.toAge,
                             code(row.outcome), row.reason, code(row.joined), row.question)
                       .run());
    }
    return {};
}

Result<> ComparisonStage::findHits() {
    return m_database->execute(
        "INSERT INTO temp.hit SELECT pair.entry, ruling.decision, pair.reference, r.kind, pair.confidence, "
        "  max(ruling.question, pair.doubtful), "
        "  content_hash(r.kind, r.insurance, r.identity_key, r.match_name, said.words, pair.confidence) "
        "FROM temp.pair CROSS JOIN temp.said ON said.reference = pair.reference "
        "CROSS JOIN temp.ruling ON ruling.statement = said.statement AND ruling.list = pair.list "
        "  AND ruling.insurance = pair.insurance AND pair.age BETWEEN ruling.from_age AND ruling.to_age "
        "CROSS JOIN reference_record AS r ON r.id = pair.reference");
}

Result<> ComparisonStage::forgetDecided() {
    return m_database->execute(
        "DELETE FROM temp.hit WHERE EXISTS (SELECT 1 FROM suggestion JOIN suggestion_evidence AS evidence "
        "  ON evidence.suggestion = suggestion.id AND evidence.fingerprint = hit.fingerprint "
        "  JOIN temp.decision ON decision.id = hit.decision "
        "  WHERE suggestion.entry = hit.entry AND suggestion.state <> 'open' "
        "  AND suggestion.outcome = decision.outcome "
        "  AND suggestion.reason = decision.reason AND suggestion.insurance = decision.joined)");
}

Result<ComparisonCounts> ComparisonStage::settle() {
    ComparisonCounts counts;
    CANBAO_TRY_ASSIGN(counts.references, m_database->number("SELECT count(*) FROM reference_due"));
    CANBAO_TRY_ASSIGN(counts.entries, m_database->number("SELECT count(*) FROM entry_due"));
    CANBAO_TRY(findHits());
    CANBAO_TRY(forgetDecided());

    // What the touched records and entries gave before is given again, or is gone.
    CANBAO_TRY(m_database->execute(
        "INSERT INTO temp.shaken SELECT suggestion.id FROM reference_due CROSS JOIN suggestion_evidence AS evidence "
        "  ON evidence.reference = reference_due.reference CROSS JOIN suggestion ON suggestion.id = "
        "evidence.suggestion "
        "  WHERE suggestion.state = 'open' "
        "UNION SELECT suggestion.id FROM entry_due CROSS JOIN suggestion ON suggestion.entry = entry_due.entry "
        "  WHERE suggestion.state = 'open'"));
    CANBAO_TRY(m_database->execute(
        "DELETE FROM suggestion_evidence WHERE suggestion IN (SELECT suggestion FROM temp.shaken) AND ("
        "  reference IN (SELECT reference FROM reference_due) OR EXISTS (SELECT 1 FROM suggestion JOIN entry_due "
        "  ON entry_due.entry = suggestion.entry WHERE suggestion.id = suggestion_evidence.suggestion))"));
    CANBAO_TRY(m_database->execute(
        "INSERT OR IGNORE INTO temp.shaken SELECT suggestion.id FROM (SELECT DISTINCT entry FROM temp.hit) AS touched "
        "CROSS JOIN suggestion ON suggestion.entry = touched.entry WHERE suggestion.state = 'open'"));
    // A new one stands on its hits alone, so it is written once, as its surest hit has it (SQLite takes the bare
    // columns from the row of the min).
    CANBAO_TRY(m_database->execute("INSERT OR IGNORE INTO suggestion (entry, outcome, reason, insurance, confidence, "
                                   "question, source) SELECT entry, outcome, reason, joined, confidence, every, kind "
                                   "FROM (SELECT entry, decision, confidence, kind, "
                                   "  sum(question) = count(*) AS every, min(confidence || ' ' || question || kind) "
                                   "  FROM temp.hit GROUP BY entry, decision) AS surest "
                                   "CROSS JOIN temp.decision ON decision.id = surest.decision"));
    counts.added = m_database->changes();
    CANBAO_TRY(m_database->execute(
        "INSERT OR REPLACE INTO suggestion_evidence SELECT suggestion.id, hit.fingerprint, r.id, r.kind, r.batch, "
        "  r.sheet, r.row, hit.confidence, hit.question FROM temp.hit "
        "CROSS JOIN temp.decision ON decision.id = hit.decision "
        "CROSS JOIN suggestion ON suggestion.entry = hit.entry AND suggestion.outcome = decision.outcome "
        "  AND suggestion.reason = decision.reason AND suggestion.insurance = decision.joined "
        "  AND suggestion.state = 'open' "
        "CROSS JOIN reference_record AS r ON r.id = hit.reference"));
    CANBAO_TRY(m_database->execute("DELETE FROM suggestion WHERE id IN (SELECT suggestion FROM temp.shaken) AND "
                                   "NOT EXISTS (SELECT 1 FROM suggestion_evidence WHERE suggestion = suggestion.id)"));
    counts.gone = m_database->changes();
    CANBAO_TRY(summariseEvidence(*m_database, "id IN (SELECT suggestion FROM temp.shaken)"));
    return counts;
}

Result<> ComparisonStage::finish() {
    CANBAO_TRY(m_database->execute("DELETE FROM reference_due"));
    return m_database->execute("DELETE FROM entry_due");
}

} // namespace canbao::store
