#include "core/reporting/year_summary.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace canbao::reporting {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(canbao::reporting::YearSummaryTables)
};

QString percent(const std::optional<double>& rate) {
    return rate ? QString::number(*rate * 100, 'f', 1) + u'%' : QString();
}

QString titled(const YearSummary& summary, const QString& what) {
    return Words::tr("%1 %2 enrolment campaign: %3").arg(summary.officeName).arg(summary.year).arg(what);
}

/// From the figures that both tables of villages and of months count alike.
QStringList countsOf(const Figures& figures) {
    return {QString::number(figures.issued.employers), QString::number(figures.issued.persons),
            QString::number(figures.verified.sum()),   percent(figures.verificationRate()),
            QString::number(figures.enrolledSum()),    QString::number(figures.excludedSum()),
            QString::number(figures.declinedSum()),    QString::number(figures.pending + figures.inProgress)};
}

/// Their columns, 112 mm wide.
QList<SummaryTable::Column> countColumns() {
    return {{Words::tr("Employers issued"), 13}, {Words::tr("Persons issued"), 15},
            {Words::tr("Verified"), 14},         {Words::tr("Rate"), 16},
            {Words::tr("Enrolled"), 14},         {Words::tr("Not to be enrolled"), 13},
            {Words::tr("To be persuaded"), 13},  {Words::tr("Open"), 14}};
}

SummaryTable villageTable(const YearSummary& summary) {
    SummaryTable table;
    table.name = Words::tr("Villages");
    table.title = titled(summary, Words::tr("progress of the villages"));
    table.columns =
        QList<SummaryTable::Column>{{Words::tr("No."), 10}, {Words::tr("Village"), 34, true}} + countColumns();
    for (const VillageFigures& village : summary.villages) {
        table.lines.append(QStringList{QString::number(table.lines.size() + 1), village.name} +
                           countsOf(village.cumulative));
    }
    table.lines.append(QStringList{QString(), Words::tr("Total")} + countsOf(summary.total));
    table.lastIsTotal = true;
    return table;
}

SummaryTable monthTable(const YearSummary& summary) {
    SummaryTable table;
    table.name = Words::tr("Months");
    table.title = titled(summary, Words::tr("progress of the months"));
    table.columns = {{Words::tr("Month"), 20},
                     {Words::tr("Issued this month"), 22},
                     {Words::tr("Verified this month"), 22},
                     {Words::tr("Enrolled this month"), 22},
                     {Words::tr("Verified in all"), 24},
                     {Words::tr("Enrolled in all"), 24},
                     {Words::tr("Rate"), 22}};
    for (const MonthFigures& month : summary.months) {
        table.lines.append(
            {Words::tr("Month %1").arg(month.month), QString::number(month.thisMonth.issued.sum()),
             QString::number(month.thisMonth.verified.sum()), QString::number(month.thisMonth.enrolledSum()),
             QString::number(month.cumulative.verified.sum()), QString::number(month.cumulative.enrolledSum()),
             percent(month.cumulative.verificationRate())});
    }
    return table;
}

QStringList countsOf(const ActivityCounts& held) {
    return {QString::number(held.outreach),    QString::number(held.reached),   QString::number(held.materials),
            QString::number(held.inspections), QString::number(held.inspected), QString::number(held.problems),
            QString::number(held.ordered)};
}

/// 宣传执法, month by month.
SummaryTable activityTable(const YearSummary& summary) {
    SummaryTable table;
    table.name = Words::tr("Outreach and inspections");
    table.title = titled(summary, Words::tr("outreach and inspections of the months"));
    table.columns = {{Words::tr("Month"), 20},          {Words::tr("Outreach activities"), 18},
                     {Words::tr("People reached"), 22}, {Words::tr("Leaflets handed out"), 22},
                     {Words::tr("Inspections"), 18},    {Words::tr("Employers inspected"), 19},
                     {Words::tr("With problems"), 18},  {Words::tr("Told to put them right"), 19}};
    for (const MonthFigures& month : summary.months) {
        table.lines.append(QStringList{Words::tr("Month %1").arg(month.month)} + countsOf(month.held));
    }
    table.lines.append(QStringList{Words::tr("Total")} + countsOf(summary.held));
    table.lastIsTotal = true;
    return table;
}

/// Whom the plan wants to be looked after; one may belong to several groups, so there is no total.
SummaryTable groupTable(const YearSummary& summary) {
    SummaryTable table;
    table.name = Words::tr("Special groups");
    table.title = titled(summary, Words::tr("progress of the special groups"));
    table.columns = QList<SummaryTable::Column>{{Words::tr("Special group"), 44, true}} + countColumns();
    for (const GroupFigures& group : summary.groups) {
        table.lines.append(QStringList{group.name} + countsOf(group.figures));
    }
    return table;
}

/// What became of the entries: by the insurance joined, by the reason why not.
SummaryTable resultTable(const YearSummary& summary, const domain::CodeTables& codes) {
    SummaryTable table;
    table.name = Words::tr("Results");
    table.title = titled(summary, Words::tr("results by insurance and reason"));
    table.columns = {{Words::tr("Result"), 40, true},
                     {Words::tr("Insurance joined or reason"), 66, true},
                     {Words::tr("Entries"), 25},
                     {Words::tr("Share"), 25}};
    const double verified = double(summary.total.verified.sum());
    const auto add = [&](const QString& result, const QString& what, qint64 count) {
        table.lines.append(
            {result, what, QString::number(count), verified > 0 ? percent(double(count) / verified) : QString()});
    };
    const auto addReasons = [&](domain::State state, const QString& list, const QMap<QString, qint64>& counts) {
        for (const domain::CodeRow& row : codes.rows(list)) {
            if (counts.value(row.code) > 0) {
                add(codes.label(state), row.label, counts.value(row.code));
            }
        }
    };
    for (const domain::Insurance insurance : domain::insurances()) {
        add(codes.label(domain::State::Enrolled), codes.label(insurance), summary.total.enrolled.value(insurance));
    }
    addReasons(domain::State::Excluded, u"reason-excluded"_s, summary.total.excluded);
    addReasons(domain::State::Declined, u"reason-declined"_s, summary.total.declined);
    add(Words::tr("Total"), {}, summary.total.verified.sum());
    table.lastIsTotal = true;
    return table;
}

} // namespace

QList<SummaryTable> summaryTables(const YearSummary& summary, const domain::CodeTables& codes) {
    QList<SummaryTable> tables{villageTable(summary), resultTable(summary, codes), monthTable(summary)};
    const bool anybody =
        std::ranges::any_of(summary.groups, [](const GroupFigures& group) { return group.figures.issued.sum() > 0; });
    if (anybody) { // no letter needs an attachment of noughts
        tables.append(groupTable(summary));
    }
    if (summary.held.any()) {
        tables.append(activityTable(summary));
    }
    return tables;
}

} // namespace canbao::reporting
