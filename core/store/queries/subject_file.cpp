#include "core/store/queries/subject_file.h"

#include "core/domain/citizen_id.h"
#include "core/store/entry_store.h"
#include "core/store/identity_store.h"
#include "core/store/reference_store.h"
#include "core/store/result_detail.h"
#include "core/store/subject_store.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <string>
#include <string_view>

using namespace Qt::StringLiterals;

namespace canbao::store {

namespace {

Error notThere() {
    return Error::user(QCoreApplication::translate(
        "canbao::store::Ledger", "Nobody in this ledger has this number. Check it, or search by name."));
}

/// The person ?1 and whoever was merged into them.
constexpr auto kFamily = "WITH RECURSIVE family (id) AS (VALUES (?1) UNION "
                         "SELECT person.id FROM family JOIN person ON person.merged_into = family.id) ";

QStringList textsOf(const QString& json) {
    QStringList texts;
    for (const QJsonValue& cell : QJsonDocument::fromJson(json.toUtf8()).array()) {
        texts.append(cell.toString());
    }
    return texts;
}

/// "A" 0, "AB" 27.
int columnOf(const QString& letters) {
    int column = 0;
    for (const QChar letter : letters) {
        column = column * 26 + letter.unicode() - u'A' + 1;
    }
    return column - 1;
}

/// The row's cells by what their columns were taken for when the list was imported.
QMap<QString, QString> sentFields(const EntrySource& source, const QJsonArray& layout) {
    QMap<QString, QString> sent;
    for (const QJsonValue& sheet : layout) {
        if (sheet["name"_L1].toString() != source.sheet) {
            continue;
        }
        const QJsonObject columns = sheet["columns"_L1].toObject();
        for (auto column = columns.begin(); column != columns.end(); ++column) {
            const QString text = source.cells.value(columnOf(column->toString())).trimmed();
            if (!text.isEmpty()) {
                sent.insert(column.key(), text);
            }
        }
    }
    return sent;
}

Result<> readVillage(const Ledger& ledger, SubjectFile& file, DivisionId village, const QString& asSent) {
    file.villageName = asSent;
    if (!village) {
        return {};
    }
    CANBAO_TRY_ASSIGN(Statement row, ledger.database().query("SELECT code, name FROM division WHERE id = ?1", village));
    CANBAO_TRY_ASSIGN(const bool found, row.step());
    if (found) {
        file.villageCode = row.text(0);
        file.villageName = row.text(1);
    }
    return {};
}

Result<> readSources(const Ledger& ledger, SubjectFile& file, EntryId entry) {
    CANBAO_TRY_ASSIGN(
        Statement rows,
        ledger.database().query("SELECT import_row.batch, import_batch.file_name, import_row.sheet, import_row.row, "
                                "import_batch.issued_on, import_row.cells, import_row.verdicts, import_batch.layout "
                                "FROM import_row "
                                "JOIN import_batch ON import_batch.id = import_row.batch "
                                "WHERE import_row.entry = ?1 ORDER BY import_row.batch, import_row.row",
                                entry));
    while (true) {
        CANBAO_TRY_ASSIGN(const bool row, rows.step());
        if (!row) {
            return {};
        }
        EntrySource source{entry,
                           rows.id<BatchId>(0),
                           rows.text(1),
                           rows.text(2),
                           rows.integer(3),
                           rows.date(4),
                           textsOf(rows.text(5)),
                           QJsonDocument::fromJson(rows.text(6).toUtf8()).array(),
                           {}};
        source.sent = sentFields(source, QJsonDocument::fromJson(rows.text(7).toUtf8()).array());
        file.sources.append(std::move(source));
    }
}

Result<> readHistory(const Ledger& ledger, SubjectFile& file, const char* subjectColumn, qint64 subject) {
    // Whoever was merged into a person is a part of that one's history.
    const bool person = std::string_view(subjectColumn) == "person";
    std::string sql(kFamily);
    sql += "SELECT ";
    sql += kEventColumns;
    sql += ", operator.name, event.hash FROM event JOIN operator ON operator.id = event.operator "
           "WHERE event.entry IN (SELECT id FROM entry WHERE ";
    sql += subjectColumn;
    sql += person ? " IN (SELECT id FROM family)" : " = ?1";
    sql += ") ORDER BY event.seq";
    CANBAO_TRY_ASSIGN(Statement rows, ledger.database().query(sql, subject));
    while (true) {
        CANBAO_TRY_ASSIGN(const bool row, rows.step());
        if (!row) {
            return {};
        }
        const Event event = eventFromRow(rows);
        file.history.append({event, rows.text(13), rows.blob(14), resultDetail(event).evidence});
    }
}

Result<> readReferences(const Ledger& ledger, SubjectFile& file, const QString& identityKey) {
    CANBAO_TRY_ASSIGN(ReferenceStore references, ReferenceStore::on(ledger.database()));
    CANBAO_TRY_ASSIGN(const QList<domain::ReferenceRecord> own, references.ofSubject(identityKey));
    file.references += own;
    return {};
}

/// What departments say of the person, and of whoever was merged into them.
Result<> readReferencesOfFamily(const Ledger& ledger, SubjectFile& file, PersonId person) {
    CANBAO_TRY_ASSIGN(Statement keys,
                      ledger.database().query(std::string(kFamily) + "SELECT identity_key FROM family "
                                                                     "JOIN person USING (id) ORDER BY id <> ?1, id",
                                              person));
    while (true) {
        CANBAO_TRY_ASSIGN(const bool row, keys.step());
        if (!row) {
            return {};
        }
        CANBAO_TRY(readReferences(ledger, file, keys.text(0)));
    }
}

Result<> readEntries(const Ledger& ledger, SubjectFile& file, const char* subjectColumn, qint64 subject) {
    const std::string sql = "SELECT " + std::string(kEntryColumns) + " FROM entry WHERE state <> 'void' AND " +
                            subjectColumn + " = ?1 ORDER BY id";
    CANBAO_TRY_ASSIGN(Statement rows, ledger.database().query(sql, subject));
    while (true) {
        CANBAO_TRY_ASSIGN(const bool row, rows.step());
        if (!row) {
            break;
        }
        file.entries.append(entryFromRow(rows));
    }
    for (const domain::Entry& entry : std::as_const(file.entries)) {
        CANBAO_TRY(readSources(ledger, file, entry.id));
    }
    return readHistory(ledger, file, subjectColumn, subject);
}

} // namespace

Result<SubjectFile> subjectFile(const Ledger& ledger, PersonId id) {
    CANBAO_TRY_ASSIGN(SubjectStore subjects, SubjectStore::on(ledger.database()));
    CANBAO_TRY_ASSIGN(const auto person, subjects.person(id));
    if (!person) {
        return std::unexpected(notThere());
    }
    SubjectFile file;
    file.subject = *person;
    CANBAO_TRY(readVillage(ledger, file, person->village, person->villageAsSent));
    const SubjectKey key{domain::SubjectType::Person, id.value};
    CANBAO_TRY_ASSIGN(file.corrected, correctedFields(ledger.database(), key));
    CANBAO_TRY(readReferencesOfFamily(ledger, file, id));
    CANBAO_TRY(readEntries(ledger, file, "person", id.value));
    return file;
}

Result<SubjectFile> subjectFile(const Ledger& ledger, EmployerId id) {
    CANBAO_TRY_ASSIGN(SubjectStore subjects, SubjectStore::on(ledger.database()));
    CANBAO_TRY_ASSIGN(const auto employer, subjects.employer(id));
    if (!employer) {
        return std::unexpected(notThere());
    }
    SubjectFile file;
    file.subject = *employer;
    CANBAO_TRY(readVillage(ledger, file, employer->village, employer->villageAsSent));
    const SubjectKey key{domain::SubjectType::Employer, id.value};
    CANBAO_TRY_ASSIGN(file.corrected, correctedFields(ledger.database(), key));
    CANBAO_TRY_ASSIGN(const QString identityKey, identityKeyOf(ledger.database(), key));
    CANBAO_TRY(readReferences(ledger, file, identityKey));
    CANBAO_TRY(readEntries(ledger, file, "employer", id.value));
    return file;
}

Result<SubjectFile> subjectFile(const Ledger& ledger, EntryId id) {
    CANBAO_TRY_ASSIGN(EntryStore entries, EntryStore::on(ledger.database()));
    CANBAO_TRY_ASSIGN(const auto entry, entries.entry(id));
    if (!entry) {
        return std::unexpected(notThere());
    }
    return entry->person ? subjectFile(ledger, entry->person) : subjectFile(ledger, entry->employer);
}

Result<SubjectFile> subjectFileByIdentifier(const Ledger& ledger, const QString& identifier) {
    const Database& database = ledger.database();
    const QString text = domain::CitizenId::cleaned(identifier);
    CANBAO_TRY_ASSIGN(
        const qint64 person,
        database.number("WITH RECURSIVE found (id, merged_into) AS ("
                        "  SELECT id, merged_into FROM person WHERE citizen_id = ?1 AND citizen_id <> '' UNION "
                        "  SELECT person.id, person.merged_into FROM found "
                        "  JOIN person ON person.id = found.merged_into) "
                        "SELECT id FROM found WHERE merged_into IS NULL LIMIT 1",
                        text));
    if (person > 0) {
        return subjectFile(ledger, PersonId{person});
    }
    CANBAO_TRY_ASSIGN(
        const qint64 employer,
        database.number("SELECT id FROM employer WHERE credit_code = ?1 AND credit_code <> '' LIMIT 1", text));
    if (employer > 0) {
        return subjectFile(ledger, EmployerId{employer});
    }
    return std::unexpected(notThere());
}

} // namespace canbao::store
