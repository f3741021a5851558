#pragma once

#include "core/store/queries/standing.h"

#include <QHash>

namespace canbao::ui {

/// The counts of a group of entries as the overview shows them.
struct Standing {
    qint64 issued = 0; ///< all but those the city took back
    qint64 verified = 0;
    qint64 enrolled = 0;
    qint64 declined = 0;
    qint64 open = 0; ///< 待核实 and 核实中

    void add(const store::StandingCount& count);
    /// "87%"; "–" where nothing was issued. 100 % only when all are verified.
    [[nodiscard]] QString rate() const;
};

} // namespace canbao::ui
