#pragma once

#include "core/reporting/grouping.h"
#include "core/reporting/monthly_report_table.h"
#include "core/store/queries/entry_queue.h"

namespace canbao::reporting {

/// The figures of persons or of employers, broken down: a line for each group, then all of them together, where each
/// entry stands once, however many groups it belongs to.
struct GroupTable {
    struct Column {
        QString head;
        std::optional<CountedEntries> counted; ///< none: a rate
    };
    struct Line {
        QString key; ///< of the group; of the last line empty
        QString name;
        QList<ReportCell> cells; ///< one per column
    };
    Grouping grouping = Grouping::Village;
    domain::SubjectType subject = domain::SubjectType::Person;
    store::AsOf at;
    QList<Column> columns;
    QList<Line> lines;
};

[[nodiscard]] Result<GroupTable> groupTable(const store::Ledger& ledger, Grouping grouping, domain::SubjectType subject,
                                            const store::AsOf& at);

/// The rows behind a number of the table; none where it counts nothing.
[[nodiscard]] std::optional<store::EntryFilter> rowsBehind(const GroupTable& table, qsizetype column, qsizetype line,
                                                           const QList<domain::Village>& villages);

} // namespace canbao::reporting
