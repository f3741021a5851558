#include "core/services/keep_activities.h"

#include "core/store/activity_store.h"
#include "core/store/event_log.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using canbao::domain::Activity;

namespace canbao::services {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(canbao::services::KeepActivities)

public:
    static Error kindMissing() { return Error::user(tr("Choose what kind of activity it was.")); }
    static Error dayMissing() { return Error::user(tr("Say on which day it was held.")); }
    static Error future() { return Error::user(tr("The day lies in the future. Record it when it was held.")); }
    static Error negative() { return Error::user(tr("A number cannot be below nought. Correct it.")); }
    static Error contradiction() {
        return Error::user(tr("More employers were told to put something right than had problems, or more had problems "
                              "than were inspected. Correct the numbers."));
    }
    static Error nothingCounted() {
        return Error::user(tr("An inspection needs the number of employers that were inspected."));
    }
    static Error gone() { return Error::user(tr("This activity was taken back meanwhile; nothing was saved.")); }
    static Error reasonMissing() { return Error::user(tr("Write down why the activity is taken back.")); }
};

Result<> check(const store::Session& session, const Activity& activity) {
    CANBAO_TRY_ASSIGN(const domain::CodeTables codes, session.ledger.codeTables());
    if (!codes.contains(domain::kindList(activity.sort), activity.kind)) {
        return std::unexpected(Words::kindMissing());
    }
    if (!activity.heldOn.isValid()) {
        return std::unexpected(Words::dayMissing());
    }
    if (activity.heldOn > session.clock.today()) {
        return std::unexpected(Words::future());
    }
    for (const qint64 number :
         {activity.reached, activity.materials, activity.inspected, activity.problems, activity.ordered}) {
        if (number < 0) {
            return std::unexpected(Words::negative());
        }
    }
    if (activity.sort == Activity::Sort::Inspection && activity.inspected == 0) {
        return std::unexpected(Words::nothingCounted());
    }
    return activity.ordered > activity.problems || activity.problems > activity.inspected
               ? std::unexpected(Words::contradiction())
               : Result<>();
}

store::Event newEvent(const store::Session& session, store::EventKind kind, QDate day, const QJsonObject& detail) {
    store::Event event;
    event.recordedAt = session.clock.nowUtc();
    event.occurredOn = day;
    event.by = session.by;
    event.kind = kind;
    event.detail = QString::fromUtf8(QJsonDocument(detail).toJson(QJsonDocument::Compact));
    return event;
}

} // namespace

Result<domain::ActivityId> saveActivity(const store::Session& session, const Activity& activity) {
    CANBAO_TRY(check(session, activity));
    const store::Database& database = session.ledger.database();
    CANBAO_TRY_ASSIGN(store::Transaction transaction, store::Transaction::begin(database));
    CANBAO_TRY_ASSIGN(store::EventLog log, store::EventLog::open(database));
    Activity saved = activity;
    if (activity.id) {
        CANBAO_TRY_ASSIGN(const bool stood, store::endActivity(database, activity.id, log.lastSeq() + 1));
        if (!stood) {
            return std::unexpected(Words::gone());
        }
    } else {
        CANBAO_TRY_ASSIGN(saved.id, store::nextActivity(database));
    }
    const auto kind = activity.id ? store::EventKind::ActivityCorrected : store::EventKind::ActivityRecorded;
    CANBAO_TRY_ASSIGN(const qint64 seq, log.append(newEvent(session, kind, saved.heldOn, domain::toJson(saved))));
    CANBAO_TRY(store::insertActivity(database, saved, seq));
    CANBAO_TRY(transaction.commit());
    return saved.id;
}

Result<> removeActivity(const store::Session& session, domain::ActivityId id, const QString& because) {
    if (because.trimmed().isEmpty()) {
        return std::unexpected(Words::reasonMissing());
    }
    const store::Database& database = session.ledger.database();
    CANBAO_TRY_ASSIGN(store::Transaction transaction, store::Transaction::begin(database));
    CANBAO_TRY_ASSIGN(store::EventLog log, store::EventLog::open(database));
    store::Event event =
        newEvent(session, store::EventKind::ActivityRemoved, session.clock.today(), {{u"activity"_s, id.value}});
    event.note = because.trimmed();
    CANBAO_TRY_ASSIGN(const qint64 seq, log.append(event));
    CANBAO_TRY_ASSIGN(const bool stood, store::endActivity(database, id, seq));
    if (!stood) {
        return std::unexpected(Words::gone());
    }
    return transaction.commit();
}

} // namespace canbao::services
