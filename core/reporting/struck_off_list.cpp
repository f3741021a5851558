#include "core/reporting/register_sources.h"

#include <QCoreApplication>

namespace canbao::reporting {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(canbao::reporting::StruckOffList)

public:
    static QList<RegisterColumn> columns() {
        return {{{}, tr("No."), 9},
                {{}, tr("Village"), 24},
                {{}, tr("Name or employer"), 34, false},
                {{}, tr("Citizen id or credit code"), 38},
                {{}, tr("List"), 24},
                {{}, tr("Insurance on the list"), 18},
                {{}, tr("Issued on"), 19},
                {{}, tr("Result"), 18},
                {{}, tr("Insurance joined or reason"), 21},
                {{}, tr("Struck off on"), 19},
                {{}, tr("Evidence"), 27, false},
                {{}, tr("Recorded by"), 16}};
    }
    static QString total(const store::LedgerTotals& totals) { return tr("%1 entries struck off").arg(totals.entries); }
    static QString closing(const store::LedgerTotals& totals) {
        return tr("Total %1 entries of %2 persons and employers: enrolled %3, not to be enrolled %4")
            .arg(totals.entries)
            .arg(totals.subjects)
            .arg(totals.enrolled)
            .arg(totals.excluded);
    }
};

} // namespace

Result<> readStruckOffList(const RegisterSource& source, RegisterTable& table) {
    const domain::CodeTables& codes = source.codes;
    const store::LedgerLineFilter filter{std::nullopt, source.request.village,
                                         store::LedgerLineFilter::Standing::StruckOff};
    return readEntryLines<Words>(source, filter, table, [&](const store::LedgerLine& line, const QString& number) {
        const domain::Entry& entry = line.entry;
        return RegisterTable::Line{
            entry.id,
            {number, line.villageName, line.person() != nullptr ? line.person()->name : line.employer()->name,
             numberOf(line, table.numbers), codes.label(entry.kind), codes.shortLabel(entry.insurance),
             line.issuedOn.toString(Qt::ISODate), codes.label(entry.state), becauseOf(entry, codes), resultDayOf(entry),
             evidenceOf(entry, codes), line.recordedBy},
            entry.subjectType};
    });
}

} // namespace canbao::reporting
