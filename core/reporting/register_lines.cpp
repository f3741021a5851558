#include "core/reporting/register_lines.h"

#include "core/reporting/entry_values.h"
#include "core/sheet/template/form_layout.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace canbao::reporting {

namespace {

using Role = sheet::FormColumn::Role;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(canbao::reporting::RegisterLines)

public:
    static QHash<QString, sheet::TemplateValue> ofWorkbook(const RegisterRows& rows) {
        return {{tr("Title"), rows.table.title},
                {tr("Reporting office"), rows.officeName},
                {tr("Year"), qint64(rows.year)},
                {tr("Filled in on"), rows.today.toString(Qt::ISODate)},
                {tr("In all"), rows.table.total}};
    }
};

Role roleOf(EntryField field) {
    switch (field) {
    case EntryField::Id:
        return Role::Key;
    case EntryField::Name:
        return Role::Name;
    case EntryField::Number:
        return Role::Number;
    case EntryField::Participation:
    case EntryField::Type:
    case EntryField::Result:
    case EntryField::Enrolled:
    case EntryField::Joined:
    case EntryField::JoinedOn:
    case EntryField::Reason:
    case EntryField::Because:
    case EntryField::VerifiedOn:
    case EntryField::Evidence:
    case EntryField::Collector:
        return Role::Value;
    default:
        return Role::Given;
    }
}

domain::SubjectType subjectOf(RegisterKind kind) {
    return kind == RegisterKind::Employers || kind == RegisterKind::Enforcement ? domain::SubjectType::Employer
                                                                                : domain::SubjectType::Person;
}

/// The fields of an entry as columns, and which of them a word means.
class FieldColumns {
public:
    FieldColumns(domain::SubjectType subject, const domain::CodeTables& codes) {
        for (const EntryField field : entryFields()) {
            if (field == EntryField::Fixed) {
                continue;
            }
            const QStringList headers = headersOf(field, subject, codes);
            m_columns.append({label(field), headers, roleOf(field)});
            for (const QString& header : headers) {
                const QString word = sheet::comparableHeader(header);
                m_meanings.insert(word, m_meanings.value(word, m_columns.size() - 1));
            }
        }
    }
    [[nodiscard]] const QList<sheet::FormColumn>& columns() const { return m_columns; }
    [[nodiscard]] std::optional<sheet::FormColumn> meaning(const QString& word) const {
        const auto found = m_meanings.constFind(sheet::comparableHeader(word));
        return found == m_meanings.constEnd() ? std::nullopt : std::optional(m_columns.at(*found));
    }

private:
    QList<sheet::FormColumn> m_columns;
    QHash<QString, qsizetype> m_meanings;
};

/// The register's own columns: what it says takes the place of the field that is called so.
QList<sheet::FormColumn> ownColumns(const RegisterTable& table, const FieldColumns& fields) {
    QList<sheet::FormColumn> columns;
    for (const RegisterColumn& column : table.columns) {
        const QString whole = column.group + column.head;
        const bool once = std::ranges::count(table.columns, column.head, &RegisterColumn::head) == 1;
        const auto field = once ? fields.meaning(column.head) : std::nullopt;
        columns.append(field ? *field : sheet::FormColumn{whole, {whole}, Role::Value});
        if (once) {
            columns.last().headers += {whole, column.head};
        }
    }
    return columns;
}

sheet::TemplateValue valueOf(const sheet::FormColumn& column, const QString& text) {
    bool number = false;
    const qint64 value = column.role == Role::Number ? text.toLongLong(&number) : 0;
    return number ? sheet::TemplateValue(value) : sheet::TemplateValue(text);
}

QStringList namesOf(const store::LedgerLine& line) {
    const domain::Person* const person = line.person();
    const domain::Employer* const employer = line.employer();
    QStringList names = person != nullptr ? QStringList{person->citizenId, person->idAsSent, person->name}
                                          : QStringList{employer->creditCode, employer->codeAsSent, employer->name};
    names.removeAll(QString());
    return names;
}

/// What tells two lines about one subject apart, as a city may write it.
QStringList wordsOf(const domain::Entry& entry, const domain::CodeTables& codes) {
    return {codes.label(entry.insurance), codes.shortLabel(entry.insurance), codes.label(entry.kind)};
}

} // namespace

void addRegister(const RegisterRows& rows, const domain::CodeTables& codes, sheet::TemplateContent& filled) {
    filled.single.insert(Words::ofWorkbook(rows));
    const FieldColumns fields(subjectOf(rows.table.kind), codes);
    const QList<sheet::FormColumn> own = ownColumns(rows.table, fields);
    const EntryContext context{rows.officeName, rows.table.numbers, codes, rows.today};
    sheet::TemplateLines lines;
    lines.columns = fields.columns() + own;
    lines.someAsked = true;
    lines.rows.reserve(rows.lines.size());
    for (qsizetype i = 0; i < rows.lines.size(); ++i) {
        QHash<QString, sheet::TemplateValue> row;
        for (const EntryField field : entryFields()) {
            row.insert(label(field), field == EntryField::Number
                                         ? sheet::TemplateValue(qint64(i + 1))
                                         : sheet::TemplateValue(entryValue(field, rows.lines.at(i), context)));
        }
        const QStringList cells = rows.table.wholeCells(i);
        for (qsizetype column = 0; column < own.size(); ++column) {
            row.insert(own.at(column).mark, valueOf(own.at(column), cells.at(column)));
        }
        lines.rows.append(std::move(row));
        lines.lineNames.append(namesOf(rows.lines.at(i)));
        lines.lineWords.append(wordsOf(rows.lines.at(i).entry, codes));
    }
    filled.lines.append(std::move(lines));
}

} // namespace canbao::reporting
