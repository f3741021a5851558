#include "ui/settings/backup_list.h"

#include "core/services/keep_backups.h"
#include "core/services/restore_backup.h"
#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/table_view.h"
#include "ui/models/rows_model.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using canbao::store::BackupOccasion;

namespace canbao::ui {

namespace {

constexpr int kFewestRows = 6;

struct Found {
    store::KeptBackup backup;
    Result<store::BackupContents> contents;
};

QString occasionName(BackupOccasion occasion) {
    switch (occasion) {
    case BackupOccasion::Daily:
        return BackupList::tr("First opening of the day");
    case BackupOccasion::Migration:
        return BackupList::tr("Before a newer program");
    case BackupOccasion::Import:
        return BackupList::tr("Before an import that withdraws");
    case BackupOccasion::UndoImport:
        return BackupList::tr("Before an import was taken back");
    case BackupOccasion::Bulk:
        return BackupList::tr("Before many results at once");
    case BackupOccasion::Restore:
        return BackupList::tr("Before a backup was restored");
    }
    Q_UNREACHABLE();
}

RowsModel::Row rowOf(const Found& found) {
    const QLocale locale;
    const auto& contents = found.contents;
    return {{found.backup.takenAt.toString(u"yyyy-MM-dd HH:mm"), occasionName(found.backup.occasion),
             contents ? locale.toString(contents->entries) : BackupList::tr("cannot be read"),
             contents ? locale.toString(contents->results) : QString(),
             locale.formattedDataSize(found.backup.bytes, 1, QLocale::DataSizeTraditionalFormat)},
            contents ? 1 : 0,
            std::nullopt};
}

} // namespace

BackupList::BackupList(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_backups(
          new RowsModel({tr("Made"), tr("Why"), tr("Entries"), tr("With a result"), tr("Size")}, -1, {2, 3, 4}, this))
    , m_view(new TableView(tr("Kept backups")))
    , m_restore(new QPushButton(tr("Restore this backup…"))) {
    m_view->setObjectName(u"keptBackups"_s);
    m_view->setMinimumHeight(kFewestRows * kRowHeight);
    m_view->setModel(m_backups);
    m_view->horizontalHeader()->resizeSection(0, 150);
    m_view->horizontalHeader()->resizeSection(1, 240);
    m_restore->setObjectName(u"restoreBackup"_s);
    m_restore->setIcon(tintedIcon(u"undo"_s));
    m_restore->setEnabled(false);
    auto* const fromFile = new QPushButton(tr("Restore from a file…"));
    fromFile->setObjectName(u"restoreFromFile"_s);
    fromFile->setIcon(tintedIcon(u"folder-open"_s));
    fromFile->setEnabled(m_workspace.mayWrite());
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                m_restore->setEnabled(m_workspace.mayWrite() && current.data(RowsModel::KeyRole).toInt() == 1);
            });
    connect(m_restore, &QPushButton::clicked, this, &BackupList::restoreChosen);
    connect(fromFile, &QPushButton::clicked, this, &BackupList::restoreFromFile);

    auto* const buttons = new QHBoxLayout;
    buttons->addWidget(m_restore);
    buttons->addWidget(fromFile);
    buttons->addStretch();
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view, 1);
    layout->addLayout(buttons);
}

void BackupList::refresh() {
    m_workspace.reader().ask(
        this,
        [path = m_workspace.ledger().path()](const store::Ledger&) -> Result<QList<Found>> {
            QList<Found> all;
            for (const store::KeptBackup& backup : store::keptBackups(path)) {
                all.append({backup, services::lookIntoBackup(backup.path)});
            }
            return all;
        },
        [this](const Result<QList<Found>>& all) {
            QList<RowsModel::Row> rows;
            m_paths.clear();
            for (const Found& found : all.value_or(QList<Found>())) {
                rows.append(rowOf(found));
                m_paths.append(found.backup.path);
            }
            m_backups->setRows(std::move(rows));
            m_restore->setEnabled(false);
        });
}

void BackupList::restoreChosen() {
    const QString path = m_paths.value(m_view->currentIndex().row());
    if (!path.isEmpty()) {
        confirm(path);
    }
}

void BackupList::restoreFromFile() {
    m_workspace.dialogs().openFile(
        this, {tr("Choose the backup"), store::backupFolderOf(m_workspace.ledger().path()), {tr("Ledgers (*.canbao)")}},
        [this](const QString& path) {
            if (!path.isEmpty()) {
                confirm(path);
            }
        });
}

void BackupList::confirm(const QString& path) {
    const auto contents = services::lookIntoBackup(path);
    if (!contents) {
        m_workspace.dialogs().tell(this, contents.error());
        return;
    }
    const QLocale locale;
    m_workspace.dialogs().confirm(
        this,
        {tr("Restore a backup"),
         tr("The ledger will stand as on %1: %2 entries, %3 with a result. What was recorded since is not in it. The "
            "ledger as it is now is kept among the backups, so this can be taken back.")
             .arg(contents->lastRecordedAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm"),
                  locale.toString(contents->entries), locale.toString(contents->results)),
         tr("Restore it"), true},
        [this, path](bool confirmed) {
            if (confirmed) {
                m_workspace.askToRestore(path);
            }
        });
}

} // namespace canbao::ui
