#pragma once

#include "core/intake/grid.h"
#include "core/intake/layout.h"
#include "core/intake/village_finder.h"

#include <QDate>

namespace canbao::intake {

/// A column is something by its content alone when so many of its cells are.
constexpr double kSureShare = 0.6;

/// What a column's cells look like, as shares of its filled cells (0 … 1) over a sample of the rows.
struct ContentProfile {
    int filled = 0;
    int proven = 0;             ///< ids, codes and cards with a right check character: one is proof enough
    double citizenIds = 0;      ///< GB 11643 with a right check digit, or 15 digits with a date that holds
    double idLike = 0;          ///< those, damaged and mistyped ones
    double idsAmongWords = 0;   ///< a valid id with something attached: school numbers (G and the id)
    double creditCodes = 0;     ///< 18 characters with a right check character
    double disabilityCards = 0; ///< a citizen id, kind and level behind it
    double mobiles = 0;         ///< mobile and landline numbers
    double dates = 0;           ///< that are neither ids nor plain small numbers
    double villages = 0;        ///< of this office
    double sexes = 0;
    double ethnicities = 0;
    double insurances = 0;
    double personNames = 0;   ///< two to four Chinese characters, or with a middle dot
    double surnames = 0;      ///< such a name, and its family is known
    double namesWithIds = 0;  ///< such a name and a valid id in one cell
    double employerNames = 0; ///< ending as companies, shops and works do
    double addresses = 0;
    double distinct = 0; ///< different values among the filled ones
};

/// Profiles of all columns, by column index.
[[nodiscard]] QList<ContentProfile> profileColumns(const Grid& grid, const Layout& layout, domain::ListKind kind,
                                                   const VillageFinder& villages, QDate today);

} // namespace canbao::intake
