#include "core/store/queries/ledger_lines.h"

#include "core/store/entry_store.h"
#include "core/store/subject_store.h"

#include <string>

namespace canbao::store {

namespace {

std::string conditions(const LedgerLineFilter& filter) {
    std::string sql = " WHERE entry.state <> 'void'";
    if (filter.subject) {
        sql += *filter.subject == domain::SubjectType::Person ? " AND entry.person IS NOT NULL"
                                                              : " AND entry.employer IS NOT NULL";
    }
    if (filter.village) {
        sql += " AND entry.village = ?1";
    }
    switch (filter.standing) {
    case LedgerLineFilter::Standing::Any:
        break;
    case LedgerLineFilter::Standing::StruckOff:
        sql += " AND entry.state IN ('enrolled', 'excluded')";
        break;
    case LedgerLineFilter::Standing::Uninsured:
        sql += " AND entry.state IN ('pending', 'in-progress', 'declined')";
        break;
    }
    return sql;
}

void bindTo(Statement& statement, const LedgerLineFilter& filter) {
    if (filter.village) {
        statement.bindAt(1, filter.village);
    }
}

/// What a line is read from; conditions and order follow.
const std::string& selection() {
    static const std::string sql = "SELECT " + std::string(kEntryColumns) +
                                   ", division.code, division.name, import_batch.issued_on, event.note, operator.name "
                                   "FROM entry JOIN import_batch ON import_batch.id = entry.batch "
                                   "LEFT JOIN division ON division.id = entry.village "
                                   "LEFT JOIN event ON event.seq = " +
                                   std::string(kStandingResult) + " LEFT JOIN operator ON operator.id = event.operator";
    return sql;
}

/// Reads each subject once, however many entries follow one another.
class Lines {
public:
    explicit Lines(SubjectStore store)
        : m_store(std::move(store)) {}

    Result<LedgerLine> read(const Statement& row) {
        constexpr int kBehind = kEntryColumnCount;
        LedgerLine line;
        line.entry = entryFromRow(row);
        line.villageCode = row.text(kBehind);
        line.villageName = row.text(kBehind + 1);
        line.issuedOn = row.date(kBehind + 2);
        line.note = row.text(kBehind + 3);
        line.recordedBy = row.text(kBehind + 4);
        CANBAO_TRY(readSubject(line));
        if (line.villageCode.isEmpty()) {
            line.villageName = line.person() != nullptr ? line.person()->villageAsSent : line.employer()->villageAsSent;
        }
        return line;
    }

private:
    Result<> readSubject(LedgerLine& line) {
        if (line.entry.person && line.entry.person == m_person.id) {
            line.subject = m_person;
            return {};
        }
        if (line.entry.person) {
            CANBAO_TRY_ASSIGN(const auto person, m_store.person(line.entry.person));
            m_person = person.value_or(domain::Person{});
            line.subject = m_person;
            return {};
        }
        CANBAO_TRY_ASSIGN(const auto employer, m_store.employer(line.entry.employer));
        line.subject = employer.value_or(domain::Employer{});
        return {};
    }

    SubjectStore m_store;
    domain::Person m_person;
};

} // namespace

Result<> eachLedgerLine(const Ledger& ledger, const LedgerLineFilter& filter,
                        const std::function<bool(LedgerLine&&)>& take) {
    const std::string sql = selection() + conditions(filter) +
                            " ORDER BY division.position IS NULL, division.position, entry.person IS NULL, "
                            "entry.person, entry.employer, entry.id";
    CANBAO_TRY_ASSIGN(Statement rows, ledger.database().prepare(sql));
    bindTo(rows, filter);
    CANBAO_TRY_ASSIGN(SubjectStore subjects, SubjectStore::on(ledger.database()));
    Lines lines(std::move(subjects));
    while (true) {
        CANBAO_TRY_ASSIGN(const bool row, rows.step());
        if (!row) {
            return {};
        }
        CANBAO_TRY_ASSIGN(LedgerLine line, lines.read(rows));
        if (!take(std::move(line))) {
            return {};
        }
    }
}

Result<QList<LedgerLine>> ledgerLines(const Ledger& ledger, std::span<const EntryId> entries) {
    CANBAO_TRY_ASSIGN(Statement row, ledger.database().prepare(selection() + " WHERE entry.id = ?1"));
    CANBAO_TRY_ASSIGN(SubjectStore subjects, SubjectStore::on(ledger.database()));
    Lines lines(std::move(subjects));
    QList<LedgerLine> found;
    found.reserve(qsizetype(entries.size()));
    for (const EntryId entry : entries) {
        CANBAO_TRY_ASSIGN(const bool there, row.bind(entry).step());
        if (there) {
            CANBAO_TRY_ASSIGN(LedgerLine line, lines.read(row));
            found.append(std::move(line));
        }
    }
    return found;
}

Result<LedgerTotals> ledgerTotals(const Ledger& ledger, const LedgerLineFilter& filter) {
    const std::string sql = "SELECT count(DISTINCT entry.person) + count(DISTINCT entry.employer), count(*), "
                            "total(entry.state = 'enrolled'), total(entry.state = 'excluded'), "
                            "total(entry.state = 'declined'), total(entry.state IN ('pending', 'in-progress')), "
                            "total(entry.state = 'withdrawn') FROM entry" +
                            conditions(filter);
    CANBAO_TRY_ASSIGN(Statement row, ledger.database().prepare(sql));
    bindTo(row, filter);
    CANBAO_TRY_ASSIGN([[maybe_unused]] const bool found, row.step());
    return LedgerTotals{row.int64(0), row.int64(1), row.int64(2), row.int64(3),
                        row.int64(4), row.int64(5), row.int64(6)};
}

} // namespace canbao::store
