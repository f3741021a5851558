#include "core/reporting/group_table.h"

#include "core/reporting/report_rows.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using canbao::domain::State;

namespace canbao::reporting {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(canbao::reporting::GroupTable)

public:
    static QString issued() { return tr("Issued"); }
    static QString verified() { return tr("Verified"); }
    static QString rate() { return tr("Rate"); }
    static QString all() { return tr("All together"); }
};

QList<GroupTable::Column> columnsOf(domain::SubjectType subject, const domain::CodeTables& codes) {
    CountedEntries all;
    all.subject = subject;
    CountedEntries verified = all;
    verified.verified = true;
    QList<GroupTable::Column> columns{{Words::issued(), all}, {Words::verified(), verified}, {Words::rate(), {}}};
    for (const State state :
         {State::Enrolled, State::Excluded, State::Declined, State::InProgress, State::Pending, State::Withdrawn}) {
        CountedEntries counted = all;
        counted.state = state;
        columns.append({codes.label(state), counted});
    }
    return columns;
}

QList<ReportCell> cellsOf(const Figures& figures) {
    const auto rate = figures.verificationRate();
    return {figures.issued.sum(),  figures.verified.sum(), rate ? ReportCell(*rate) : ReportCell(),
            figures.enrolledSum(), figures.excludedSum(),  figures.declinedSum(),
            figures.inProgress,    figures.pending,        figures.withdrawn};
}

/// A list of employers among persons' figures, or the other way round.
bool isOfOther(Grouping grouping, const QString& key, domain::SubjectType subject) {
    if (grouping == Grouping::List) {
        const auto kind = domain::listKindFromCode(key);
        return kind && domain::subjectOf(*kind) != subject;
    }
    if (grouping == Grouping::SpecialGroup) {
        const auto group = domain::specialGroupFromCode(key);
        return group && domain::subjectOf(*group) != subject;
    }
    return false;
}

void limitToGroup(store::EntryFilter& filter, const GroupTable& table, const QString& key,
                  const QList<domain::Village>& villages) {
    switch (table.grouping) {
    case Grouping::Village:
        limitTo(filter, key, villages);
        break;
    case Grouping::List:
        filter.kind = domain::listKindFromCode(key);
        break;
    case Grouping::Insurance:
        filter.insurance = domain::insuranceFromCode(key);
        break;
    case Grouping::State:
        filter.state = domain::stateFromCode(key);
        break;
    case Grouping::Reason:
        filter.state = domain::stateFromCode(key.section(u'/', 0, 0));
        filter.reason = key.section(u'/', 1);
        break;
    case Grouping::SpecialGroup:
        filter.group = domain::specialGroupFromCode(key);
        filter.groupOn = table.at.day;
        break;
    }
}

} // namespace

Result<GroupTable> groupTable(const store::Ledger& ledger, Grouping grouping, domain::SubjectType subject,
                              const store::AsOf& at) {
    GroupNames names;
    CANBAO_TRY_ASSIGN(names.villages, ledger.villages());
    CANBAO_TRY_ASSIGN(names.codes, ledger.codeTables());
    CANBAO_TRY_ASSIGN(QList<store::Tally> tallies, store::talliesAsOf(ledger, at, neededFor(grouping)));
    tallies.removeIf([subject](const store::Tally& tally) { return tally.subject() != subject; });
    GroupTable table{grouping, subject, at, columnsOf(subject, names.codes), {}};
    for (const GroupFigures& group : grouped(tallies, grouping, names)) {
        if (!isOfOther(grouping, group.key, subject)) {
            table.lines.append({group.key, group.name, cellsOf(group.figures)});
        }
    }
    table.lines.append({{}, Words::all(), cellsOf(figuresOf(tallies))});
    return table;
}

std::optional<store::EntryFilter> rowsBehind(const GroupTable& table, qsizetype column, qsizetype line,
                                             const QList<domain::Village>& villages) {
    const auto& counted = table.columns.at(column).counted;
    const auto* const count = std::get_if<qint64>(&table.lines.at(line).cells.at(column));
    if (!counted || count == nullptr || *count == 0) {
        return std::nullopt;
    }
    store::EntryFilter filter = filterOf(*counted);
    if (line + 1 < table.lines.size()) {
        limitToGroup(filter, table, table.lines.at(line).key, villages);
    }
    filter.past = {table.at, std::nullopt};
    return filter;
}

} // namespace canbao::reporting
