#include "core/reporting/grouping.h"

#include "core/domain/entry.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using canbao::domain::State;

namespace canbao::reporting {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(canbao::reporting::MonthlyReport)

public:
    static QString villageUnknown() { return tr("Village not known"); }
};

void addTally(Figures& figures, const store::Tally& tally) {
    const bool person = tally.subject() == domain::SubjectType::Person;
    const auto count = [&](Figures::BySubject& counts) { (person ? counts.persons : counts.employers) += tally.count; };
    count(figures.issued);
    if (domain::hasResult(tally.state)) {
        count(figures.verified);
    }
    switch (tally.state) {
    case State::Enrolled:
        figures.enrolled[tally.enrolledIn] += tally.count;
        break;
    case State::Excluded:
        figures.excluded[tally.reason] += tally.count;
        break;
    case State::Declined:
        figures.declined[tally.reason] += tally.count;
        break;
    case State::InProgress:
        figures.inProgress += tally.count;
        break;
    case State::Pending:
        figures.pending += tally.count;
        break;
    case State::Withdrawn:
        figures.withdrawn += tally.count;
        break;
    case State::Void:
        break;
    }
}

/// One group as it will be listed.
struct Group {
    QString key;
    QString name;
    bool always = true; ///< listed even where nothing stands
};

QString reasonKey(State state, const QString& reason) {
    return reason.isEmpty() ? QString() : code(state) + u'/' + reason;
}

QList<Group> villageGroups(const GroupNames& names) {
    QList<Group> groups;
    for (const domain::Village& village : names.villages) {
        // A village that was merged away keeps its line while entries stand there.
        groups.append({village.code, village.name, village.active});
    }
    groups.append({{}, Words::villageUnknown(), false});
    return groups;
}

QList<Group> listGroups(const GroupNames& names) {
    QList<Group> groups;
    for (const domain::ListKind kind : domain::cityLists()) {
        groups.append({code(kind), names.codes.label(kind)});
    }
    return groups;
}

QList<Group> insuranceGroups(const GroupNames& names) {
    QList<Group> groups;
    for (const domain::Insurance insurance : domain::insurances()) {
        groups.append({code(insurance), names.codes.label(insurance)});
    }
    groups.append({code(domain::Insurance::Unspecified), names.codes.label(domain::Insurance::Unspecified), false});
    return groups;
}

QList<Group> stateGroups(const GroupNames& names) {
    QList<Group> groups;
    for (const State state :
         {State::Pending, State::InProgress, State::Enrolled, State::Excluded, State::Declined, State::Withdrawn}) {
        groups.append({code(state), names.codes.label(state), false});
    }
    return groups;
}

QList<Group> reasonGroups(const GroupNames& names) {
    QList<Group> groups;
    for (const State state : {State::Excluded, State::Declined}) {
        for (const domain::CodeRow& row : names.codes.rows(domain::reasonList(state))) {
            groups.append({reasonKey(state, row.code), row.label, false});
        }
    }
    return groups;
}

QList<Group> specialGroups(const GroupNames& names) {
    QList<Group> groups;
    for (const domain::SpecialGroup group : domain::specialGroups()) {
        groups.append({code(group), names.codes.label(u"special-group"_s, code(group))});
    }
    return groups;
}

/// A standing may belong to several groups of a grouping, or to none.
using Keys = QStringList (*)(const store::Standing&, const QHash<DivisionId, QString>& villageCodes);

struct GroupingRow {
    Grouping grouping;
    QLatin1StringView code;
    QList<Group> (*groups)(const GroupNames&);
    Keys keys;
};

using Villages = QHash<DivisionId, QString>;
constexpr std::array kGroupings{
    GroupingRow{Grouping::Village, "village"_L1, villageGroups,
                [](const store::Standing& s, const Villages& villages) {
                    return QStringList{villages.value(s.village, u""_s)};
                }},
    GroupingRow{Grouping::List, "list"_L1, listGroups,
                [](const store::Standing& s, const Villages&) { return QStringList{code(s.kind)}; }},
    GroupingRow{Grouping::Insurance, "insurance"_L1, insuranceGroups,
                [](const store::Standing& s, const Villages&) { return QStringList{code(s.insurance)}; }},
    GroupingRow{Grouping::State, "state"_L1, stateGroups,
                [](const store::Standing& s, const Villages&) { return QStringList{code(s.state)}; }},
    GroupingRow{Grouping::Reason, "reason"_L1, reasonGroups,
                [](const store::Standing& s, const Villages&) {
                    const QString key = reasonKey(s.state, s.reason);
                    return key.isEmpty() ? QStringList() : QStringList{key};
                }},
    GroupingRow{Grouping::SpecialGroup, "special-group"_L1, specialGroups,
                [](const store::Standing& s, const Villages&) {
                    QStringList keys;
                    for (const domain::SpecialGroup group : domain::specialGroups()) {
                        if (s.belongsTo(group)) {
                            keys.append(code(group));
                        }
                    }
                    return keys;
                }},
};

const GroupingRow& rowOf(Grouping grouping) {
    return *std::ranges::find(kGroupings, grouping, &GroupingRow::grouping);
}

} // namespace

QString code(Grouping grouping) {
    return QString(rowOf(grouping).code);
}

std::optional<Grouping> groupingFromCode(QStringView code) {
    const auto found = std::ranges::find_if(kGroupings, [&](const GroupingRow& row) { return row.code == code; });
    return found == kGroupings.end() ? std::nullopt : std::optional(found->grouping);
}

store::SpecialGroups neededFor(Grouping grouping) {
    return grouping == Grouping::SpecialGroup ? store::SpecialGroups::Told : store::SpecialGroups::Ignored;
}

Figures figuresOf(const QList<store::Tally>& tallies) {
    Figures figures;
    for (const store::Tally& tally : tallies) {
        addTally(figures, tally);
    }
    return figures;
}

QList<GroupFigures> grouped(const QList<store::Tally>& tallies, Grouping grouping, const GroupNames& names) {
    const GroupingRow& row = rowOf(grouping);
    Villages villageCodes;
    for (const domain::Village& village : names.villages) {
        villageCodes.insert(village.id, village.code);
    }
    QHash<QString, Figures> figures;
    for (const store::Tally& tally : tallies) {
        const QStringList keys = row.keys(tally, villageCodes);
        for (const QString& key : keys) {
            addTally(figures[key], tally);
        }
    }
    QList<GroupFigures> lines;
    for (const Group& group : row.groups(names)) {
        if (group.always || figures.contains(group.key)) {
            lines.append({group.key, group.name, figures.take(group.key)});
        }
    }
    // A code that the office took out of its tables meanwhile.
    for (auto rest = figures.begin(); rest != figures.end(); ++rest) {
        lines.append({rest.key(), rest.key(), rest.value()});
    }
    return lines;
}

} // namespace canbao::reporting
