#include "core/store/backup_rotation.h"

#include <algorithm>
#include <numeric>

namespace canbao::store {

namespace {

/// The last periods of one length: the first backup that comes of a period is its newest, when the newest come first.
class Periods {
public:
    explicit Periods(int most)
        : m_most(most) {}
    bool takes(qint64 period) {
        if (m_seen.contains(period) || m_seen.size() >= m_most) {
            return false;
        }
        m_seen.append(period);
        return true;
    }

private:
    qsizetype m_most;
    QList<qint64> m_seen;
};

qint64 weekOf(QDate day) {
    return day.addDays(1 - day.dayOfWeek()).toJulianDay(); // its Monday
}

qint64 monthOf(QDate day) {
    return qint64(day.year()) * 12 + day.month();
}

} // namespace

QList<qsizetype> supersededBackups(const QList<QDateTime>& taken, const BackupRetention& retention) {
    QList<qsizetype> newestFirst(taken.size());
    std::iota(newestFirst.begin(), newestFirst.end(), 0);
    std::ranges::stable_sort(newestFirst, [&](qsizetype a, qsizetype b) { return taken.at(a) > taken.at(b); });

    Periods days(retention.days);
    Periods weeks(retention.weeks);
    Periods months(retention.months);
    QList<qsizetype> superseded;
    int latest = 0;
    for (const qsizetype position : newestFirst) {
        const QDate day = taken.at(position).date();
        // Each is asked: one backup may stand for its day, its week and its month.
        const bool ofDay = days.takes(day.toJulianDay());
        const bool ofWeek = weeks.takes(weekOf(day));
        const bool ofMonth = months.takes(monthOf(day));
        if (latest++ >= retention.latest && !ofDay && !ofWeek && !ofMonth) {
            superseded.append(position);
        }
    }
    std::ranges::sort(superseded);
    return superseded;
}

} // namespace canbao::store
