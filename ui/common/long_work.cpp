#include "ui/common/long_work.h"

#include "ui/common/metrics.h"
#include "ui/common/text_label.h"
#include "ui/common/workspace.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <chrono>

using namespace std::chrono_literals;

namespace canbao::ui {

namespace {

constexpr auto kRevealAfter = 300ms;
constexpr auto kPollEvery = 100ms;
constexpr int kBarSteps = 1000;

} // namespace

LongWork::LongWork(QWidget* over)
    : QWidget(over)
    , m_over(over)
    , m_card(new QWidget(this))
    , m_title(new TextLabel)
    , m_detail(new TextLabel(QString(), Role::Muted))
    , m_bar(new QProgressBar)
    , m_cancel(new QPushButton(tr("Cancel"))) {
    m_title->setSize(TextLabel::Size::Heading);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(kGap);
    m_bar->setAccessibleName(tr("Progress"));
    m_cancel->setAccessibleName(tr("Cancel the running work"));

    auto* const bottom = new QHBoxLayout;
    bottom->addWidget(m_detail, 1);
    bottom->addWidget(m_cancel);
    auto* const layout = new QVBoxLayout(m_card);
    layout->setContentsMargins(kMargin * 3 / 2, kMargin * 3 / 2, kMargin * 3 / 2, kMargin);
    layout->setSpacing(kMargin);
    layout->addWidget(m_title);
    layout->addWidget(m_bar);
    layout->addLayout(bottom);
    m_card->setFixedWidth(400);
    m_card->setAutoFillBackground(true);
    m_card->setBackgroundRole(QPalette::Base);

    connect(m_cancel, &QPushButton::clicked, this, &LongWork::cancel);
    m_revealLater.setSingleShot(true);
    connect(&m_revealLater, &QTimer::timeout, this, &LongWork::reveal);
    connect(&m_poll, &QTimer::timeout, this, &LongWork::showProgress);

    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Work is running"));
    over->installEventFilter(this);
    hide();
}

LongWork::LongWork(QWidget* over, Workspace& workspace)
    : LongWork(over) {
    connect(this, &LongWork::started, &workspace, [&workspace] { workspace.setBusy(true); });
    connect(this, &LongWork::ended, &workspace, [&workspace] { workspace.setBusy(false); });
}

LongWork::~LongWork() {
    m_worker = {}; // what it tells goes before it does: it has to end here
}

void LongWork::start(const QString& title, std::function<void(const Progress&)> work, std::function<void()> done) {
    Q_ASSERT(!running());
    m_done = std::move(done);
    m_title->setText(title);
    m_detail->clear();
    m_cancel->setEnabled(true);
    m_doneUnits = 0;
    m_totalUnits = 0;
    m_bar->setRange(0, 0);
    m_revealed = false;
    m_card->hide();
    m_focusBefore = QApplication::focusWidget();
    layOut();
    show();
    raise();
    setFocus();
    m_revealLater.start(kRevealAfter);
    m_clock.start();
    Q_EMIT started();

    m_worker = WorkerThread([this, work = std::move(work)](const std::stop_token& stop) {
        Progress progress;
        progress.stop = stop;
        progress.report = [this](qint64 doneUnits, qint64 totalUnits) {
            m_doneUnits = doneUnits;
            m_totalUnits = totalUnits;
        };
        work(progress);
        QMetaObject::invokeMethod(this, &LongWork::finish, Qt::QueuedConnection);
    });
}

void LongWork::cancel() {
    m_worker.requestStop();
    m_cancel->setEnabled(false);
    m_detail->setText(tr("Stopping; nothing will be changed…"));
}

void LongWork::reveal() {
    m_revealed = true;
    m_card->show();
    m_cancel->setFocus();
    m_poll.start(kPollEvery);
    showProgress();
    update();
}

void LongWork::showProgress() {
    const qint64 total = m_totalUnits;
    const qint64 done = std::min(m_doneUnits.load(), total);
    if (total <= 0) {
        m_bar->setRange(0, 0);
        return;
    }
    m_bar->setRange(0, kBarSteps);
    m_bar->setValue(int(done * kBarSteps / total));
    if (m_cancel->isEnabled()) {
        m_detail->setText(tr("%1 %").arg(QLocale().toString(done * 100 / total)));
    }
}

void LongWork::finish() {
    m_worker.join();
    m_revealLater.stop();
    m_poll.stop();
    hide();
    if (m_focusBefore != nullptr && m_focusBefore->isVisible()) {
        m_focusBefore->setFocus();
    }
    m_focusBefore = nullptr;
    Q_EMIT ended();
    std::exchange(m_done, {})();
}

void LongWork::layOut() {
    setGeometry(m_over->rect());
    m_card->adjustSize();
    m_card->move((width() - m_card->width()) / 2, (height() - m_card->height()) / 3);
}

bool LongWork::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_over && event->type() == QEvent::Resize && isVisible()) {
        layOut();
    }
    return QWidget::eventFilter(watched, event);
}

void LongWork::paintEvent(QPaintEvent*) {
    if (!m_revealed) {
        return; // short work should not flicker
    }
    QPainter painter(this);
    QColor veil = palette().color(QPalette::Window);
    veil.setAlphaF(0.75F);
    painter.fillRect(rect(), veil);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(m_card->geometry().adjusted(-1, -1, 0, 0));
}

void LongWork::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && m_revealed) {
        cancel();
    }
    event->accept(); // nothing typed reaches the page below
}

} // namespace canbao::ui
