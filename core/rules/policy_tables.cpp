#include "core/rules/policy_tables.h"

#include "resources/bundled_data.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace canbao::rules {

using domain::PolicyKey;
using domain::PolicyRow;

namespace {

constexpr qsizetype kPrefecture = 4; ///< leading digits of a region that counties of one prefecture share

QDate day(const QString& text) {
    return QDate::fromString(text, Qt::ISODate);
}

PolicyTable tableFrom(const DataRow& row) {
    PolicyTable table{row[u"table"_s], row[u"label"_s], row[u"item"_s], row[u"items"_s], {}};
    for (const QString& column : row[u"columns"_s].split(u'|')) {
        const QStringList parts = column.split(u':');
        table.columns.append({parts.at(0), parts.at(1),
                              parts.value(2) == "day"_L1 ? PolicyColumn::Kind::Day : PolicyColumn::Kind::Number});
    }
    return table;
}

/// How well a row's county fits: 0 the county itself, 1 every county, 2 another of its prefecture, 3 not at all.
int distance(const QString& rowCounty, const QString& county) {
    if (rowCounty.isEmpty()) {
        return 1;
    }
    if (rowCounty == county) {
        return 0;
    }
    return !county.isEmpty() && rowCounty.left(kPrefecture) == county.left(kPrefecture) ? 2 : 3;
}

} // namespace

PolicyTables PolicyTables::bundled() {
    PolicyTables tables;
    for (const DataRow& described : bundledTable(u"policy/tables.csv"_s)) {
        const PolicyTable table = tableFrom(described);
        for (const DataRow& data : bundledTable(u"policy/"_s + table.code + u".csv"_s)) {
            PolicyRow row;
            row.key = {table.code, data[u"county"_s], data[u"item"_s], day(data[u"from"_s])};
            row.to = day(data[u"to"_s]);
            for (const PolicyColumn& column : table.columns) {
                row.values.append(data[column.code]);
            }
            const auto trust = domain::trustFromCode(data[u"trust"_s]);
            Q_ASSERT(trust && row.key.from.isValid() && !tables.m_rows.contains(row.key));
            row.trust = *trust;
            row.source = data[u"source"_s];
            tables.m_rows.insert(row.key, row);
        }
        tables.m_tables.append(table);
    }
    return tables;
}

PolicyTables PolicyTables::corrected(const QList<domain::PolicyCorrection>& corrections) const {
    PolicyTables tables = *this;
    for (const domain::PolicyCorrection& correction : corrections) {
        if (correction.removed) {
            tables.m_rows.remove(correction.row.key);
        } else {
            tables.m_rows.insert(correction.row.key, correction.row);
        }
    }
    return tables;
}

const PolicyTable* PolicyTables::table(const QString& code) const {
    const auto found = std::ranges::find(m_tables, code, &PolicyTable::code);
    return found == m_tables.end() ? nullptr : &*found;
}

QList<PolicyRow> PolicyTables::rows(const QString& table) const {
    QList<PolicyRow> rows;
    for (const PolicyRow& row : m_rows) {
        if (row.key.table == table) {
            rows.append(row);
        }
    }
    std::ranges::stable_sort(rows, [](const PolicyRow& one, const PolicyRow& other) {
        const QString& first = one.key.item;
        const QString& second = other.key.item;
        return std::tuple(-one.key.from.toJulianDay(), first.size(), first) <
               std::tuple(-other.key.from.toJulianDay(), second.size(), second);
    });
    return rows;
}

std::optional<PolicyRow> PolicyTables::row(const QString& table, const QString& item, QDate day,
                                           const QString& county) const {
    std::optional<PolicyRow> best;
    int bestDistance = 3;
    for (const PolicyRow& row : m_rows) {
        const int away = distance(row.key.county, county);
        // Later rows of the map are newer ones of the same county and item.
        if (row.key.table == table && row.key.item == item && row.inForceOn(day) && away < 3 && away <= bestDistance) {
            best = row;
            bestDistance = away;
        }
    }
    if (best && bestDistance == 2) {
        best->trust = domain::lesser(best->trust, domain::Trust::Weak);
    }
    return best;
}

QList<PolicyRow> PolicyTables::rowsOn(const QString& table, QDate day, const QString& county) const {
    QSet<QString> seen;
    QList<PolicyRow> found;
    for (const PolicyRow& candidate : m_rows) {
        const QString& item = candidate.key.item;
        if (candidate.key.table != table || seen.contains(item)) {
            continue;
        }
        seen.insert(item);
        if (const auto best = row(table, item, day, county)) {
            found.append(*best);
        }
    }
    std::ranges::stable_sort(found, [](const PolicyRow& one, const PolicyRow& other) {
        const QString& first = one.key.item;
        const QString& second = other.key.item;
        return std::tuple(first.toInt(), first) < std::tuple(second.toInt(), second);
    });
    return found;
}

PolicyRow PolicyTables::figure(const QString& item, QDate day) const {
    // A day before the first row asks for what is earliest known.
    if (const auto found = row(u"figures"_s, item, day)) {
        return *found;
    }
    const QList<PolicyRow> all = rows(u"figures"_s);
    const auto earliest =
        std::ranges::find_if(all.rbegin(), all.rend(), [&](const PolicyRow& row) { return row.key.item == item; });
    return earliest != all.rend() ? *earliest : PolicyRow{};
}

} // namespace canbao::rules
