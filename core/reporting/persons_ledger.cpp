#include "core/reporting/register_sources.h"

#include <QCoreApplication>

namespace canbao::reporting {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(canbao::reporting::PersonsLedger)

public:
    static QList<RegisterColumn> columns() {
        return {{{}, tr("No."), 9},          {{}, tr("Village"), 22},      {{}, tr("Name"), 18},
                {{}, tr("Citizen id"), 34},  {{}, tr("Group"), 16, false}, {{}, tr("Registered address"), 34, false},
                {{}, tr("Phone"), 22},       {{}, tr("List"), 18},         {{}, tr("Insurance"), 14},
                {{}, tr("Issued on"), 17},   {{}, tr("State"), 14},        {{}, tr("Insurance joined or reason"), 17},
                {{}, tr("Verified on"), 17}, {{}, tr("Note"), 15, false}};
    }
    static QString total(const store::LedgerTotals& totals) {
        return tr("%1 persons, %2 entries").arg(totals.subjects).arg(totals.entries);
    }
    static QString closing(const store::LedgerTotals& totals) {
        return tr("Total %1 persons, %2 entries: enrolled %3, not to be enrolled %4, to be persuaded %5, open %6, "
                  "withdrawn %7")
            .arg(totals.subjects)
            .arg(totals.entries)
            .arg(totals.enrolled)
            .arg(totals.excluded)
            .arg(totals.declined)
            .arg(totals.open)
            .arg(totals.withdrawn);
    }
};

} // namespace

Result<> readPersonsLedger(const RegisterSource& source, RegisterTable& table) {
    const domain::CodeTables& codes = source.codes;
    const store::LedgerLineFilter filter{domain::SubjectType::Person, source.request.village};
    return readEntryLines<Words>(source, filter, table, [&](const store::LedgerLine& line, const QString& number) {
        const domain::Person& person = *line.person();
        const domain::Entry& entry = line.entry;
        return RegisterTable::Line{entry.id,
                                   {number, line.villageName, person.name, numberOf(person, table.numbers),
                                    person.group, person.address, phoneOf(person.phone, table.numbers),
                                    codes.label(entry.kind), codes.shortLabel(entry.insurance),
                                    line.issuedOn.toString(Qt::ISODate), codes.label(entry.state),
                                    becauseOf(entry, codes), resultDayOf(entry), line.note}};
    });
}

} // namespace canbao::reporting
