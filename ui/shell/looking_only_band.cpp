#include "ui/shell/looking_only_band.h"

#include "ui/common/icon_label.h"
#include "ui/common/metrics.h"
#include "ui/common/text_label.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace canbao::ui {

LookingOnlyBand::LookingOnlyBand(bool readOnly, QWidget* parent)
    : QWidget(parent) {
    auto* const why = new TextLabel(
        readOnly ? tr("Open for reading only, because the ledger is open elsewhere: nothing can be recorded here.")
                 : tr("Viewers look and record nothing. Switch to another operator at the top right."),
        Role::Attention);
    why->setObjectName(u"lookingOnly"_s);
    why->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(kMargin, 0, kMargin, 0);
    setFixedHeight(kRowHeight);
    layout->addWidget(new IconLabel(u"info"_s, kIconSize, Role::Attention));
    layout->addWidget(why, 1);
}

void LookingOnlyBand::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), roleGround(Role::Attention, palette()));
}

} // namespace canbao::ui
