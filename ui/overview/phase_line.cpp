#include "ui/overview/phase_line.h"

#include "ui/common/day_text.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace canbao::ui {

namespace {

constexpr int kBarTop = 28;
constexpr int kBetween = 6;
constexpr int kBarHeight = 28;
constexpr int kHeight = 80;

} // namespace

PhaseLine::PhaseLine(QWidget* parent)
    : QWidget(parent) {
    setMinimumHeight(kHeight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PhaseLine::show(const domain::Campaign& campaign, const domain::CodeTables& codes, QDate today) {
    m_spans.clear();
    m_today = today;
    for (const domain::PhaseSpan& phase : campaign.phases) {
        const QString label = codes.label(u"phase"_s, domain::code(phase.phase));
        const auto same = std::ranges::find_if(
            m_spans, [&phase](const Span& span) { return span.starts == phase.starts && span.ends == phase.ends; });
        if (same != m_spans.end()) {
            same->label += u'、' + label;
        } else {
            m_spans.append({label, phase.starts, phase.ends});
        }
    }
    QStringList words;
    for (const Span& span : std::as_const(m_spans)) {
        words.append(tr("%1: %2 to %3").arg(span.label, dayText(span.starts), dayText(span.ends)));
    }
    setAccessibleName(tr("Phases of the campaign. %1").arg(words.join(u"; "_s)));
    update();
}

QRectF PhaseLine::barOf(qsizetype span) const {
    const double step = double(width() + kBetween) / double(m_spans.size());
    return {double(span) * step + 0.5, kBarTop + 0.5, step - kBetween - 1, kBarHeight};
}

void PhaseLine::paintEvent(QPaintEvent*) {
    if (m_spans.isEmpty()) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont small = font();
    small.setPointSizeF(kBodyPt - 1.5);
    for (qsizetype i = 0; i < m_spans.size(); ++i) {
        const Span& span = m_spans.at(i);
        const bool now = m_today >= span.starts && m_today <= span.ends;
        const bool over = m_today > span.ends;
        const QRectF bar = barOf(i);
        const Role role = now ? Role::Accent : over ? Role::Done : Role::Muted;
        painter.setPen(Qt::NoPen);
        painter.setBrush(roleGround(role, palette()));
        painter.drawRoundedRect(bar, kCorner, kCorner);
        painter.setFont(font());
        painter.setPen(roleColor(role, palette()));
        const QString text = over ? u"✓ "_s + span.label : span.label;
        painter.drawText(bar.adjusted(kGap, 0, -4, 0), int(Qt::AlignLeft | Qt::AlignVCenter),
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, int(bar.width()) - kGap - 4));
        painter.setFont(small);
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(QRectF(bar.left(), bar.bottom() + 2, bar.width(), 20), int(Qt::AlignLeft | Qt::AlignVCenter),
                         tr("%1 to %2").arg(dayText(span.starts), dayText(span.ends)));
    }
    paintToday(painter);
}

void PhaseLine::paintToday(QPainter& painter) const {
    for (qsizetype i = 0; i < m_spans.size(); ++i) {
        const Span& span = m_spans.at(i);
        if (m_today < span.starts || m_today > span.ends) {
            continue;
        }
        const QRectF bar = barOf(i);
        const double share = double(span.starts.daysTo(m_today)) / double(span.starts.daysTo(span.ends) + 1);
        const double x = bar.left() + bar.width() * share;
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().color(QPalette::Link));
        painter.drawPolygon(QPolygonF{{x - 5, kBarTop - 6.0}, {x + 5, kBarTop - 6.0}, {x, kBarTop - 0.0}});
        painter.setFont(font());
        painter.setPen(palette().color(QPalette::Link));
        const QString today = tr("today %1").arg(dayText(m_today));
        const double size = painter.fontMetrics().horizontalAdvance(today);
        painter.drawText(QPointF(std::clamp(x - size / 2, 0.0, width() - size), kBarTop - 10), today);
        return;
    }
}

} // namespace canbao::ui
