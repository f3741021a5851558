#pragma once

#include "core/domain/entry.h"
#include "core/domain/subject.h"
#include "core/store/ledger.h"

#include <functional>
#include <optional>
#include <span>
#include <variant>

namespace canbao::store {

/// A line of 台账: one entry, whom it is about, when it was sent and how it stands.
struct LedgerLine {
    domain::Entry entry;
    std::variant<domain::Person, domain::Employer> subject;
    QString villageCode; ///< 12 digits; empty where the village is not known
    QString villageName; ///< what was sent where the village is not known
    QDate issuedOn;
    QString note;       ///< of the result that stands
    QString recordedBy; ///< who recorded it; empty where there is none

    [[nodiscard]] const domain::Person* person() const { return std::get_if<domain::Person>(&subject); }
    [[nodiscard]] const domain::Employer* employer() const { return std::get_if<domain::Employer>(&subject); }
};

/// Which entries stand in it; void ones never do.
struct LedgerLineFilter {
    std::optional<domain::SubjectType> subject;
    DivisionId village; ///< none: every village
    enum class Standing {
        Any,
        StruckOff, ///< 销号: enrolled or excluded
        Uninsured, ///< 未参保: open or declined
    };
    Standing standing = Standing::Any;
};

/// Hands the lines on one by one, by village, then subject by subject in the order they came, persons before employers;
/// returning false stops. Memory does not grow with the ledger.
[[nodiscard]] Result<> eachLedgerLine(const Ledger& ledger, const LedgerLineFilter& filter,
                                      const std::function<bool(LedgerLine&&)>& take);

/// The lines of these entries, in their order; one that is gone is left out.
[[nodiscard]] Result<QList<LedgerLine>> ledgerLines(const Ledger& ledger, std::span<const EntryId> entries);

/// What a list of the whole ledger's lines says at its foot.
struct LedgerTotals {
    qint64 subjects = 0;
    qint64 entries = 0;
    qint64 enrolled = 0;
    qint64 excluded = 0;
    qint64 declined = 0;
    qint64 open = 0;      ///< pending or in progress
    qint64 withdrawn = 0; ///< 市级撤回
};
[[nodiscard]] Result<LedgerTotals> ledgerTotals(const Ledger& ledger, const LedgerLineFilter& filter);

/// The event of the result that stands for `entry.id`, as a scalar subquery: the last one that led to entry.state and
/// was not taken back; NULL where no result stands.
inline constexpr auto kStandingResult =
    "(SELECT max(result.seq) FROM event AS result WHERE result.entry = entry.id "
    "AND result.kind = 'result-recorded' AND result.to_state = entry.state AND NOT EXISTS "
    "(SELECT 1 FROM event AS undoing WHERE undoing.entry = entry.id AND CASE undoing.kind WHEN 'result-undone' "
    "THEN json_extract(undoing.detail, '$.undoes') = result.seq ELSE 0 END))"; // CASE: other details are no JSON

} // namespace canbao::store
