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
    const auto staff = file.employer() != nullptr ? store::rosterOf(m_workspace.ledger(), file.employer()->id)
                                                  : QList<store::StaffLine>();
    QList<RowsModel::Row> lines;
    for (const store::StaffLine& line : staff.value_or(QList<store::StaffLine>())) {
        QStringList each;
        for (const domain::Entry& entry : line.entries) {
            each.append(codes.shortLabel(entry.insurance) + u' ' + codes.label(entry.state));
        }
        const auto shown = std::ranges::find(line.entries, line.entry, &domain::Entry::id);
        const auto state = shown != line.entries.end() ? std::optional(shown->state) : std::nullopt;
        lines.append({{line.name, groupedId(domain::maskedId(line.citizenId)), line.employedOn,
                       state ? codes.label(*state) : QString(), each.join(u" · "_s)},
                      line.entry.value,
                      state});
    }
    setHeading(lines.isEmpty() ? tr("Roster") : tr("Roster: %1").arg(QLocale().toString(lines.size())));
    rows()->setRows(std::move(lines));
}

} // namespace canbao::ui
