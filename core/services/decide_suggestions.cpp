#include "core/services/decide_suggestions.h"

#include "core/domain/partial_date.h"
#include "core/store/event_log.h"
#include "core/store/reference_store.h"
#include "core/store/suggestion_store.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using canbao::domain::SuggestionState;

namespace canbao::services {

namespace {

constexpr qsizetype kLongestText = 200;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(canbao::services::DecideSuggestions)

public:
    static Error none(SuggestionId id) { return Error::user(tr("There is no suggestion number %1.").arg(id.value)); }
    static Error decidedAlready(SuggestionId id) {
        return Error::user(tr("Suggestion %1 was decided already; nothing was changed.").arg(id.value));
    }
    static Error notRefused(SuggestionId id) {
        return Error::user(tr("Suggestion %1 was not refused; nothing was changed.").arg(id.value));
    }
    static Error sameEntry(SuggestionId one, SuggestionId other) {
        return Error::user(tr("Suggestions %1 and %2 are about the same entry. Accept the one that is right.")
                               .arg(one.value)
                               .arg(other.value));
    }
    static QString onRow(const QString& list, BatchId batch, int row) {
        return tr("As the list \"%1\" has it (import %2, row %3)").arg(list).arg(batch.value).arg(row);
    }
};

Result<store::Suggestion> inState(const store::Database& database, SuggestionId id, SuggestionState state) {
    CANBAO_TRY_ASSIGN(const auto suggestion, store::suggestion(database, id));
    if (!suggestion) {
        return std::unexpected(Words::none(id));
    }
    if (suggestion->state != state) {
        return std::unexpected(state == SuggestionState::Open ? Words::decidedAlready(id) : Words::notRefused(id));
    }
    return *suggestion;
}

/// What the record holds of what is asked for such a result.
QString proofOf(const domain::EvidenceField& field, const domain::ReferenceRecord& record, QDate today) {
    static const QHash<QString, QString> facts{{u"death-date"_s, u"died_on"_s},
                                               {u"school"_s, u"school"_s},
                                               {u"insured-place"_s, u"county"_s},
                                               {u"closed-on"_s, u"cancelled_on"_s}};
    if (field.kind == domain::EvidenceField::Kind::Insurance) {
        return record.insurance == domain::Insurance::Unspecified ? QString() : code(record.insurance);
    }
    const QString text = record.facts.value(facts.value(field.code)).trimmed();
    if (field.kind == domain::EvidenceField::Kind::Date) {
        const auto day = domain::PartialDate::parse(text, today);
        return day && day->first <= today ? day->toString() : QString();
    }
    return text.left(kLongestText);
}

/// What is recorded when a suggestion is accepted.
class Acceptance {
public:
    [[nodiscard]] static Result<Acceptance> on(const store::Session& session) {
        CANBAO_TRY_ASSIGN(store::ReferenceStore records, store::ReferenceStore::on(session.ledger.database()));
        CANBAO_TRY_ASSIGN(domain::CodeTables codes, session.ledger.codeTables());
        return Acceptance(session, std::move(records), std::move(codes));
    }

    [[nodiscard]] Result<ResultRequest> requestFor(SuggestionId id) {
        const store::Database& database = m_session.ledger.database();
        CANBAO_TRY_ASSIGN(const store::Suggestion suggestion, inState(database, id, SuggestionState::Open));
        if (const SuggestionId rival = m_of.value(suggestion.entry)) {
            return std::unexpected(Words::sameEntry(rival, id));
        }
        m_of.insert(suggestion.entry, id);
        ResultRequest request;
        request.entry = suggestion.entry;
        request.outcome = suggestion.outcome;
        request.reason = suggestion.reason;
        request.insurance = suggestion.insurance;
        request.evidenceLater = true;
        request.suggestion = id;
        CANBAO_TRY_ASSIGN(const QList<ReferenceId> references, store::evidenceOf(database, id));
        for (const ReferenceId reference : references) {
            CANBAO_TRY_ASSIGN(const auto record, m_records.record(reference));
            if (record) {
                addProofs(request, *record);
            }
        }
        return request;
    }

private:
    Acceptance(const store::Session& session, store::ReferenceStore records, domain::CodeTables codes)
        : m_session(session)
        , m_records(std::move(records))
        , m_codes(std::move(codes)) {}

    void addProofs(ResultRequest& request, const domain::ReferenceRecord& record) const {
        for (const domain::EvidenceField& field : domain::evidenceAsked(request.outcome, request.reason)) {
            const QString proof = proofOf(field, record, m_session.clock.today());
            if (!proof.isEmpty() && !request.evidence.contains(field.code)) {
                request.evidence.insert(field.code, proof);
            }
        }
        const QString row = Words::onRow(m_codes.label(record.kind), record.batch, record.row);
        request.note += request.note.isEmpty() ? row : u"；"_s + row;
    }

    const store::Session& m_session;
    store::ReferenceStore m_records;
    domain::CodeTables m_codes;
    QHash<EntryId, SuggestionId> m_of;
};

store::Event eventOf(const store::Session& session, store::EventKind kind, const store::Suggestion& suggestion,
                     const QString& note) {
    store::Event event;
    event.recordedAt = session.clock.nowUtc();
    event.occurredOn = session.clock.today();
    event.by = session.by;
    event.kind = kind;
    event.entry = suggestion.entry;
    event.note = note.trimmed();
    event.detail = QString::fromUtf8(
        QJsonDocument(QJsonObject{{u"suggestion"_s, suggestion.id.value}}).toJson(QJsonDocument::Compact));
    return event;
}

} // namespace

Result<RecordedGroup> acceptSuggestions(const store::Session& session, const QList<SuggestionId>& ids) {
    CANBAO_TRY_ASSIGN(Acceptance acceptance, Acceptance::on(session));
    QList<ResultRequest> requests;
    requests.reserve(ids.size());
    for (const SuggestionId id : ids) {
        CANBAO_TRY_ASSIGN(ResultRequest request, acceptance.requestFor(id));
        requests.append(std::move(request));
    }
    return recordResults(session, requests);
}

Result<> refuseSuggestions(const store::Session& session, const QList<SuggestionId>& ids, const QString& note) {
    const store::Database& database = session.ledger.database();
    CANBAO_TRY_ASSIGN(store::Transaction transaction, store::Transaction::begin(database));
    CANBAO_TRY_ASSIGN(store::EventLog log, store::EventLog::open(database));
    for (const SuggestionId id : ids) {
        CANBAO_TRY_ASSIGN(const store::Suggestion suggestion, inState(database, id, SuggestionState::Open));
        CANBAO_TRY(log.append(eventOf(session, store::EventKind::SuggestionRefused, suggestion, note)));
        CANBAO_TRY(store::setSuggestionState(database, id, SuggestionState::Refused));
    }
    return transaction.commit();
}

Result<> reopenSuggestions(const store::Session& session, const QList<SuggestionId>& ids) {
    const store::Database& database = session.ledger.database();
    CANBAO_TRY_ASSIGN(store::Transaction transaction, store::Transaction::begin(database));
    CANBAO_TRY_ASSIGN(store::EventLog log, store::EventLog::open(database));
    for (const SuggestionId id : ids) {
        CANBAO_TRY_ASSIGN(const store::Suggestion suggestion, inState(database, id, SuggestionState::Refused));
        CANBAO_TRY(log.append(eventOf(session, store::EventKind::SuggestionReopened, suggestion, {})));
        CANBAO_TRY(store::reopenSuggestion(database, suggestion));
    }
    return transaction.commit();
}

} // namespace canbao::services
