#pragma once

#include <QDate>
#include <QString>

namespace canbao::domain {

/// Whether a citizen id's first six digits (GB/T 2260; two where only the province is meant) can belong to somebody
/// born on `birth`, seen from `asOf`: the region was in force on some day between the two, because numbers are also
/// given, or given anew, long after birth.
///
/// The table (resources/divisions/regions.csv) is as deep as is known for sure: where it lists a whole prefecture the
/// county decides, elsewhere the province. An unknown region only ever warns.
[[nodiscard]] bool regionPlausible(QStringView digits, QDate birth, QDate asOf);

/// What the county, prefecture or province of that prefix is called; empty when the table does not list it.
[[nodiscard]] QString regionName(QStringView prefix);

} // namespace canbao::domain
