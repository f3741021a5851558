#pragma once

#include "core/base/result.h"
#include "tests/faults/disk_watch.h"

#include <functional>
#include <memory>

class QTemporaryDir;

namespace canbao::faults {

/// Tells the user that something is done and safe.
using Acknowledge = std::function<void(const QString& what)>;

/// Work that must survive, and who judges what is left of it.
struct Scenario {
    /// Puts the files that are there before the work into `folder`.
    std::function<void(const QString& folder)> prepare;
    /// The work, in a process of its own.
    std::function<Result<>(const QString& folder, const Acknowledge& acknowledge)> work;
    /// What is wrong with the folder afterwards, in words; empty when nothing is.
    std::function<QString(const QString& folder, const QStringList& acknowledged)> judge;
};

enum class Mode { Kill, FailOnce, FailOn, DiskFull };

struct Tally {
    int runs = 0;
    int bad = 0;
    qint64 calls = 0; ///< file-changing calls of an undisturbed run
    QString firstBad; ///< in words
};

/// Runs a scenario again and again, each time on a fresh copy of its beginning, with one fault each.
class FaultRun {
public:
    explicit FaultRun(Scenario scenario);
    ~FaultRun();

    /// The fault at every file-changing call (disk full: after ever more bytes), or at `most` of them evenly spread;
    /// `most` 0: all.
    [[nodiscard]] Tally sweep(Mode mode, int most);
    /// One recorded run, then `cuts` power cuts at random moments of it; the same ones for the same seed.
    [[nodiscard]] Tally powerCuts(int cuts, unsigned seed);

private:
    struct Outcome {
        bool killed = false;
        QString trouble; ///< it hung or died by itself
        bool failed = false;
    };
    [[nodiscard]] Outcome run(const Fault& fault, bool keepData);
    void restoreBeginning() const;
    [[nodiscard]] QString folder() const;
    void note(Tally& tally, const QString& where, const QString& trouble) const;

    Scenario m_scenario;
    DiskWatch m_watch;
    std::unique_ptr<QTemporaryDir> m_home;
};

} // namespace canbao::faults
