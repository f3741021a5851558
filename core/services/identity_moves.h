#pragma once

#include "core/services/merge_persons.h"
#include "core/store/entry_store.h"
#include "core/store/event_log.h"
#include "core/store/group_store.h"
#include "core/store/roster_store.h"

#include <QJsonArray>
#include <QJsonObject>

namespace canbao::services {

/// Moves entries and roster lines from one person to another, each with its event, within the caller's transaction.
class IdentityMoves {
public:
    [[nodiscard]] static Result<IdentityMoves> on(const store::Session& session, const QString& note);

    /// `more` goes into each event's detail.
    [[nodiscard]] Result<IdentityChange> merge(PersonId gone, const domain::Person& stays, const QJsonObject& more);
    [[nodiscard]] Result<IdentityChange> split(PersonId from, const QList<domain::Entry>& entries,
                                               const domain::Person& other);

private:
    IdentityMoves(const store::Session& session, QString note, store::EntryStore entries, store::EventLog log)
        : m_session(session)
        , m_note(std::move(note))
        , m_entries(std::move(entries))
        , m_log(std::move(log))
        , m_change{m_log.lastSeq() + 1, {}} {}

    [[nodiscard]] Result<> give(const domain::Entry& entry, const domain::Person& owner);
    [[nodiscard]] Result<> unite(const domain::Entry& gone, const domain::Entry& stays);
    [[nodiscard]] Result<> move(domain::Entry entry, domain::State to, QDate on);
    [[nodiscard]] Result<> giveRoster(const QList<store::RosterLine>& lines, PersonId to);
    [[nodiscard]] Result<> giveTags(PersonId from, PersonId to);
    [[nodiscard]] Result<> append(const domain::Entry& entry, PersonId owner, QDate on = {}, domain::State to = {});

    const store::Session& m_session;
    QString m_note;
    store::EntryStore m_entries;
    store::EventLog m_log;
    store::EventKind m_kind = store::EventKind::IdentityTied;
    QJsonObject m_detail; ///< of each event
    QJsonArray m_roster;  ///< of the first event: the lines that moved
    QJsonArray m_tags;    ///< of the first event: the tags by hand that moved or gave way, as they were
    IdentityChange m_change;
};

} // namespace canbao::services
