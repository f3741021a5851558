#include "core/domain/region.h"

#include "resources/bundled_data.h"

#include <QMultiHash>

#include <limits>

using namespace Qt::StringLiterals;

namespace canbao::domain {

namespace {

struct Span {
    QString name;
    int from = std::numeric_limits<int>::min(); ///< first year in force
    int to = std::numeric_limits<int>::max();   ///< last year in force
    int birthsFrom = std::numeric_limits<int>::min();
};

using Regions = QMultiHash<QString, Span>;

int yearOr(const QString& cell, int otherwise) {
    return cell.isEmpty() ? otherwise : cell.toInt();
}

const Regions& regions() {
    static const Regions table = [] {
        Regions read;
        const QList<DataRow> rows = bundledTable(u"divisions/regions.csv"_s);
        for (const DataRow& row : rows) {
            const Span open;
            read.insert(row.value(u"prefix"_s), Span{row.value(u"name"_s), yearOr(row.value(u"from"_s), open.from),
                                                     yearOr(row.value(u"to"_s), open.to),
                                                     yearOr(row.value(u"births_from"_s), open.birthsFrom)});
        }
        return read;
    }();
    return table;
}

bool holds(const Span& span, QDate birth, QDate asOf) {
    return birth.year() <= span.to && asOf.year() >= span.from && birth.year() >= span.birthsFrom;
}

bool anyHolds(const QString& prefix, QDate birth, QDate asOf) {
    const auto [first, last] = regions().equal_range(prefix);
    return std::any_of(first, last, [&](const Span& span) { return holds(span, birth, asOf); });
}

} // namespace

bool regionPlausible(QStringView digits, QDate birth, QDate asOf) {
    const QString county = digits.left(6).toString();
    if (regions().contains(county)) {
        return anyHolds(county, birth, asOf);
    }
    const bool allCountiesListed = regions().contains(county.left(4));
    return !allCountiesListed && anyHolds(county.left(2), birth, asOf);
}

QString regionName(QStringView prefix) {
    return regions().value(prefix.toString()).name;
}

} // namespace canbao::domain
