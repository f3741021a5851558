#include "ui/workbench/entries_block.h"

#include "ui/common/metrics.h"
#include "ui/common/table_view.h"
#include "ui/models/rows_model.h"
#include "ui/models/state_delegate.h"

#include <QHeaderView>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace canbao::ui {

namespace {

constexpr int kStateColumn = 2;
constexpr int kRowsShown = 3;

} // namespace

EntriesBlock::EntriesBlock(Workspace& workspace)
    : m_workspace(workspace)
    , m_rows(new RowsModel({tr("Insurance"), tr("List"), tr("State"), tr("Sent in")}, kStateColumn, {}, this))
    , m_view(new TableView(tr("Entries of this subject"))) {
    m_view->setModel(m_rows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setItemDelegateForColumn(kStateColumn, new StateDelegate(RowsModel::StateRole, this));
    m_view->horizontalHeader()->hide();
    m_view->horizontalHeader()->resizeSection(0, 88);
    m_view->horizontalHeader()->resizeSection(1, 128);
    m_view->horizontalHeader()->resizeSection(2, 88);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);

    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                const EntryId chosen{current.data(RowsModel::KeyRole).toLongLong()};
                if (chosen && chosen != m_shown) {
                    m_shown = chosen;
                    Q_EMIT entryChosen(chosen);
                }
            });
}

void EntriesBlock::showSubject(const store::SubjectFile& file, EntryId shown) {
    const domain::CodeTables& codes = m_workspace.codes();
    m_shown = shown;
    QList<RowsModel::Row> rows;
    int current = 0;
    for (const domain::Entry& entry : file.entries) {
        const auto source = std::ranges::find(file.sources, entry.id, &store::EntrySource::entry);
        const QString from = source == file.sources.end()
                                 ? QString()
                                 : tr("%1, row %2").arg(source->fileName).arg(QLocale().toString(source->row));
        QString state = codes.label(entry.state);
        if (const QString reason = codes.reasonLabel(entry.state, entry.reason); !reason.isEmpty()) {
            state = reason;
        }
        if (entry.id == shown) {
            current = int(rows.size());
        }
        rows.append(
            {{codes.shortLabel(entry.insurance), codes.label(entry.kind), state, from}, entry.id.value, entry.state});
    }
    const int seen = std::min(kRowsShown, int(rows.size()));
    m_view->setFixedHeight(seen * kRowHeight + 2 * m_view->frameWidth());
    m_rows->setRows(std::move(rows));
    m_view->selectRow(current);
}

} // namespace canbao::ui
