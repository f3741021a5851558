#pragma once

#include "core/domain/codes.h"
#include "core/reporting/activity_counts.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace canbao::reporting {

/// The counts of one group of entries (人次: an entry is one subject on one list for one insurance), so that every
/// line adds up: issued = verified + inProgress + pending + withdrawn, and verified = Σ enrolled + Σ excluded + Σ
/// declined. Entries whose batch was taken back are in no count.
struct Figures {
    struct BySubject {
        qint64 persons = 0;
        qint64 employers = 0;
        [[nodiscard]] qint64 sum() const { return persons + employers; }
        friend bool operator==(const BySubject&, const BySubject&) = default;
    };

    BySubject issued;                         ///< 下发数
    BySubject verified;                       ///< 已核实: enrolled, excluded or declined
    QMap<domain::Insurance, qint64> enrolled; ///< 已参保销号, by the insurance joined
    QMap<QString, qint64> excluded;           ///< 不予参保, by reason code
    QMap<QString, qint64> declined;           ///< 待动员, by reason code
    qint64 inProgress = 0;                    ///< 核实中
    qint64 pending = 0;                       ///< 未核实
    qint64 withdrawn = 0;                     ///< 市级撤回

    [[nodiscard]] qint64 enrolledSum() const;
    [[nodiscard]] qint64 excludedSum() const;
    [[nodiscard]] qint64 declinedSum() const;
    /// 核实率: verified ÷ (issued − withdrawn), since what the city took back needs no visit; none where nothing is
    /// due.
    [[nodiscard]] std::optional<double> verificationRate() const;

    Figures& operator+=(const Figures& other);
    Figures& operator-=(const Figures& other);
    friend bool operator==(const Figures&, const Figures&) = default;
};

/// One line of the monthly report.
struct VillageFigures {
    QString code; ///< 12 digits; empty for the line of those whose village is not known
    QString name;
    Figures cumulative;    ///< at the month's end
    Figures thisMonth;     ///< the month's own: cumulative now minus what is now known of the month before
    Figures adjustments{}; ///< what is now known of the month before minus what was submitted of it
};

/// 月报: what the office reports by the 2nd, with data to the last day of the month before (plan section 五(三)).
/// cumulative(M) = cumulative(M−1, frozen) + thisMonth(M) + adjustments(M).
struct MonthlyReport {
    int year = 0;
    int month = 0;      ///< 1–12
    QString officeName; ///< 填报单位
    qint64 seq = 0;     ///< the last event that was known
    bool frozen = false;
    int version = 1;                ///< of the submission: 2 and more correct one that was withdrawn
    QByteArray hash;                ///< SHA-256 over the canonical JSON of the figures
    QList<VillageFigures> villages; ///< in the divisions' order, every village of the office
    Figures total;
    Figures totalThisMonth;
    Figures adjustments;    ///< 调整: results of earlier months that became known after those reports were frozen
    qint64 lateEntries = 0; ///< 补录: entries that stood otherwise at the end of the month before than it was submitted
    ActivityCounts activities; ///< 宣传执法, to the month's end
    ActivityCounts activitiesThisMonth;
    qint64 previousSeq = 0; ///< the month before was submitted as known at that event; 0: it was not

    [[nodiscard]] QDate firstDay() const { return {year, month, 1}; }
    [[nodiscard]] QDate lastDay() const { return QDate(year, month, 1).addMonths(1).addDays(-1); }
};

} // namespace canbao::reporting
