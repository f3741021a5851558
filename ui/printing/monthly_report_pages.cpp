#include "ui/printing/monthly_report_pages.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace canbao::printing {

namespace {

using reporting::ReportCell;
using reporting::ReportLine;

constexpr double kTitle = 11;
constexpr double kCaption = 6;
constexpr double kRunningTitle = 6; ///< on the pages after the first
constexpr double kHeadRow = 14;
constexpr double kLine = 6.2;
constexpr double kSignatures = 9;
constexpr double kFoot = 6;
constexpr double kLeastRemarks = 14;

const TextStyle kNotes{FontRole::Label, 8, Qt::AlignLeft | Qt::AlignVCenter};
const QString kBetweenNotes = u"  "_s;
const TextStyle kRemarks{FontRole::Body, 10.5, Qt::AlignLeft | Qt::AlignTop};

PaperTable paperOf(const reporting::MonthlyReportTable& table) {
    QList<PaperColumn> columns;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const reporting::ReportColumn& column = table.columns.at(i);
        constexpr qsizetype kVillage = 1;
        columns.append({column.group, column.head, column.widthMm,
                        i == kVillage ? Qt::AlignLeft | Qt::AlignVCenter : Qt::Alignment(Qt::AlignCenter)});
    }
    return PaperTable(columns, kHeadRow, {7.5, 8.5});
}

QString textOf(const ReportCell& cell) {
    if (const auto* text = std::get_if<QString>(&cell)) {
        return *text;
    }
    if (const auto* count = std::get_if<qint64>(&cell)) {
        return QString::number(*count);
    }
    if (const auto* share = std::get_if<double>(&cell)) {
        return QString::number(*share * 100, 'f', 1) + u'%';
    }
    return {};
}

} // namespace

MonthlyReportPages::MonthlyReportPages(reporting::MonthlyReportTable table, const PaperFonts& fonts)
    : m_table(std::move(table))
    , m_paper(paperOf(m_table)) {
    layOut(fonts);
}

void MonthlyReportPages::layOut(const PaperFonts& fonts) {
    const QRectF content = geometry().content();
    TextFitter fitter(fonts);
    const double whole = content.height() - kRunningTitle - m_paper.headHeight() - kFoot;
    const double remarksWidth = m_paper.width() - m_paper.edge(2) - 3;
    for (const auto& remarks : m_table.remarks) {
        const double wanted = fitter.heightMm(remarks.text, remarksWidth, kRemarks) + 4;
        m_remarkHeights.append(std::clamp(wanted, kLeastRemarks, whole));
    }
    m_notesHeight = fitter.heightMm(m_table.notes.join(kBetweenNotes), content.width(), kNotes) + 1;
    const double closing = 1 + m_notesHeight + kSignatures;

    double room = content.height() - kTitle - kCaption - m_paper.headHeight() - kFoot;
    Page page;
    const auto nextPage = [&] {
        m_pages.append(page);
        page = {page.endLine, page.endLine, {}, false};
        room = whole;
    };
    for (qsizetype line = 0; line < m_table.lines.size(); ++line) {
        // The head of a part stands with its first line.
        const bool part = m_table.lines.at(line).kind == ReportLine::Kind::Part;
        if (room < (part ? 2 * kLine : kLine)) {
            nextPage();
        }
        page.endLine = line + 1;
        room -= kLine;
    }
    for (qsizetype i = 0; i < m_remarkHeights.size(); ++i) {
        if (room < m_remarkHeights.at(i)) {
            nextPage();
        }
        page.remarks.append(i);
        room -= m_remarkHeights.at(i);
    }
    if (room < closing) {
        nextPage();
    }
    page.closes = true;
    m_pages.append(page);
}

void MonthlyReportPages::paint(int page, PaperPainter& painter) const {
    const Page& which = m_pages.at(page);
    const QRectF content = geometry().content();
    paintTop(painter, page == 0);
    const double top = content.top() + (page == 0 ? kTitle + kCaption : kRunningTitle);
    double y = top;
    if (which.endLine > which.firstLine || !which.remarks.isEmpty()) {
        m_paper.paintHead(painter, {content.left(), y});
        y = paintLines(painter, which, y + m_paper.headHeight());
        for (const qsizetype remarks : which.remarks) {
            y = paintRemarks(painter, remarks, y);
        }
        m_paper.paintFrame(painter, {content.left(), top}, y - top);
    }
    if (which.closes) {
        paintClosing(painter, y + 1);
    }
    painter.text({content.left(), content.bottom() - kFoot + 2, content.width(), kFoot - 2},
                 QCoreApplication::translate("PaperForm", "Page %1 of %2").arg(page + 1).arg(pageCount()),
                 {FontRole::Label, 9, Qt::AlignCenter});
}

void MonthlyReportPages::paintTop(PaperPainter& painter, bool first) const {
    const QRectF content = geometry().content();
    if (!first) {
        painter.text({content.left(), content.top(), content.width(), kRunningTitle - 1}, m_table.title,
                     {FontRole::Label, 9, Qt::AlignCenter});
        return;
    }
    painter.text({content.left(), content.top(), content.width(), kTitle - 1}, m_table.title,
                 {FontRole::Title, 18, Qt::AlignCenter});
    const QRectF caption(content.left(), content.top() + kTitle, content.width(), kCaption - 0.6);
    painter.text(caption, m_table.office, {FontRole::Label, 10.5});
    painter.text(caption, m_table.unit, {FontRole::Label, 10.5, Qt::AlignCenter});
    painter.text(caption, m_table.filledOn, {FontRole::Label, 10.5, Qt::AlignRight | Qt::AlignVCenter});
}

double MonthlyReportPages::paintLines(PaperPainter& painter, const Page& page, double y) const {
    const double left = geometry().content().left();
    for (qsizetype i = page.firstLine; i < page.endLine; ++i) {
        const ReportLine& line = m_table.lines.at(i);
        QStringList cells;
        for (const ReportCell& cell : line.cells) {
            cells.append(textOf(cell));
        }
        if (line.kind == ReportLine::Kind::Part) {
            m_paper.paintBand(painter, {left, y}, kLine, cells.first());
        } else {
            m_paper.paintLine(painter, {left, y}, kLine, cells, line.kind != ReportLine::Kind::Village);
        }
        y += kLine;
    }
    return y;
}

double MonthlyReportPages::paintRemarks(PaperPainter& painter, qsizetype index, double y) const {
    const double left = geometry().content().left();
    const double height = m_remarkHeights.at(index);
    const double text = left + m_paper.edge(2);
    painter.text({left, y, m_paper.edge(2), height}, m_table.remarks.at(index).head,
                 {FontRole::Heading, 10.5, Qt::AlignCenter});
    painter.text({text + 1.5, y + 2, m_paper.width() - m_paper.edge(2) - 3, height - 3}, m_table.remarks.at(index).text,
                 kRemarks);
    painter.line({text, y}, {text, y + height});
    painter.line({left, y + height}, {left + m_paper.width(), y + height});
    return y + height;
}

void MonthlyReportPages::paintClosing(PaperPainter& painter, double y) const {
    const QRectF content = geometry().content();
    painter.text({content.left(), y, content.width(), m_notesHeight}, m_table.notes.join(kBetweenNotes), kNotes);
    y += m_notesHeight;
    const double width = content.width() / static_cast<double>(m_table.signatures.size());
    for (qsizetype i = 0; i < m_table.signatures.size(); ++i) {
        painter.text({content.left() + static_cast<double>(i) * width, y + 2, width, kSignatures - 3},
                     m_table.signatures.at(i), {FontRole::Label, 10.5});
    }
}

} // namespace canbao::printing
