#include "ui/settings/safety_section.h"

#include "core/services/check_ledger.h"
#include "core/services/keep_backups.h"
#include "ui/common/icons.h"
#include "ui/common/long_work.h"
#include "ui/common/metrics.h"
#include "ui/common/scroll_column.h"
#include "ui/settings/backup_list.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace canbao::ui {

SafetySection::SafetySection(Workspace& workspace, LongWork& work)
    : SettingsSection(workspace, work)
    , m_backupSaid(wrapped(tr("One is made each day and before anything that touches much at once. Each is a whole, "
                              "checked copy; keep one on another disk too.")))
    , m_backups(new BackupList(workspace))
    , m_checkSaid(wrapped(tr("Goes through every event and every entry, and says whether anything does not fit."))) {
    auto* const backUp = new QPushButton(tr("Back up now…"));
    backUp->setIcon(tintedIcon(u"backup"_s));
    backUp->setObjectName(u"backUp"_s);
    connect(backUp, &QPushButton::clicked, this, &SafetySection::backUp);
    auto* const check = new QPushButton(tr("Check the ledger"));
    check->setIcon(tintedIcon(u"done"_s));
    m_checkSaid->setObjectName(u"checkSaid"_s);
    check->setObjectName(u"checkLedger"_s);
    connect(check, &QPushButton::clicked, this, &SafetySection::check);

    auto* const column = new QWidget;
    auto* const layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, kMargin - 4, 0, 0);
    layout->addWidget(heading(tr("Where the ledger is")));
    auto* const path = wrapped(QDir::toNativeSeparators(workspace.ledger().path()));
    path->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(path);
    layout->addSpacing(kMargin);
    layout->addWidget(heading(tr("Check")));
    layout->addWidget(m_checkSaid);
    layout->addWidget(check, 0, Qt::AlignLeft);
    layout->addSpacing(kMargin);
    layout->addWidget(heading(tr("Backup")));
    layout->addWidget(m_backupSaid);
    layout->addWidget(backUp, 0, Qt::AlignLeft);
    layout->addWidget(m_backups, 1);
    auto* const whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(new ScrollColumn(column));
}

QString SafetySection::title() const {
    return tr("Safety");
}

void SafetySection::activate() {
    m_backups->refresh();
}

void SafetySection::backUp() {
    const QFileInfo ledger(workspace().ledger().path());
    const QString name =
        tr("%1 backup %2.canbao").arg(ledger.completeBaseName(), workspace().today().toString(u"yyyyMMdd"));
    workspace().dialogs().saveFile(
        this, {tr("Where the backup goes"), ledger.dir().filePath(name), {tr("Ledgers (*.canbao)")}},
        [this](const QString& target) {
            if (target.isEmpty()) {
                return;
            }
            if (QFileInfo(target).absoluteFilePath() == QFileInfo(workspace().ledger().path()).absoluteFilePath()) {
                m_backupSaid->setText(tr("The backup needs a name of its own; this is the ledger itself."));
                m_backupSaid->setRole(Role::Blocked);
                return;
            }
            work().run(
                tr("Backing up"),
                [path = workspace().ledger().path(), target](const Progress& progress) {
                    return services::backUpLedger(path, target, progress);
                },
                [this, target](const Result<>& done) {
                    m_backupSaid->setRole(done ? Role::Done : Role::Blocked);
                    m_backupSaid->setText(done ? tr("Backed up and checked: %1").arg(QDir::toNativeSeparators(target))
                                               : done.error().message);
                });
        });
}

void SafetySection::check() {
    work().run(
        tr("Checking the ledger"),
        [path = workspace().ledger().path()](const Progress& progress) -> Result<services::CheckReport> {
            CANBAO_TRY_ASSIGN(const store::Ledger ledger, store::Ledger::open(path, store::Ledger::Access::ReadOnly));
            return services::checkLedger(ledger, progress);
        },
        [this](const Result<services::CheckReport>& report) {
            const bool sound = report && report->ok();
            m_checkSaid->setRole(sound ? Role::Done : Role::Blocked);
            m_checkSaid->setText(!report ? report.error().message
                                 : sound ? tr("The ledger is sound: %1 events, all of them fit together.")
                                               .arg(QLocale().toString(report->events))
                                         : tr("Something does not fit; keep this file and tell the city. %1")
                                               .arg(report->problems.join(u'\n')));
        });
}

} // namespace canbao::ui
