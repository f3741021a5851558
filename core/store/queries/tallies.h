#pragma once

#include "core/store/ledger.h"

#include <QDate>
#include <QList>

namespace canbao::store {

/// How many entries of one village stand alike: what figures are summed from.
struct Tally {
    DivisionId village; ///< none: not known yet
    domain::SubjectType subject = domain::SubjectType::Person;
    domain::State state = domain::State::Pending;
    QString reason;
    domain::Insurance enrolledIn = domain::Insurance::Unspecified;
    qint64 count = 0;
};

/// The entries as of the end of `day`, as known at event `seq`: each entry stands as the last event with
/// occurred_on ≤ day and seq ≤ `seq` left it; one that was not issued by then, or whose batch was taken back, is not
/// counted. The village is the one the entry has now.
[[nodiscard]] Result<QList<Tally>> talliesAsOf(const Ledger& ledger, QDate day, qint64 seq);

/// The number of the last event; what "known now" means.
[[nodiscard]] Result<qint64> lastSeq(const Ledger& ledger);

/// Results recorded by anybody since the beginning of that day (the office's clock), without those that were taken
/// back.
[[nodiscard]] Result<qint64> resultsRecordedSince(const Ledger& ledger, QDate day);

} // namespace canbao::store
