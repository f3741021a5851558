#include "core/intake/entry_taker.h"

#include "core/intake/subject_changes.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;
using canbao::domain::State;

namespace canbao::intake {

Result<EntryTaker> EntryTaker::on(const store::Ledger& ledger, const CheckedList& list, const ImportPlan& plan,
                                  BatchJournal& journal) {
    CANBAO_TRY_ASSIGN(store::SubjectStore subjects, store::SubjectStore::on(ledger.database()));
    CANBAO_TRY_ASSIGN(store::EntryStore entries, store::EntryStore::on(ledger.database()));
    CANBAO_TRY_ASSIGN(const QList<domain::Village> villages, ledger.villages());
    CANBAO_TRY_ASSIGN(store::RosterStore rosters, store::RosterStore::on(ledger.database()));
    return EntryTaker(std::move(subjects), std::move(entries), std::move(rosters), list, plan, villages, journal);
}

Result<> EntryTaker::takeSubjects(const Progress& progress) {
    constexpr size_t kProgressEvery = 200;
    const bool persons = domain::subjectOf(m_list.kind()) == domain::SubjectType::Person;
    m_taken.resize(m_plan.byIdentity.size());
    // A number may be one person's and, under the name of then, one's whose number was corrected since.
    struct Earlier {
        qint64 planned;
        Taken taken;
    };
    std::vector<Earlier> ofThisIdentity;
    for (size_t i = 0; i < m_taken.size(); ++i) {
        if (i % kProgressEvery == 0) {
            progress.at(qint64(i), qint64(m_taken.size()));
            if (progress.stopped()) {
                return std::unexpected(Error::cancelled());
            }
        }
        const int place = m_plan.byIdentity[i];
        const PlannedRow& planned = m_plan.rows.at(place);
        if (i == 0 ||
            m_list.identityKey(m_plan.rows.at(m_plan.byIdentity[i - 1]).row) != m_list.identityKey(planned.row)) {
            ofThisIdentity.clear();
        }
        const auto earlier = std::ranges::find(ofThisIdentity, planned.knownSubject, &Earlier::planned);
        const Taken* const before = earlier == ofThisIdentity.end() ? nullptr : &earlier->taken;
        CANBAO_TRY_ASSIGN(const Taken taken, persons ? takeSubject(&RowReading::person, planned, before)
                                                     : takeSubject(&RowReading::employer, planned, before));
        m_taken[size_t(place)] = taken;
        ofThisIdentity.push_back({planned.knownSubject, taken});
    }
    return {};
}

template <class Subject>
Result<> EntryTaker::rewrite(const Subject& before, const Subject& after) {
    CANBAO_TRY(m_subjects.update(before, after));
    return before.village == after.village ? Result<>() : m_entries.moveToVillage(after.id, after.village);
}

template <class Subject>
Result<EntryTaker::Taken> EntryTaker::takeSubject(Subject RowReading::*sent, const PlannedRow& planned,
                                                  const Taken* earlier) {
    if (planned.knownSubject == 0) {
        if (earlier != nullptr) {
            return *earlier;
        }
        const RowReading reading = m_list.row(planned.row).reading;
        CANBAO_TRY_ASSIGN(const auto id, m_subjects.insert(reading.*sent));
        return Taken{id.value, (reading.*sent).village};
    }
    const bool anew = planned.forgotten && earlier == nullptr; // of two rows the first describes the subject
    if (!anew && planned.changes.isEmpty() && planned.action != PlannedRow::Action::New) {
        return Taken{planned.knownSubject, {}};
    }
    CANBAO_TRY_ASSIGN(const auto before, known(decltype(Subject::id){planned.knownSubject}));
    Subject after = *before;
    if (anew) {
        after = m_list.row(planned.row).reading.*sent;
        after.id = before->id;
    } else {
        applyChanges(after, planned.changes, m_villages);
    }
    CANBAO_TRY(rewrite(*before, after));
    return Taken{planned.knownSubject, after.village};
}

Result<EntryId> EntryTaker::take(qsizetype place) {
    const PlannedRow& planned = m_plan.rows.at(place);
    const Taken& taken = m_taken[size_t(place)];
    if (m_journal.batch().kind == domain::ListKind::EmployedUnenrolled) {
        CANBAO_TRY(takeRosterLine(PersonId{taken.subject}, m_list.row(planned.row).reading));
    }
    CANBAO_TRY_ASSIGN(const EntryId id, takeEntry(taken, planned));
    CANBAO_TRY(writeChanges(id, domain::subjectOf(m_list.kind()), planned));
    return id;
}

Result<> EntryTaker::takeRosterLine(PersonId person, const RowReading& reading) {
    const QString name = reading.facts.value(Field::EmployerName);
    const QString code = reading.facts.value(Field::CreditCode);
    if (name.isEmpty() && code.isEmpty()) {
        return {};
    }
    return m_rosters.insert({person, code, name, reading.facts.value(Field::EmployedOn), m_journal.batch().id});
}

Result<EntryId> EntryTaker::takeEntry(const Taken& taken, const PlannedRow& planned) {
    if (planned.action != PlannedRow::Action::New) {
        return planned.knownEntry;
    }
    if (planned.knownEntry) { // withdrawn or taken back before: the city lists it again
        CANBAO_TRY_ASSIGN(const auto known, m_entries.entry(planned.knownEntry));
        CANBAO_TRY(moveEntry(*known, State::Pending, store::EventKind::EntryIssued));
        return planned.knownEntry;
    }
    domain::Entry entry;
    entry.kind = m_list.kind();
    entry.insurance = m_list.insurance(planned.row);
    entry.subjectType = domain::subjectOf(m_list.kind());
    if (entry.subjectType == domain::SubjectType::Person) {
        entry.person = PersonId{taken.subject};
    } else {
        entry.employer = EmployerId{taken.subject};
    }
    entry.village = taken.village;
    entry.occurredOn = m_journal.batch().issuedOn;
    CANBAO_TRY_ASSIGN(entry.id, m_entries.insert(entry, m_journal.batch().id));
    store::Event event = m_journal.event(store::EventKind::EntryIssued);
    event.entry = entry.id;
    event.to = code(State::Pending);
    event.insurance = code(entry.insurance);
    CANBAO_TRY(m_journal.append(event));
    return entry.id;
}

Result<> EntryTaker::moveEntry(domain::Entry entry, State to, store::EventKind kind) {
    store::Event event = m_journal.event(kind);
    event.entry = entry.id;
    event.from = code(entry.state);
    event.to = code(to);
    event.insurance = code(entry.insurance);
    CANBAO_TRY(m_journal.append(event));
    entry.state = to;
    entry.reason.clear();
    entry.evidence.clear();
    entry.enrolledIn = domain::Insurance::Unspecified;
    entry.occurredOn = event.occurredOn;
    CANBAO_TRY_ASSIGN(const bool updated, m_entries.updateState(entry));
    return updated ? Result<>() : std::unexpected(Error::bug(u"entry moved under its own transaction"_s));
}

Result<> EntryTaker::writeChanges(EntryId entry, domain::SubjectType subject, const PlannedRow& planned) {
    const QJsonObject changes = toJson(planned.changes);
    if (changes.isEmpty()) {
        return {};
    }
    store::Event event = m_journal.event(store::EventKind::SubjectChanged);
    event.entry = entry;
    event.detail =
        QString::fromUtf8(QJsonDocument(QJsonObject{{code(subject), planned.knownSubject}, {u"changes"_s, changes}})
                              .toJson(QJsonDocument::Compact));
    return m_journal.append(event);
}

Result<> EntryTaker::withdraw(EntryId id) {
    CANBAO_TRY_ASSIGN(const auto entry, m_entries.entry(id));
    return moveEntry(*entry, State::Withdrawn, store::EventKind::EntryWithdrawn);
}

} // namespace canbao::intake
