#pragma once

#include "core/base/row_id.h"

#include <QList>
#include <QString>

#include <optional>

namespace canbao::domain {

/// What the QR code of a printed form says: which ledger and which entries, nothing about the person. Scanned, it
/// brings the entries up.
struct FormCode {
    QString ledger; ///< the ledger's short id: letters A–Z and digits
    QList<EntryId> entries;

    /// "CB1:7F3A9C2E:12-15-18": upper-case, so that a symbol stays small.
    [[nodiscard]] QString text() const;
    /// Reads what a scanner typed, through a Chinese input method too (full-width, lower-case, blanks around it).
    [[nodiscard]] static std::optional<FormCode> parse(QStringView scanned);

    friend bool operator==(const FormCode&, const FormCode&) = default;
};

} // namespace canbao::domain
