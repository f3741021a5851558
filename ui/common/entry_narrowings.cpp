#include "ui/common/entry_narrowings.h"

#include "ui/common/day_text.h"

#include <QCoreApplication>
#include <QMenu>

#include <array>

namespace canbao::ui {

namespace {

using domain::State;
using store::EntryFilter;

constexpr int kWaitsTooLongDays = 30;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(EntryNarrowings)

public:
    static QString openFor(int days) { return tr("Open for more than %n day(s)", nullptr, days); }
    static QString waitingSince(const QString& day) { return tr("Waiting since %1 or longer").arg(day); }
    static QString reasonsOf(const QString& state) { return tr("%1: reason").arg(state); }
    static QString reason(const QString& label) { return tr("Reason: %1").arg(label); }
    static QString insuranceJoined() { return tr("Insurance joined"); }
    static QString groups() { return tr("Special group"); }
    static QString group(const QString& label) { return tr("Group: %1").arg(label); }
    static QString suggested() { return tr("With a suggestion of the comparison"); }
    static QString verified() { return tr("With a result"); }
    static QString otherReasons() { return tr("Other reasons"); }
    static QString reportedTo(const QString& day) { return tr("As reported to %1").arg(day); }
    static QString lateOf(const QString& day) { return tr("Recorded late, of %1 and before").arg(day); }
    static QString changedBetween(const QString& from, const QString& to) {
        return tr("Changed after %1, to %2").arg(from, to);
    }
    static QString enforcement() { return tr("Enforcement"); }
    static QString lastStep(const QString& step) { return tr("Last step: %1").arg(step); }
    static QString overdue() { return tr("Not rectified in time"); }
    static QString joined(const QString& insurance) { return tr("Joined: %1").arg(insurance); }
};

/// What is asked for is of more than one state; what belongs to a single one ends.
void ofAnyState(EntryFilter& filter) {
    filter.state.reset();
    filter.reason.clear();
    filter.enrolledIn.reset();
}

QString waitingText(const EntryFilter& filter, const Workspace&) {
    return filter.openSince.isValid() ? Words::waitingSince(dayText(filter.openSince)) : QString();
}

void offerWaiting(QMenu& menu, const Workspace& workspace, domain::SubjectType, const ChooseNarrowing& choose) {
    menu.addAction(Words::openFor(kWaitsTooLongDays), [&workspace, choose] {
        choose([since = workspace.today().addDays(-kWaitsTooLongDays)](EntryFilter& filter) {
            ofAnyState(filter);
            filter.openSince = since;
        });
    });
    menu.addSeparator();
}

QString reasonText(const EntryFilter& filter, const Workspace& workspace) {
    if (filter.reason.isEmpty()) {
        return {};
    }
    return Words::reason(filter.state ? workspace.codes().reasonLabel(*filter.state, filter.reason) : filter.reason);
}

void offerReasons(QMenu& menu, const Workspace& workspace, domain::SubjectType, const ChooseNarrowing& choose) {
    const domain::CodeTables& codes = workspace.codes();
    for (const State state : {State::Excluded, State::Declined}) {
        QMenu* const reasons = menu.addMenu(Words::reasonsOf(codes.label(state)));
        for (const domain::CodeRow& row : codes.rows(domain::reasonList(state))) {
            reasons->addAction(row.label, [state, code = row.code, choose] {
                choose([&](EntryFilter& filter) {
                    filter.state = state;
                    filter.reason = code;
                    filter.enrolledIn.reset();
                });
            });
        }
    }
}

QString joinedText(const EntryFilter& filter, const Workspace& workspace) {
    return filter.enrolledIn ? Words::joined(workspace.codes().shortLabel(*filter.enrolledIn)) : QString();
}

void offerJoined(QMenu& menu, const Workspace& workspace, domain::SubjectType, const ChooseNarrowing& choose) {
    QMenu* const joined = menu.addMenu(Words::insuranceJoined());
    for (const domain::Insurance insurance : domain::insurances()) {
        joined->addAction(workspace.codes().shortLabel(insurance), [insurance, choose] {
            choose([&](EntryFilter& filter) {
                filter.state = State::Enrolled;
                filter.enrolledIn = insurance;
                filter.reason.clear();
            });
        });
    }
}

QString groupLabel(domain::SpecialGroup group, const Workspace& workspace) {
    return workspace.codes().label(QStringLiteral("special-group"), domain::code(group));
}

QString groupText(const EntryFilter& filter, const Workspace& workspace) {
    return filter.group ? Words::group(groupLabel(*filter.group, workspace)) : QString();
}

void offerGroups(QMenu& menu, const Workspace& workspace, domain::SubjectType subject, const ChooseNarrowing& choose) {
    QMenu* const groups = menu.addMenu(Words::groups());
    for (const domain::SpecialGroup group : domain::specialGroups()) {
        if (domain::subjectOf(group) == subject) {
            groups->addAction(groupLabel(group, workspace), [&workspace, group, choose] {
                choose([group, today = workspace.today()](EntryFilter& filter) {
                    filter.group = group;
                    filter.groupOn = today;
                });
            });
        }
    }
}

/// A number of a report that was opened.
QString pastText(const EntryFilter& filter, const Workspace&) {
    if (!filter.past) {
        return {};
    }
    const auto& [at, since] = *filter.past;
    return !since                 ? Words::reportedTo(dayText(at.day))
           : since->day == at.day ? Words::lateOf(dayText(at.day))
                                  : Words::changedBetween(dayText(since->day), dayText(at.day));
}

QString otherReasonsText(const EntryFilter& filter, const Workspace&) {
    return filter.otherReasonThan.isEmpty() ? QString() : Words::otherReasons();
}

QString verifiedText(const EntryFilter& filter, const Workspace&) {
    return filter.verified ? Words::verified() : QString();
}

void offerVerified(QMenu& menu, const Workspace&, domain::SubjectType, const ChooseNarrowing& choose) {
    menu.addAction(Words::verified(), [choose] {
        choose([](EntryFilter& filter) {
            filter.state.reset(); // whichever
            filter.verified = true;
        });
    });
}

QString suggestedText(const EntryFilter& filter, const Workspace&) {
    return filter.suggested ? Words::suggested() : QString();
}

void offerSuggested(QMenu& menu, const Workspace&, domain::SubjectType, const ChooseNarrowing& choose) {
    menu.addAction(Words::suggested(), [choose] {
        choose([](EntryFilter& filter) {
            filter.state.reset(); // 待核实 and 核实中 alike
            filter.suggested = true;
        });
    });
}

QString overdueText(const EntryFilter& filter, const Workspace&) {
    return filter.rectifyBefore.isValid() ? Words::overdue() : QString();
}

QString lastStepText(const EntryFilter& filter, const Workspace&) {
    return filter.lastStep ? Words::lastStep(domain::label(*filter.lastStep)) : QString();
}

void offerOverdue(QMenu& menu, const Workspace& workspace, domain::SubjectType subject, const ChooseNarrowing& choose) {
    if (subject != domain::SubjectType::Employer) {
        return;
    }
    menu.addAction(Words::overdue(), [&workspace, choose] {
        choose([today = workspace.today()](EntryFilter& filter) {
            ofAnyState(filter);
            filter.rectifyBefore = today;
        });
    });
}

void offerLastStep(QMenu& menu, const Workspace&, domain::SubjectType subject, const ChooseNarrowing& choose) {
    using domain::EnforcementStep;
    if (subject != domain::SubjectType::Employer) {
        return;
    }
    QMenu* const steps = menu.addMenu(Words::enforcement());
    for (const EnforcementStep step : {EnforcementStep::Urge, EnforcementStep::Order, EnforcementStep::Discredit}) {
        steps->addAction(domain::label(step), [step, choose] {
            choose([step](EntryFilter& filter) {
                ofAnyState(filter);
                filter.lastStep = step;
            });
        });
    }
}

/// Only numbers of reports ask for it.
void offerNothing(QMenu&, const Workspace&, domain::SubjectType, const ChooseNarrowing&) {}

constexpr std::array kNarrowings{
    Narrowing{pastText, offerNothing},      Narrowing{suggestedText, offerSuggested},
    Narrowing{verifiedText, offerVerified}, Narrowing{waitingText, offerWaiting},
    Narrowing{overdueText, offerOverdue},   Narrowing{lastStepText, offerLastStep},
    Narrowing{reasonText, offerReasons},    Narrowing{otherReasonsText, offerNothing},
    Narrowing{joinedText, offerJoined},     Narrowing{groupText, offerGroups},
};

} // namespace

std::span<const Narrowing> narrowings() {
    return kNarrowings;
}

} // namespace canbao::ui
