#pragma once

#include "core/domain/enforcement.h"
#include "core/domain/entry.h"
#include "core/domain/special_group.h"
#include "core/domain/subject.h"
#include "core/store/ledger.h"
#include "core/store/queries/as_of.h"

#include <QList>
#include <QStringList>

#include <optional>
#include <span>

namespace canbao::store {

/// Which entries a queue shows. Everything unset: all but the void ones.
struct EntryFilter {
    std::optional<domain::SubjectType> subject;
    std::optional<domain::ListKind> kind;
    std::optional<domain::Insurance> insurance;
    std::optional<domain::State> state;
    bool verified = false;                       ///< only those with a result, whichever
    QString reason;                              ///< code
    QStringList otherReasonThan;                 ///< codes: only those whose reason is none of these
    std::optional<domain::Insurance> enrolledIn; ///< the insurance joined, whatever the list named
    QDate openSince; ///< only those still open (待核实, 核实中) that nothing happened to after this day
    std::optional<domain::SpecialGroup> group; ///< only whoever belongs to it
    QDate groupOn;                             ///< … on this day; invalid: or ever did
    /// Employers whose last step of enforcement is this one, and still has something open.
    std::optional<domain::EnforcementStep> lastStep;
    QDate rectifyBefore; ///< only those whose term to rectify ended before this day and who have something open
    DivisionId village;
    bool suggested = false;      ///< only those with a suggestion of the comparison that awaits its decision
    bool villageUnknown = false; ///< only those that belong to no village yet; `village` is ignored
    QString search;              ///< name, pinyin initials, identifier, phone or address: entry_search.h

    /// A figure of a report opened to its rows: the conditions above hold for how the entries stood at that point, not
    /// for how they stand now. With `since` they are those of a difference: that fit at one of the two points only.
    struct Past {
        AsOf at;
        std::optional<AsOf> since;
        friend bool operator==(const Past&, const Past&) = default;
    };
    std::optional<Past> past;

    friend bool operator==(const EntryFilter&, const EntryFilter&) = default;
};

/// One line of a queue or of `entries`. Identifiers are whole here; who shows or prints them masks them.
struct EntryLine {
    domain::Entry entry;
    qint64 subjectId = 0;
    QString name;
    QString identifier; ///< citizen id or credit code; what was sent where there is none
    domain::IdStatus idStatus = domain::IdStatus::Valid; ///< persons only
    QString villageCode;
    QString villageName; ///< what was sent where the village is not known
};

/// The entries' numbers, by village, then in the order they came (with a search: in the order of searchEntries): the
/// snapshot under a queue.
[[nodiscard]] Result<QList<EntryId>> entryKeys(const Ledger& ledger, const EntryFilter& filter);
[[nodiscard]] Result<qint64> entryCount(const Ledger& ledger, const EntryFilter& filter);
/// The lines of these entries, in their order; one that is gone is left out.
[[nodiscard]] Result<QList<EntryLine>> entryLines(const Ledger& ledger, std::span<const EntryId> keys);

} // namespace canbao::store
