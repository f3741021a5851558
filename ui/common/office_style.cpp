#include "ui/common/office_style.h"

#include "ui/common/metrics.h"
#include "ui/common/thin_scroll_bar.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace canbao::ui {

namespace {

bool isPrimary(const QWidget* widget) {
    return widget != nullptr && widget->property(OfficeStyle::kPrimary).toBool();
}

QColor mixed(const QColor& under, const QColor& over, float share) {
    return QColor::fromRgbF(under.redF() + (over.redF() - under.redF()) * share,
                            under.greenF() + (over.greenF() - under.greenF()) * share,
                            under.blueF() + (over.blueF() - under.blueF()) * share);
}

/// Half a pixel in, so that a one-pixel pen falls on pixels.
QRectF penRect(const QRect& rect) {
    return QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
}

void fillRounded(QPainter* painter, const QRect& rect, const QColor& fill, const QColor& line) {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill);
    painter->setPen(line.isValid() ? QPen(line, 1) : QPen(Qt::NoPen));
    painter->drawRoundedRect(penRect(rect), kCorner, kCorner);
    painter->restore();
}

void drawChevron(QPainter* painter, const QRect& rect, const QColor& color, bool up) {
    const QPointF middle = QRectF(rect).center();
    const double half = 3.5;
    const double rise = up ? -2.0 : 2.0;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(QPolygonF{{middle.x() - half, middle.y() - rise / 1.0},
                                    {middle.x(), middle.y() + rise},
                                    {middle.x() + half, middle.y() - rise / 1.0}});
    painter->restore();
}

void drawButton(const QStyleOption* option, QPainter* painter, const QWidget* widget) {
    const QPalette& palette = option->palette;
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool down = option->state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hover = enabled && (option->state & QStyle::State_MouseOver);
    const auto* const button = qstyleoption_cast<const QStyleOptionButton*>(option);
    const bool flat = button != nullptr && (button->features & QStyleOptionButton::Flat);

    if (isPrimary(widget) && enabled) {
        const QColor accent = palette.color(QPalette::Link);
        const QColor fill = down ? mixed(accent, Qt::black, 0.18F) : hover ? mixed(accent, Qt::black, 0.08F) : accent;
        fillRounded(painter, option->rect, fill, fill);
        return;
    }
    QColor fill = palette.color(QPalette::Button);
    const QColor text = palette.color(QPalette::WindowText);
    if (flat) {
        if (!down && !hover) {
            return;
        }
        fillRounded(painter, option->rect, mixed(palette.color(QPalette::Window), text, down ? 0.14F : 0.07F), {});
        return;
    }
    if (down) {
        fill = palette.color(QPalette::Highlight);
    } else if (hover) {
        fill = mixed(fill, text, 0.05F);
    } else if (!enabled) {
        fill = palette.color(QPalette::Window);
    }
    fillRounded(painter, option->rect, fill, palette.color(down ? QPalette::Link : QPalette::Mid));
}

/// Where the keyboard is. On a button filled with the accent a line of the accent would not be seen: there it stands
/// inside, in the colour of the words.
void drawFocusFrame(const QStyleOption* option, QPainter* painter, const QWidget* widget) {
    const bool onAccent = isPrimary(widget);
    const double inset = onAccent ? 3 : 1;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(option->palette.color(onAccent ? QPalette::Base : QPalette::Link), 1.5));
    painter->drawRoundedRect(QRectF(option->rect).adjusted(inset, inset, -inset, -inset), kCorner - 1, kCorner - 1);
    painter->restore();
}

void drawField(const QStyleOption* option, QPainter* painter) {
    const QPalette& palette = option->palette;
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool focused = option->state & QStyle::State_HasFocus;
    fillRounded(painter, option->rect, palette.color(enabled ? QPalette::Base : QPalette::Window),
                palette.color(focused ? QPalette::Link : QPalette::Mid));
}

void drawIndicator(const QStyleOption* option, QPainter* painter, bool round) {
    const QPalette& palette = option->palette;
    const bool on = option->state & QStyle::State_On;
    const bool enabled = option->state & QStyle::State_Enabled;
    const QColor accent = enabled ? palette.color(QPalette::Link) : palette.color(QPalette::Mid);
    const QRectF box = penRect(option->rect);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(on ? accent : palette.color(QPalette::PlaceholderText), 1));
    painter->setBrush(on && !round ? accent : palette.color(QPalette::Base));
    if (round) {
        painter->drawEllipse(box);
        if (on) {
            painter->setBrush(accent);
            painter->setPen(Qt::NoPen);
            painter->drawEllipse(box.adjusted(3.5, 3.5, -3.5, -3.5));
        }
    } else {
        painter->drawRoundedRect(box, 3, 3);
        if (on) {
            painter->setPen(QPen(palette.color(QPalette::Base), 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            const double w = box.width();
            const double h = box.height();
            painter->drawPolyline(QPolygonF{{box.x() + w * 0.24, box.y() + h * 0.52},
                                            {box.x() + w * 0.44, box.y() + h * 0.72},
                                            {box.x() + w * 0.78, box.y() + h * 0.30}});
        }
    }
    painter->restore();
}

void drawHeaderSection(const QStyleOptionHeader* option, QPainter* painter) {
    const QPalette& palette = option->palette;
    const QRect& rect = option->rect;
    painter->fillRect(rect, palette.color(QPalette::Window));
    painter->setPen(palette.color(QPalette::Mid));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    if (option->orientation == Qt::Horizontal && option->position != QStyleOptionHeader::End &&
        option->position != QStyleOptionHeader::OnlyOneSection) {
        painter->setPen(palette.color(QPalette::Midlight));
        painter->drawLine(rect.right(), rect.top() + 6, rect.right(), rect.bottom() - 6);
    }
}

void drawTab(const QStyleOptionTab* option, QPainter* painter) {
    const QPalette& palette = option->palette;
    const bool selected = option->state & QStyle::State_Selected;
    if (!selected && (option->state & QStyle::State_MouseOver)) {
        painter->fillRect(option->rect, palette.color(QPalette::Midlight));
    }
    painter->fillRect(QRect(option->rect.left(), option->rect.bottom() - 1, option->rect.width(), 2),
                      palette.color(selected ? QPalette::Link : QPalette::Midlight));
}

void drawProgress(const QStyleOptionProgressBar* option, QPainter* painter) {
    const QPalette& palette = option->palette;
    const double span = option->maximum - option->minimum;
    const double share = span > 0 ? (option->progress - option->minimum) / span : 0;
    const QRectF groove = QRectF(option->rect).adjusted(0, 0, 0, 0);
    const double radius = std::min(4.0, groove.height() / 2);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(palette.color(QPalette::Mid));
    painter->drawRoundedRect(groove, radius, radius);
    if (share > 0) {
        QPainterPath clip;
        clip.addRoundedRect(groove, radius, radius);
        painter->setClipPath(clip);
        painter->fillRect(QRectF(groove.x(), groove.y(), groove.width() * share, groove.height()),
                          palette.color(QPalette::Link));
    }
    painter->restore();
}

} // namespace

OfficeStyle::OfficeStyle()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) {}

void OfficeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                const QWidget* widget) const {
    switch (element) {
    case PE_PanelButtonCommand:
        drawButton(option, painter, widget);
        return;
    case PE_PanelButtonTool:
        if (option->state & (State_Sunken | State_On | State_MouseOver)) {
            const bool on = option->state & (State_Sunken | State_On);
            fillRounded(painter, option->rect,
                        mixed(option->palette.color(QPalette::Window), option->palette.color(QPalette::WindowText),
                              on ? 0.14F : 0.07F),
                        {});
        }
        return;
    case PE_PanelLineEdit:
        if (const auto* const frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            frame != nullptr && frame->lineWidth > 0) {
            drawField(option, painter);
        } else {
            painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
        }
        return;
    case PE_FrameLineEdit:
        return; // drawn with the panel
    case PE_FrameFocusRect:
        if (qobject_cast<const QAbstractItemView*>(widget) == nullptr) { // there the selected row says where it is
            drawFocusFrame(option, painter, widget);
        }
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawIndicator(option, painter, false);
        return;
    case PE_IndicatorRadioButton:
        drawIndicator(option, painter, true);
        return;
    case PE_Frame: {
        painter->save();
        painter->setPen(option->palette.color(QPalette::Mid));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
        return;
    }
    case PE_FrameTabBarBase:
    case PE_FrameStatusBarItem:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void OfficeStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const {
    switch (element) {
    case CE_PushButton: // Fusion marks the focus by another colour of the panel, which is drawn here
        QProxyStyle::drawControl(element, option, painter, widget);
        if ((option->state & State_HasFocus) && (option->state & State_KeyboardFocusChange)) {
            proxy()->drawPrimitive(PE_FrameFocusRect, option, painter, widget);
        }
        return;
    case CE_PushButtonLabel:
        if (const auto* const button = qstyleoption_cast<const QStyleOptionButton*>(option);
            button != nullptr && isPrimary(widget) && (option->state & State_Enabled)) {
            QStyleOptionButton onAccent(*button);
            const QColor ink = option->palette.color(QPalette::Base);
            onAccent.palette.setColor(QPalette::ButtonText, ink);
            if (!button->icon.isNull()) {
                const double ratio = painter->device()->devicePixelRatio();
                QPixmap icon = button->icon.pixmap(button->iconSize, ratio);
                QPainter tint(&icon);
                tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
                tint.fillRect(QRect(QPoint(), button->iconSize), ink);
                tint.end();
                onAccent.icon = QIcon(icon);
            }
            QProxyStyle::drawControl(element, &onAccent, painter, widget);
            return;
        }
        break;
    case CE_HeaderSection:
        if (const auto* const header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            drawHeaderSection(header, painter);
            return;
        }
        break;
    case CE_HeaderLabel:
        if (const auto* const header = qstyleoption_cast<const QStyleOptionHeader*>(option);
            header != nullptr && header->orientation == Qt::Vertical) {
            QStyleOptionHeader inRow(*header); // a row is not high enough for the margin that a head has
            inRow.rect.adjust(0, -kGap, 0, kGap);
            QProxyStyle::drawControl(element, &inRow, painter, widget);
            return;
        }
        break;
    case CE_ComboBoxLabel:
        if (const auto* const box = qstyleoption_cast<const QStyleOptionComboBox*>(option)) {
            QStyleOptionComboBox fitting(*box); // Qt would cut the last character in its middle
            const int room = proxy()->subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget).width() - 2;
            fitting.currentText = box->fontMetrics.elidedText(box->currentText, Qt::ElideRight, room);
            QProxyStyle::drawControl(element, &fitting, painter, widget);
            return;
        }
        break;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
        painter->setPen(option->palette.color(QPalette::Mid));
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        return;
    case CE_TabBarTabShape:
        if (const auto* const tab = qstyleoption_cast<const QStyleOptionTab*>(option)) {
            drawTab(tab, painter);
            return;
        }
        break;
    case CE_ProgressBarGroove:
    case CE_ProgressBarLabel:
        return;
    case CE_ProgressBarContents:
        if (const auto* const bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option)) {
            drawProgress(bar, painter);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void OfficeStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                     const QWidget* widget) const {
    const QColor quiet = option->palette.color(QPalette::PlaceholderText);
    switch (control) {
    case CC_ComboBox:
        drawField(option, painter);
        drawChevron(painter, proxy()->subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget), quiet, false);
        return;
    case CC_SpinBox: {
        drawField(option, painter);
        const auto* const spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        if (spin != nullptr && spin->buttonSymbols != QAbstractSpinBox::NoButtons) {
            drawChevron(painter, proxy()->subControlRect(CC_SpinBox, option, SC_SpinBoxUp, widget), quiet, true);
            drawChevron(painter, proxy()->subControlRect(CC_SpinBox, option, SC_SpinBoxDown, widget), quiet, false);
        }
        return;
    }
    case CC_ScrollBar:
        if (const auto* const slider = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
            drawScrollBar(*slider, painter);
            return;
        }
        break;
    case CC_ToolButton:
        if (const auto* const button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
            button != nullptr && button->features.testFlag(QStyleOptionToolButton::HasMenu)) {
            QStyleOptionToolButton plain(*button); // Qt would put its arrow into the corner
            plain.features.setFlag(QStyleOptionToolButton::HasMenu, false);
            QProxyStyle::drawComplexControl(control, &plain, painter, widget);
            const QRect& whole = button->rect;
            drawChevron(painter, QRect(whole.right() - kMargin - 4, whole.y(), kMargin, whole.height()), quiet, false);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect OfficeStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                  const QWidget* widget) const {
    if (control == CC_ScrollBar) {
        const auto* const bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        return bar != nullptr ? scrollBarPart(*bar, part) : QRect();
    }
    if (control == CC_SpinBox && part == SC_SpinBoxEditField) {
        return QProxyStyle::subControlRect(control, option, part, widget).adjusted(4, 0, 0, 0);
    }
    if (control == CC_ComboBox) {
        const QRect& rect = option->rect;
        switch (part) {
        case SC_ComboBoxArrow:
            return QRect(rect.right() - 22, rect.y(), 20, rect.height());
        case SC_ComboBoxEditField:
            return rect.adjusted(8, 2, -22, -2);
        default:
            break;
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect OfficeStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const {
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents) {
        const auto* const frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        return frame != nullptr && frame->lineWidth > 0 ? rect.adjusted(5, 0, -5, 0) : rect;
    }
    return rect;
}

QSize OfficeStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                    const QWidget* widget) const {
    QSize fitted = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        fitted.setHeight(std::max(fitted.height(), kControl));
        fitted.rwidth() += kGap;
        break;
    case CT_SpinBox:
        fitted.setHeight(std::max(option->fontMetrics.height() + kGap, kControl)); // Qt adds the inner field's frame
        break;
    case CT_LineEdit:
        fitted.setHeight(std::max(fitted.height(), kControl));
        break;
    case CT_ComboBox:
        fitted.setHeight(std::max(fitted.height(), kControl));
        fitted.rwidth() += kGap;
        break;
    case CT_ToolButton:
        if (const auto* const button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
            button != nullptr && button->features.testFlag(QStyleOptionToolButton::HasMenu)) {
            fitted.rwidth() += kMargin;
        }
        break;
    case CT_MenuItem:
        fitted.setHeight(std::max(fitted.height(), kRowHeight));
        break;
    case CT_HeaderSection:
        fitted.setHeight(std::max(fitted.height(), kControl));
        break;
    default:
        break;
    }
    return fitted;
}

int OfficeStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (metric) {
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_ScrollView_ScrollBarOverlap:
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return kMargin;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return kGap;
    case PM_HeaderMargin:
        return kGap;
    case PM_FocusFrameHMargin:
        return kGap - 2; // the text of a cell stands under its head's
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 16;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return kIconSize;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int OfficeStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                           QStyleHintReturn* returned) const {
    switch (hint) {
    case SH_ComboBox_Popup:
        return 0; // a list below the field, not a menu over it
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 1;
    case SH_EtchDisabledText:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

void OfficeStyle::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton*>(widget) != nullptr || qobject_cast<QComboBox*>(widget) != nullptr ||
        qobject_cast<QScrollBar*>(widget) != nullptr || qobject_cast<QTabBar*>(widget) != nullptr) {
        widget->setAttribute(Qt::WA_Hover);
    }
}

} // namespace canbao::ui
