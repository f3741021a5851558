#pragma once

#include "core/reporting/register_table.h"
#include "core/store/queries/ledger_lines.h"

namespace canbao::reporting {

/// What the lines of a register are read from; each function fills columns, lines and sums of its kind.
struct RegisterSource {
    const store::Ledger& ledger;
    const RegisterRequest& request;
    const domain::CodeTables& codes;
    QDate today;
};

[[nodiscard]] Result<> readPersonRegister(const RegisterSource& source, RegisterTable& table);
[[nodiscard]] Result<> readPersonsLedger(const RegisterSource& source, RegisterTable& table);
[[nodiscard]] Result<> readEmployersLedger(const RegisterSource& source, RegisterTable& table);
[[nodiscard]] Result<> readEnforcementLedger(const RegisterSource& source, RegisterTable& table);
[[nodiscard]] Result<> readStruckOffList(const RegisterSource& source, RegisterTable& table);
[[nodiscard]] Result<> readUninsuredList(const RegisterSource& source, RegisterTable& table);
[[nodiscard]] Result<> readUploadTable(const RegisterSource& source, RegisterTable& table);

/// Whether the table has as many lines as were asked for.
[[nodiscard]] bool isFull(const RegisterTable& table, const RegisterRequest& request);
/// Adds what `make()` returns, or, where the table is full, notes that something was left out. Whether it was added.
template <class Make>
bool addLine(RegisterTable& table, const RegisterRequest& request, Make make) {
    if (isFull(table, request)) {
        table.complete = false;
        return false;
    }
    table.lines.append(make());
    return true;
}

/// Reads a register with a line for each entry. `Words` has its columns() and, of the totals, total() and closing();
/// `lineOf(entry, number)` makes a line.
template <class Words, class LineOf>
Result<> readEntryLines(const RegisterSource& source, const store::LedgerLineFilter& filter, RegisterTable& table,
                        LineOf lineOf) {
    CANBAO_TRY_ASSIGN(const store::LedgerTotals totals, store::ledgerTotals(source.ledger, filter));
    table.columns = Words::columns();
    table.subjects = totals.subjects;
    table.total = Words::total(totals);
    table.closing = Words::closing(totals);
    return store::eachLedgerLine(source.ledger, filter, [&](store::LedgerLine&& line) {
        return addLine(table, source.request, [&] { return lineOf(line, QString::number(table.lines.size() + 1)); });
    });
}

/// Numbers as they may stand there.
[[nodiscard]] QString numberOf(const domain::Person& person, Numbers numbers);
[[nodiscard]] QString numberOf(const domain::Employer& employer, Numbers numbers);
[[nodiscard]] QString numberOf(const store::LedgerLine& line, Numbers numbers);
[[nodiscard]] QString phoneOf(const QString& phone, Numbers numbers);
/// The insurance joined, or why not; empty while nothing is known.
[[nodiscard]] QString becauseOf(const domain::Entry& entry, const domain::CodeTables& codes);
/// "回执号 2026-118": what proves the result, with the words the clerk was asked by; empty where nothing does.
[[nodiscard]] QString evidenceOf(const domain::Entry& entry, const domain::CodeTables& codes);
[[nodiscard]] QString sexWord(domain::Sex sex);
/// When the result was true; empty for entries that are open.
[[nodiscard]] QString resultDayOf(const domain::Entry& entry);
/// "居民养老已参保、工伤待核实": what is known of one person in a few words.
[[nodiscard]] QString standingOf(const QList<domain::Entry>& entries, const domain::CodeTables& codes);

} // namespace canbao::reporting
