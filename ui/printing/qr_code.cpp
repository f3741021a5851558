#include "ui/printing/qr_code.h"

#include "ui/printing/paper_painter.h"

#include <qrencode.h>

#include <memory>

namespace canbao::printing {

namespace {

constexpr int kQuietModules = 4;

} // namespace

QrCode QrCode::of(const QString& payload) {
    QrCode code;
    const QByteArray bytes = payload.toUtf8();
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> symbol(
        bytes.isEmpty() ? nullptr : QRcode_encodeString(bytes.constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1),
        &QRcode_free);
    if (!symbol) {
        return code;
    }
    code.m_size = symbol->width;
    code.m_modules.resize(static_cast<qsizetype>(code.m_size) * code.m_size);
    for (qsizetype i = 0; i < code.m_modules.size(); ++i) {
        code.m_modules.setBit(i, (symbol->data[i] & 1) != 0);
    }
    return code;
}

void QrCode::paint(PaperPainter& painter, const QRectF& box) const {
    if (isEmpty()) {
        return;
    }
    const double module = box.width() / (m_size + 2 * kQuietModules);
    for (int row = 0; row < m_size; ++row) {
        for (int column = 0; column < m_size;) {
            if (!dark(row, column)) {
                ++column;
                continue;
            }
            const int first = column;
            while (column < m_size && dark(row, column)) {
                ++column;
            }
            painter.fill({box.left() + (kQuietModules + first) * module, box.top() + (kQuietModules + row) * module,
                          (column - first) * module, module});
        }
    }
}

} // namespace canbao::printing
