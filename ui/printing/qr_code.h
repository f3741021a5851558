#pragma once

#include <QBitArray>
#include <QRectF>
#include <QString>

namespace canbao::printing {

class PaperPainter;

/// A QR symbol (ISO/IEC 18004) at error correction level M: a sheet that was folded or stained still reads.
class QrCode {
public:
    /// Empty when the payload is empty or longer than a symbol holds (2,331 bytes).
    [[nodiscard]] static QrCode of(const QString& payload);

    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] int size() const { return m_size; } ///< modules a side, without the quiet zone
    [[nodiscard]] bool dark(int row, int column) const { return m_modules.testBit(row * m_size + column); }

    /// Fills the square `box` (mm), the quiet zone of four modules inside it.
    void paint(PaperPainter& painter, const QRectF& box) const;

private:
    int m_size = 0;
    QBitArray m_modules;
};

} // namespace canbao::printing
