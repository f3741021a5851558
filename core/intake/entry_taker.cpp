#include "core/intake/entry_taker.h"

#include "core/intake/subject_changes.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using canbao::domain::State;

namespace canbao::intake {

Result<EntryTaker> EntryTaker::on(const store::Ledger& ledger, BatchJournal& journal) {
    CANBAO_TRY_ASSIGN(store::SubjectStore subjects, store::SubjectStore::on(ledger.database()));
    CANBAO_TRY_ASSIGN(store::EntryStore entries, store::EntryStore::on(ledger.database()));
    CANBAO_TRY_ASSIGN(const QList<domain::Village> villages, ledger.villages());
    CANBAO_TRY_ASSIGN(store::RosterStore rosters, store::RosterStore::on(ledger.database()));
    return EntryTaker(std::move(subjects), std::move(entries), std::move(rosters), villages, journal);
}

template <class Subject>
Result<Subject> EntryTaker::takeSubject(std::optional<Subject> known, Subject sent, const PlannedRow& planned) {
    if (!known) {
        CANBAO_TRY_ASSIGN(sent.id, m_subjects.insert(sent));
        return sent;
    }
    if (describesAnew(planned)) {
        sent.id = known->id;
        CANBAO_TRY(m_subjects.update(sent));
        CANBAO_TRY(m_entries.moveToVillage(sent.id, sent.village));
        return sent;
    }
    if (!planned.changes.isEmpty()) {
        const DivisionId village = known->village;
        applyChanges(*known, planned.changes, m_villages);
        CANBAO_TRY(m_subjects.update(*known));
        if (known->village != village) {
            CANBAO_TRY(m_entries.moveToVillage(known->id, known->village));
        }
    }
    return *known;
}

Result<EntryId> EntryTaker::take(const RowReading& reading, const PlannedRow& planned) {
    domain::Entry entry;
    entry.kind = m_journal.batch().kind;
    entry.insurance = reading.insurance;
    entry.subjectType = reading.subject;
    if (reading.subject == domain::SubjectType::Person) {
        CANBAO_TRY_ASSIGN(auto known, m_subjects.personByKey(reading.identityKey(), reading.person.name));
        CANBAO_TRY_ASSIGN(const domain::Person person, takeSubject(std::move(known), reading.person, planned));
        entry.person = person.id;
        entry.village = person.village;
        CANBAO_TRY(takeRosterLine(person.id, reading));
    } else {
        CANBAO_TRY_ASSIGN(auto known, m_subjects.employerByKey(reading.identityKey(), reading.employer.name));
        CANBAO_TRY_ASSIGN(const domain::Employer employer, takeSubject(std::move(known), reading.employer, planned));
        entry.employer = employer.id;
        entry.village = employer.village;
    }
    CANBAO_TRY_ASSIGN(const EntryId id, takeEntry(entry, planned));
    CANBAO_TRY(writeChanges(id, reading.subject, planned));
    return id;
}

bool EntryTaker::describesAnew(const PlannedRow& planned) {
    if (!planned.forgotten || m_describedAnew.contains(planned.knownSubject)) {
        return false;
    }
    m_describedAnew.insert(planned.knownSubject);
    return true;
}

Result<> EntryTaker::takeRosterLine(PersonId person, const RowReading& reading) {
    const QString name = reading.facts.value(Field::EmployerName);
    const QString code = reading.facts.value(Field::CreditCode);
    if (m_journal.batch().kind != domain::ListKind::EmployedUnenrolled || (name.isEmpty() && code.isEmpty())) {
        return {};
    }
    return m_rosters.insert({person, code, name, reading.facts.value(Field::EmployedOn), m_journal.batch().id});
}

Result<EntryId> EntryTaker::takeEntry(domain::Entry& entry, const PlannedRow& planned) {
    if (planned.action != PlannedRow::Action::New) {
        return planned.knownEntry;
    }
    if (planned.knownEntry) { // withdrawn or taken back before: the city lists it again
        CANBAO_TRY_ASSIGN(const auto known, m_entries.entry(planned.knownEntry));
        CANBAO_TRY(moveEntry(*known, State::Pending, store::EventKind::EntryIssued));
        return planned.knownEntry;
    }
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
