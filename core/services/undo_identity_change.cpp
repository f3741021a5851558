#include "core/services/merge_persons.h"
#include "core/store/entry_store.h"
#include "core/store/event_log.h"
#include "core/store/group_store.h"
#include "core/store/proposal_store.h"
#include "core/store/queries/batch_events.h"
#include "core/store/queries/identity_history.h"
#include "core/store/result_detail.h"
#include "core/store/roster_store.h"
#include "core/store/subject_store.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;
using canbao::domain::State;

namespace canbao::services {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(canbao::services::MergePersons)

public:
    static Error nothing() { return Error::user(tr("There is no merge or split that could be taken back.")); }
    static Error undoneAlready() { return Error::user(tr("This was taken back already.")); }
    static Error laterWork(EntryId entry) {
        return Error::user(tr("Entry %1 was worked on since, so this cannot be taken back. Take back the later work "
                              "first.")
                               .arg(entry.value));
    }
    static Error laterImport(BatchId batch) {
        return Error::user(tr("Import %1 came later and builds on this. Take that one back first.").arg(batch.value));
    }
};

QJsonObject detailOf(const store::Event& event) {
    return QJsonDocument::fromJson(event.detail.toUtf8()).object();
}

/// A merge or a split as its events tell it.
struct Told {
    QList<store::Event> events;
    PersonId from;
    PersonId to;
    bool merged = true;
};

Result<Told> toldBy(const store::Ledger& ledger, qint64 group) {
    CANBAO_TRY_ASSIGN(QList<store::Event> events, store::identityEventsOf(ledger, group));
    if (events.isEmpty()) {
        return std::unexpected(Words::nothing());
    }
    const QJsonObject detail = detailOf(events.first());
    const bool merged = events.first().kind == store::EventKind::IdentityTied;
    return Told{std::move(events), PersonId{detail[u"damaged"_s].toInteger()},
                PersonId{detail[u"person"_s].toInteger()}, merged};
}

Result<> requireNothingLater(const store::Ledger& ledger, const Told& told, qint64 group) {
    for (const store::Event& event : told.events) {
        CANBAO_TRY_ASSIGN(const auto later, store::firstWorkAfter(ledger, event.entry, told.events.last().seq));
        if (later && later->kind == store::EventKind::IdentityUndone &&
            detailOf(*later)[u"undoes"_s].toInteger() == group) {
            return std::unexpected(Words::undoneAlready());
        }
        if (later) {
            return std::unexpected(Words::laterWork(event.entry));
        }
    }
    CANBAO_TRY_ASSIGN(const BatchId batch, store::firstListAfter(ledger, told.to, told.events.last().seq));
    return batch ? std::unexpected(Words::laterImport(batch)) : Result<>();
}

/// Within the caller's transaction, newest event first.
class Undoer {
public:
    [[nodiscard]] static Result<Undoer> on(const store::Session& session, const Told& told, const QString& note) {
        CANBAO_TRY_ASSIGN(store::EntryStore entries, store::EntryStore::on(session.ledger.database()));
        CANBAO_TRY_ASSIGN(store::SubjectStore subjects, store::SubjectStore::on(session.ledger.database()));
        CANBAO_TRY_ASSIGN(store::EventLog log, store::EventLog::open(session.ledger.database()));
        CANBAO_TRY_ASSIGN(const auto from, subjects.person(told.from));
        return Undoer(session, told, *from, note.trimmed(), std::move(entries), std::move(log));
    }

    [[nodiscard]] Result<> takeBack(const store::Event& undone, qint64 group) {
        CANBAO_TRY_ASSIGN(const auto entry, m_entries.entry(undone.entry));
        const bool moved = detailOf(undone).contains(u"was"_s);
        store::Event event;
        event.recordedAt = m_session.clock.nowUtc();
        event.occurredOn = undone.occurredOn;
        event.by = m_session.by;
        event.kind = store::EventKind::IdentityUndone;
        event.entry = undone.entry;
        event.from = undone.to;
        event.to = undone.from;
        event.insurance = undone.insurance;
        event.note = m_note;
        QJsonObject detail{{u"undoes"_s, group}, {u"owner"_s, moved ? m_from.id.value : entry->person.value}};
        QDate since;
        if (!undone.to.isEmpty()) {
            CANBAO_TRY_ASSIGN(since, store::stateSinceBefore(m_session.ledger, undone.entry, undone.seq));
            detail.insert(u"restored_on"_s, since.toString(Qt::ISODate));
        }
        event.detail = QString::fromUtf8(QJsonDocument(detail).toJson(QJsonDocument::Compact));
        CANBAO_TRY(m_log.append(event));
        return moved ? m_entries.giveTo(undone.entry, m_from) : restoreState(*entry, undone, since);
    }

    /// What goes with the entries: rosters, later lists, the proposal that a clerk had accepted.
    [[nodiscard]] Result<> takeBackRest() {
        const store::Database& database = m_session.ledger.database();
        for (const QJsonValue& value : detailOf(m_told.events.first())[u"roster"_s].toArray()) {
            const store::RosterLine line{m_told.from, value[u"credit_code"_s].toString(), value[u"name"_s].toString(),
                                         value[u"employed_on"_s].toString(), BatchId{value[u"added_by"_s].toInteger()}};
            CANBAO_TRY(store::takeRosterLineBack(database, line, m_told.to, value[u"known"_s].toBool()));
        }
        CANBAO_TRY(takeTagsBack(detailOf(m_told.events.first())[u"tags"_s].toArray()));
        if (const ProposalId proposal{detailOf(m_told.events.first())[u"proposal"_s].toInteger()}) {
            CANBAO_TRY(store::setProposalState(database, proposal, store::ProposalState::Open));
        }
        return m_told.merged ? store::setMergedInto(database, m_told.from, {}) : Result<>();
    }

private:
    Undoer(const store::Session& session, const Told& told, domain::Person from, QString note,
           store::EntryStore entries, store::EventLog log)
        : m_session(session)
        , m_told(told)
        , m_from(std::move(from))
        , m_note(std::move(note))
        , m_entries(std::move(entries))
        , m_log(std::move(log)) {}

    /// What a clerk said of the group since stays.
    [[nodiscard]] Result<> takeTagsBack(const QJsonArray& tags) {
        const store::Database& database = m_session.ledger.database();
        for (const QJsonValue& value : tags) {
            store::SaidTag moved = store::saidTagFromJson(value);
            moved.tag.subject.person = m_told.to;
            CANBAO_TRY(store::remove(database, moved));
        }
        for (const QJsonValue& value : tags) {
            CANBAO_TRY(store::put(database, store::saidTagFromJson(value)));
        }
        return {};
    }

    [[nodiscard]] Result<> restoreState(domain::Entry entry, const store::Event& undone, QDate since) {
        if (undone.to.isEmpty()) {
            return {};
        }
        entry.state = domain::stateFromCode(undone.from).value_or(State::Pending);
        entry.occurredOn = since;
        CANBAO_TRY_ASSIGN(const bool updated, m_entries.updateState(entry));
        return updated ? Result<>() : std::unexpected(Error::bug(u"entry moved under its own transaction"_s));
    }

    const store::Session& m_session;
    const Told& m_told;
    domain::Person m_from;
    QString m_note;
    store::EntryStore m_entries;
    store::EventLog m_log;
};

/// Within the caller's transaction.
Result<IdentityChange> takeBack(const store::Session& session, qint64 group, const QString& note) {
    CANBAO_TRY_ASSIGN(const Told told, toldBy(session.ledger, group));
    CANBAO_TRY(requireNothingLater(session.ledger, told, group));
    CANBAO_TRY_ASSIGN(Undoer undoer, Undoer::on(session, told, note));
    IdentityChange change{group, {}};
    for (const store::Event& event : std::views::reverse(told.events)) {
        CANBAO_TRY(undoer.takeBack(event, group));
        change.entries.prepend(event.entry);
    }
    CANBAO_TRY(undoer.takeBackRest());
    return change;
}

} // namespace

Result<IdentityChange> undoIdentityChange(const store::Session& session, qint64 group, const QString& note) {
    CANBAO_TRY_ASSIGN(store::Transaction transaction, store::Transaction::begin(session.ledger.database()));
    CANBAO_TRY_ASSIGN(IdentityChange change, takeBack(session, group, note));
    CANBAO_TRY(transaction.commit());
    return change;
}

Result<> undoIdentityChanges(const store::Session& session, const QList<IdentityChange>& changes) {
    CANBAO_TRY_ASSIGN(store::Transaction transaction, store::Transaction::begin(session.ledger.database()));
    for (const IdentityChange& change : std::views::reverse(changes)) {
        CANBAO_TRY(takeBack(session, change.group, {}));
    }
    return transaction.commit();
}

Result<std::optional<LastIdentityChange>> lastIdentityChange(const store::Ledger& ledger, PersonId person) {
    CANBAO_TRY_ASSIGN(const QList<store::Event> events, store::identityEventsOfPerson(ledger, person));
    QList<qint64> undone;
    for (const store::Event& event : std::views::reverse(events)) {
        const QJsonObject detail = detailOf(event);
        if (event.kind == store::EventKind::IdentityUndone) {
            undone.append(detail[u"undoes"_s].toInteger());
        } else if (const qint64 group = detail[u"group"_s].toInteger(); group > 0 && !undone.contains(group)) {
            return LastIdentityChange{group, event.kind == store::EventKind::IdentityTied, event.recordedAt, event.by};
        }
    }
    return std::nullopt;
}

} // namespace canbao::services
