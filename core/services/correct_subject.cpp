#include "core/services/correct_subject.h"

#include "core/domain/citizen_id.h"
#include "core/domain/credit_code.h"
#include "core/domain/person_name.h"
#include "core/services/subject_fields.h"
#include "core/store/entry_store.h"
#include "core/store/identity_store.h"
#include "core/store/queries/result_history.h"
#include "core/store/subject_store.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace canbao::services {

namespace {

constexpr qsizetype kLongestText = 200;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(canbao::services::CorrectSubject)

public:
    static Error noEntry() { return Error::user(tr("There is no entry with this number in the ledger.")); }
    static Error notCorrectable(const QString& field) {
        return Error::user(tr("\"%1\" is nothing that can be corrected of this subject.").arg(field));
    }
    static Error nothing() { return Error::user(tr("Nothing is different from what the ledger holds.")); }
    static Error tooLong() { return Error::user(tr("The text is longer than 200 characters. Shorten it.")); }
    static Error nameMissing() { return Error::user(tr("The name cannot be empty.")); }
    static Error numberMissing() { return Error::user(tr("The number cannot be empty.")); }
    static Error damaged() {
        return Error::user(tr("This number was damaged by a spreadsheet. Type it as the card shows it."));
    }
    static Error unusual() {
        return Error::user(
            tr("The number's length, date or check character is wrong. If the card really says so, write "
               "that down in the note and save again."));
    }
    static Error somebodyElses() {
        return Error::user(tr("Somebody else in the ledger has this number. Check it; if both are the same, merge them "
                              "instead."));
    }
    static Error noVillage() { return Error::user(tr("The office has no such village.")); }
    static Error correctedSince() {
        return Error::user(tr("It was corrected again since, so the earlier correction cannot be taken back."));
    }
};

/// One field from … to.
struct Change {
    QString field;
    QString from;
    QString to;
};

/// A subject as it is corrected, within the caller's transaction.
template <class Subject>
class Correcting {
public:
    Correcting(const store::Session& session, Subject subject, const QList<domain::Village>& villages)
        : m_session(session)
        , m_database(session.ledger.database())
        , m_subject(std::move(subject))
        , m_before(m_subject)
        , m_fields(villages) {}

    /// Sets every field that the correction names; number and what follows from it among them.
    [[nodiscard]] Result<> apply(const Correction& correction) {
        for (auto value = correction.values.begin(); value != correction.values.end(); ++value) {
            CANBAO_TRY(apply(value.key(), value->trimmed(), !correction.note.trimmed().isEmpty()));
        }
        return {};
    }
    /// Puts back what the changes say stood before.
    [[nodiscard]] Result<> putBack(const QList<Change>& changes) {
        for (const Change& change : changes) {
            if (m_fields.get(m_subject, change.field) != change.to) {
                return std::unexpected(Words::correctedSince());
            }
        }
        for (const Change& change : changes) {
            (void)m_fields.set(m_subject, change.field, change.from);
        }
        return {};
    }

    /// Writes the subject, its identity and what is noted of its fields. The event is the caller's.
    [[nodiscard]] Result<QList<Change>> write() {
        const QList<Change> changes = this->changes();
        if (changes.isEmpty()) {
            return std::unexpected(Words::nothing());
        }
        CANBAO_TRY_ASSIGN(store::SubjectStore subjects, store::SubjectStore::on(m_database));
        CANBAO_TRY(subjects.update(m_before, m_subject));
        CANBAO_TRY(writeIdentity());
        if (m_subject.village != m_before.village) {
            CANBAO_TRY_ASSIGN(store::EntryStore entries, store::EntryStore::on(m_database));
            CANBAO_TRY(entries.moveToVillage(m_subject.id, m_subject.village));
        }
        for (const Change& change : changes) {
            CANBAO_TRY(store::noteCorrection(m_database, key(), change.field, change.from, change.to));
        }
        return changes;
    }

    [[nodiscard]] store::SubjectKey key() const {
        return {std::is_same_v<Subject, domain::Person> ? domain::SubjectType::Person : domain::SubjectType::Employer,
                m_subject.id.value};
    }

private:
    [[nodiscard]] QList<Change> changes() const {
        QList<Change> changes;
        for (const QString& field : m_fields.all()) {
            const Change change{field, m_fields.get(m_before, field), m_fields.get(m_subject, field)};
            if (change.from != change.to) {
                changes.append(change);
            }
        }
        return changes;
    }

    [[nodiscard]] Result<> apply(const QString& field, const QString& value, bool noted) {
        if (!m_fields.correctable().contains(field)) {
            return std::unexpected(Words::notCorrectable(field));
        }
        if (value == m_fields.get(m_subject, field)) {
            return {};
        }
        if (value.size() > kLongestText) {
            return std::unexpected(Words::tooLong());
        }
        if (field == "citizen_id"_L1 || field == "credit_code"_L1) {
            return value.isEmpty() ? std::unexpected(Words::numberMissing()) : renumber(m_subject, value, noted);
        }
        if ((field == "name"_L1 || field == "employer_name"_L1) && value.isEmpty()) {
            return std::unexpected(Words::nameMissing());
        }
        return m_fields.set(m_subject, field, value) ? Result<>() : std::unexpected(Words::noVillage());
    }

    [[nodiscard]] Result<> renumber(domain::Person& person, const QString& typed, bool noted) const {
        using Problem = domain::CitizenId::Problem;
        const auto id = domain::CitizenId::parse(typed, m_session.clock.today());
        switch (id.problem) {
        case Problem::Missing:
            return std::unexpected(Words::numberMissing());
        case Problem::Damaged:
            return std::unexpected(Words::damaged());
        case Problem::None:
            person.idStatus = domain::IdStatus::Valid;
            person.citizenId = id.text;
            person.birth = id.birth;
            person.sex = id.male ? domain::Sex::Male : domain::Sex::Female;
            return {};
        case Problem::OtherDocument:
        case Problem::NotAnId:
        case Problem::BadDate:
        case Problem::BadCheckDigit:
            break;
        }
        if (!noted) {
            return std::unexpected(Words::unusual());
        }
        person.idStatus =
            id.problem == Problem::OtherDocument ? domain::IdStatus::OtherDocument : domain::IdStatus::BadCheckDigit;
        person.citizenId = id.problem != Problem::OtherDocument && id.text.size() == 18 ? id.text : QString();
        person.idAsSent = person.citizenId.isEmpty() ? typed : person.idAsSent;
        return {};
    }

    [[nodiscard]] Result<> renumber(domain::Employer& employer, const QString& typed, bool noted) const {
        const domain::CreditCode code = domain::CreditCode::parse(typed);
        if ((code.kind == domain::CreditCode::Kind::None || !code.checkOk) && !noted) {
            return std::unexpected(Words::unusual());
        }
        employer.creditCode = code.kind == domain::CreditCode::Kind::None ? QString() : code.text;
        employer.codeAsSent = employer.creditCode.isEmpty() ? typed : employer.codeAsSent;
        return {};
    }

    /// Only the number makes a subject another one; a corrected name does not.
    [[nodiscard]] Result<> writeIdentity() {
        if (m_fields.number(m_subject) == m_fields.number(m_before)) {
            return {};
        }
        const QString identity = domain::identityKey(m_subject);
        CANBAO_TRY_ASSIGN(const qint64 owner, store::subjectOfIdentity(m_database, key().type, identity));
        if (owner != 0 && owner != m_subject.id.value) {
            return std::unexpected(Words::somebodyElses());
        }
        return store::changeIdentity(m_database, key(), identity, m_fields.matchName(m_before));
    }

    const store::Session& m_session;
    const store::Database& m_database;
    Subject m_subject;
    Subject m_before;
    SubjectFields<Subject> m_fields;
};

QString detailOf(store::SubjectKey subject, const QList<Change>& changes, qint64 undoes) {
    QJsonObject byField;
    for (const Change& change : changes) {
        byField.insert(change.field, QJsonArray{change.from, change.to});
    }
    QJsonObject detail{{code(subject.type), subject.id}, {u"changes"_s, byField}};
    if (undoes > 0) {
        detail.insert(u"undoes"_s, undoes);
    }
    return QString::fromUtf8(QJsonDocument(detail).toJson(QJsonDocument::Compact));
}

Result<Corrected> tell(const store::Session& session, EntryId entry, const QString& note, store::SubjectKey subject,
                       const QList<Change>& changes, qint64 undoes) {
    store::Event event;
    event.recordedAt = session.clock.nowUtc();
    event.occurredOn = session.clock.today();
    event.by = session.by;
    event.kind = store::EventKind::SubjectCorrected;
    event.entry = entry;
    event.note = note.trimmed();
    event.detail = detailOf(subject, changes, undoes);
    CANBAO_TRY_ASSIGN(store::EventLog log, store::EventLog::open(session.ledger.database()));
    Corrected corrected;
    CANBAO_TRY_ASSIGN(corrected.seq, log.append(event));
    for (const Change& change : changes) {
        corrected.fields.append(change.field);
    }
    return corrected;
}

/// `work` is given the subject of that entry, ready to be corrected, within a transaction of its own.
template <class Work>
Result<Corrected> correcting(const store::Session& session, EntryId id, Work work) {
    const store::Database& database = session.ledger.database();
    CANBAO_TRY_ASSIGN(store::Transaction transaction, store::Transaction::begin(database));
    CANBAO_TRY_ASSIGN(store::EntryStore entries, store::EntryStore::on(database));
    CANBAO_TRY_ASSIGN(store::SubjectStore subjects, store::SubjectStore::on(database));
    CANBAO_TRY_ASSIGN(const auto entry, entries.entry(id));
    if (!entry || entry->state == domain::State::Void) {
        return std::unexpected(Words::noEntry());
    }
    CANBAO_TRY_ASSIGN(const QList<domain::Village> villages, session.ledger.villages());
    Result<Corrected> corrected;
    if (entry->person) {
        CANBAO_TRY_ASSIGN(auto person, subjects.person(entry->person));
        corrected = work(Correcting<domain::Person>(session, *std::move(person), villages));
    } else {
        CANBAO_TRY_ASSIGN(auto employer, subjects.employer(entry->employer));
        corrected = work(Correcting<domain::Employer>(session, *std::move(employer), villages));
    }
    CANBAO_TRY(corrected);
    CANBAO_TRY(transaction.commit());
    return corrected;
}

} // namespace

Result<Corrected> correctSubject(const store::Session& session, const Correction& correction) {
    return correcting(session, correction.entry, [&](auto subject) -> Result<Corrected> {
        CANBAO_TRY(subject.apply(correction));
        CANBAO_TRY_ASSIGN(const QList<Change> changes, subject.write());
        return tell(session, correction.entry, correction.note, subject.key(), changes, 0);
    });
}

Result<> undoCorrection(const store::Session& session, qint64 seq) {
    CANBAO_TRY_ASSIGN(const auto event, store::eventWithSeq(session.ledger, seq));
    if (!event || event->kind != store::EventKind::SubjectCorrected) {
        return std::unexpected(Words::noEntry());
    }
    const EntryId entry = event->entry;
    const QJsonObject byField = QJsonDocument::fromJson(event->detail.toUtf8()).object().value("changes"_L1).toObject();
    QList<Change> changes;
    for (auto item = byField.begin(); item != byField.end(); ++item) {
        const QJsonArray values = item->toArray();
        changes.append({item.key(), values.at(0).toString(), values.at(1).toString()});
    }
    CANBAO_TRY(correcting(session, entry, [&](auto subject) -> Result<Corrected> {
        CANBAO_TRY(subject.putBack(changes));
        CANBAO_TRY_ASSIGN(const QList<Change> undone, subject.write());
        return tell(session, entry, {}, subject.key(), undone, seq);
    }));
    return {};
}

QMap<QString, QString> correctableFields(const store::SubjectFile& file) {
    QMap<QString, QString> values;
    const auto read = [&](const auto& subject) {
        const SubjectFields<std::remove_cvref_t<decltype(subject)>> fields({});
        for (const QString& field : fields.correctable()) {
            values.insert(field, field == "village"_L1 ? file.villageCode : fields.get(subject, field));
        }
    };
    std::visit(read, file.subject);
    return values;
}

} // namespace canbao::services
