#include "core/reporting/monthly_points.h"
#include "core/reporting/year_summary.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace canbao::reporting {

namespace {

/// How a place to fill in begins, whatever it asks for.
QString placeMark() {
    return QCoreApplication::translate("canbao::reporting::YearSummaryText", "(To be filled in: ");
}

struct Words {
    Q_DECLARE_TR_FUNCTIONS(canbao::reporting::YearSummaryText)

public:
    static QString place(const QString& what) { return tr("%1%2)").arg(placeMark(), what); }
    static QString introduction(const YearSummary& summary) {
        return tr("As the plan of %1 for the enrolment campaign asks, %2 carried out the campaign of %3. What was done "
                  "is summed up as follows.")
            .arg(summary.countyName, summary.officeName)
            .arg(summary.year);
    }
    static QString overview(const YearSummary& summary, const QString& rate) {
        const Figures& all = summary.total;
        return tr("By %1 the city had issued %2 entries of employers and %3 of persons. %4 are verified%5: %6 enrolled "
                  "and struck off, %7 not to be enrolled, %8 to be persuaded; %9 are in progress or not yet verified.")
            .arg(dayOf(summary.asOf))
            .arg(all.issued.employers)
            .arg(all.issued.persons)
            .arg(all.verified.sum())
            .arg(rate)
            .arg(all.enrolledSum())
            .arg(all.excludedSum())
            .arg(all.declinedSum())
            .arg(all.inProgress + all.pending);
    }
    static QString rate(double rate) { return tr(" (a rate of %1 %)").arg(rate * 100, 0, 'f', 1); }
    static QString withdrawn(qint64 count) { return tr("The city took %1 entries back.").arg(count); }
    static QString dayOf(QDate day) { return tr("%1-%2-%3").arg(day.year()).arg(day.month()).arg(day.day()); }
    static QString counted(const QString& head, qint64 sum, const QString& parts) {
        return parts.isEmpty() ? tr("%1: %2 entries.").arg(head).arg(sum)
                               : tr("%1: %2 entries, of these %3.").arg(head).arg(sum).arg(parts);
    }
    static QString count(const QString& what, qint64 count) { return tr("%1 %2").arg(what).arg(count); }
    static QString villages(const QString& best, const QString& last) {
        return last.isEmpty() ? tr("The highest rates are those of %1.").arg(best)
                              : tr("The highest rates are those of %1; more effort is needed in %2.").arg(best, last);
    }
    static QString village(const QString& name, double rate) {
        return tr("%1 (%2 %)").arg(name).arg(rate * 100, 0, 'f', 1);
    }
    static QStringList headings() {
        return {tr("1. Results in general"), tr("2. What was done"), tr("3. Problems"), tr("4. Next steps")};
    }
    static QStringList headingsOfWhatWasDone() {
        return {tr("(1) Publicity"), tr("(2) Verification"), tr("(3) Enforcement"), tr("(4) Service")};
    }
    static QString publicity() { return place(tr("occasions, people reached, key groups")); }
    static QString publicityMore() { return place(tr("what worked best, key groups")); }
    static QString verification() {
        return place(tr("how the villages went from house to house, what the lists of other departments brought"));
    }
    static QString month(const MonthFigures& month) {
        return tr("month %1: %2 verified, %3 of them enrolled")
            .arg(month.month)
            .arg(month.thisMonth.verified.sum())
            .arg(month.thisMonth.enrolledSum());
    }
    static QString months(const QString& each) { return tr("Month by month, %1.").arg(each); }
    static QString enforcement() { return place(tr("inspections, employers urged, orders to mend")); }
    static QString step(const QString& step, qint64 employers) {
        return tr("%1: %2 employers").arg(step).arg(employers);
    }
    static QString steps(const QString& each) { return tr("Against employers: %1.").arg(each); }
    static QString service() { return place(tr("what was made easier for those who enrol")); }
    static QString sentence(const QString& words) { return tr("%1.").arg(words); }
    static QString point(qsizetype number, const QString& words) { return tr("%1. %2.").arg(number).arg(words); }
    static QString problems() { return place(tr("problems that were met")); }
    static QString measures() { return place(tr("what will be done, by whom and until when")); }
};

const QString kBetween = u"、"_s;

QString reasons(const QMap<QString, qint64>& counts, const QString& list, const domain::CodeTables& codes) {
    QStringList parts;
    for (const domain::CodeRow& row : codes.rows(list)) {
        if (counts.value(row.code) > 0) {
            parts.append(Words::count(row.label, counts.value(row.code)));
        }
    }
    return parts.join(kBetween);
}

QString insurances(const Figures& figures, const domain::CodeTables& codes) {
    QStringList parts;
    for (const domain::Insurance insurance : domain::insurances()) {
        if (figures.enrolled.value(insurance) > 0) {
            parts.append(Words::count(codes.shortLabel(insurance), figures.enrolled.value(insurance)));
        }
    }
    return parts.join(kBetween);
}

/// The villages with the highest and the lowest rates, where there are enough of them to say so.
QString villagesInWords(const QList<VillageFigures>& villages) {
    constexpr qsizetype kNamed = 3;
    QList<const VillageFigures*> rated;
    for (const VillageFigures& village : villages) {
        if (!village.code.isEmpty() && village.cumulative.verificationRate()) {
            rated.append(&village);
        }
    }
    if (rated.size() < 2) {
        return {};
    }
    std::ranges::stable_sort(rated, std::greater{},
                             [](const VillageFigures* village) { return *village->cumulative.verificationRate(); });
    const auto named = [](const QList<const VillageFigures*>& some) {
        QStringList parts;
        for (const VillageFigures* village : some) {
            parts.append(Words::village(village->name, *village->cumulative.verificationRate()));
        }
        return parts.join(kBetween);
    };
    const QString last = rated.size() >= 2 * kNamed ? named(rated.mid(rated.size() - kNamed)) : QString();
    return Words::villages(named(rated.mid(0, kNamed)), last);
}

/// What one kind of activity came to; empty where there was none.
QString heldInWords(ActivityCounts held, domain::Activity::Sort sort, const domain::CodeTables& codes) {
    (sort == domain::Activity::Sort::Outreach ? held.inspections : held.outreach) = 0;
    return held.any() ? Words::sentence(activitySentence(held, codes)) : QString();
}

/// "6月核实120项、参保80项；7月…": of the months that brought something.
QString monthsInWords(const QList<MonthFigures>& months) {
    QStringList parts;
    for (const MonthFigures& month : months) {
        if (month.thisMonth.verified.sum() > 0) {
            parts.append(Words::month(month));
        }
    }
    return parts.isEmpty() ? QString() : Words::months(parts.join(Words::tr("; ")));
}

QString stepsInWords(const std::map<domain::EnforcementStep, qint64>& steps) {
    QStringList parts;
    for (const auto& [step, employers] : steps) {
        parts.append(Words::step(domain::label(step), employers));
    }
    return parts.isEmpty() ? QString() : Words::steps(parts.join(kBetween));
}

QStringList whatWasDone(const YearSummary& summary, const domain::CodeTables& codes) {
    using Sort = domain::Activity::Sort;
    const QString publicity = heldInWords(summary.held, Sort::Outreach, codes);
    const QString inspections = heldInWords(summary.held, Sort::Inspection, codes);
    const QString steps = stepsInWords(summary.steps);
    const QStringList headings = Words::headingsOfWhatWasDone();
    QStringList lines{headings.at(0),
                      publicity,
                      publicity.isEmpty() ? Words::publicity() : Words::publicityMore(),
                      headings.at(1),
                      monthsInWords(summary.months),
                      Words::verification(),
                      headings.at(2),
                      inspections,
                      steps,
                      inspections.isEmpty() && steps.isEmpty() ? Words::enforcement() : QString(),
                      headings.at(3),
                      Words::service()};
    lines.removeAll(QString());
    return lines;
}

/// What the months' reports say, each point once; a place to fill in where they say nothing.
QStringList numberedPoints(const YearSummary& summary, QString MonthFigures::*text, const QString& nothing) {
    QList<MonthText> months;
    for (const MonthFigures& month : summary.months) {
        months.append({month.month, month.*text});
    }
    const QStringList points = monthlyPoints(months);
    QStringList lines;
    for (qsizetype i = 0; i < points.size(); ++i) {
        lines.append(Words::point(i + 1, points.at(i)));
    }
    return lines.isEmpty() ? QStringList(nothing) : lines;
}

} // namespace

QString draftSummaryText(const YearSummary& summary, const domain::CodeTables& codes) {
    const Figures& all = summary.total;
    const auto rate = all.verificationRate();
    const QStringList headings = Words::headings();
    QStringList lines{Words::introduction(summary), headings.at(0),
                      Words::overview(summary, rate ? Words::rate(*rate) : QString())};
    if (all.withdrawn > 0) {
        lines.append(Words::withdrawn(all.withdrawn));
    }
    lines.append(Words::counted(codes.label(domain::State::Enrolled), all.enrolledSum(), insurances(all, codes)));
    lines.append(Words::counted(codes.label(domain::State::Excluded), all.excludedSum(),
                                reasons(all.excluded, u"reason-excluded"_s, codes)));
    lines.append(Words::counted(codes.label(domain::State::Declined), all.declinedSum(),
                                reasons(all.declined, u"reason-declined"_s, codes)));
    if (const QString villages = villagesInWords(summary.villages); !villages.isEmpty()) {
        lines.append(villages);
    }
    lines << headings.at(1) << whatWasDone(summary, codes) << headings.at(2)
          << numberedPoints(summary, &MonthFigures::problems, Words::problems()) << headings.at(3)
          << numberedPoints(summary, &MonthFigures::measures, Words::measures());
    return lines.join(u'\n');
}

qsizetype placesToFill(const QString& text) {
    return text.count(placeMark());
}

} // namespace canbao::reporting
