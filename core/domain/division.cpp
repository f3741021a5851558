#include "core/domain/division.h"

#include "resources/bundled_data.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace canbao::domain {

QList<Office> officesOfCity() {
    const QList<DataRow> units = bundledTable(u"divisions/reporting-units.csv"_s);
    QHash<QString, QString> unitOfDivision;
    for (const DataRow& unit : units) {
        for (const QString& division : unit[u"divisions"_s].split(u'|', Qt::SkipEmptyParts)) {
            unitOfDivision.insert(division, unit[u"code"_s]);
        }
    }

    QList<Office> offices;
    QHash<QString, qsizetype> placeOf;
    const auto officeAt = [&](const QString& code, const QString& name) -> Office& {
        if (!placeOf.contains(code)) {
            placeOf.insert(code, offices.size());
            offices.append({code, name, {}});
        }
        return offices[placeOf[code]];
    };
    QList<Village> ofUnits;
    for (const DataRow& row : bundledTable(u"divisions/532504.csv"_s)) {
        Village village{{}, row[u"village_code"_s], row[u"village_name"_s], {}, true};
        if (unitOfDivision.contains(village.code)) {
            ofUnits.append(std::move(village));
        } else {
            officeAt(row[u"town_code"_s], row[u"town_name"_s]).villages.append(std::move(village));
        }
    }
    for (const DataRow& unit : units) {
        Office& office = officeAt(unit[u"code"_s], unit[u"name"_s]);
        for (const Village& village : std::as_const(ofUnits)) {
            if (unitOfDivision[village.code] == office.code) {
                office.villages.append(village);
            }
        }
    }
    return offices;
}

QString cityName() {
    return bundledTable(u"divisions/532504.csv"_s).first().value(u"county_name"_s);
}

} // namespace canbao::domain
