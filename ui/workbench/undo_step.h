#pragma once

#include "core/base/progress.h"
#include "core/store/session.h"

#include <QString>

#include <functional>

namespace canbao::ui {

/// What a step that was taken back leaves: the entry to look at, and a sentence: whose, what, and what stands again.
struct TakenBack {
    EntryId entry;
    QString sentence;
};

/// How something that was done is taken back, as an event of its own. Refused in words when somebody worked on it
/// since.
struct UndoStep {
    /// May run in another thread, over another connection: it holds no pointer into the window.
    std::function<Result<TakenBack>(const store::Session&, const Progress&)> run;
    bool large = false; ///< long work, with a progress bar
};

} // namespace canbao::ui
