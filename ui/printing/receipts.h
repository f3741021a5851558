#pragma once

#include "ui/printing/paper_document.h"

#include <QStringList>

namespace canbao::printing {

/// One 待核实事项 on a receipt.
struct ReceiptLine {
    QString subject; ///< list and insurance
    QString result;  ///< empty: ticked by hand
    QString on;      ///< when; empty: written by hand
};

/// 社会保险核实（参保）回执 for one person or employer. Numbers are masked: a receipt is carried about and gets lost.
struct ReceiptData {
    QString officeName;
    int year = 0;
    QString number; ///< 编号, the same as the form's
    QString code;   ///< domain::FormCode::text()
    QString name;
    QString maskedNumber;
    QString village;
    QList<ReceiptLine> lines;
    QString handledBy;
};

/// Receipts, three a page: the office's stub at the left, the holder's part at the right of a line to cut along.
class Receipts : public PaperDocument {
public:
    static constexpr int kOnAPage = 3;
    static constexpr int kMostLines = 5; ///< more are said by their number

    explicit Receipts(QList<ReceiptData> receipts);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] PageGeometry geometry() const override { return PageGeometry::a4Portrait(); }
    [[nodiscard]] int pageCount() const override;
    void paint(int page, PaperPainter& painter) const override;

private:
    QList<ReceiptData> m_receipts;
};

} // namespace canbao::printing
