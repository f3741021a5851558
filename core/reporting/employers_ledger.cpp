#include "core/reporting/register_sources.h"
#include "core/store/queries/rosters.h"

#include <QCoreApplication>

#include <algorithm>

namespace canbao::reporting {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(canbao::reporting::EmployersLedger)

public:
    static QList<RegisterColumn> columns() {
        const QString employer = tr("Employer");
        const QString verified = tr("Verification");
        const QString roster = tr("Roster");
        return {{{}, tr("No."), 8},
                {employer, tr("Employer's name"), 30, false},
                {employer, tr("Unified credit code"), 29},
                {employer, tr("Legal person"), 13},
                {employer, tr("Phone"), 20},
                {employer, tr("Village and address"), 22, false},
                {employer, tr("Employees"), 9},
                {verified, tr("List"), 15},
                {verified, tr("Insurance"), 11},
                {verified, tr("State"), 12},
                {verified, tr("Insurance joined or reason"), 13},
                {verified, tr("Verified on"), 14},
                {roster, tr("Name"), 13},
                {roster, tr("Citizen id"), 28},
                {roster, tr("Employed since"), 14},
                {roster, tr("Insured"), 16, false}};
    }
    static QString total(qint64 employers, qint64 staff) {
        return tr("%1 employers, %2 persons on their rosters").arg(employers).arg(staff);
    }
    static QString closing(const store::LedgerTotals& totals, qint64 staff) {
        return tr("Total %1 employers, %2 entries: enrolled %3, not to be enrolled %4, to be persuaded %5, open %6; "
                  "%7 persons on the rosters")
            .arg(totals.subjects)
            .arg(totals.entries)
            .arg(totals.enrolled)
            .arg(totals.excluded)
            .arg(totals.declined)
            .arg(totals.open)
            .arg(staff);
    }
};

constexpr qsizetype kEmployerCells = 7;
constexpr qsizetype kEntryCells = 5;
constexpr qsizetype kRosterCells = 4;

class EmployerLines {
public:
    EmployerLines(const RegisterSource& source, RegisterTable& table)
        : m_source(source)
        , m_table(table) {}

    /// One employer with all its entries: as many lines as its entries or its roster need.
    Result<> add(const QList<store::LedgerLine>& entries) {
        const store::LedgerLine& first = entries.first();
        CANBAO_TRY_ASSIGN(const QList<store::StaffMember> roster,
                          store::knownStaffOf(m_source.ledger, first.employer()->id));
        m_staff += roster.size();
        const qsizetype lines = std::max(entries.size(), roster.size());
        for (qsizetype i = 0; i < lines; ++i) {
            QStringList cells = i == 0 ? employerCells(first) : QStringList(kEmployerCells, QString());
            cells += i < entries.size() ? entryCells(entries.at(i).entry) : QStringList(kEntryCells, QString());
            cells += i < roster.size() ? rosterCells(roster.at(i)) : QStringList(kRosterCells, QString());
            const EntryId opens = i < entries.size() ? entries.at(i).entry.id : first.entry.id;
            addLine(m_table, m_source.request, [&] {
                return RegisterTable::Line{opens, cells, domain::SubjectType::Employer, i > 0};
            });
        }
        return {};
    }

    [[nodiscard]] qint64 staff() const { return m_staff; }

private:
    QStringList employerCells(const store::LedgerLine& line) {
        const domain::Employer& employer = *line.employer();
        return {QString::number(++m_number),
                employer.name,
                numberOf(employer, m_table.numbers),
                employer.legalPerson,
                phoneOf(employer.phone, m_table.numbers),
                (line.villageName + u' ' + employer.address).trimmed(),
                employer.headcount >= 0 ? QString::number(employer.headcount) : QString()};
    }

    [[nodiscard]] QStringList entryCells(const domain::Entry& entry) const {
        const domain::CodeTables& codes = m_source.codes;
        return {codes.label(entry.kind), codes.shortLabel(entry.insurance), codes.label(entry.state),
                becauseOf(entry, codes), resultDayOf(entry)};
    }

    [[nodiscard]] QStringList rosterCells(const store::StaffMember& line) const {
        return {line.person.name, numberOf(line.person, m_table.numbers), line.employedOn,
                standingOf(line.entries, m_source.codes)};
    }

    const RegisterSource& m_source;
    RegisterTable& m_table;
    qint64 m_number = 0;
    qint64 m_staff = 0;
};

} // namespace

Result<> readEmployersLedger(const RegisterSource& source, RegisterTable& table) {
    const store::LedgerLineFilter filter{domain::SubjectType::Employer, source.request.village};
    CANBAO_TRY_ASSIGN(const store::LedgerTotals totals, store::ledgerTotals(source.ledger, filter));
    table.columns = Words::columns();
    table.subjectColumns = kEmployerCells;
    table.subjects = totals.subjects;
    EmployerLines lines(source, table);
    QList<store::LedgerLine> employer;
    Result<> added;
    const auto addEmployer = [&] { return employer.isEmpty() ? Result<>() : lines.add(std::exchange(employer, {})); };
    CANBAO_TRY(store::eachLedgerLine(source.ledger, filter, [&](store::LedgerLine&& line) {
        if (!employer.isEmpty() && employer.first().entry.employer != line.entry.employer) {
            added = addEmployer();
            if (!added || isFull(table, source.request)) {
                table.complete = false; // at least this line's employer is left out
                return false;
            }
        }
        employer.append(std::move(line));
        return true;
    }));
    CANBAO_TRY(added);
    CANBAO_TRY(addEmployer());
    table.total = Words::total(totals.subjects, lines.staff());
    table.closing = Words::closing(totals, lines.staff());
    return {};
}

} // namespace canbao::reporting
