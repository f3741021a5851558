#include "ui/shell/navigation_bar.h"

#include "ui/common/icons.h"
#include "ui/common/metrics.h"

#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace canbao::ui {

namespace {

constexpr int kIconNameRole = Qt::UserRole;
constexpr int kBadgeRole = Qt::UserRole + 1;
constexpr int kRoomHeight = 40;
constexpr int kLowRoomHeight = 32; ///< at 150 % of a small screen all rooms are to be seen
constexpr int kNavWidthCompact = 52;

class RoomDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const int share = option.widget->height() / index.model()->rowCount();
        return {kNavWidthCompact,
                std::clamp(share, kLowRoomHeight, kRoomHeight)}; // the view makes it as wide as itself
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const QPalette& palette = option.palette;
        const bool selected = option.state & QStyle::State_Selected;
        const bool focused = (option.state & QStyle::State_HasFocus) && option.widget->hasFocus();
        const QRect room = option.rect.adjusted(kGap, 2, -kGap, -2);

        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(focused ? QPen(palette.color(QPalette::Link), 1.5) : QPen(Qt::NoPen));
        if (selected) {
            painter->setBrush(palette.color(QPalette::Highlight));
        } else if (option.state & QStyle::State_MouseOver) {
            painter->setBrush(palette.color(QPalette::Midlight));
        }
        painter->drawRoundedRect(QRectF(room).adjusted(0.5, 0.5, -0.5, -0.5), kCorner, kCorner);

        const QColor ink = palette.color(selected ? QPalette::Link : QPalette::WindowText);
        const QRect icon(room.x() + kGap, room.center().y() - kIconSize / 2 + 1, kIconSize, kIconSize);
        paintIcon(*painter, icon, index.data(kIconNameRole).toString(), ink);

        if (option.rect.width() < kNavWidth) {
            painter->restore();
            return;
        }
        QFont font = option.font;
        font.setWeight(selected ? QFont::DemiBold : QFont::Normal);
        painter->setFont(font);
        painter->setPen(ink);
        const QRect text = room.adjusted(kGap + kIconSize + kGap, 0, -kGap, 0);
        painter->drawText(text, int(Qt::AlignLeft | Qt::AlignVCenter), index.data(Qt::DisplayRole).toString());

        const QString badge = index.data(kBadgeRole).toString();
        if (!badge.isEmpty()) {
            font.setWeight(QFont::Normal);
            font.setPointSizeF(kBodyPt - 1.5);
            painter->setFont(font);
            painter->setPen(palette.color(selected ? QPalette::Link : QPalette::PlaceholderText));
            painter->drawText(text, int(Qt::AlignRight | Qt::AlignVCenter), badge);
        }
        painter->restore();
    }
};

} // namespace

NavigationBar::NavigationBar(QWidget* parent)
    : QListWidget(parent) {
    setAccessibleName(tr("Pages"));
    setFocusPolicy(Qt::TabFocus); // a click goes on to the page
    setItemDelegate(new RoomDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setFixedWidth(kNavWidth);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setResizeMode(QListView::Adjust);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
}

void NavigationBar::addRoom(const QString& title, const QString& iconName) {
    auto* const room = new QListWidgetItem(title, this);
    room->setData(kIconNameRole, iconName);
    const int number = count();
    room->setToolTip(number <= 9 ? tr("%1 (Alt+%2)").arg(title).arg(number) : title);
    nameForScreenReaders(number - 1);
}

void NavigationBar::setCompact(bool compact) {
    setFixedWidth(compact ? kNavWidthCompact : kNavWidth);
}

int NavigationBar::spareWidth() const {
    return minimumWidth() - kNavWidthCompact;
}

void NavigationBar::setBadge(int room, const QString& badge) {
    item(room)->setData(kBadgeRole, badge);
    nameForScreenReaders(room);
}

void NavigationBar::nameForScreenReaders(int room) {
    const QString badge = item(room)->data(kBadgeRole).toString();
    item(room)->setData(Qt::AccessibleTextRole,
                        badge.isEmpty() ? item(room)->text() : tr("%1, waiting: %2").arg(item(room)->text(), badge));
}

} // namespace canbao::ui
