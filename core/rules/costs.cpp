#include "core/rules/costs.h"

using namespace Qt::StringLiterals;

namespace canbao::rules {

namespace {

PaymentWindow windowOf(const std::optional<domain::PolicyRow>& row) {
    return row ? PaymentWindow{row->day(0), row->day(1), row->trust, row->source} : PaymentWindow{};
}

/// The coverage year whose window has opened last.
int payableYear(QDate on, const QString& county, const PolicyTables& tables) {
    const QDate next(on.year() + 1, 1, 1);
    const auto window = tables.row(u"medical-windows"_s, QString::number(next.year()), next, county);
    const bool open = window && window->day(0).isValid() && window->day(0) <= on;
    return open ? next.year() : on.year();
}

} // namespace

ResidentPensionCost residentPensionCost(const PersonFacts& person, QDate on, const QString& county,
                                        const PolicyTables& tables) {
    ResidentPensionCost cost;
    for (const domain::PolicyRow& row : tables.rowsOn(u"resident-pension-tiers"_s, on, county)) {
        cost.tiers.append({row.key.item.toInt(), row.number(), row.trust, row.source});
    }
    for (const domain::PolicyRow& row : tables.rowsOn(u"resident-pension-aid"_s, on, county)) {
        const auto group = domain::specialGroupFromCode(row.key.item);
        if (group && person.in(*group) && (!cost.aid || row.number(0) > cost.aid->amount)) {
            cost.aid = PensionAid{*group, row.number(0), row.number(1), row.trust, row.source};
        }
    }
    cost.window = windowOf(tables.row(u"pension-windows"_s, QString::number(on.year()), on, county));
    return cost;
}

std::optional<ResidentMedicalCost> residentMedicalCost(const PersonFacts& person, QDate on, const QString& county,
                                                       const PolicyTables& tables) {
    const int year = payableYear(on, county, tables);
    const QDate day = year == on.year() ? on : QDate(year, 1, 1);
    std::optional<ResidentMedicalCost> cost;
    for (const domain::PolicyRow& row : tables.rowsOn(u"medical-fees"_s, day, county)) {
        const auto group = domain::specialGroupFromCode(row.key.item);
        const bool applies = group ? person.in(*group) : row.key.item == "everyone"_L1;
        if (applies && (!cost || row.number(0) < cost->pays)) {
            cost = ResidentMedicalCost{year, row.number(0), row.number(1), group, {}, row.trust, row.source};
        }
    }
    if (cost) {
        cost->window = windowOf(tables.row(u"medical-windows"_s, QString::number(year), day, county));
    }
    return cost;
}

FlexiblePensionCost flexiblePensionCost(QDate on, const PolicyTables& tables) {
    const domain::PolicyRow rate = tables.figure(u"flexible-rate"_s, on);
    const domain::PolicyRow lowest = tables.figure(u"flexible-base-lowest"_s, on);
    const domain::PolicyRow highest = tables.figure(u"flexible-base-highest"_s, on);
    return {rate.number(), lowest.number(), highest.number(),
            domain::lesser(rate.trust, domain::lesser(lowest.trust, highest.trust)), rate.source};
}

} // namespace canbao::rules
