#pragma once

#include <QtGlobal>

#include <functional>
#include <stop_token>

namespace canbao {

/// How long work is run: a plain function takes one of these, reports how far it is and looks whether it should stop.
/// Default-constructed it reports to nobody and never stops.
struct Progress {
    /// done of total, in units the work chooses; total 0 when not known yet. Called from the working thread.
    std::function<void(qint64 done, qint64 total)> report;
    std::stop_token stop;

    void at(qint64 done, qint64 total) const {
        if (report) {
            report(done, total);
        }
    }
    [[nodiscard]] bool stopped() const { return stop.stop_requested(); }
};

} // namespace canbao
