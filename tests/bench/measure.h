#pragma once

#include <QElapsedTimer>
#include <QString>
#include <QTextStream>

#include <algorithm>
#include <vector>

namespace canbao::bench {

/// Prints one figure beside its target: "ok" or "MISSED".
inline void tellFigure(const QString& what, double figure, double target, const QString& unit) {
    QTextStream(stdout) << (figure <= target ? "ok     " : "MISSED ") << what << ": "
                        << QString::number(figure, 'f', figure < 100 ? 1 : 0) << ' ' << unit << " (target "
                        << QString::number(target, 'f', 0) << ")" << Qt::endl;
}

/// Milliseconds of one call.
template <class Work>
double millisecondsOf(Work work) {
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

inline double medianOf(std::vector<double> figures) {
    std::ranges::sort(figures);
    return figures.at(figures.size() / 2);
}

inline double worstOf(const std::vector<double>& figures) {
    return std::ranges::max(figures);
}

/// Megabytes as /proc/self/status has them under `name` (VmHWM: the most there ever were); 0 elsewhere.
[[nodiscard]] double memoryMegabytes(const char* name);

} // namespace canbao::bench
