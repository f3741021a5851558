#include "ui/workbench/session_results.h"

#include "core/services/undo_result.h"
#include "core/store/queries/entry_queue.h"

#include <QCoreApplication>

#include <array>

namespace canbao::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SessionResults)

public:
    static Error nothing() { return Error::user(tr("Nothing was recorded here that could be taken back.")); }
    static Error workedOnSince() {
        return Error::user(
            tr("The last result was changed elsewhere since, so it was not taken back. Look at its history."));
    }
    static QString takenBack(const QString& name, const QString& insurance, const QString& result,
                             const QString& restored) {
        return tr("Taken back: %1 (%2), \"%3\". Stands again: \"%4\".").arg(name, insurance, result, restored);
    }
};

} // namespace

Result<SessionResults::TakenBack> SessionResults::takeBackNewest() {
    if (m_recorded.isEmpty()) {
        return std::unexpected(Words::nothing());
    }
    const services::RecordedResult newest = m_recorded.takeLast();
    const std::array key{newest.entry};
    CANBAO_TRY_ASSIGN(const auto last, services::lastResult(m_workspace.ledger(), newest.entry));
    CANBAO_TRY_ASSIGN(const QList<store::EntryLine> lines, store::entryLines(m_workspace.ledger(), key));
    if (!last || last->seq != newest.seq || lines.isEmpty()) {
        return std::unexpected(Words::workedOnSince());
    }
    const store::EntryLine& line = lines.first();
    CANBAO_TRY_ASSIGN(const auto undone, services::undoResult(m_workspace.session(), newest.entry, line.entry.version));
    const domain::CodeTables& codes = m_workspace.codes();
    const QString reason = codes.reasonLabel(line.entry.state, line.entry.reason);
    return TakenBack{newest.entry, Words::takenBack(line.name, codes.shortLabel(line.entry.insurance),
                                                    reason.isEmpty() ? codes.label(line.entry.state) : reason,
                                                    codes.label(undone.state))};
}

} // namespace canbao::ui
