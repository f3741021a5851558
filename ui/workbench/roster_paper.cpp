#include "ui/workbench/roster_paper.h"

#include "core/domain/masking.h"
#include "core/store/queries/rosters.h"
#include "ui/common/grouped_id.h"
#include "ui/common/table_view.h"
#include "ui/models/state_delegate.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace canbao::ui {

namespace {

constexpr int kStateColumn = 3;

bool isOpen(const domain::Entry& entry) {
    return entry.state == domain::State::Pending || entry.state == domain::State::InProgress;
}

/// An open one where there is one; none when no list holds the person.
const domain::Entry* entryToLookAt(const store::StaffMember& line) {
    if (line.entries.isEmpty()) {
        return nullptr;
    }
    const auto open = std::ranges::find_if(line.entries, isOpen);
    return open != line.entries.end() ? &*open : &line.entries.first();
}

} // namespace

RosterPaper::RosterPaper(Workspace& workspace)
    : TablePaper(tr("Roster"),
                 new RowsModel({tr("Name"), tr("Citizen id"), tr("Employed on"), tr("State"), tr("In each insurance")},
                               kStateColumn),
                 {88, 172, 88, 84})
    , m_workspace(workspace) {
    setObjectName(u"roster"_s);
    view()->setItemDelegateForColumn(kStateColumn, new StateDelegate(RowsModel::StateRole, this));
    connect(view(), &TableView::activated, this, [this](const QModelIndex& index) {
        if (const EntryId entry{index.data(RowsModel::KeyRole).toLongLong()}) {
            Q_EMIT linkFollowed(EntryLink{entry, domain::SubjectType::Person});
        }
    });
}

void RosterPaper::showSubject(const store::SubjectFile& file, EntryId) {
    const domain::CodeTables& codes = m_workspace.codes();
    const auto staff = file.employer() != nullptr ? store::knownStaffOf(m_workspace.ledger(), file.employer()->id)
                                                  : QList<store::StaffMember>();
    QList<RowsModel::Row> lines;
    for (const store::StaffMember& line : staff.value_or(QList<store::StaffMember>())) {
        QStringList each;
        for (const domain::Entry& entry : line.entries) {
            each.append(codes.shortLabel(entry.insurance) + u' ' + codes.label(entry.state));
        }
        const domain::Entry* const shown = entryToLookAt(line);
        const QString& number = line.person.citizenId.isEmpty() ? line.person.idAsSent : line.person.citizenId;
        lines.append({{line.person.name, groupedId(domain::maskedId(number)), line.employedOn,
                       shown != nullptr ? codes.label(shown->state) : QString(), each.join(u" · "_s)},
                      shown != nullptr ? shown->id.value : 0,
                      shown != nullptr ? std::optional(shown->state) : std::nullopt});
    }
    setHeading(lines.isEmpty() ? tr("Roster") : tr("Roster: %1").arg(QLocale().toString(lines.size())));
    rows()->setRows(std::move(lines));
}

} // namespace canbao::ui
