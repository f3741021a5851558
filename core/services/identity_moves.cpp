#include "core/services/identity_moves.h"

#include "core/store/subject_store.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;
using canbao::domain::State;

namespace canbao::services {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(canbao::services::MergePersons)

public:
    static Error twoResults(EntryId entry) {
        return Error::user(tr("Both stand on the same list, and entry %1 has a result already. Reopen it first, saying "
                              "why, and then merge them.")
                               .arg(entry.value));
    }
    static Error sameList(EntryId entry) {
        return Error::user(tr("The other person stands on the same list as entry %1 already. Leave this entry out, or "
                              "merge the two.")
                               .arg(entry.value));
    }
};

QJsonObject jsonOf(const store::RosterLine& line, bool known) {
    return {{u"credit_code"_s, line.creditCode},
            {u"name"_s, line.name},
            {u"employed_on"_s, line.employedOn},
            {u"added_by"_s, line.addedBy.value},
            {u"known"_s, known}}; // the other had it already
}

bool lastsLonger(const store::HandTag& one, const store::HandTag& other) {
    return other.until.isValid() && (!one.until.isValid() || one.until > other.until);
}

} // namespace

Result<IdentityMoves> IdentityMoves::on(const store::Session& session, const QString& note) {
    CANBAO_TRY_ASSIGN(store::EntryStore entries, store::EntryStore::on(session.ledger.database()));
    CANBAO_TRY_ASSIGN(store::EventLog log, store::EventLog::open(session.ledger.database()));
    return IdentityMoves(session, note.trimmed(), std::move(entries), std::move(log));
}

Result<IdentityChange> IdentityMoves::merge(PersonId gone, const domain::Person& stays, const QJsonObject& more) {
    m_kind = store::EventKind::IdentityTied;
    m_detail = more;
    m_detail.insert(u"damaged"_s, gone.value);
    m_detail.insert(u"person"_s, stays.id.value);
    const store::Database& database = m_session.ledger.database();
    CANBAO_TRY_ASSIGN(const QList<store::RosterLine> lines, store::rosterLinesOf(database, gone));
    CANBAO_TRY(giveRoster(lines, stays.id));
    CANBAO_TRY(giveTags(gone, stays.id));
    CANBAO_TRY_ASSIGN(const QList<domain::Entry> entries, m_entries.ofPerson(gone));
    for (const domain::Entry& entry : entries) {
        CANBAO_TRY_ASSIGN(const auto standing, m_entries.find(stays.id, entry.kind, entry.insurance));
        CANBAO_TRY(standing ? unite(entry, *standing) : give(entry, stays));
    }
    CANBAO_TRY(store::setMergedInto(database, gone, stays.id));
    return m_change;
}

Result<IdentityChange> IdentityMoves::split(PersonId from, const QList<domain::Entry>& entries,
                                            const domain::Person& other) {
    m_kind = store::EventKind::IdentitySplit;
    m_detail = {{u"damaged"_s, from.value}, {u"person"_s, other.id.value}};
    QList<EntryId> ids;
    std::ranges::transform(entries, std::back_inserter(ids), &domain::Entry::id);
    CANBAO_TRY_ASSIGN(const QList<store::RosterLine> lines,
                      store::rosterLinesFromListsOf(m_session.ledger.database(), from, ids));
    CANBAO_TRY(giveRoster(lines, other.id));
    for (const domain::Entry& entry : entries) {
        CANBAO_TRY_ASSIGN(const auto standing, m_entries.find(other.id, entry.kind, entry.insurance));
        if (standing) {
            return std::unexpected(Words::sameList(entry.id));
        }
        CANBAO_TRY(give(entry, other));
    }
    // The history of the one who stays says so too.
    CANBAO_TRY_ASSIGN(const QList<domain::Entry> left, m_entries.ofPerson(from));
    CANBAO_TRY(append(left.first(), from));
    return m_change;
}

Result<> IdentityMoves::give(const domain::Entry& entry, const domain::Person& owner) {
    m_detail.insert(u"was"_s, entry.person.value);
    CANBAO_TRY(append(entry, owner.id));
    m_detail.remove(u"was"_s);
    return m_entries.giveTo(entry.id, owner);
}

/// Two entries of one person on one list: that of the other never was another.
Result<> IdentityMoves::unite(const domain::Entry& gone, const domain::Entry& stays) {
    if (gone.state != State::Pending && gone.state != State::Withdrawn) {
        return std::unexpected(Words::twoResults(gone.id));
    }
    const bool stands = stays.state != State::Void && stays.state != State::Withdrawn;
    if (!stands && gone.state == State::Pending) {
        CANBAO_TRY(move(stays, State::Pending, gone.occurredOn));
    } else { // its history says so too, and the import that brought it cannot be taken back any more
        CANBAO_TRY(append(stays, stays.person));
    }
    return move(gone, State::Void, gone.occurredOn);
}

Result<> IdentityMoves::move(domain::Entry entry, State to, QDate on) {
    CANBAO_TRY(append(entry, entry.person, on, to));
    entry.state = to;
    entry.reason.clear();
    entry.evidence.clear();
    entry.enrolledIn = domain::Insurance::Unspecified;
    entry.occurredOn = on;
    CANBAO_TRY_ASSIGN(const bool updated, m_entries.updateState(entry));
    return updated ? Result<>() : std::unexpected(Error::bug(u"entry moved under its own transaction"_s));
}

Result<> IdentityMoves::giveRoster(const QList<store::RosterLine>& lines, PersonId to) {
    for (const store::RosterLine& line : lines) {
        CANBAO_TRY_ASSIGN(const bool isNew, store::giveRosterLine(m_session.ledger.database(), line, to));
        m_roster.append(jsonOf(line, !isNew));
    }
    return {};
}

/// Where both were said to belong to a group, the tag that lasts longer stands.
Result<> IdentityMoves::giveTags(PersonId from, PersonId to) {
    const store::Database& database = m_session.ledger.database();
    CANBAO_TRY_ASSIGN(const QList<store::SaidTag> given, store::saidTagsOf(database, {from, {}}));
    CANBAO_TRY_ASSIGN(const QList<store::SaidTag> own, store::saidTagsOf(database, {to, {}}));
    for (const store::SaidTag& said : given) {
        m_tags.append(store::toJson(said));
        CANBAO_TRY(store::remove(database, said));
        const auto same =
            std::ranges::find(own, said.tag.group, [](const store::SaidTag& one) { return one.tag.group; });
        if (same != own.end() && lastsLonger(said.tag, same->tag)) {
            m_tags.append(store::toJson(*same));
            CANBAO_TRY(store::remove(database, *same));
        }
        store::SaidTag moved = said;
        moved.tag.subject.person = to;
        CANBAO_TRY(store::put(database, moved));
    }
    return {};
}

/// `on` and `to` only where the entry's state changes.
Result<> IdentityMoves::append(const domain::Entry& entry, PersonId owner, QDate on, State to) {
    store::Event event;
    event.recordedAt = m_session.clock.nowUtc();
    event.occurredOn = on.isValid() ? on : m_session.clock.today();
    event.by = m_session.by;
    event.kind = m_kind;
    event.entry = entry.id;
    if (on.isValid()) {
        event.from = code(entry.state);
        event.to = code(to);
        event.insurance = code(entry.insurance);
    }
    event.note = m_note;
    QJsonObject detail = m_detail;
    detail.insert(u"group"_s, m_change.group);
    detail.insert(u"owner"_s, owner.value);
    if (!m_roster.isEmpty()) {
        detail.insert(u"roster"_s, m_roster);
        m_roster = {};
    }
    if (!m_tags.isEmpty()) {
        detail.insert(u"tags"_s, m_tags);
        m_tags = {};
    }
    event.detail = QString::fromUtf8(QJsonDocument(detail).toJson(QJsonDocument::Compact));
    CANBAO_TRY(m_log.append(event));
    m_change.entries.append(entry.id);
    return {};
}

} // namespace canbao::services
