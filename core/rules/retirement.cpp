#include "core/rules/retirement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace canbao::rules {

namespace {

constexpr int kMonths = 12;
constexpr int kEarlier = 3 * kMonths; ///< 延迟法定退休年龄的决定第三条

QString itemOf(WorkerKind kind) {
    switch (kind) {
    case WorkerKind::Man:
        return u"men"_s;
    case WorkerKind::Woman55:
        return u"women-55"_s;
    case WorkerKind::Woman50:
        return u"women-50"_s;
    }
    Q_UNREACHABLE();
}

QDate monthOf(QDate day) {
    return {day.year(), day.month(), 1};
}

int monthsBetween(QDate from, QDate to) {
    return (to.year() - from.year()) * kMonths + to.month() - from.month();
}

} // namespace

Retirement retirementOf(QDate birth, WorkerKind kind, const PolicyTables& tables) {
    // The row in force on the day that the age before the reform is reached; ages before and after it are one row.
    const QString item = itemOf(kind);
    Retirement retirement;
    for (const domain::PolicyRow& row : tables.rows(u"retirement-ages"_s)) { // the newest first
        if (row.key.item != item) {
            continue;
        }
        retirement.basis = row;
        if (monthOf(birth.addYears(row.number(0))) >= row.key.from) {
            break;
        }
    }
    const domain::PolicyRow& basis = retirement.basis;
    const int before = basis.number(0) * kMonths;
    const int step = basis.number(1);
    const QDate reached = monthOf(birth.addMonths(before));
    const int later = step > 0 ? monthsBetween(basis.key.from, reached) / step + 1 : 0;
    retirement.months = std::min(before + std::max(later, 0), basis.number(2) * kMonths);
    retirement.month = monthOf(birth.addMonths(retirement.months));
    retirement.earliest = monthOf(birth.addMonths(std::max(retirement.months - kEarlier, before)));
    return retirement;
}

QString ageText(int months) {
    const QString years = QString::number(months / kMonths) + u"岁"_s;
    return months % kMonths == 0 ? years : years + QString::number(months % kMonths) + u"个月"_s;
}

} // namespace canbao::rules
