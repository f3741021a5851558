#include "core/services/tag_groups.h"

#include "core/store/event_log.h"
#include "core/store/queries/tagging_history.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using canbao::store::HandTag;
using canbao::store::SubjectId;
using canbao::store::TagChange;

namespace canbao::services {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(canbao::services::TagGroups)

public:
    static Error noSource() {
        return Error::user(
            tr("Write down how one knows that they belong to this group: a paper, a notice, who said so."));
    }
    static Error badDays() {
        return Error::user(tr("The first day may not lie in the future, nor the last one before the first."));
    }
    static Error wrongSubject(bool forEmployers) {
        return Error::user(forEmployers ? tr("Only employers can belong to this group.")
                                        : tr("Only persons can belong to this group."));
    }
    static Error notThere() { return Error::user(tr("This person or employer is not in the ledger any more.")); }
    static Error nothing() { return Error::user(tr("There is no such change of a group that could be taken back.")); }
    static Error changedSince() {
        return Error::user(tr("One of these groups was changed since. Take back the later change first."));
    }
};

/// Changes of tags in one transaction of the caller's, each with its event.
class Changes {
public:
    static Result<Changes> on(const store::Session& session) {
        CANBAO_TRY_ASSIGN(store::EventLog log, store::EventLog::open(session.ledger.database()));
        return Changes(session, std::move(log));
    }

    Result<> make(TagChange change, bool together) {
        if (change.before == change.after) {
            return {};
        }
        const store::Database& database = m_session.ledger.database();
        store::Event event;
        event.recordedAt = m_session.clock.nowUtc();
        event.occurredOn = m_session.clock.today();
        event.by = m_session.by;
        event.kind = store::EventKind::GroupTagged;
        CANBAO_TRY_ASSIGN(event.entry, store::firstEntryOf(database, change.subject));
        const qint64 next = m_log.lastSeq() + 1;
        change.together = !together ? 0 : m_tagged.seq > 0 ? m_tagged.seq : next;
        event.detail = toJson(change);
        CANBAO_TRY_ASSIGN(const qint64 seq, m_log.append(event));
        m_tagged.seq = m_tagged.seq > 0 ? m_tagged.seq : seq;
        ++m_tagged.changed;
        return store::apply(database, change, seq);
    }

    [[nodiscard]] const Tagged& tagged() const { return m_tagged; }

private:
    Changes(const store::Session& session, store::EventLog log)
        : m_session(session)
        , m_log(std::move(log)) {}

    const store::Session& m_session;
    store::EventLog m_log;
    Tagged m_tagged;
};

Result<> check(const TagRequest& request, QDate today) {
    if (request.source.trimmed().isEmpty()) {
        return std::unexpected(Words::noSource());
    }
    const QDate since = request.since.isValid() ? request.since : today;
    if (since > today || (request.until.isValid() && request.until < since)) {
        return std::unexpected(Words::badDays());
    }
    const bool forEmployers = domain::subjectOf(request.group) == domain::SubjectType::Employer;
    const bool fits = std::ranges::all_of(request.subjects, [&](SubjectId subject) {
        return forEmployers ? bool(subject.employer) : bool(subject.person);
    });
    return fits ? Result<>{} : std::unexpected(Words::wrongSubject(forEmployers));
}

/// Sets each subject's tag to what `after` makes of it.
template <class After>
Result<Tagged> changeAll(const store::Session& session, const QList<SubjectId>& subjects, domain::SpecialGroup group,
                         After after) {
    const store::Database& database = session.ledger.database();
    CANBAO_TRY_ASSIGN(store::Transaction transaction, store::Transaction::begin(database));
    CANBAO_TRY_ASSIGN(Changes changes, Changes::on(session));
    for (const SubjectId subject : subjects) {
        CANBAO_TRY_ASSIGN(const bool there, store::exists(database, subject));
        if (!there) {
            return std::unexpected(Words::notThere());
        }
        CANBAO_TRY_ASSIGN(const auto before, store::handTag(database, subject, group));
        CANBAO_TRY(changes.make({subject, group, before, after(subject)}, subjects.size() > 1));
    }
    CANBAO_TRY(transaction.commit());
    return changes.tagged();
}

} // namespace

Result<Tagged> tagGroup(const store::Session& session, const TagRequest& request) {
    const QDate today = session.clock.today();
    CANBAO_TRY(check(request, today));
    return changeAll(session, request.subjects, request.group, [&](SubjectId subject) {
        return std::optional(HandTag{subject, request.group, request.since.isValid() ? request.since : today,
                                     request.until, request.source.trimmed()});
    });
}

Result<Tagged> untagGroup(const store::Session& session, const QList<SubjectId>& subjects, domain::SpecialGroup group) {
    return changeAll(session, subjects, group, [](SubjectId) { return std::optional<HandTag>(); });
}

Result<Tagged> undoTagging(const store::Session& session, qint64 seq) {
    const store::Database& database = session.ledger.database();
    CANBAO_TRY_ASSIGN(store::Transaction transaction, store::Transaction::begin(database));
    CANBAO_TRY_ASSIGN(const QList<store::TaggingEvent> events, store::taggingEvents(session.ledger, seq));
    if (events.isEmpty()) {
        return std::unexpected(Words::nothing());
    }
    CANBAO_TRY_ASSIGN(Changes changes, Changes::on(session));
    for (qsizetype i = events.size() - 1; i >= 0; --i) {
        const TagChange& done = events.at(i).change;
        CANBAO_TRY_ASSIGN(const auto now, store::handTag(database, done.subject, done.group));
        CANBAO_TRY_ASSIGN(const qint64 last, store::lastTagging(session.ledger, done.subject, done.group));
        if (now != done.after || last != events.at(i).seq) {
            return std::unexpected(Words::changedSince());
        }
        TagChange back{done.subject, done.group, done.after, done.before};
        back.undoes = events.at(i).seq;
        CANBAO_TRY(changes.make(back, events.size() > 1));
    }
    CANBAO_TRY(transaction.commit());
    return changes.tagged();
}

} // namespace canbao::services
