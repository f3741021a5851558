#pragma once

#include "core/base/row_id.h"

#include <QList>
#include <QString>

#include <optional>

namespace canbao::domain {

/// What the QR code of a printed form says: which ledger and which entries, nothing about the person. Scanned, it
/// brings the entries up.
struct FormCode {
    QString ledger; ///< ledgerPart() of the ledger's id: letters A–Z and digits
    QList<EntryId> entries;

    /// "CB1:7F3A9C2E:12-15-18": upper-case, so that a symbol stays small.
    [[nodiscard]] QString text() const;
    /// Reads what a scanner typed, through a Chinese input method too (full-width, lower-case, blanks around it).
    [[nodiscard]] static std::optional<FormCode> parse(QStringView scanned);
    /// What a code says of its ledger: enough to tell that a form is another office's or another year's.
    [[nodiscard]] static QString ledgerPart(const QString& ledgerId);
    /// Whether this is or may become a code while it is being typed.
    [[nodiscard]] static bool begins(QStringView typed);

    /// The number in figures beside the QR code, for a form that is typed instead of scanned: "2026-000012".
    [[nodiscard]] static QString number(int year, EntryId first);
    /// The entry of a number of that year; however many zeros were typed.
    [[nodiscard]] static std::optional<EntryId> entryOfNumber(QStringView typed, int year);

    /// A form of this ledger, scanned or its number typed. A scanned one of another ledger comes back as it is.
    [[nodiscard]] static std::optional<FormCode> read(QStringView typed, const QString& ledgerId, int year);

    friend bool operator==(const FormCode&, const FormCode&) = default;
};

} // namespace canbao::domain
