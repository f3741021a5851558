#include "ui/intake/recent_imports.h"

#include "core/intake/import_undo.h"
#include "core/services/keep_backups.h"
#include "core/store/queries/batches.h"
#include "ui/common/icons.h"
#include "ui/common/long_work.h"
#include "ui/common/table_view.h"
#include "ui/common/text_label.h"
#include "ui/models/rows_model.h"

#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace canbao::ui {

namespace {
constexpr qsizetype kMostShown = 50;
} // namespace

RecentImports::RecentImports(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_batches(new RowsModel(
          {tr("When"), tr("File"), tr("List"), tr("Read"), tr("New"), tr("Changed"), tr("Refused"), tr("Operator")}, -1,
          {3, 4, 5, 6}, this))
    , m_view(new TableView(tr("Imports of late")))
    , m_undo(new QPushButton(tr("Take the import back…")))
    , m_work(nullptr) {
    m_view->setObjectName(u"recentImports"_s);
    m_undo->setObjectName(u"undoImport"_s);
    m_view->setModel(m_batches);
    QHeaderView* const head = m_view->horizontalHeader();
    head->resizeSection(0, 136);
    head->setSectionResizeMode(1, QHeaderView::Stretch);
    head->setStretchLastSection(false);
    head->resizeSection(2, 160);
    for (const int column : {3, 4, 5, 6}) {
        head->resizeSection(column, 72);
    }
    auto* const heading = new TextLabel(tr("Imports of late"));
    heading->setSize(TextLabel::Size::Heading);
    m_undo->setIcon(tintedIcon(u"undo"_s));
    m_undo->setEnabled(false);
    connect(m_undo, &QPushButton::clicked, this, &RecentImports::undo);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) { m_undo->setEnabled(m_workspace.mayWrite() && standing(current)); });
    auto* const headLine = new QHBoxLayout;
    headLine->addWidget(heading, 1);
    headLine->addWidget(m_undo);

    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(headLine);
    layout->addWidget(m_view, 1);
    m_work = new LongWork(this, m_workspace);
}

bool RecentImports::working() const {
    return m_work->running();
}

bool RecentImports::standing(const QModelIndex& index) {
    return index.isValid() && index.data(RowsModel::KeyRole).toLongLong() > 0;
}

void RecentImports::undo() {
    const QModelIndex chosen = m_view->currentIndex();
    if (!standing(chosen)) {
        return;
    }
    const BatchId batch{chosen.data(RowsModel::KeyRole).toLongLong()};
    m_workspace.dialogs().confirm(
        this,
        {tr("Take the import back"),
         tr("Everything that \"%1\" brought into the ledger is taken back. Results that were recorded since stand in "
            "the way; then nothing happens.")
             .arg(chosen.siblingAtColumn(1).data().toString()),
         tr("Take it back"), true},
        [this, batch](bool confirmed) {
            if (confirmed) {
                takeBack(batch);
            }
        });
}

void RecentImports::takeBack(BatchId batch) {
    m_work->run(
        tr("Taking the import back"),
        m_workspace.elsewhere([batch](const store::Session& session, const Progress& progress) -> Result<Result<>> {
            const Result<> kept = services::backUpBefore(session.ledger.path(), store::BackupOccasion::UndoImport,
                                                         session.clock, progress);
            CANBAO_TRY(intake::undoImport(session, batch, progress));
            return kept;
        }),
        [this](const Result<Result<>>& undone) {
            if (!undone) {
                m_workspace.dialogs().tell(this, undone.error());
                return;
            }
            m_workspace.tellEntriesChanged();
            refresh();
            const Result<>& kept = *undone;
            Q_EMIT said(kept ? tr("The import was taken back.")
                             : tr("The import was taken back, but not backed up before: %1").arg(kept.error().message));
        });
}

void RecentImports::refresh() {
    m_workspace.reader().ask(
        this, [](const store::Ledger& ledger) { return store::batches(ledger); },
        [this](const Result<QList<store::Batch>>& batches) {
            if (!batches) {
                return;
            }
            const QLocale locale;
            QList<RowsModel::Row> rows;
            for (const store::Batch& batch : batches->first(std::min<qsizetype>(batches->size(), kMostShown))) {
                const auto by = m_workspace.ledger().operatorName(batch.by);
                const bool undone = batch.undoneAt.isValid();
                rows.append({{batch.recordedAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm"),
                              undone ? tr("%1 (taken back)").arg(batch.fileName) : batch.fileName,
                              m_workspace.codes().label(batch.kind), locale.toString(batch.counts.read),
                              locale.toString(batch.counts.added), locale.toString(batch.counts.changed),
                              locale.toString(batch.counts.refused + batch.counts.duplicates), by.value_or(QString())},
                             undone ? 0 : batch.id.value, // what was taken back cannot be taken back again
                             std::nullopt});
            }
            m_batches->setRows(std::move(rows));
            m_undo->setEnabled(m_workspace.mayWrite() && standing(m_view->currentIndex()));
        });
}

} // namespace canbao::ui
