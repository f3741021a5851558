#include "app/canbao-cli/command.h"
#include "app/canbao-cli/report_month.h"

#include "core/reporting/comparison.h"
#include "core/reporting/report_rows.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace canbao::cli {

namespace {

constexpr qsizetype kMostExplained = 1000;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(canbao::cli::ReportCompare)

public:
    static QString total() { return tr("Total"); }
    static QString same() { return tr("The two reports say the same."); }
};

QJsonValue toJson(const std::optional<store::Standing>& standing) {
    if (!standing) {
        return QJsonValue::Null;
    }
    return QJsonObject{{u"state"_s, domain::code(standing->state)},
                       {u"reason"_s, standing->reason.isEmpty() ? QJsonValue() : QJsonValue(standing->reason)},
                       {u"insurance"_s, domain::code(standing->insurance)}};
}

QJsonObject toJson(const reporting::ExplainedEntry& entry) {
    QJsonArray events;
    for (const store::Event& event : entry.events) {
        events.append(QJsonObject{{u"seq"_s, event.seq},
                                  {u"kind"_s, store::code(event.kind)},
                                  {u"recorded_at"_s, event.recordedAt.toUTC().toString(Qt::ISODateWithMs)},
                                  {u"occurred_on"_s, event.occurredOn.toString(Qt::ISODate)},
                                  {u"to"_s, event.to}});
    }
    return {{u"entry"_s, entry.entry.value},
            {u"before"_s, toJson(entry.before)},
            {u"after"_s, toJson(entry.after)},
            {u"events"_s, events}};
}

Result<Exit> run(const Context& context) {
    CANBAO_TRY_ASSIGN(const QDate month, monthOption(context, u"month"_s));
    CANBAO_TRY_ASSIGN(const QDate with, monthOption(context, u"with"_s));
    CANBAO_TRY_ASSIGN(const store::Ledger ledger, context.openLedger(store::Ledger::Access::ReadOnly));
    CANBAO_TRY_ASSIGN(const domain::CodeTables codes, ledger.codeTables());
    CANBAO_TRY_ASSIGN(const QList<domain::Village> villages, ledger.villages());
    CANBAO_TRY_ASSIGN(const auto later, reporting::monthlyReport(ledger, month.year(), month.month(), context.clock()));
    CANBAO_TRY_ASSIGN(const auto earlier, reporting::monthlyReport(ledger, with.year(), with.month(), context.clock()));
    const reporting::Comparison comparison = reporting::compareReports(earlier, later, codes);

    QJsonArray differences;
    for (const reporting::FigureDifference& difference : comparison.differences) {
        const reporting::ReportColumn& column = difference.column;
        context.say(QStringList{difference.villageCode ? difference.villageName : Words::total(),
                                column.group + column.head, QString::number(difference.before),
                                QString::number(difference.after)}
                        .join(u'\t'));
        QJsonObject json{{u"village"_s, difference.villageCode ? QJsonValue(*difference.villageCode) : QJsonValue()},
                         {u"figure"_s, column.key},
                         {u"before"_s, difference.before},
                         {u"after"_s, difference.after}};
        if (context.json() && context.option(u"figure"_s) == column.key) {
            const store::EntryFilter filter =
                reporting::rowsBetween(earlier, later, *column.counted, difference.villageCode, villages);
            CANBAO_TRY_ASSIGN(const auto entries, reporting::explained(ledger, filter, kMostExplained));
            QJsonArray rows;
            for (const reporting::ExplainedEntry& entry : entries) {
                rows.append(toJson(entry));
            }
            json.insert(u"entries"_s, rows);
        }
        differences.append(json);
    }
    if (comparison.differences.isEmpty()) {
        context.say(Words::same());
    }
    if (context.json()) {
        context.print({{u"month"_s, reporting::monthKey(later)},
                       {u"with"_s, reporting::monthKey(earlier)},
                       {u"differences"_s, differences}});
    }
    return Exit::Done;
}

} // namespace

Command reportCompareCommand() {
    return {u"report compare"_s,
            u"--month YYYY-MM --with YYYY-MM [--figure KEY]"_s,
            0,
            0,
            {{u"month"_s, u"the later month"_s, u"YYYY-MM"_s},
             {u"with"_s, u"the earlier month"_s, u"YYYY-MM"_s},
             {u"figure"_s, u"with --json: the entries behind this figure's differences and their events"_s, u"KEY"_s}},
            run};
}

} // namespace canbao::cli
