#pragma once

#include "core/intake/layout.h"
#include "core/intake/mapping.h"

#include <QByteArray>

namespace canbao::intake {

/// A list's shape: what its header says, column by column. Two files with the same fingerprint look alike to whoever
/// fills them in. 64 hexadecimal digits (SHA-256); a list without a header has the shape of its number of columns.
[[nodiscard]] QString shapeFingerprint(const Layout& layout);

/// What a user corrected about one sender's lists of one shape; the ledger keeps it, the next such list needs no touch.
struct LearnedMapping {
    QString sender; ///< 市人社局, 教体局 … as the office calls it; empty: whoever
    QString shape;  ///< shapeFingerprint
    domain::ListKind kind = domain::ListKind::UnenrolledPersons;
    ColumnChoices choices; ///< only what was corrected: the rest is found anew

    /// As the ledger stores `choices`: a JSON object of field codes and column letters, "" for "no such column".
    [[nodiscard]] QByteArray toJson() const;
    [[nodiscard]] static ColumnChoices choicesFromJson(const QByteArray& json);
    friend bool operator==(const LearnedMapping&, const LearnedMapping&) = default;
};

/// What differs between the mapping that was found and the one that the user left.
[[nodiscard]] ColumnChoices correctionsBetween(const Mapping& found, const Mapping& corrected);

} // namespace canbao::intake
