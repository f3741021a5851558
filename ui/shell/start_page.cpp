#include "ui/shell/start_page.h"

#include "ui/common/dialogs.h"
#include "ui/common/documents_folder.h"
#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/text_label.h"
#include "ui/shell/new_ledger_form.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace canbao::ui {

namespace {

QWidget* card(const QString& heading, QWidget* content) {
    auto* const frame = new QFrame;
    frame->setFrameShape(QFrame::StyledPanel);
    frame->setAutoFillBackground(true);
    frame->setBackgroundRole(QPalette::Base);
    auto* const title = new TextLabel(heading);
    title->setSize(TextLabel::Size::Heading);
    auto* const layout = new QVBoxLayout(frame);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(kMargin);
    layout->addWidget(title);
    layout->addWidget(content, 1);
    return frame;
}

} // namespace

StartPage::StartPage(Dialogs& dialogs, int year, QWidget* parent)
    : QWidget(parent)
    , m_dialogs(dialogs)
    , m_recent(new QListWidget)
    , m_form(new NewLedgerForm(dialogs, year)) {
    m_recent->setAccessibleName(tr("Ledgers of late"));
    m_recent->setFrameShape(QFrame::NoFrame);
    m_recent->setIconSize(QSize(24, 24));
    connect(m_recent, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem* item) { Q_EMIT openRequested(item->data(Qt::UserRole).toString()); });
    connect(m_recent, &QListWidget::itemClicked, m_recent, &QListWidget::itemActivated);

    auto* const open = new QPushButton(tr("Open another ledger…"));
    open->setIcon(tintedIcon(u"folder-open"_s));
    connect(open, &QPushButton::clicked, this, &StartPage::chooseFile);
    connect(m_form, &NewLedgerForm::createRequested, this,
            [this] { Q_EMIT createRequested(m_form->path(), m_form->seed()); });

    auto* const recent = new QWidget;
    auto* const recentLayout = new QVBoxLayout(recent);
    recentLayout->setContentsMargins(0, 0, 0, 0);
    recentLayout->addWidget(m_recent, 1);
    recentLayout->addWidget(open);

    auto* const title = new TextLabel(tr("Canbao Ledger"));
    title->setSize(TextLabel::Size::Title);
    auto* const motto =
        new TextLabel(tr("The yearly enrolment campaign of social insurance, village by village."), Role::Muted);

    auto* const cards = new QHBoxLayout;
    cards->setSpacing(kMargin);
    cards->addWidget(card(tr("Open a ledger"), recent), 2);
    cards->addWidget(card(tr("New ledger"), m_form), 3);

    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin * 2, kMargin * 2, kMargin * 2, kMargin * 2);
    layout->addWidget(title);
    layout->addWidget(motto);
    layout->addSpacing(kMargin);
    layout->addLayout(cards, 1);
}

void StartPage::setRecent(const QStringList& paths) {
    m_recent->clear();
    for (const QString& path : paths) {
        const QFileInfo file(path);
        const QString when = QLocale().toString(file.lastModified().date(), QLocale::ShortFormat);
        auto* const item =
            new QListWidgetItem(tintedIcon(u"registers"_s, Role::Accent),
                                file.completeBaseName() + u'\n' +
                                    tr("%1 · last changed %2").arg(QDir::toNativeSeparators(file.absolutePath()), when),
                                m_recent);
        item->setData(Qt::UserRole, path);
        item->setSizeHint(QSize(0, 56));
    }
    if (paths.isEmpty()) {
        auto* const none = new QListWidgetItem(tr("No ledger has been opened on this computer yet."), m_recent);
        none->setFlags(Qt::NoItemFlags);
    } else {
        m_recent->setCurrentRow(0);
        m_recent->setFocus();
    }
}

void StartPage::setProblem(const QString& sentence) {
    m_form->setProblem(sentence);
}

void StartPage::chooseFile() {
    const QString folder = documentsFolder();
    m_dialogs.openFile(this, {tr("Open a ledger"), folder, {tr("Ledgers (*.canbao)"), tr("All files (*)")}},
                       [this](const QString& path) {
                           if (!path.isEmpty()) {
                               Q_EMIT openRequested(path);
                           }
                       });
}

} // namespace canbao::ui
