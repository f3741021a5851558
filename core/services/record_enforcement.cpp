#include "core/services/record_enforcement.h"

#include "core/store/enforcement_store.h"
#include "core/store/entry_store.h"
#include "core/store/event_log.h"
#include "core/store/queries/subject_file.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace canbao::services {

namespace {

constexpr qsizetype kLongestDocument = 60;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(canbao::services::RecordEnforcement)

public:
    static Error noEmployer() { return Error::user(tr("There is no employer's entry with this number.")); }
    static Error nothingOpen() {
        return Error::user(tr("Nothing of this employer is open any more: there is nothing to be set right."));
    }
    static Error documentTooLong() { return Error::user(tr("The document number is too long. Shorten it.")); }
    static Error nothingToUndo() { return Error::user(tr("No step against this employer could be taken back.")); }
    static Error anotherIsLast() { return Error::user(tr("Another step was taken since. Take that one back first.")); }
};

/// An employer as its steps are judged.
struct Standing {
    EmployerId employer;
    QDate listedOn; ///< when the city sent it first
    bool open = false;
    QList<store::Enforcement> steps;

    [[nodiscard]] QList<domain::TakenStep> taken() const {
        QList<domain::TakenStep> taken;
        std::ranges::transform(steps, std::back_inserter(taken), &store::Enforcement::taken);
        return taken;
    }
};

Result<Standing> standingOf(const store::Ledger& ledger, EntryId entry) {
    const auto file = store::subjectFile(ledger, entry);
    if (!file && file.error().kind != Error::Kind::User) {
        return std::unexpected(file.error());
    }
    if (!file || file->employer() == nullptr) {
        return std::unexpected(Words::noEmployer());
    }
    Standing standing;
    standing.employer = file->employer()->id;
    standing.open = std::ranges::any_of(file->entries, domain::isToBeSetRight, &domain::Entry::state);
    for (const store::HistoryLine& line : file->history) {
        if (line.event.kind == store::EventKind::EntryIssued &&
            (!standing.listedOn.isValid() || line.event.occurredOn < standing.listedOn)) {
            standing.listedOn = line.event.occurredOn;
        }
    }
    CANBAO_TRY_ASSIGN(standing.steps, store::enforcementsOf(ledger, standing.employer));
    return standing;
}

store::Event eventOf(const store::Session& session, store::EventKind kind, EntryId entry, QDate on,
                     const QJsonObject& detail) {
    store::Event event;
    event.recordedAt = session.clock.nowUtc();
    event.occurredOn = on;
    event.by = session.by;
    event.kind = kind;
    event.entry = entry;
    event.detail = QString::fromUtf8(QJsonDocument(detail).toJson(QJsonDocument::Compact));
    return event;
}

} // namespace

Result<RecordedEnforcement> recordEnforcement(const store::Session& session, const EnforcementRequest& request) {
    const store::Database& database = session.ledger.database();
    CANBAO_TRY_ASSIGN(store::Transaction transaction, store::Transaction::begin(database));
    CANBAO_TRY_ASSIGN(const Standing standing, standingOf(session.ledger, request.entry));
    if (!standing.open) {
        return std::unexpected(Words::nothingOpen());
    }
    domain::TakenStep taken = request.taken;
    if (taken.step == domain::EnforcementStep::Discredit) {
        taken.due = {};
    }
    CANBAO_TRY(domain::checkStep(standing.taken(), taken, standing.listedOn, session.clock.today()));
    const QString document = request.document.trimmed();
    if (document.size() > kLongestDocument) {
        return std::unexpected(Words::documentTooLong());
    }
    QJsonObject detail{{u"step"_s, code(taken.step)}};
    if (taken.due.isValid()) {
        detail.insert(u"due"_s, taken.due.toString(Qt::ISODate));
    }
    if (!document.isEmpty()) {
        detail.insert(u"document"_s, document);
    }
    store::Event event = eventOf(session, store::EventKind::EnforcementTaken, request.entry, taken.on, detail);
    event.note = request.note.trimmed();
    CANBAO_TRY_ASSIGN(store::EventLog log, store::EventLog::open(database));
    RecordedEnforcement recorded;
    CANBAO_TRY_ASSIGN(recorded.seq, log.append(event));
    CANBAO_TRY_ASSIGN(recorded.id,
                      store::insertEnforcement(database, {{}, standing.employer, taken, document, recorded.seq}));
    CANBAO_TRY(transaction.commit());
    return recorded;
}

Result<> undoLastEnforcement(const store::Session& session, EntryId entry, EnforcementId expected) {
    const store::Database& database = session.ledger.database();
    CANBAO_TRY_ASSIGN(store::Transaction transaction, store::Transaction::begin(database));
    CANBAO_TRY_ASSIGN(const Standing standing, standingOf(session.ledger, entry));
    if (standing.steps.isEmpty()) {
        return std::unexpected(Words::nothingToUndo());
    }
    const store::Enforcement& last = standing.steps.last();
    if (expected && expected != last.id) {
        return std::unexpected(Words::anotherIsLast());
    }
    const store::Event event = eventOf(session, store::EventKind::EnforcementUndone, entry, session.clock.today(),
                                       {{u"undoes"_s, last.event}, {u"step"_s, code(last.taken.step)}});
    CANBAO_TRY_ASSIGN(store::EventLog log, store::EventLog::open(database));
    CANBAO_TRY(log.append(event));
    CANBAO_TRY(store::takeBackEnforcement(database, last.id));
    return transaction.commit();
}

Result<QList<domain::EnforcementStep>> enforcementsToTake(const store::Ledger& ledger, EntryId entry) {
    CANBAO_TRY_ASSIGN(const Standing standing, standingOf(ledger, entry));
    return standing.open ? domain::stepsAfter(standing.taken()) : QList<domain::EnforcementStep>();
}

} // namespace canbao::services
