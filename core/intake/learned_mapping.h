#pragma once

#include "core/intake/layout.h"
#include "core/intake/mapping.h"

#include <QByteArray>

namespace canbao::intake {

/// A list's shape: what its header says, column by column. Two files with the same fingerprint look alike to whoever
/// fills them in. 64 hexadecimal digits (SHA-256); a list without a header has the shape of its number of columns.
[[nodiscard]] QString shapeFingerprint(const Layout& layout);

/// What a user corrected about lists of one kind and shape; the ledger keeps it by sender (core/store/
/// learned_mapping_store.h), so that the next such list needs no touch.
struct LearnedMapping {
    std::optional<int> headerOffset; ///< rows from where the header was looked for (headerBase) to where it stands
    ColumnChoices choices;           ///< only what was corrected: the rest is found anew

    [[nodiscard]] bool isEmpty() const { return !headerOffset && choices.isEmpty(); }
    /// {"header_offset": 1, "columns": {"name": "B", "phone": ""}}, "" for "no such column".
    [[nodiscard]] QByteArray toJson() const;
    [[nodiscard]] static LearnedMapping fromJson(const QByteArray& json);
    friend bool operator==(const LearnedMapping&, const LearnedMapping&) = default;
};

/// The fingerprint of a sheet as the program understands it by itself: what is learned is looked up by it.
[[nodiscard]] QString shapeFingerprint(const Grid& grid, const std::optional<Layout>& found);
/// The absolute row, from 0, that headerOffset counts from: the header that was found, or else the sheet's first row.
[[nodiscard]] int headerBase(const Grid& grid, const std::optional<Layout>& found);

/// What differs between the mapping that was found and the one that the user left.
[[nodiscard]] ColumnChoices correctionsBetween(const Mapping& found, const Mapping& corrected);

} // namespace canbao::intake
