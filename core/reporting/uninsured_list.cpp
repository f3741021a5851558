#include "core/reporting/register_sources.h"

#include <QCoreApplication>

using canbao::store::LedgerLineFilter;

namespace canbao::reporting {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(canbao::reporting::UninsuredList)

public:
    static QList<RegisterColumn> columns() {
        return {{{}, tr("No."), 9},
                {{}, tr("Village"), 24},
                {{}, tr("Group"), 18, false},
                {{}, tr("Name"), 20},
                {{}, tr("Sex"), 9},
                {{}, tr("Citizen id"), 37},
                {{}, tr("Registered address"), 40, false},
                {{}, tr("Phone"), 24},
                {{}, tr("Insurance on the list"), 19},
                {{}, tr("State"), 17},
                {{}, tr("Reason why not enrolled"), 23},
                {{}, tr("Verified on"), 19},
                {{}, tr("Note"), 16, false}};
    }
    static QString total(const store::LedgerTotals& totals) {
        return tr("%1 persons, %2 entries").arg(totals.subjects).arg(totals.entries);
    }
    static QString closing(const store::LedgerTotals& totals) {
        return tr("Total %1 persons, %2 entries: to be persuaded %3, not verified yet %4")
            .arg(totals.subjects)
            .arg(totals.entries)
            .arg(totals.declined)
            .arg(totals.open);
    }
};

} // namespace

Result<> readUninsuredList(const RegisterSource& source, RegisterTable& table) {
    const domain::CodeTables& codes = source.codes;
    const LedgerLineFilter filter{domain::SubjectType::Person, source.request.village,
                                  LedgerLineFilter::Standing::Uninsured};
    return readEntryLines<Words>(source, filter, table, [&](const store::LedgerLine& line, const QString& number) {
        const domain::Person& person = *line.person();
        const domain::Entry& entry = line.entry;
        return RegisterTable::Line{entry.id,
                                   {number, line.villageName, person.group, person.name, sexWord(person.sex),
                                    numberOf(person, table.numbers), person.address,
                                    phoneOf(person.phone, table.numbers), codes.shortLabel(entry.insurance),
                                    codes.label(entry.state), becauseOf(entry, codes), resultDayOf(entry), line.note}};
    });
}

} // namespace canbao::reporting
