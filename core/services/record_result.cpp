#include "core/services/record_result.h"

#include "core/services/result_planner.h"
#include "core/store/result_detail.h"
#include "core/store/suggestion_store.h"

#include <QCoreApplication>

namespace canbao::services {

namespace {

/// Which of many, by its number.
Error ofEntry(EntryId entry, Error error) {
    if (error.kind == Error::Kind::User) {
        error.message = QCoreApplication::translate("canbao::services::RecordResult", "Entry %1: %2")
                            .arg(entry.value)
                            .arg(error.message);
    }
    return error;
}

Result<RecordedResult> write(const store::Database& database, ResultPlanner& planner, store::EventLog& log,
                             PlannedResult planned, qint64 group, SuggestionId suggestion) {
    if (group > 0 || suggestion) {
        planned.event.detail =
            toJson(store::ResultDetail{.evidence = planned.after.evidence, .group = group, .suggestion = suggestion});
    }
    if (suggestion) {
        CANBAO_TRY(store::setSuggestionState(database, suggestion, domain::SuggestionState::Accepted));
    }
    CANBAO_TRY_ASSIGN(const qint64 seq, log.append(planned.event));
    CANBAO_TRY_ASSIGN(const bool updated, planner.entries().updateState(planned.after));
    if (!updated) {
        return std::unexpected(staleEntry());
    }
    return RecordedResult{planned.after.id, planned.after.state, planned.after.version + 1, seq};
}

} // namespace

Result<RecordedGroup> recordResults(const store::Session& session, const QList<ResultRequest>& requests,
                                    const Progress& progress) {
    const store::Database& database = session.ledger.database();
    CANBAO_TRY_ASSIGN(store::Transaction transaction, store::Transaction::begin(database));
    CANBAO_TRY_ASSIGN(ResultPlanner planner, ResultPlanner::on(session));
    CANBAO_TRY_ASSIGN(store::EventLog log, store::EventLog::open(database));
    RecordedGroup recorded;
    recorded.group = requests.size() > 1 ? log.lastSeq() + 1 : 0;
    for (const ResultRequest& request : requests) {
        Result<PlannedResult> planned = planner.plan(request);
        if (!planned) {
            return std::unexpected(requests.size() > 1 ? ofEntry(request.entry, planned.error()) : planned.error());
        }
        CANBAO_TRY_ASSIGN(const RecordedResult one,
                          write(database, planner, log, *std::move(planned), recorded.group, request.suggestion));
        recorded.results.append(one);
        progress.at(recorded.results.size(), requests.size());
        if (progress.stopped()) {
            return std::unexpected(Error::cancelled());
        }
    }
    CANBAO_TRY(transaction.commit());
    return recorded;
}

Result<RecordedResult> recordResult(const store::Session& session, const ResultRequest& request) {
    CANBAO_TRY_ASSIGN(const RecordedGroup recorded, recordResults(session, {request}));
    return recorded.results.first();
}

Result<QList<ResultPreview>> previewResults(const store::Session& session, const QList<ResultRequest>& requests) {
    CANBAO_TRY_ASSIGN(ResultPlanner planner, ResultPlanner::on(session));
    QList<ResultPreview> previews;
    for (const ResultRequest& request : requests) {
        const Result<PlannedResult> planned = planner.plan(request);
        if (planned) {
            previews.append({request.entry, planned->before.state, planned->after.state, {}});
            continue;
        }
        if (planned.error().kind != Error::Kind::User) {
            return std::unexpected(planned.error());
        }
        CANBAO_TRY_ASSIGN(const auto entry, planner.entries().entry(request.entry));
        const domain::State state = entry ? entry->state : domain::State::Void;
        previews.append({request.entry, state, state, planned.error().message});
    }
    return previews;
}

} // namespace canbao::services
