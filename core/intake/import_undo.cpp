#include "core/intake/import_undo.h"

#include "core/intake/mapping_lessons.h"
#include "core/intake/subject_changes.h"
#include "core/store/batch_store.h"
#include "core/store/entry_store.h"
#include "core/store/event_log.h"
#include "core/store/finding_store.h"
#include "core/store/proposal_store.h"
#include "core/store/queries/batch_events.h"
#include "core/store/queries/batches.h"
#include "core/store/reference_store.h"
#include "core/store/roster_store.h"
#include "core/store/subject_store.h"
#include "core/store/suggestion_store.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <ranges>

using namespace Qt::StringLiterals;
using canbao::domain::State;

namespace canbao::intake {

namespace {

constexpr qsizetype kProgressEvery = 200;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(canbao::intake::ImportUndo)

public:
    static Error noBatch() { return Error::user(tr("There is no import with this number.")); }
    static Error undoneAlready() { return Error::user(tr("This import was taken back already.")); }
    static Error laterWork(qsizetype count, EntryId first) {
        return Error::user(
            tr("%n entry(s) of this import were worked on since (the first is number %1), so it cannot be "
               "taken back. Reopen or finish them one by one instead.",
               nullptr, int(count))
                .arg(first.value));
    }
    static Error acceptedSuggestions(qsizetype count, EntryId first) {
        return Error::user(tr("%n result(s) accept what this list suggested (the first is entry number %1), so it "
                              "cannot be taken back. Undo those results first.",
                              nullptr, int(count))
                               .arg(first.value));
    }
    static Error laterImport(BatchId batch) {
        return Error::user(
            tr("Import %1 came later and builds on this one. Take that one back first.").arg(batch.value));
    }
};

/// Takes back event after event, newest first, within the caller's transaction.
class Undoer {
public:
    [[nodiscard]] static Result<Undoer> on(const store::Session& session) {
        const store::Database& database = session.ledger.database();
        CANBAO_TRY_ASSIGN(store::SubjectStore subjects, store::SubjectStore::on(database));
        CANBAO_TRY_ASSIGN(store::EntryStore entries, store::EntryStore::on(database));
        CANBAO_TRY_ASSIGN(store::ReferenceStore references, store::ReferenceStore::on(database));
        CANBAO_TRY_ASSIGN(store::EventLog log, store::EventLog::open(database));
        CANBAO_TRY_ASSIGN(const QList<domain::Village> villages, session.ledger.villages());
        return Undoer(session, std::move(subjects), std::move(entries), std::move(references), std::move(log),
                      villages);
    }

    [[nodiscard]] Result<> takeBack(const store::Event& event) {
        switch (event.kind) {
        case store::EventKind::EntryIssued:
        case store::EventKind::EntryWithdrawn:
            return restoreState(event);
        case store::EventKind::SubjectChanged:
            return restoreFields(event);
        case store::EventKind::ReferenceChanged:
            return restoreReference(event);
        case store::EventKind::MappingLearned:
            return restoreMapping(event);
        default:
            return {};
        }
    }

    [[nodiscard]] Result<> close(BatchId batch) {
        CANBAO_TRY(store::retractEvidenceOf(m_session.ledger.database(), batch));
        CANBAO_TRY(store::reopenFindingsTakenBy(m_session.ledger.database(), batch));
        CANBAO_TRY(store::removeReferencesAddedBy(m_session.ledger.database(), batch));
        CANBAO_TRY(store::removeProposalsOf(m_session.ledger.database(), batch));
        CANBAO_TRY(store::removeRosterLinesAddedBy(m_session.ledger.database(), batch));
        store::Event event = newEvent(batch, m_session.clock.today());
        CANBAO_TRY(m_log.append(event));
        return {};
    }

private:
    Undoer(const store::Session& session, store::SubjectStore subjects, store::EntryStore entries,
           store::ReferenceStore references, store::EventLog log, const QList<domain::Village>& villages)
        : m_session(session)
        , m_subjects(std::move(subjects))
        , m_entries(std::move(entries))
        , m_references(std::move(references))
        , m_log(std::move(log))
        , m_villages(villages) {}

    [[nodiscard]] store::Event newEvent(BatchId batch, QDate occurredOn) const {
        store::Event event;
        event.recordedAt = m_session.clock.nowUtc();
        event.occurredOn = occurredOn;
        event.by = m_session.by;
        event.kind = store::EventKind::BatchUndone;
        event.batch = batch;
        return event;
    }

    /// The entry is again what it was, since the day it was: from now on the ledger knows that the event never
    /// happened. What the import itself brought is void from its first day.
    [[nodiscard]] Result<> restoreState(const store::Event& undone) {
        CANBAO_TRY_ASSIGN(auto entry, m_entries.entry(undone.entry));
        CANBAO_TRY_ASSIGN(const QDate since, store::stateSinceBefore(m_session.ledger, undone.entry, undone.seq));
        store::Event event = newEvent(undone.batch, since.isValid() ? since : undone.occurredOn);
        event.entry = undone.entry;
        event.from = undone.to;
        event.to = undone.from.isEmpty() ? code(State::Void) : undone.from;
        event.insurance = undone.insurance;
        CANBAO_TRY(m_log.append(event));
        entry->state = domain::stateFromCode(event.to).value_or(State::Void);
        entry->reason.clear();
        entry->evidence.clear();
        entry->enrolledIn = domain::Insurance::Unspecified;
        entry->occurredOn = event.occurredOn;
        CANBAO_TRY_ASSIGN(const bool updated, m_entries.updateState(*entry));
        return updated ? Result<>() : std::unexpected(Error::bug(u"entry moved under its own transaction"_s));
    }

    [[nodiscard]] Result<> restoreFields(const store::Event& undone) {
        CANBAO_TRY_ASSIGN(const auto entry, m_entries.entry(undone.entry));
        const QList<FieldChange> changes =
            changesFromJson(QJsonDocument::fromJson(undone.detail.toUtf8()).object()[u"changes"_s].toObject());
        if (entry->person) {
            CANBAO_TRY_ASSIGN(auto person, m_subjects.person(entry->person));
            const domain::Person before = *person;
            applyChanges(*person, changes, m_villages, ChangeDirection::Undo);
            CANBAO_TRY(m_subjects.update(before, *person));
            CANBAO_TRY(m_entries.moveToVillage(person->id, person->village));
        } else {
            CANBAO_TRY_ASSIGN(auto employer, m_subjects.employer(entry->employer));
            const domain::Employer before = *employer;
            applyChanges(*employer, changes, m_villages, ChangeDirection::Undo);
            CANBAO_TRY(m_subjects.update(before, *employer));
            CANBAO_TRY(m_entries.moveToVillage(employer->id, employer->village));
        }
        store::Event event = newEvent(undone.batch, undone.occurredOn);
        event.entry = undone.entry;
        event.detail = undone.detail;
        CANBAO_TRY(m_log.append(event));
        return {};
    }

    [[nodiscard]] Result<> restoreReference(const store::Event& undone) {
        const QJsonObject detail = QJsonDocument::fromJson(undone.detail.toUtf8()).object();
        CANBAO_TRY_ASSIGN(auto record, m_references.record(ReferenceId{detail[u"reference"_s].toInteger()}));
        domain::setContent(*record, detail[u"before"_s].toObject());
        CANBAO_TRY(m_references.update(*record));
        store::Event event = newEvent(undone.batch, undone.occurredOn);
        event.detail = QString::fromUtf8(
            QJsonDocument(QJsonObject{{u"reference"_s, record->id.value}}).toJson(QJsonDocument::Compact));
        CANBAO_TRY(m_log.append(event));
        return {};
    }

    [[nodiscard]] Result<> restoreMapping(const store::Event& undone) {
        CANBAO_TRY(unlearn(m_session.ledger.database(), undone));
        store::Event event = newEvent(undone.batch, undone.occurredOn);
        event.detail = undone.detail;
        CANBAO_TRY(m_log.append(event));
        return {};
    }

    const store::Session& m_session;
    store::SubjectStore m_subjects;
    store::EntryStore m_entries;
    store::ReferenceStore m_references;
    store::EventLog m_log;
    VillageCodes m_villages;
};

/// The batch, if it can still be taken back.
Result<> requireStanding(const store::Ledger& ledger, BatchId batch) {
    CANBAO_TRY_ASSIGN(const QList<store::Batch> all, store::batches(ledger));
    const auto found = std::ranges::find(all, batch, &store::Batch::id);
    if (found == all.end()) {
        return std::unexpected(Words::noBatch());
    }
    return found->undoneAt.isValid() ? std::unexpected(Words::undoneAlready()) : Result<>();
}

} // namespace

Result<UndoObstacles> obstaclesToUndo(const store::Ledger& ledger, BatchId batch) {
    CANBAO_TRY(requireStanding(ledger, batch));
    CANBAO_TRY_ASSIGN(QList<EntryId> entries, store::entriesMovedSince(ledger, batch));
    CANBAO_TRY_ASSIGN(QList<BatchId> batches, store::batchesBuiltOn(ledger, batch));
    CANBAO_TRY_ASSIGN(QList<EntryId> accepted, store::entriesAcceptedOn(ledger.database(), batch));
    return UndoObstacles{std::move(entries), std::move(batches), std::move(accepted)};
}

Result<> undoImport(const store::Session& session, BatchId batch, const Progress& progress) {
    const store::Database& database = session.ledger.database();
    CANBAO_TRY_ASSIGN(store::Transaction transaction, store::Transaction::begin(database));
    CANBAO_TRY_ASSIGN(const UndoObstacles obstacles, obstaclesToUndo(session.ledger, batch));
    if (!obstacles.entries.isEmpty()) {
        return std::unexpected(Words::laterWork(obstacles.entries.size(), obstacles.entries.first()));
    }
    if (!obstacles.batches.isEmpty()) {
        return std::unexpected(Words::laterImport(obstacles.batches.last()));
    }
    if (!obstacles.accepted.isEmpty()) {
        return std::unexpected(Words::acceptedSuggestions(obstacles.accepted.size(), obstacles.accepted.first()));
    }
    CANBAO_TRY_ASSIGN(const QList<store::Event> events, store::eventsOfBatch(session.ledger, batch));
    CANBAO_TRY_ASSIGN(Undoer undoer, Undoer::on(session));
    for (qsizetype i = events.size() - 1; i >= 0; --i) {
        if (i % kProgressEvery == 0) {
            progress.at(events.size() - i, events.size());
            if (progress.stopped()) {
                return std::unexpected(Error::cancelled());
            }
        }
        CANBAO_TRY(undoer.takeBack(events.at(i)));
    }
    CANBAO_TRY(undoer.close(batch));
    CANBAO_TRY(store::markUndone(database, batch, session.clock.nowUtc()));
    return transaction.commit();
}

} // namespace canbao::intake
