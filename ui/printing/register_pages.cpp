#include "ui/printing/register_pages.h"

#include <QCoreApplication>

#include <algorithm>

namespace canbao::printing {

namespace {

constexpr double kTitle = 11;
constexpr double kCaption = 6;
constexpr double kHeadRow = 11;
constexpr double kLine = 8.5; ///< two lines of an address
constexpr double kClosing = 7;
constexpr double kNote = 5;
constexpr double kSignatures = 10;
constexpr double kFoot = 6;

PaperTable paperOf(const reporting::RegisterTable& table, double width) {
    double wanted = 0;
    for (const reporting::RegisterColumn& column : table.columns) {
        wanted += column.widthMm;
    }
    QList<PaperColumn> columns;
    for (const reporting::RegisterColumn& column : table.columns) {
        columns.append({column.group, column.head, column.widthMm * width / wanted,
                        column.centred ? Qt::Alignment(Qt::AlignCenter) : Qt::AlignLeft | Qt::AlignVCenter});
    }
    return PaperTable(columns, kHeadRow, {9, 9});
}

} // namespace

RegisterPages::RegisterPages(reporting::RegisterTable table)
    : m_table(std::move(table))
    , m_paper(paperOf(m_table, geometry().content().width())) {}

double RegisterPages::closingHeight() const {
    return (m_table.closing.isEmpty() ? 0 : kClosing) + double(m_table.notes.size()) * kNote + kSignatures;
}

int RegisterPages::linesOnAPage() const {
    const double room =
        geometry().content().height() - kTitle - kCaption - m_paper.headHeight() - closingHeight() - kFoot;
    return int(room / kLine);
}

int RegisterPages::pageCount() const {
    return std::max(1, int((m_table.lines.size() + linesOnAPage() - 1) / linesOnAPage()));
}

void RegisterPages::paint(int page, PaperPainter& painter) const {
    const QRectF content = geometry().content();
    paintTop(painter);
    const double top = content.top() + kTitle + kCaption;
    m_paper.paintHead(painter, {content.left(), top});
    double y = top + m_paper.headHeight();
    const qsizetype first = qsizetype(page) * linesOnAPage();
    const qsizetype end = std::min(first + linesOnAPage(), m_table.lines.size());
    for (qsizetype line = first; line < end; ++line) {
        // A page that begins in the middle of an employer's roster says whose it is.
        m_paper.paintLine(painter, {content.left(), y}, kLine,
                          line == first ? m_table.wholeCells(line) : m_table.lines.at(line).cells);
        y += kLine;
    }
    const bool last = page + 1 == pageCount();
    if (last && !m_table.closing.isEmpty()) {
        m_paper.paintBand(painter, {content.left(), y}, kClosing, m_table.closing);
        y += kClosing;
    }
    m_paper.paintFrame(painter, {content.left(), top}, y - top);
    if (last) {
        paintClosing(painter, y);
    }
    painter.text({content.left(), content.bottom() - kFoot + 2, content.width(), kFoot - 2},
                 QCoreApplication::translate("PaperForm", "Page %1 of %2").arg(page + 1).arg(pageCount()),
                 {FontRole::Label, 9, Qt::AlignCenter});
}

void RegisterPages::paintTop(PaperPainter& painter) const {
    const QRectF content = geometry().content();
    painter.text({content.left(), content.top(), content.width(), kTitle - 1},
                 m_table.title.isEmpty() ? m_table.fileStem : m_table.title, {FontRole::Title, 18, Qt::AlignCenter});
    const QRectF caption(content.left(), content.top() + kTitle, content.width(), kCaption - 0.6);
    painter.text(caption, m_table.office, {FontRole::Label, 10.5});
    painter.text(caption, m_table.total, {FontRole::Label, 10.5, Qt::AlignCenter});
    painter.text(caption, m_table.filledOn, {FontRole::Label, 10.5, Qt::AlignRight | Qt::AlignVCenter});
}

void RegisterPages::paintClosing(PaperPainter& painter, double y) const {
    const QRectF content = geometry().content();
    for (const QString& note : m_table.notes) {
        painter.text({content.left(), y + 0.5, content.width(), kNote - 0.5}, note, {FontRole::Label, 9});
        y += kNote;
    }
    const double width = content.width() / std::max(1.0, double(m_table.signatures.size()));
    for (qsizetype i = 0; i < m_table.signatures.size(); ++i) {
        painter.text({content.left() + double(i) * width, y + 3, width, kSignatures - 4}, m_table.signatures.at(i),
                     {FontRole::Label, 10.5});
    }
}

} // namespace canbao::printing
