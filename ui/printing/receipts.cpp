#include "ui/printing/receipts.h"

#include "ui/printing/form_parts.h"
#include "ui/printing/qr_code.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace canbao::printing {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PaperForm)
};

constexpr double kStub = 58; ///< the office's part
constexpr double kCut = 6;   ///< between the parts
constexpr double kGap = 5;   ///< between two receipts
constexpr double kRow = 6.4;
constexpr double kLabel = 18;
constexpr double kQr = 20;
constexpr double kFoot = 9;

const TextStyle kSmall{FontRole::Label, 9};

/// A dashed line, since paper is cut along it.
void paintCut(PaperPainter& painter, QPointF from, QPointF to) {
    constexpr double kDash = 2;
    const QPointF step = from.x() == to.x() ? QPointF(0, kDash) : QPointF(kDash, 0);
    const int dashes = int(((to - from).x() + (to - from).y()) / (2 * kDash));
    for (int i = 0; i < dashes; ++i) {
        const QPointF at = from + 2.0 * i * step;
        painter.line(at, at + step, 0.15);
    }
}

class Receipt {
public:
    Receipt(PaperPainter& painter, const ReceiptData& data)
        : m_painter(painter)
        , m_data(data) {}

    void paint(const QRectF& area) {
        const QRectF stub(area.topLeft(), QSizeF(kStub, area.height()));
        const QRectF part(area.left() + kStub + kCut, area.top(), area.width() - kStub - kCut, area.height());
        paintCut(m_painter, {stub.right() + kCut / 2, area.top()}, {stub.right() + kCut / 2, area.bottom()});
        paintStub(stub);
        paintPart(part);
    }

private:
    void paintStub(const QRectF& area) {
        double y = paintTitle(area, Words::tr("Receipt (stub)"), 14);
        row(area, y, Words::tr("Receipt no."), m_data.number);
        row(area, y, Words::tr("Name"), m_data.name);
        row(area, y, Words::tr("Number"), m_data.maskedNumber);
        row(area, y, Words::tr("Village"), m_data.village);
        row(area, y, Words::tr("Entries"), m_data.lines.isEmpty() ? QString() : QString::number(m_data.lines.size()));
        m_painter.frame({area.left(), area.top() + 9, area.width(), y - area.top() - 9}, 0.35);
        m_painter.text({area.left(), area.bottom() - kFoot, area.width(), kFoot},
                       Words::tr("Received by (signature):\n______-____-____"), kSmall);
    }

    void paintPart(const QRectF& area) {
        double y = paintTitle(area, Words::tr("Social insurance: receipt"), 16);
        const double top = y;
        const QRectF narrow(area.left(), area.top(), area.width() - kQr - 1, area.height());
        row(narrow, y, Words::tr("Receipt no."), m_data.number);
        row(narrow, y, Words::tr("Name"), m_data.name);
        row(narrow, y, Words::tr("Number"), m_data.maskedNumber);
        QrCode::of(m_data.code).paint(m_painter, {area.right() - kQr, top - 1, kQr, kQr});
        row(area, y, Words::tr("Village"), m_data.village);
        for (const ReceiptLine& line : shownLines()) {
            m_painter.text({area.left() + 1, y, 52, kRow}, line.subject, {FontRole::Body, 9.5});
            m_painter.text({area.left() + 54, y, area.width() - 55, kRow},
                           line.result.isEmpty() ? Words::tr("□ enrolled  □ not enrolled, on ____-__-__")
                                                 : Words::tr("%1, %2").arg(line.result, line.on),
                           {FontRole::Body, 9.5});
            y += kRow;
            m_painter.line({area.left(), y}, {area.right(), y});
        }
        m_painter.frame({area.left(), top, area.width(), y - top}, 0.35);
        const QRectF foot(area.left(), area.bottom() - kFoot, area.width(), kFoot);
        m_painter.text(foot,
                       Words::tr("Handled by: %1    %2 (seal)\nAsk at the office's counter when something is wrong.")
                           .arg(m_data.handledBy.isEmpty() ? u"__________"_s : m_data.handledBy, m_data.officeName),
                       kSmall);
        m_painter.text(foot, Words::tr("______-____-____"), {FontRole::Label, 9, Qt::AlignRight | Qt::AlignTop});
    }

    /// Those that have room; the last line says how many are not shown.
    [[nodiscard]] QList<ReceiptLine> shownLines() const {
        QList<ReceiptLine> lines = m_data.lines;
        if (lines.isEmpty()) {
            lines = {ReceiptLine{}, ReceiptLine{}}; // a blank one
        }
        if (lines.size() > Receipts::kMostLines) {
            const qsizetype rest = lines.size() - Receipts::kMostLines + 1;
            lines.resize(Receipts::kMostLines - 1);
            lines.append({Words::tr("%n more", nullptr, int(rest)), u"—"_s, u"—"_s});
        }
        return lines;
    }

    double paintTitle(const QRectF& area, const QString& title, double points) {
        m_painter.text({area.left(), area.top(), area.width(), 8}, title, {FontRole::Title, points, Qt::AlignCenter});
        return area.top() + 9;
    }

    void row(const QRectF& area, double& y, const QString& label, const QString& value) {
        m_painter.text({area.left() + 1, y, kLabel - 2, kRow}, label, kSmall);
        m_painter.text({area.left() + kLabel, y, area.width() - kLabel - 1, kRow}, value, {FontRole::Body, 10.5});
        y += kRow;
        m_painter.line({area.left(), y}, {area.right(), y});
    }

    PaperPainter& m_painter;
    const ReceiptData& m_data;
};

} // namespace

Receipts::Receipts(QList<ReceiptData> receipts)
    : m_receipts(std::move(receipts)) {}

QString Receipts::title() const {
    return Words::tr("Receipts");
}

int Receipts::pageCount() const {
    return int((m_receipts.size() + kOnAPage - 1) / kOnAPage);
}

void Receipts::paint(int page, PaperPainter& painter) const {
    const QRectF content = geometry().content();
    const double height = (content.height() - (kOnAPage - 1) * kGap) / kOnAPage;
    for (int i = 0; i < kOnAPage; ++i) {
        const qsizetype which = qsizetype(page) * kOnAPage + i;
        if (which >= m_receipts.size()) {
            break;
        }
        const double top = content.top() + i * (height + kGap);
        if (i > 0) {
            paintCut(painter, {content.left(), top - kGap / 2}, {content.right(), top - kGap / 2});
        }
        Receipt(painter, m_receipts.at(which)).paint({content.left(), top, content.width(), height});
    }
}

} // namespace canbao::printing
