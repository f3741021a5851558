#include "ui/common/icons.h"

#include "resources/icons/icon_files.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QPixmapCache>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace canbao::ui {

namespace {

/// The smallest bundled picture that need not be enlarged.
QString fileFor(const QString& name, int pixels) {
    const std::span<const int> sizes = icons::symbolSizes();
    const auto fitting = std::ranges::find_if(sizes, [pixels](int size) { return size >= pixels; });
    return icons::symbolFile(name, fitting != sizes.end() ? *fitting : sizes.back());
}

QPixmap tintedPixmap(const QString& name, const QSize& pixels, const QColor& color) {
    const QString key = u"icon/%1/%2/%3"_s.arg(name).arg(pixels.width()).arg(color.rgba(), 0, 16);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) {
        return pixmap;
    }
    const QImage mask(fileFor(name, pixels.width()));
    Q_ASSERT_X(!mask.isNull(), "tintedPixmap", qPrintable(name));
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(image.rect(), mask);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), color);
    painter.end();
    pixmap = QPixmap::fromImage(image);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class TintedIconEngine final : public QIconEngine {
public:
    TintedIconEngine(QString name, Role role)
        : m_name(std::move(name))
        , m_role(role) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        paintIcon(*painter, rect, m_name, color(mode));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override {
        return tintedPixmap(m_name, size, color(mode));
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal) override {
        return tintedPixmap(m_name, size, color(mode));
    }
    [[nodiscard]] QIconEngine* clone() const override { return new TintedIconEngine(m_name, m_role); }

private:
    [[nodiscard]] QColor color(QIcon::Mode mode) const {
        const QPalette palette = QGuiApplication::palette();
        return mode == QIcon::Disabled ? palette.color(QPalette::Disabled, QPalette::WindowText)
                                       : roleColor(m_role, palette);
    }

    QString m_name;
    Role m_role;
};

} // namespace

QIcon tintedIcon(const QString& name, Role role) {
    return QIcon(new TintedIconEngine(name, role));
}

void paintIcon(QPainter& painter, const QRect& rect, const QString& name, const QColor& color) {
    const double ratio = painter.device()->devicePixelRatio();
    QPixmap pixmap = tintedPixmap(name, (QSizeF(rect.size()) * ratio).toSize(), color);
    pixmap.setDevicePixelRatio(ratio);
    painter.drawPixmap(rect.topLeft(), pixmap);
}

QIcon applicationIcon() {
    QIcon icon;
    for (const int size : icons::appIconSizes()) {
        icon.addFile(icons::appIconFile(size), QSize(size, size));
    }
    return icon;
}

} // namespace canbao::ui
