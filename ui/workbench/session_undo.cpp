#include "ui/workbench/session_undo.h"

#include "core/services/undo_result.h"
#include "core/store/queries/entry_queue.h"

#include <QCoreApplication>

#include <array>

namespace canbao::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SessionUndo)

public:
    static Error workedOnSince() {
        return Error::user(
            tr("The last result was changed elsewhere since, so it was not taken back. Look at its history."));
    }
    static QString takenBack(const QString& name, const QString& insurance, const QString& result,
                             const QString& restored) {
        return tr("Taken back: %1 (%2), \"%3\". Stands again: \"%4\".").arg(name, insurance, result, restored);
    }
    static QString groupTakenBack(int results) {
        return tr("%n result(s) recorded together were taken back.", nullptr, results);
    }
};

Result<TakenBack> takeBack(const store::Session& session, const services::RecordedResult& recorded,
                           const domain::CodeTables& codes) {
    const std::array key{recorded.entry};
    CANBAO_TRY_ASSIGN(const auto last, services::lastResult(session.ledger, recorded.entry));
    CANBAO_TRY_ASSIGN(const QList<store::EntryLine> lines, store::entryLines(session.ledger, key));
    if (!last || last->seq != recorded.seq || lines.isEmpty()) {
        return std::unexpected(Words::workedOnSince());
    }
    const store::EntryLine& line = lines.first();
    CANBAO_TRY_ASSIGN(const auto undone, services::undoResult(session, recorded.entry, line.entry.version));
    const QString reason = codes.reasonLabel(line.entry.state, line.entry.reason);
    return TakenBack{recorded.entry, Words::takenBack(line.name, codes.shortLabel(line.entry.insurance),
                                                      reason.isEmpty() ? codes.label(line.entry.state) : reason,
                                                      codes.label(undone.state))};
}

} // namespace

UndoStep undoOf(const services::RecordedResult& recorded, const domain::CodeTables& codes) {
    return {[recorded, codes](const store::Session& session, const Progress&) {
        return takeBack(session, recorded, codes);
    }};
}

UndoStep undoOf(const services::RecordedGroup& recorded) {
    const auto undo = [group = recorded.group](const store::Session& session,
                                               const Progress& progress) -> Result<TakenBack> {
        CANBAO_TRY_ASSIGN(const auto undone, services::undoGroup(session, group, {}, progress));
        return TakenBack{undone.last().entry, Words::groupTakenBack(int(undone.size()))};
    };
    return {undo, true};
}

} // namespace canbao::ui
