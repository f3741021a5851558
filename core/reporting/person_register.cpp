#include "core/reporting/register_sources.h"
#include "core/store/queries/register_rows.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace canbao::reporting {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PersonRegister)

public:
    static QString total(qsizetype persons) { return tr("%n person(s)", nullptr, int(persons)); }
    /// What the day of the result means in this register.
    static QString day(RegisterKind kind) {
        return kind == RegisterKind::Deceased ? tr("Died or found out on") : tr("Verified on");
    }
    static QList<RegisterColumn> columns(RegisterKind kind) {
        return {{{}, tr("No."), 11},
                {{}, tr("Name"), 24},
                {{}, tr("Sex"), 10},
                {{}, tr("Citizen id"), 39},
                {{}, tr("Village"), 28},
                {{}, tr("Group"), 20, false},
                {{}, tr("Registered address"), 46, false},
                {{}, tr("Phone"), 25},
                {{}, tr("Insurance on the list"), 20},
                {{}, day(kind), 20},
                {{}, tr("Note"), 24, false}};
    }
};

QString insurancesOf(const store::RegisterRow& row, const domain::CodeTables& codes) {
    QStringList labels;
    for (const domain::Insurance insurance : row.insurances) {
        const QString label = codes.shortLabel(insurance);
        if (!labels.contains(label)) {
            labels.append(label);
        }
    }
    return labels.join(u'、');
}

QStringList cellsOf(const store::RegisterRow& row, qsizetype number, Numbers numbers, const domain::CodeTables& codes) {
    const domain::Person& person = row.person;
    return {QString::number(number),
            person.name,
            sexWord(person.sex),
            numberOf(person, numbers),
            row.villageName,
            person.group,
            person.address,
            phoneOf(person.phone, numbers),
            insurancesOf(row, codes),
            row.occurredOn.toString(Qt::ISODate),
            row.note};
}

} // namespace

Result<> readPersonRegister(const RegisterSource& source, RegisterTable& table) {
    CANBAO_TRY_ASSIGN(const QList<store::RegisterRow> rows,
                      store::registerRows(source.ledger, code(table.kind), source.request.village));
    table.columns = Words::columns(table.kind);
    table.subjects = rows.size();
    table.total = Words::total(rows.size());
    for (const store::RegisterRow& row : rows) {
        const bool added = addLine(table, source.request, [&] {
            return RegisterTable::Line{row.entry, cellsOf(row, table.lines.size() + 1, table.numbers, source.codes)};
        });
        if (!added) {
            break;
        }
    }
    return {};
}

} // namespace canbao::reporting
