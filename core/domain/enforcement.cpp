#include "core/domain/enforcement.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace canbao::domain {

namespace {

constexpr int kLongestTermDays = 183;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Enforcement)

public:
    static QString urge() { return tr("Urging"); }
    static QString order() { return tr("Order to rectify in time"); }
    static QString discredit() { return tr("Proposal to punish as discredited"); }
    static QString urgeBasis() {
        return tr("Social Insurance Law, article 58; Mile office document [2021] No. 35, parts 3 (2) and 4 (3)");
    }
    static QString orderBasis() {
        return tr("Social Insurance Law, articles 58, 84 and 86; Mile office document [2021] No. 35, parts 3 (3) and 4 "
                  "(3)");
    }
    static QString discreditBasis() { return tr("Mile office document [2021] No. 35, part 3 (3)"); }
    static Error outOfOrder(const QString& step, const QString& allowed) {
        return Error::user(tr("\"%1\" cannot be taken now. What may follow: %2.").arg(step, allowed));
    }
    static Error finished() {
        return Error::user(tr("Punishment as discredited was proposed already; no step follows it."));
    }
    static Error noDate() { return Error::user(tr("Say on which day the step was taken.")); }
    static Error inFuture() { return Error::user(tr("The day of the step lies in the future.")); }
    static Error beforeList(const QString& day) {
        return Error::user(tr("The day lies before %1, when the city sent this employer.").arg(day));
    }
    static Error beforeLast(const QString& day) {
        return Error::user(tr("The day lies before the last step, which was taken on %1.").arg(day));
    }
    static Error termMissing() { return Error::user(tr("Say by which day it is to be set right.")); }
    static Error termBackwards() {
        return Error::user(tr("The term must end after the day on which the step was taken."));
    }
    static Error termTooLong() { return Error::user(tr("The term is longer than half a year. Check the date.")); }
    static Error termRuns(const QString& day) {
        return Error::user(
            tr("The term of the last step runs until %1. The next step may be taken after it.").arg(day));
    }
};

QString text(QDate day) {
    return day.toString(Qt::ISODate);
}

Result<> checkTerm(const TakenStep& next) {
    if (next.step == EnforcementStep::Discredit) {
        return {};
    }
    if (!next.due.isValid()) {
        return std::unexpected(Words::termMissing());
    }
    if (next.due <= next.on) {
        return std::unexpected(Words::termBackwards());
    }
    return next.on.daysTo(next.due) > kLongestTermDays ? std::unexpected(Words::termTooLong()) : Result<>();
}

} // namespace

QString code(EnforcementStep step) {
    switch (step) {
    case EnforcementStep::Urge:
        return u"urge"_s;
    case EnforcementStep::Order:
        return u"order"_s;
    case EnforcementStep::Discredit:
        return u"discredit"_s;
    }
    Q_UNREACHABLE();
}

std::optional<EnforcementStep> enforcementStepFromCode(QStringView wanted) {
    for (const EnforcementStep step : {EnforcementStep::Urge, EnforcementStep::Order, EnforcementStep::Discredit}) {
        if (wanted == code(step)) {
            return step;
        }
    }
    return std::nullopt;
}

QString label(EnforcementStep step) {
    switch (step) {
    case EnforcementStep::Urge:
        return Words::urge();
    case EnforcementStep::Order:
        return Words::order();
    case EnforcementStep::Discredit:
        return Words::discredit();
    }
    Q_UNREACHABLE();
}

QString basis(EnforcementStep step) {
    switch (step) {
    case EnforcementStep::Urge:
        return Words::urgeBasis();
    case EnforcementStep::Order:
        return Words::orderBasis();
    case EnforcementStep::Discredit:
        return Words::discreditBasis();
    }
    Q_UNREACHABLE();
}

QList<EnforcementStep> stepsAfter(const QList<TakenStep>& standing) {
    if (standing.isEmpty()) {
        return {EnforcementStep::Urge};
    }
    switch (standing.last().step) {
    case EnforcementStep::Urge:
        return {EnforcementStep::Urge, EnforcementStep::Order};
    case EnforcementStep::Order:
        return {EnforcementStep::Order, EnforcementStep::Discredit};
    case EnforcementStep::Discredit:
        return {};
    }
    Q_UNREACHABLE();
}

Result<> checkStep(const QList<TakenStep>& standing, const TakenStep& next, QDate listedOn, QDate today) {
    const QList<EnforcementStep> allowed = stepsAfter(standing);
    if (allowed.isEmpty()) {
        return std::unexpected(Words::finished());
    }
    if (!allowed.contains(next.step)) {
        QStringList labels;
        for (const EnforcementStep step : allowed) {
            labels.append(label(step));
        }
        return std::unexpected(Words::outOfOrder(label(next.step), labels.join(u"、"_s)));
    }
    if (!next.on.isValid()) {
        return std::unexpected(Words::noDate());
    }
    if (next.on > today) {
        return std::unexpected(Words::inFuture());
    }
    if (listedOn.isValid() && next.on < listedOn) {
        return std::unexpected(Words::beforeList(text(listedOn)));
    }
    if (!standing.isEmpty()) {
        const TakenStep& last = standing.last();
        if (next.on < last.on) {
            return std::unexpected(Words::beforeLast(text(last.on)));
        }
        if (next.step != last.step && next.on <= last.due) {
            return std::unexpected(Words::termRuns(text(last.due)));
        }
    }
    return checkTerm(next);
}

bool isToBeSetRight(State state) {
    return state == State::Pending || state == State::InProgress || state == State::Declined;
}

bool isOverdue(const TakenStep& last, QDate today) {
    return last.due.isValid() && last.due < today;
}

} // namespace canbao::domain
