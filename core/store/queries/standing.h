#pragma once

#include "core/store/queries/entry_queue.h"

#include <QList>

namespace canbao::store {

/// How many entries of one village, list and listed insurance stand in one state now.
struct StandingCount {
    DivisionId village; ///< none: not known yet
    domain::SubjectType subject = domain::SubjectType::Person;
    domain::Insurance insurance = domain::Insurance::Unspecified; ///< as the list has it
    domain::State state = domain::State::Pending;
    qint64 count = 0;
    domain::ListKind kind = domain::ListKind::UnenrolledPersons;
};

/// The entries as they stand now, those whose batch was taken back left out. Read from the entries themselves, not from
/// their events: what a report says as of a day is talliesAsOf().
[[nodiscard]] Result<QList<StandingCount>> standingCounts(const Ledger& ledger);

/// The open entries (待核实, 核实中) that have waited longest since they last changed; at most `limit`.
[[nodiscard]] Result<QList<EntryLine>> oldestOpen(const Ledger& ledger, int limit);

} // namespace canbao::store
