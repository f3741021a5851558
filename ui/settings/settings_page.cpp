#include "ui/settings/settings_page.h"

#include "core/services/check_ledger.h"
#include "core/services/edit_villages.h"
#include "core/services/keep_backups.h"
#include "ui/common/actions.h"
#include "ui/common/icons.h"
#include "ui/common/long_work.h"
#include "ui/common/metrics.h"
#include "ui/common/office_style.h"
#include "ui/common/scroll_column.h"
#include "ui/common/table_view.h"
#include "ui/common/text_label.h"
#include "ui/models/rows_model.h"
#include "ui/models/village_model.h"
#include "ui/settings/backup_list.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace canbao::ui {

namespace {

TextLabel* wrapped(const QString& text, Role role = Role::Muted) {
    auto* const label = new TextLabel(text, role);
    label->setWordWrap(true);
    return label;
}

} // namespace

SettingsPage::SettingsPage(Workspace& workspace, QWidget* parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_villages(new VillageModel(this))
    , m_save(new QPushButton(tr("Save the villages")))
    , m_villageProblem(wrapped(QString(), Role::Blocked))
    , m_codeLists(new QComboBox)
    , m_codes(new RowsModel({tr("Word"), tr("Also written as"), tr("Code"), tr("Source")}, -1, {}, this))
    , m_backupSaid(wrapped(tr("One is made each day and before anything that touches much at once. Each is a whole, "
                              "checked copy; keep one on another disk too.")))
    , m_backups(new BackupList(workspace))
    , m_checkSaid(wrapped(tr("Goes through every event and every entry, and says whether anything does not fit.")))
    , m_work(nullptr) {
    auto* const tabs = new QTabWidget;
    tabs->setAccessibleName(tr("Settings"));
    tabs->setDocumentMode(true);
    tabs->addTab(makeVillages(), tr("Office and villages"));
    tabs->addTab(makeCodes(), tr("Code tables"));
    tabs->addTab(makeSafety(), tr("Safety"));
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kGap, kMargin, kMargin - 4);
    layout->addWidget(tabs);
    m_work = new LongWork(this);
    connect(m_work, &LongWork::started, this, [this] { m_workspace.setBusy(true); });
    connect(m_work, &LongWork::ended, this, [this] { m_workspace.setBusy(false); });

    connect(m_villages, &VillageModel::changed, this, [this] {
        m_villageProblem->clear();
        m_save->setEnabled(true);
    });
    connect(m_save, &QPushButton::clicked, this, &SettingsPage::saveVillages);
    connect(m_codeLists, &QComboBox::currentIndexChanged, this, &SettingsPage::showCodes);
    m_villages->setVillages(m_workspace.villages());
    m_save->setEnabled(false);
    showCodes();
}

QWidget* SettingsPage::makeVillages() {
    const store::Ledger& ledger = m_workspace.ledger();
    auto* const view = new TableView(tr("Villages of the office"));
    view->setModel(m_villages);
    view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                          QAbstractItemView::AnyKeyPressed);
    view->setSelectionBehavior(QAbstractItemView::SelectItems);
    view->horizontalHeader()->resizeSection(VillageModel::Name, 200);
    view->horizontalHeader()->resizeSection(VillageModel::Aliases, 400);
    m_save->setObjectName(u"saveVillages"_s);
    m_villageProblem->setObjectName(u"villageProblem"_s);
    m_save->setProperty(OfficeStyle::kPrimary, true);

    auto* const office = new TextLabel(tr("%1 · campaign of %2").arg(ledger.officeName()).arg(ledger.year()));
    office->setSize(TextLabel::Size::Heading);
    auto* const bottom = new QHBoxLayout;
    bottom->addWidget(m_villageProblem, 1);
    bottom->addWidget(m_save);

    auto* const page = new QWidget;
    auto* const layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, kMargin - 4, 0, 0);
    layout->addWidget(office);
    layout->addWidget(wrapped(tr("What lists call a village besides its name goes into the second column, separated "
                                 "by 、. A village that is not ticked gets no new rows; old ones keep it.")));
    layout->addWidget(view, 1);
    layout->addLayout(bottom);
    return page;
}

QWidget* SettingsPage::makeCodes() {
    m_codeLists->setAccessibleName(tr("Code table"));
    const QList<std::pair<QString, QString>> lists{{u"reason-excluded"_s, tr("Reasons: not to be enrolled")},
                                                   {u"reason-declined"_s, tr("Reasons: to persuade")},
                                                   {u"insurance"_s, tr("Insurances")},
                                                   {u"list-kind"_s, tr("Kinds of lists")},
                                                   {u"state"_s, tr("States")},
                                                   {u"outcome"_s, tr("Results")}};
    for (const auto& [list, label] : lists) {
        m_codeLists->addItem(label, list);
    }
    auto* const view = new TableView(tr("Codes"));
    view->setModel(m_codes);
    view->horizontalHeader()->resizeSection(0, 200);
    view->horizontalHeader()->resizeSection(1, 400);
    view->horizontalHeader()->resizeSection(2, 160);

    auto* const page = new QWidget;
    auto* const layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, kMargin - 4, 0, 0);
    layout->addWidget(m_codeLists, 0, Qt::AlignLeft);
    layout->addWidget(view, 1);
    return page;
}

QWidget* SettingsPage::makeSafety() {
    auto* const backUp = new QPushButton(tr("Back up now…"));
    backUp->setIcon(tintedIcon(u"backup"_s));
    backUp->setObjectName(u"backUp"_s);
    connect(backUp, &QPushButton::clicked, this, &SettingsPage::backUp);
    auto* const check = new QPushButton(tr("Check the ledger"));
    check->setIcon(tintedIcon(u"done"_s));
    m_checkSaid->setObjectName(u"checkSaid"_s);
    check->setObjectName(u"checkLedger"_s);
    connect(check, &QPushButton::clicked, this, &SettingsPage::check);
    const auto heading = [](const QString& text) {
        auto* const label = new TextLabel(text);
        label->setSize(TextLabel::Size::Heading);
        return label;
    };

    auto* const page = new QWidget;
    auto* const layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, kMargin - 4, 0, 0);
    layout->addWidget(heading(tr("Where the ledger is")));
    auto* const path = wrapped(QDir::toNativeSeparators(m_workspace.ledger().path()));
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
    return new ScrollColumn(page);
}

QString SettingsPage::title() const {
    return tr("Settings");
}

QString SettingsPage::iconName() const {
    return u"settings"_s;
}

void SettingsPage::activate() {
    m_backups->refresh();
    if (!m_villages->edited()) {
        m_villages->setVillages(m_workspace.villages());
        m_save->setEnabled(false);
    }
}

bool SettingsPage::canLeave() {
    if (refusedWhile(m_work->running())) {
        return false;
    }
    if (!m_villages->edited()) {
        return true;
    }
    m_workspace.dialogs().confirm(
        this, {tr("Not saved yet"), tr("The villages were edited and not saved."), tr("Leave without them"), true},
        [this](bool leave) {
            if (leave) {
                m_villages->setVillages(m_workspace.villages());
                QTimer::singleShot(0, window(), &QWidget::close);
            }
        });
    return false;
}

bool SettingsPage::follows(const Link& link) const {
    const auto* const action = std::get_if<ActionLink>(&link);
    return action != nullptr && action->action == ActionId::BackUpNow;
}

void SettingsPage::follow(const Link&) {
    backUp();
}

void SettingsPage::saveVillages() {
    const auto saved = services::editVillages(m_workspace.session(), m_villages->villages());
    if (!saved) {
        m_villageProblem->setText(saved.error().message);
        return;
    }
    if (const auto reread = m_workspace.rereadTables(); !reread) {
        m_villageProblem->setText(reread.error().message);
        return;
    }
    m_villages->setVillages(m_workspace.villages());
    m_save->setEnabled(false);
    Q_EMIT said(tr("The villages were saved."));
}

void SettingsPage::showCodes() {
    QList<RowsModel::Row> rows;
    for (const domain::CodeRow& row : m_workspace.codes().rows(m_codeLists->currentData().toString())) {
        rows.append({{row.label, row.aliases.join(u"、"_s), row.code, row.source}, 0, std::nullopt});
    }
    m_codes->setRows(std::move(rows));
}

void SettingsPage::backUp() {
    const QFileInfo ledger(m_workspace.ledger().path());
    const QString name =
        tr("%1 backup %2.canbao").arg(ledger.completeBaseName(), m_workspace.today().toString(u"yyyyMMdd"));
    m_workspace.dialogs().saveFile(
        this, {tr("Where the backup goes"), ledger.dir().filePath(name), {tr("Ledgers (*.canbao)")}},
        [this](const QString& target) {
            if (target.isEmpty()) {
                return;
            }
            if (QFileInfo(target).absoluteFilePath() == QFileInfo(m_workspace.ledger().path()).absoluteFilePath()) {
                m_backupSaid->setText(tr("The backup needs a name of its own; this is the ledger itself."));
                m_backupSaid->setRole(Role::Blocked);
                return;
            }
            m_work->run(
                tr("Backing up"),
                [path = m_workspace.ledger().path(), target](const Progress& progress) {
                    return services::backUpLedger(path, target, progress);
                },
                [this, target](const Result<>& done) {
                    m_backupSaid->setRole(done ? Role::Done : Role::Blocked);
                    m_backupSaid->setText(done ? tr("Backed up and checked: %1").arg(QDir::toNativeSeparators(target))
                                               : done.error().message);
                });
        });
}

void SettingsPage::check() {
    m_work->run(
        tr("Checking the ledger"),
        [path = m_workspace.ledger().path()](const Progress& progress) -> Result<services::CheckReport> {
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
