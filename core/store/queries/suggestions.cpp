#include "core/store/queries/suggestions.h"

#include "core/store/reference_store.h"

#include <string>

using namespace Qt::StringLiterals;

namespace canbao::store {

namespace {

const std::string kDecidable = "entry.state IN ('pending', 'in-progress', 'declined')";

/// Other open suggestions for the same entry.
const std::string kRivals = "FROM suggestion AS other WHERE other.entry = suggestion.entry "
                            "AND other.state = 'open' AND other.id <> suggestion.id";

/// Conditions on `suggestion` joined to `entry`, every value bound.
struct Conditions {
    explicit Conditions(const SuggestionFilter& filter)
        : sql("entry.state <> 'void'") {
        if (filter.state) {
            add("suggestion.state = ?", code(*filter.state));
            if (*filter.state == domain::SuggestionState::Open) {
                sql += " AND " + kDecidable;
            }
        }
        if (filter.kind && domain::isCityList(*filter.kind)) {
            add("entry.kind = ?", code(*filter.kind));
        } else if (filter.kind) {
            add("EXISTS (SELECT 1 FROM suggestion_evidence WHERE suggestion = suggestion.id AND kind = ?)",
                code(*filter.kind));
        }
        if (filter.subject) {
            sql += *filter.subject == domain::SubjectType::Person ? " AND entry.person IS NOT NULL"
                                                                  : " AND entry.employer IS NOT NULL";
        }
        if (filter.outcome) {
            add("suggestion.outcome = ?", code(*filter.outcome));
        }
        if (filter.reason) {
            add("suggestion.reason = ?", *filter.reason);
        }
        if (filter.insurance) {
            add("suggestion.insurance = ?", code(*filter.insurance));
        }
        if (filter.source) {
            add("suggestion.source = ?", code(*filter.source));
        }
        if (filter.confidence) {
            add("suggestion.confidence = ?", code(*filter.confidence));
        }
        if (filter.question) {
            sql += *filter.question ? " AND suggestion.question = 1" : " AND suggestion.question = 0";
        }
        if (filter.contested) {
            sql += std::string(*filter.contested ? " AND EXISTS" : " AND NOT EXISTS") + " (SELECT 1 " + kRivals + ")";
        }
    }
    void add(const char* condition, const QString& value) {
        sql += std::string(" AND ") + condition;
        texts.append(value);
    }
    void bindTo(Statement& statement) const {
        for (int i = 0; i < int(texts.size()); ++i) {
            statement.bindAt(i + 1, texts.at(i));
        }
    }

    std::string sql;
    QList<QString> texts;
};

/// The evidence of one suggestion after the other; the statements are prepared once.
class EvidenceReader {
public:
    static Result<EvidenceReader> on(const Database& database) {
        CANBAO_TRY_ASSIGN(
            Statement rows,
            database.prepare(
                "SELECT evidence.kind, evidence.batch, import_batch.file_name, evidence.sheet, "
                "evidence.row, evidence.confidence, evidence.question, evidence.reference "
                "FROM suggestion_evidence AS evidence JOIN import_batch ON import_batch.id = evidence.batch "
                "WHERE evidence.suggestion = ?1 "
                "ORDER BY evidence.confidence, evidence.question, evidence.kind, evidence.row"));
        CANBAO_TRY_ASSIGN(ReferenceStore records, ReferenceStore::on(database));
        return EvidenceReader(std::move(rows), std::move(records));
    }

    Result<QList<SuggestionEvidence>> read(SuggestionId id) {
        QList<SuggestionEvidence> all;
        m_rows.bind(id);
        while (true) {
            CANBAO_TRY_ASSIGN(const bool row, m_rows.step());
            if (!row) {
                return all;
            }
            SuggestionEvidence one;
            one.kind = domain::listKindFromCode(m_rows.text(0)).value_or(one.kind);
            one.batch = m_rows.id<BatchId>(1);
            one.fileName = m_rows.text(2);
            one.sheet = m_rows.text(3);
            one.row = m_rows.integer(4);
            one.confidence = domain::confidenceFromCode(m_rows.text(5)).value_or(one.confidence);
            one.question = m_rows.int64(6) != 0;
            if (const ReferenceId reference = m_rows.id<ReferenceId>(7)) {
                CANBAO_TRY_ASSIGN(one.record, m_records.record(reference));
            }
            all.append(std::move(one));
        }
    }

private:
    EvidenceReader(Statement rows, ReferenceStore records)
        : m_rows(std::move(rows))
        , m_records(std::move(records)) {}
    Statement m_rows;
    ReferenceStore m_records;
};

Result<QList<SuggestionId>> keysOf(Statement& rows) {
    QList<SuggestionId> keys;
    while (true) {
        CANBAO_TRY_ASSIGN(const bool row, rows.step());
        if (!row) {
            return keys;
        }
        keys.append(rows.id<SuggestionId>(0));
    }
}

Result<QList<SuggestionLine>> openOf(const Ledger& ledger, const char* subject, qint64 id) {
    CANBAO_TRY_ASSIGN(Statement rows,
                      ledger.database().query("SELECT suggestion.id FROM entry JOIN suggestion "
                                              "ON suggestion.entry = entry.id AND suggestion.state = 'open' "
                                              "WHERE " +
                                                  kDecidable + " AND entry." + subject +
                                                  " = ?1 ORDER BY suggestion.question, suggestion.confidence, "
                                                  "suggestion.id",
                                              id));
    CANBAO_TRY_ASSIGN(const QList<SuggestionId> keys, keysOf(rows));
    return suggestionLines(ledger, keys);
}

} // namespace

SuggestionFilter SuggestionGroup::filter() const {
    return {domain::SuggestionState::Open, {}, {}, outcome, reason, insurance, source, confidence, question};
}

const char* hasOpenSuggestionSql() {
    return "entry.id IN (SELECT entry FROM suggestion WHERE suggestion.state = 'open') "
           "AND entry.state IN ('pending', 'in-progress', 'declined')";
}

Result<QList<SuggestionGroup>> suggestionGroups(const Ledger& ledger) {
    CANBAO_TRY_ASSIGN(
        Statement rows,
        ledger.database().prepare(
            "SELECT outcome, suggestion.reason, suggestion.insurance, source, confidence, question, "
            "count(*) FROM suggestion JOIN entry ON entry.id = suggestion.entry "
            "WHERE suggestion.state = 'open' AND " +
            kDecidable +
            " GROUP BY 1, 2, 3, 4, 5, 6 ORDER BY question, confidence, count(*) DESC, outcome, suggestion.reason, "
            "source"));
    QList<SuggestionGroup> groups;
    while (true) {
        CANBAO_TRY_ASSIGN(const bool row, rows.step());
        if (!row) {
            return groups;
        }
        SuggestionGroup group;
        group.outcome = domain::outcomeFromCode(rows.text(0)).value_or(group.outcome);
        group.reason = rows.text(1);
        group.insurance = domain::insuranceFromCode(rows.text(2)).value_or(group.insurance);
        group.source = domain::listKindFromCode(rows.text(3)).value_or(group.source);
        group.confidence = domain::confidenceFromCode(rows.text(4)).value_or(group.confidence);
        group.question = rows.int64(5) != 0;
        group.count = rows.int64(6);
        groups.append(group);
    }
}

Result<qint64> openSuggestionCount(const Ledger& ledger) {
    return ledger.database().number("SELECT count(*) FROM suggestion JOIN entry "
                                    "ON entry.id = suggestion.entry WHERE suggestion.state = 'open' AND " +
                                    kDecidable);
}

Result<QList<SuggestionId>> suggestionKeys(const Ledger& ledger, const SuggestionFilter& filter) {
    const Conditions conditions(filter);
    CANBAO_TRY_ASSIGN(Statement rows,
                      ledger.database().prepare("SELECT suggestion.id FROM suggestion "
                                                "JOIN entry ON entry.id = suggestion.entry "
                                                "LEFT JOIN division ON division.id = entry.village WHERE " +
                                                conditions.sql +
                                                " ORDER BY division.position IS NULL, division.position, entry.id, "
                                                "suggestion.id"));
    conditions.bindTo(rows);
    return keysOf(rows);
}

Result<QList<SuggestionLine>> suggestionLines(const Ledger& ledger, std::span<const SuggestionId> keys) {
    const Database& database = ledger.database();
    CANBAO_TRY_ASSIGN(EvidenceReader evidence, EvidenceReader::on(database));
    CANBAO_TRY_ASSIGN(Statement row,
                      database.prepare("SELECT " + std::string(kSuggestionColumns) +
                                       ", person.birth, coalesce(person.address, employer.address), (SELECT count(*) " +
                                       kRivals +
                                       ") FROM suggestion JOIN entry ON entry.id = suggestion.entry "
                                       "LEFT JOIN person ON person.id = entry.person "
                                       "LEFT JOIN employer ON employer.id = entry.employer WHERE suggestion.id = ?1"));
    QList<SuggestionLine> lines;
    lines.reserve(qsizetype(keys.size()));
    QList<EntryId> entries;
    for (const SuggestionId key : keys) {
        row.bind(key);
        CANBAO_TRY_ASSIGN(const bool found, row.step());
        if (!found) {
            continue;
        }
        SuggestionLine line;
        line.suggestion = suggestionFromRow(row);
        line.birth = row.date(kSuggestionColumnCount);
        line.address = row.text(kSuggestionColumnCount + 1);
        line.rivals = row.int64(kSuggestionColumnCount + 2);
        CANBAO_TRY_ASSIGN(line.evidence, evidence.read(key));
        entries.append(line.suggestion.entry);
        lines.append(std::move(line));
    }
    CANBAO_TRY_ASSIGN(const QList<EntryLine> shown, entryLines(ledger, entries)); // none is ever deleted
    for (qsizetype i = 0; i < lines.size(); ++i) {
        lines[i].entry = shown.at(i);
    }
    return lines;
}

Result<QList<SuggestionLine>> openSuggestionsOf(const Ledger& ledger, PersonId person) {
    return openOf(ledger, "person", person.value);
}

Result<QList<SuggestionLine>> openSuggestionsOf(const Ledger& ledger, EmployerId employer) {
    return openOf(ledger, "employer", employer.value);
}

} // namespace canbao::store
