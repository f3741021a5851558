#include "ui/printing/register_pages.h"

#include <QCoreApplication>

#include <algorithm>

namespace canbao::printing {

namespace {

constexpr double kTitle = 11;
constexpr double kCaption = 6;
constexpr double kHeadRow = 11;
constexpr double kLine = 8.5; ///< two lines of an address
constexpr double kSignatures = 10;
constexpr double kFoot = 6;

PaperTable paperOf(const reporting::RegisterTable& table) {
    QList<PaperColumn> columns;
    for (const reporting::RegisterColumn& column : table.columns) {
        columns.append({{},
                        column.head,
                        column.widthMm,
                        column.centred ? Qt::Alignment(Qt::AlignCenter) : Qt::AlignLeft | Qt::AlignVCenter});
    }
    return PaperTable(columns, kHeadRow, {9, 9});
}

} // namespace

RegisterPages::RegisterPages(reporting::RegisterTable table)
    : m_table(std::move(table))
    , m_paper(paperOf(m_table)) {}

int RegisterPages::linesOnAPage() const {
    const double room = geometry().content().height() - kTitle - kCaption - m_paper.headHeight() - kSignatures - kFoot;
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
        m_paper.paintLine(painter, {content.left(), y}, kLine, m_table.lines.at(line).cells);
        y += kLine;
    }
    m_paper.paintFrame(painter, {content.left(), top}, y - top);
    if (page + 1 == pageCount()) {
        paintSignatures(painter, y);
    }
    painter.text({content.left(), content.bottom() - kFoot + 2, content.width(), kFoot - 2},
                 QCoreApplication::translate("PaperForm", "Page %1 of %2").arg(page + 1).arg(pageCount()),
                 {FontRole::Label, 9, Qt::AlignCenter});
}

void RegisterPages::paintTop(PaperPainter& painter) const {
    const QRectF content = geometry().content();
    painter.text({content.left(), content.top(), content.width(), kTitle - 1}, m_table.title,
                 {FontRole::Title, 18, Qt::AlignCenter});
    const QRectF caption(content.left(), content.top() + kTitle, content.width(), kCaption - 0.6);
    painter.text(caption, m_table.office, {FontRole::Label, 10.5});
    painter.text(caption, m_table.total, {FontRole::Label, 10.5, Qt::AlignCenter});
    painter.text(caption, m_table.filledOn, {FontRole::Label, 10.5, Qt::AlignRight | Qt::AlignVCenter});
}

void RegisterPages::paintSignatures(PaperPainter& painter, double y) const {
    const QRectF content = geometry().content();
    const double width = content.width() / double(m_table.signatures.size());
    for (qsizetype i = 0; i < m_table.signatures.size(); ++i) {
        painter.text({content.left() + double(i) * width, y + 3, width, kSignatures - 4}, m_table.signatures.at(i),
                     {FontRole::Label, 10.5});
    }
}

} // namespace canbao::printing
