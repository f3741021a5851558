#include "ui/shell/status_line.h"

#include "ui/common/icon_label.h"
#include "ui/common/metrics.h"
#include "ui/common/text_label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace canbao::ui {

StatusLine::StatusLine(QWidget* parent)
    : QWidget(parent)
    , m_savedIcon(new IconLabel(u"done"_s, 16, Role::Done))
    , m_saved(new TextLabel(tr("Saved"), Role::Muted))
    , m_verified(new TextLabel(QString(), Role::Muted))
    , m_backupIcon(new IconLabel(u"backup"_s, 16, Role::Muted))
    , m_backup(new TextLabel(QString(), Role::Muted)) {
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(kMargin, 0, kMargin, 0);
    setFixedHeight(kRowHeight);
    for (TextLabel* const label : {m_saved, m_verified, m_backup}) {
        label->setSize(TextLabel::Size::Small);
    }
    layout->addWidget(m_savedIcon);
    layout->addWidget(m_saved);
    layout->addSpacing(kMargin);
    layout->addWidget(m_verified);
    layout->addStretch();
    layout->addWidget(m_backupIcon);
    layout->addWidget(m_backup);
    m_backupIcon->hide();
}

void StatusLine::setVerified(qint64 thisMonth, qint64 today) {
    const QLocale locale;
    m_verified->setText(
        tr("Verified this month %1 · today %2").arg(locale.toString(thisMonth), locale.toString(today)));
}

void StatusLine::setBackup(const QString& sentence, Role role) {
    m_backupIcon->show();
    m_backup->setText(sentence);
    m_backup->setRole(role);
    m_backupIcon->setIcon(u"backup"_s, role);
}

void StatusLine::setReadOnly(bool readOnly) {
    m_saved->setText(readOnly ? tr("Read-only") : tr("Saved"));
    m_savedIcon->setIcon(readOnly ? u"info"_s : u"done"_s, readOnly ? Role::Attention : Role::Done);
}

void StatusLine::setOnNetworkDrive() {
    m_saved->setText(tr("%1 · on a network drive").arg(m_saved->text()));
    m_saved->setRole(Role::Attention);
    m_saved->setToolTip(
        tr("Open it on one computer at a time. Safer and quicker: keep the ledger on this computer's own "
           "disk and its backups on the network drive."));
}

void StatusLine::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(rect().topLeft(), rect().topRight());
}

} // namespace canbao::ui
