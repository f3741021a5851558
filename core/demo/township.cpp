#include "core/demo/township.h"

#include "core/demo/settlement.h"
#include "resources/bundled_data.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace canbao::demo {

namespace {

constexpr int kMostPersons = 500000;

bool readVillages(Township& town, const QString& office) {
    for (const DataRow& row : bundledTable(u"divisions/532504.csv"_s)) {
        if (row.value(u"town_code"_s) == office || row.value(u"town_name"_s) == office) {
            town.code = row.value(u"town_code"_s);
            town.name = row.value(u"town_name"_s);
            town.villages.append({row.value(u"village_code"_s), row.value(u"village_name"_s)});
        }
    }
    return !town.villages.isEmpty();
}

} // namespace

int Resident::ageOn(QDate day) const {
    const bool birthdayToCome = birth.month() * 100 + birth.day() > day.month() * 100 + day.day();
    return day.year() - birth.year() - (birthdayToCome ? 1 : 0);
}

Result<Township> foundTownship(const TownshipRequest& request) {
    if (request.persons < 1 || request.persons > kMostPersons) {
        return std::unexpected(Error::user(
            QCoreApplication::translate("canbao::Demo", "The number of persons must be between 1 and 500,000.")));
    }
    Township town;
    town.asOf = request.asOf;
    if (!readVillages(town, request.office)) {
        return std::unexpected(Error::user(QCoreApplication::translate(
            "canbao::Demo", "This office is not among the towns of the city. Give its name or its 9-digit code.")));
    }
    Settlement settlement(town, request.seed);
    settlement.openFirms(qMax(12, request.persons / 55));
    settlement.settle(request.persons);
    settlement.insure();
    settlement.addNamesakes();
    return town;
}

} // namespace canbao::demo
