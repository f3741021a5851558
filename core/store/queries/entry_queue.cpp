#include "core/store/queries/entry_queue.h"

#include "core/domain/person_name.h"
#include "core/store/entry_store.h"

#include <algorithm>
#include <string>

using namespace Qt::StringLiterals;

namespace canbao::store {

namespace {

constexpr qsizetype kShortestIdFragment = 4;

/// The filter as SQL: the texts are ours, every value is bound.
struct Where {
    std::string sql;
    QList<QString> texts;

    void textCondition(const char* condition, const QString& value) {
        texts.append(value);
        append(condition, texts.size());
    }
    void append(const char* condition, qsizetype parameter) {
        sql += " AND ";
        for (const char* at = condition; *at != '\0'; ++at) {
            if (*at == '?') {
                sql += '?' + std::to_string(parameter);
            } else {
                sql += *at;
            }
        }
    }
    void bindTo(Statement& statement) const {
        for (qsizetype i = 0; i < texts.size(); ++i) {
            statement.bindAt(static_cast<int>(i) + 1, texts.at(i));
        }
    }
};

/// '%' and '_' are what a clerk may type, not patterns.
QString likePattern(const QString& fragment) {
    QString escaped = fragment;
    escaped.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return u'%' + escaped + u'%';
}

bool looksLikeIdentifier(const QString& text) {
    return text.size() >= kShortestIdFragment &&
           std::ranges::all_of(text, [](QChar ch) { return ch.unicode() < 128 && ch.isLetterOrNumber(); });
}

Where whereOf(const EntryFilter& filter) {
    Where where;
    where.sql = "entry.state <> 'void'";
    if (filter.subject) {
        where.sql += *filter.subject == domain::SubjectType::Person ? " AND entry.person IS NOT NULL"
                                                                    : " AND entry.employer IS NOT NULL";
    }
    if (filter.kind) {
        where.textCondition("entry.kind = ?", code(*filter.kind));
    }
    if (filter.insurance) {
        where.textCondition("entry.insurance = ?", code(*filter.insurance));
    }
    if (filter.state) {
        where.textCondition("entry.state = ?", code(*filter.state));
    }
    if (!filter.reason.isEmpty()) {
        where.textCondition("entry.reason = ?", filter.reason);
    }
    if (filter.enrolledIn) {
        where.textCondition("entry.enrolled_in = ?", code(*filter.enrolledIn));
    }
    if (filter.villageUnknown) {
        where.sql += " AND entry.village IS NULL";
    } else if (filter.village) {
        where.sql += " AND entry.village = " + std::to_string(filter.village.value);
    }
    const QString search = filter.search.trimmed();
    if (!search.isEmpty()) {
        if (looksLikeIdentifier(search)) {
            where.textCondition("(person.citizen_id LIKE ? ESCAPE '\\' OR person.id_as_sent LIKE ? ESCAPE '\\' OR "
                                "employer.credit_code LIKE ? ESCAPE '\\' OR person.match_name LIKE ? ESCAPE '\\' OR "
                                "employer.match_name LIKE ? ESCAPE '\\')",
                                likePattern(search.toUpper()));
        } else {
            where.textCondition("(person.match_name LIKE ? ESCAPE '\\' OR employer.match_name LIKE ? ESCAPE '\\')",
                                likePattern(domain::matchEmployerName(search)));
        }
    }
    return where;
}

constexpr auto kFrom = " FROM entry LEFT JOIN person ON person.id = entry.person "
                       "LEFT JOIN employer ON employer.id = entry.employer "
                       "LEFT JOIN division ON division.id = entry.village WHERE ";

} // namespace

Result<QList<EntryId>> entryKeys(const Ledger& ledger, const EntryFilter& filter) {
    const Where where = whereOf(filter);
    CANBAO_TRY_ASSIGN(Statement rows,
                      ledger.database().prepare("SELECT entry.id" + std::string(kFrom) + where.sql +
                                                " ORDER BY division.position IS NULL, division.position, entry.id"));
    where.bindTo(rows);
    QList<EntryId> keys;
    while (true) {
        CANBAO_TRY_ASSIGN(const bool row, rows.step());
        if (!row) {
            return keys;
        }
        keys.append(rows.id<EntryId>(0));
    }
}

Result<qint64> entryCount(const Ledger& ledger, const EntryFilter& filter) {
    const Where where = whereOf(filter);
    CANBAO_TRY_ASSIGN(Statement rows, ledger.database().prepare("SELECT count(*)" + std::string(kFrom) + where.sql));
    where.bindTo(rows);
    CANBAO_TRY(rows.step());
    return rows.int64(0);
}

Result<QList<EntryLine>> entryLines(const Ledger& ledger, std::span<const EntryId> keys) {
    CANBAO_TRY_ASSIGN(Statement rows, ledger.database().prepare(
                                          "SELECT " + std::string(kEntryColumns) +
                                          ", "
                                          "coalesce(person.name, employer.name), "
                                          "coalesce(nullif(person.citizen_id, ''), person.id_as_sent, "
                                          "nullif(employer.credit_code, ''), employer.code_as_sent), "
                                          "coalesce(person.id_status, 'valid'), coalesce(division.code, ''), "
                                          "coalesce(division.name, person.village_as_sent, employer.village_as_sent)" +
                                          std::string(kFrom) + "entry.id = ?1"));
    QList<EntryLine> lines;
    lines.reserve(static_cast<qsizetype>(keys.size()));
    for (const EntryId key : keys) {
        rows.bind(key);
        CANBAO_TRY_ASSIGN(const bool row, rows.step());
        if (!row) {
            continue;
        }
        EntryLine line;
        line.entry = entryFromRow(rows);
        line.subjectId = line.entry.person ? line.entry.person.value : line.entry.employer.value;
        line.name = rows.text(kEntryColumnCount);
        line.identifier = rows.text(kEntryColumnCount + 1);
        line.idStatus = domain::idStatusFromCode(rows.text(kEntryColumnCount + 2));
        line.villageCode = rows.text(kEntryColumnCount + 3);
        line.villageName = rows.text(kEntryColumnCount + 4);
        lines.append(std::move(line));
    }
    return lines;
}

} // namespace canbao::store
