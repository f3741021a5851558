#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace canbao::domain {

/// 工作步骤, the four phases of the plan, section 四.
enum class Phase { Publicity, DataComparison, Enrolment, Summary };

struct PhaseSpan {
    Phase phase;
    QDate starts;
    QDate ends; ///< the last day that belongs to it
};

/// What an office has to hand in. Registers: section 四(二); monthly reports: section 五(三); summary: section 四(四).
enum class Duty { Registers, MonthlyReport, Summary };

struct Deadline {
    Duty duty;
    QDate dueOn;
    QDate dataTo; ///< the last day whose data it must hold; for a monthly report the last day of the month before
};

/// 专项行动 of one year. "此后每年的专项行动, 若无特殊工作要求, 将按照2021年的时间节点开展" (section 四): the same days
/// each year.
struct Campaign {
    int year = 0;
    QList<PhaseSpan> phases;
    QList<Deadline> deadlines; ///< ascending by dueOn

    /// The plan's days laid out for `year` (2021 or later).
    [[nodiscard]] static Campaign ofYear(int year);
};

[[nodiscard]] QString code(Phase phase); ///< publicity, data-comparison, enrolment, summary
[[nodiscard]] QString code(Duty duty);   ///< registers, monthly-report, summary
[[nodiscard]] std::optional<Phase> phaseFromCode(QStringView code);
[[nodiscard]] std::optional<Duty> dutyFromCode(QStringView code);

} // namespace canbao::domain
