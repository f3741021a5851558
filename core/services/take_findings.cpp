#include "core/services/take_findings.h"

#include "core/store/batch_store.h"
#include "core/store/entry_store.h"
#include "core/store/event_log.h"
#include "core/store/finding_store.h"
#include "core/store/reference_store.h"
#include "core/store/subject_store.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

using namespace Qt::StringLiterals;
using canbao::domain::FindingKind;
using canbao::domain::FindingState;
using canbao::domain::State;

namespace canbao::services {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(canbao::services::TakeFindings)

public:
    static Error none(FindingId id) { return Error::user(tr("There is no finding number %1.").arg(id.value)); }
    static Error decidedAlready(FindingId id) {
        return Error::user(tr("Finding %1 was decided already; nothing was changed.").arg(id.value));
    }
    static Error notDismissed(FindingId id) {
        return Error::user(tr("Finding %1 was not dismissed; nothing was changed.").arg(id.value));
    }
    static QString origin(FindingKind kind) {
        switch (kind) {
        case FindingKind::MissedEmployer:
            return tr("Found by comparison: employers on no list");
        case FindingKind::UninsuredProject:
            return tr("Found by comparison: projects without work injury insurance");
        case FindingKind::UninsuredPerson:
            return tr("Found by comparison: persons in no insurance");
        }
        Q_UNREACHABLE();
    }
    static QString sheet() { return tr("Findings"); }
    static QString place(const QString& list, BatchId batch, int row) {
        return tr("%1, import %2, row %3").arg(list).arg(batch.value).arg(row);
    }
};

QString detailOf(FindingId id) {
    return QString::fromUtf8(QJsonDocument(QJsonObject{{u"finding"_s, id.value}}).toJson(QJsonDocument::Compact));
}

Result<store::Finding> inState(const store::Database& database, FindingId id, FindingState state) {
    CANBAO_TRY_ASSIGN(const auto finding, store::finding(database, id));
    if (!finding) {
        return std::unexpected(Words::none(id));
    }
    if (finding->state != state) {
        return std::unexpected(state == FindingState::Open ? Words::decidedAlready(id) : Words::notDismissed(id));
    }
    return *finding;
}

domain::Person personFrom(const domain::ReferenceRecord& record) {
    domain::Person person;
    person.name = record.name;
    person.citizenId = record.number;
    person.idAsSent = record.numberAsSent;
    person.idStatus = record.numberStatus;
    person.sex = record.sex;
    person.birth = record.birth;
    person.ethnicity = record.facts.value(u"ethnicity"_s);
    person.village = record.village;
    person.villageAsSent = record.villageAsSent;
    person.group = record.facts.value(u"group"_s);
    person.address = record.address;
    person.phone = record.facts.value(u"phone"_s);
    return person;
}

domain::Employer employerFrom(const domain::ReferenceRecord& record) {
    domain::Employer employer;
    employer.name = record.name;
    employer.creditCode = record.number;
    employer.codeAsSent = record.numberAsSent;
    employer.legalPerson = record.facts.value(u"legal_person"_s);
    employer.phone = record.facts.value(u"phone"_s);
    employer.industry = record.facts.value(u"industry"_s);
    bool counted = false;
    const int headcount = record.facts.value(u"headcount"_s).toInt(&counted);
    employer.headcount = counted ? headcount : -1;
    employer.village = record.village;
    employer.villageAsSent = record.villageAsSent;
    employer.address = record.address;
    return employer;
}

/// The findings of one kind, as a batch of the ledger.
class FindingBatch {
public:
    FindingBatch(const store::Session& session, FindingKind kind, const domain::CodeTables& codes)
        : m_session(session)
        , m_codes(codes) {
        m_batch.kind = kind == FindingKind::UninsuredPerson ? domain::ListKind::UnenrolledPersons
                                                            : domain::ListKind::UnenrolledEmployers;
        m_batch.insurance =
            kind == FindingKind::UninsuredProject ? domain::Insurance::WorkInjury : domain::Insurance::Unspecified;
        m_batch.issuedOn = session.clock.today();
        m_batch.fileName = Words::origin(kind);
        m_batch.by = session.by;
        m_batch.recordedAt = session.clock.nowUtc();
        const bool person = kind == FindingKind::UninsuredPerson;
        m_batch.layout = {QJsonObject{{u"name"_s, Words::sheet()},
                                      {u"header_rows"_s, QJsonArray()},
                                      {u"first_row"_s, 1},
                                      {u"columns"_s, QJsonObject{{person ? u"name"_s : u"employer_name"_s, u"A"_s},
                                                                 {person ? u"citizen_id"_s : u"credit_code"_s, u"B"_s},
                                                                 {u"village"_s, u"C"_s},
                                                                 {u"address"_s, u"D"_s},
                                                                 {u"source"_s, u"E"_s}}}}};
    }

    /// Within the caller's transaction.
    [[nodiscard]] Result<BatchId> take(const QList<store::Finding>& findings) {
        const store::Database& database = m_session.ledger.database();
        CANBAO_TRY_ASSIGN(store::BatchStore batches, store::BatchStore::on(database));
        CANBAO_TRY_ASSIGN(store::ReferenceStore records, store::ReferenceStore::on(database));
        CANBAO_TRY_ASSIGN(store::SubjectStore subjects, store::SubjectStore::on(database));
        CANBAO_TRY_ASSIGN(store::EntryStore entries, store::EntryStore::on(database));
        CANBAO_TRY_ASSIGN(store::EventLog log, store::EventLog::open(database));
        m_batch.counts.read = m_batch.counts.accepted = m_batch.counts.added = findings.size();
        QCryptographicHash digest(QCryptographicHash::Sha256);
        for (const store::Finding& finding : findings) {
            digest.addData(QByteArray::number(finding.id.value) + ' ');
        }
        digest.addData(m_batch.recordedAt.toString(Qt::ISODateWithMs).toLatin1());
        m_batch.sha256 = digest.result();
        CANBAO_TRY_ASSIGN(m_batch.id, batches.insert(m_batch));
        store::Event imported = event(store::EventKind::ListImported);
        imported.detail =
            QString::fromUtf8(QJsonDocument(QJsonObject{{u"origin"_s, u"findings"_s}, {u"accepted"_s, findings.size()}})
                                  .toJson(QJsonDocument::Compact));
        CANBAO_TRY(log.append(imported));
        int row = 0;
        for (const store::Finding& finding : findings) {
            CANBAO_TRY_ASSIGN(const auto record, records.record(finding.reference));
            CANBAO_TRY_ASSIGN(const EntryId entry, issue(subjects, entries, log, *record, finding.id));
            store::BatchRow line;
            line.sheet = Words::sheet();
            line.row = ++row;
            line.cells = {record->name, record->number.isEmpty() ? record->numberAsSent : record->number,
                          record->villageAsSent, record->address,
                          Words::place(m_codes.label(record->kind), record->batch, record->row)};
            line.entry = entry;
            CANBAO_TRY(batches.insert(m_batch.id, line));
            CANBAO_TRY(store::setFindingState(database, finding.id, FindingState::Taken, m_batch.id));
        }
        return m_batch.id;
    }

private:
    [[nodiscard]] store::Event event(store::EventKind kind) const {
        store::Event event;
        event.recordedAt = m_batch.recordedAt;
        event.occurredOn = m_batch.issuedOn;
        event.by = m_batch.by;
        event.kind = kind;
        event.batch = m_batch.id;
        return event;
    }

    [[nodiscard]] static Result<> settle(store::SubjectStore& subjects, domain::Entry& entry,
                                         const domain::ReferenceRecord& record) {
        entry.subjectType = record.subjectType;
        if (record.subjectType == domain::SubjectType::Person) {
            CANBAO_TRY_ASSIGN(const auto known, subjects.personByKey(record.identityKey));
            const domain::Person person = known.value_or(personFrom(record));
            entry.person = person.id;
            entry.village = person.village;
            if (!known) {
                CANBAO_TRY_ASSIGN(entry.person, subjects.insert(person));
            }
            return {};
        }
        CANBAO_TRY_ASSIGN(const auto known, subjects.employerByKey(record.identityKey));
        const domain::Employer employer = known.value_or(employerFrom(record));
        entry.employer = employer.id;
        entry.village = employer.village;
        if (!known) {
            CANBAO_TRY_ASSIGN(entry.employer, subjects.insert(employer));
        }
        return {};
    }

    [[nodiscard]] Result<EntryId> issue(store::SubjectStore& subjects, store::EntryStore& entries, store::EventLog& log,
                                        const domain::ReferenceRecord& record, FindingId finding) const {
        domain::Entry entry;
        entry.kind = m_batch.kind;
        entry.insurance = m_batch.insurance;
        CANBAO_TRY(settle(subjects, entry, record));
        entry.occurredOn = m_batch.issuedOn;
        CANBAO_TRY_ASSIGN(const store::SubjectStanding standing,
                          entry.person ? entries.standing(entry.person, entry.kind, entry.insurance)
                                       : entries.standing(entry.employer, entry.kind, entry.insurance));
        std::optional<domain::Entry> known;
        if (standing.entry) {
            CANBAO_TRY_ASSIGN(known, entries.entry(standing.entry));
        }
        if (known && known->state != State::Void) {
            return std::unexpected(Words::decidedAlready(finding)); // the city listed it since
        }
        store::Event issued = event(store::EventKind::EntryIssued);
        issued.from = known ? code(known->state) : QString();
        issued.to = code(State::Pending);
        issued.insurance = code(entry.insurance);
        issued.detail = detailOf(finding);
        if (!known) {
            CANBAO_TRY_ASSIGN(issued.entry, entries.insert(entry, m_batch.id));
        } else { // an import of it was taken back: it stands again
            issued.entry = known->id;
            entry.id = known->id;
            entry.version = known->version;
            CANBAO_TRY_ASSIGN(const bool updated, entries.updateState(entry));
            if (!updated) {
                return std::unexpected(Error::bug(u"entry moved under its own transaction"_s));
            }
        }
        CANBAO_TRY(log.append(issued));
        return issued.entry;
    }

    const store::Session& m_session;
    const domain::CodeTables& m_codes;
    store::Batch m_batch;
};

Result<> decide(const store::Session& session, const QList<FindingId>& ids, FindingState from, FindingState to,
                store::EventKind kind) {
    const store::Database& database = session.ledger.database();
    CANBAO_TRY_ASSIGN(store::Transaction transaction, store::Transaction::begin(database));
    CANBAO_TRY_ASSIGN(store::EventLog log, store::EventLog::open(database));
    for (const FindingId id : ids) {
        CANBAO_TRY(inState(database, id, from));
        store::Event event;
        event.recordedAt = session.clock.nowUtc();
        event.occurredOn = session.clock.today();
        event.by = session.by;
        event.kind = kind;
        event.detail = detailOf(id);
        CANBAO_TRY(log.append(event));
        CANBAO_TRY(store::setFindingState(database, id, to));
    }
    return transaction.commit();
}

} // namespace

Result<QList<BatchId>> takeFindings(const store::Session& session, const QList<FindingId>& ids) {
    const store::Database& database = session.ledger.database();
    CANBAO_TRY_ASSIGN(const domain::CodeTables codes, session.ledger.codeTables());
    CANBAO_TRY_ASSIGN(store::Transaction transaction, store::Transaction::begin(database));
    QMap<FindingKind, QList<store::Finding>> byKind;
    for (const FindingId id : ids) {
        CANBAO_TRY_ASSIGN(const store::Finding finding, inState(database, id, FindingState::Open));
        byKind[finding.kind].append(finding);
    }
    QList<BatchId> batches;
    for (auto some = byKind.constBegin(); some != byKind.constEnd(); ++some) {
        CANBAO_TRY_ASSIGN(const BatchId batch, FindingBatch(session, some.key(), codes).take(*some));
        batches.append(batch);
    }
    CANBAO_TRY(transaction.commit());
    return batches;
}

Result<> dismissFindings(const store::Session& session, const QList<FindingId>& ids) {
    return decide(session, ids, FindingState::Open, FindingState::Dismissed, store::EventKind::FindingDismissed);
}

Result<> reopenFindings(const store::Session& session, const QList<FindingId>& ids) {
    return decide(session, ids, FindingState::Dismissed, FindingState::Open, store::EventKind::FindingReopened);
}

} // namespace canbao::services
