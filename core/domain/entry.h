#pragma once

#include "core/base/row_id.h"
#include "core/domain/codes.h"
#include "core/domain/evidence.h"

#include <QDate>
#include <QString>

#include <optional>

namespace canbao::domain {

/// 待核实事项: one subject on one kind of list in one campaign, for one insurance where the list says which.
struct Entry {
    EntryId id;
    ListKind kind = ListKind::UnenrolledPersons;
    Insurance insurance = Insurance::Unspecified; ///< as the list has it; part of the entry's identity
    SubjectType subjectType = SubjectType::Person;
    PersonId person;     ///< when subjectType is Person
    EmployerId employer; ///< when subjectType is Employer
    DivisionId village;  ///< the subject's, kept here for the queue and the reports
    State state = State::Pending;
    QString reason;                                ///< code of the table `reason`; empty unless Excluded or Declined
    Insurance enrolledIn = Insurance::Unspecified; ///< the insurance joined, when Enrolled
    Evidence evidence;                             ///< of the result that stands
    QDate occurredOn;                              ///< of the event that gave it this state
    int version = 1;                               ///< counts its events; a stale version is refused on save
};

/// Whether `outcome` may be recorded on an entry in `from`, and the state it leads to.
///
/// pending ⇄ in-progress → enrolled | excluded | declined; a result is changed by reopening it first, except that
/// declined 待动员 and in-progress may go straight to a result. Withdrawn entries may be reopened. Void never changes.
struct Transition {
    State to;
    bool needsReason; ///< a code of the reason table (excluded, declined) — reopening needs a note instead
    bool needsNote;
    bool needsInsurance; ///< enrolled on an entry whose insurance is unspecified
};
[[nodiscard]] std::optional<Transition> transition(State from, Insurance entryInsurance, Outcome outcome);

/// A result stands: enrolled, excluded or declined.
[[nodiscard]] bool hasResult(State state);

} // namespace canbao::domain
