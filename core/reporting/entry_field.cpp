#include "core/reporting/entry_field.h"

#include "resources/bundled_data.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace canbao::reporting {

namespace {

struct FieldRow {
    EntryField field;
    const char* code;
    const char* label;
    const char* imported; ///< what resources/intake/fields.csv calls it; may be empty
};

constexpr std::array kFields{
    FieldRow{EntryField::Name, "name", QT_TRANSLATE_NOOP("EntryField", "Name"), "name"},
    FieldRow{EntryField::IdType, "id-type", QT_TRANSLATE_NOOP("EntryField", "Kind of document (code)"), ""},
    FieldRow{EntryField::Id, "id", QT_TRANSLATE_NOOP("EntryField", "Number of the document"), "citizen_id"},
    FieldRow{EntryField::SexCode, "sex-code", QT_TRANSLATE_NOOP("EntryField", "Sex (code)"), ""},
    FieldRow{EntryField::Sex, "sex", QT_TRANSLATE_NOOP("EntryField", "Sex"), "sex"},
    FieldRow{EntryField::Age, "age", QT_TRANSLATE_NOOP("EntryField", "Age"), "age"},
    FieldRow{EntryField::Ethnicity, "ethnicity", QT_TRANSLATE_NOOP("EntryField", "Ethnicity"), "ethnicity"},
    FieldRow{EntryField::Birth, "birth", QT_TRANSLATE_NOOP("EntryField", "Date of birth (8 digits)"), ""},
    FieldRow{EntryField::BirthDashed, "birth-dashed", QT_TRANSLATE_NOOP("EntryField", "Date of birth (year-month-day)"),
             "birth"},
    FieldRow{EntryField::Participation, "participation", QT_TRANSLATE_NOOP("EntryField", "Participation code"), ""},
    FieldRow{EntryField::Type, "type", QT_TRANSLATE_NOOP("EntryField", "Type code"), ""},
    FieldRow{EntryField::Result, "result", QT_TRANSLATE_NOOP("EntryField", "Result"), "verification"},
    FieldRow{EntryField::Enrolled, "enrolled", QT_TRANSLATE_NOOP("EntryField", "Enrolled or not"), ""},
    FieldRow{EntryField::Joined, "joined", QT_TRANSLATE_NOOP("EntryField", "Insurance joined"), ""},
    FieldRow{EntryField::JoinedOn, "joined-on", QT_TRANSLATE_NOOP("EntryField", "Enrolled on"), "insured_on"},
    FieldRow{EntryField::Reason, "reason", QT_TRANSLATE_NOOP("EntryField", "Reason why not enrolled"), "reason"},
    FieldRow{EntryField::Because, "because", QT_TRANSLATE_NOOP("EntryField", "Insurance joined or reason"), ""},
    FieldRow{EntryField::VerifiedOn, "verified-on", QT_TRANSLATE_NOOP("EntryField", "Verified on"), ""},
    FieldRow{EntryField::Evidence, "evidence", QT_TRANSLATE_NOOP("EntryField", "Evidence"), ""},
    FieldRow{EntryField::List, "list", QT_TRANSLATE_NOOP("EntryField", "List"), ""},
    FieldRow{EntryField::Insurance, "insurance", QT_TRANSLATE_NOOP("EntryField", "Insurance on the list"), "insurance"},
    FieldRow{EntryField::IssuedOn, "issued-on", QT_TRANSLATE_NOOP("EntryField", "Issued on"), ""},
    FieldRow{EntryField::HouseholdKind, "household-kind", QT_TRANSLATE_NOOP("EntryField", "Kind of household (code)"),
             ""},
    FieldRow{EntryField::Division, "division", QT_TRANSLATE_NOOP("EntryField", "Division code (12 digits)"),
             "division_code"},
    FieldRow{EntryField::Office, "office", QT_TRANSLATE_NOOP("EntryField", "Township or street"), "town"},
    FieldRow{EntryField::Village, "village", QT_TRANSLATE_NOOP("EntryField", "Village"), "village"},
    FieldRow{EntryField::Group, "group", QT_TRANSLATE_NOOP("EntryField", "Group"), "group"},
    FieldRow{EntryField::Address, "address", QT_TRANSLATE_NOOP("EntryField", "Registered address"), "address"},
    FieldRow{EntryField::Phone, "phone", QT_TRANSLATE_NOOP("EntryField", "Phone"), "phone"},
    FieldRow{EntryField::LegalPerson, "legal-person", QT_TRANSLATE_NOOP("EntryField", "Legal person"), "legal_person"},
    FieldRow{EntryField::Headcount, "headcount", QT_TRANSLATE_NOOP("EntryField", "Employees"), "headcount"},
    FieldRow{EntryField::Collector, "collector", QT_TRANSLATE_NOOP("EntryField", "Recorded by"), "verified_by"},
    FieldRow{EntryField::Note, "note", QT_TRANSLATE_NOOP("EntryField", "Note"), "note"},
    FieldRow{EntryField::Number, "number", QT_TRANSLATE_NOOP("EntryField", "Running number"), "serial"},
    FieldRow{EntryField::Fixed, "fixed", QT_TRANSLATE_NOOP("EntryField", "Fixed value"), ""},
};

constexpr auto kFieldValues = [] {
    std::array<EntryField, kFields.size()> values{};
    std::ranges::transform(kFields, values.begin(), &FieldRow::field);
    return values;
}();

const FieldRow& rowOf(EntryField field) {
    return *std::ranges::find(kFields, field, &FieldRow::field);
}

/// An employer's own name and code have words of their own.
QString importedName(const FieldRow& row, domain::SubjectType subject) {
    if (subject == domain::SubjectType::Employer && row.field == EntryField::Name) {
        return u"employer_name"_s;
    }
    if (subject == domain::SubjectType::Employer && row.field == EntryField::Id) {
        return u"credit_code"_s;
    }
    return QLatin1StringView(row.imported);
}

/// The same under a group that says nothing else: 户籍 over 村（社区）; never 监护人 or 户主, who are somebody else.
QStringList underGroups(const QStringList& headers, const domain::CodeTables& codes) {
    QStringList grouped;
    for (const domain::CodeRow& group : codes.rows(u"form-entry-group"_s)) {
        for (const QString& word : QStringList(group.label) + group.aliases) {
            for (const QString& header : headers) {
                grouped.append(word + header);
            }
        }
    }
    return grouped;
}

} // namespace

std::span<const EntryField> entryFields() {
    return kFieldValues;
}

QString code(EntryField field) {
    return QLatin1StringView(rowOf(field).code);
}

std::optional<EntryField> entryFieldFromCode(QStringView wanted) {
    const auto* const found =
        std::ranges::find_if(kFields, [&](const FieldRow& row) { return QLatin1StringView(row.code) == wanted; });
    return found == kFields.end() ? std::nullopt : std::optional(found->field);
}

QString label(EntryField field) {
    return QCoreApplication::translate("EntryField", rowOf(field).label);
}

QStringList headersOf(EntryField field, domain::SubjectType subject, const domain::CodeTables& codes) {
    const FieldRow& row = rowOf(field);
    QStringList headers{label(field)};
    for (const domain::CodeRow& known : codes.rows(u"form-entry"_s)) {
        if (known.code == QLatin1StringView(row.code)) {
            headers += QStringList(known.label) + known.aliases;
        }
    }
    const QString imported = importedName(row, subject);
    const QString audience = subject == domain::SubjectType::Person ? u"person"_s : u"employer"_s;
    static const QList<DataRow> lists = bundledTable(u"intake/fields.csv"_s);
    for (const DataRow& known : lists) {
        const QString listsOf = known[u"for"_s];
        if (!imported.isEmpty() && known[u"field"_s] == imported && (listsOf == audience || listsOf == "any"_L1)) {
            static const QRegularExpression between(u"[|>]"_s); // '>' parts better aliases from others
            headers += QStringList(known[u"label"_s]) + known[u"aliases"_s].split(between, Qt::SkipEmptyParts);
        }
    }
    return headers + underGroups(headers, codes);
}

} // namespace canbao::reporting
