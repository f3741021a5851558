#pragma once

#include "core/reporting/figures.h"

namespace canbao::ui {

/// The figures of a group of entries as the overview shows them: what the city took back is not among them.
struct Standing {
    Standing() = default;
    explicit Standing(const reporting::Figures& figures);

    qint64 issued = 0;
    qint64 verified = 0;
    qint64 enrolled = 0;
    qint64 declined = 0;
    qint64 open = 0; ///< 待核实 and 核实中

    /// "87%"; "–" where nothing was issued. 100 % only when all are verified.
    [[nodiscard]] QString rate() const;
};

} // namespace canbao::ui
