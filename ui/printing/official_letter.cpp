#include "ui/printing/official_letter.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace canbao::printing {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PaperForm)
};

// GB/T 9704-2012, 5.2: the type area and its grid.
constexpr double kWidth = 156;
constexpr double kHeight = 225;
constexpr int kLinesOnAPage = 22;
constexpr int kCharactersOnALine = 28;
constexpr double kLine = kHeight / kLinesOnAPage;
constexpr double kCharacter = kWidth / kCharactersOnALine;
constexpr double kMmPerPoint = 25.4 / 72;
/// 3号 is 16 pt; 28 of them would be 2 mm wider than the type area, so they are set as close as the grid says.
constexpr double kBody = kCharacter / kMmPerPoint;
constexpr double kTitle = 22;         ///< 2号
constexpr double kAttachedTitle = 18; ///< 小2号: titles of tables are long
constexpr double kPageNumber = 14;    ///< 4号
constexpr int kIndent = 2;
constexpr int kBeforeSignature = 2; ///< empty lines
constexpr int kSignatureFromRight = 4;

constexpr double kTableHead = 14;
constexpr double kTableLine = 8.5;

TextStyle bodyStyle(FontRole role) {
    return {role, kBody, Qt::AlignLeft | Qt::AlignVCenter};
}

TextStyle titleStyle(double points) {
    return {FontRole::Title, points, Qt::AlignCenter};
}

/// A title of several lines has them of like length, so that none holds half a word alone (7.3.1: 排列对称、长短适宜).
QStringList titleLines(TextFitter& fitter, const QString& title, const TextStyle& style) {
    const QStringList lines = fitter.brokenInto(title, kWidth, kWidth, style);
    double width = fitter.widthMm(title, style) / double(std::max<qsizetype>(lines.size(), 1));
    for (; width < kWidth; width += kCharacter / 2) {
        const QStringList even = fitter.brokenInto(title, width, width, style);
        if (even.size() <= lines.size()) {
            return even;
        }
    }
    return lines;
}

/// 一、 is a heading of the first level, （一） of the second: 7.3.3 of the standard.
FontRole roleOf(const QString& paragraph) {
    static const QRegularExpression first(u"^[一二三四五六七八九十]+、"_s);
    static const QRegularExpression second(u"^[（(][一二三四五六七八九十]+[）)]"_s);
    constexpr qsizetype kLongestHeading = 40;
    if (paragraph.size() > kLongestHeading || paragraph.endsWith(u'。')) {
        return FontRole::Body; // a paragraph that begins like one
    }
    return first.match(paragraph).hasMatch()    ? FontRole::Heading
           : second.match(paragraph).hasMatch() ? FontRole::Subheading
                                                : FontRole::Body;
}

PaperTable tableOf(const reporting::SummaryTable& table) {
    QList<PaperColumn> columns;
    for (const reporting::SummaryTable::Column& column : table.columns) {
        columns.append({{},
                        column.head,
                        column.widthMm,
                        column.words ? Qt::AlignLeft | Qt::AlignVCenter : Qt::Alignment(Qt::AlignCenter)});
    }
    return PaperTable(columns, kTableHead, {10.5, 10.5});
}

} // namespace

OfficialLetter::OfficialLetter(reporting::SummaryLetter letter, const PaperFonts& fonts)
    : m_letter(std::move(letter)) {
    TextFitter fitter(fonts);
    layOutText(fitter);
    layOutTables(fitter);
}

void OfficialLetter::add(Line line) {
    if (m_pages.isEmpty() || m_pages.constLast().lines.size() >= kLinesOnAPage) {
        m_pages.append(Page{});
    }
    m_pages.last().lines.append(std::move(line));
}

void OfficialLetter::addParagraph(const TextFitter& fitter, const QString& text) {
    const FontRole role = roleOf(text);
    const QStringList lines = fitter.brokenInto(text, kWidth - kIndent * kCharacter, kWidth, bodyStyle(role));
    // A heading does not stand alone at the foot of a page.
    if (role != FontRole::Body && !m_pages.isEmpty() &&
        m_pages.constLast().lines.size() + lines.size() >= kLinesOnAPage) {
        m_pages.append(Page{});
    }
    for (qsizetype i = 0; i < lines.size(); ++i) {
        add({lines.at(i), i == 0 ? double(kIndent) : 0, role});
    }
}

void OfficialLetter::layOutText(TextFitter& fitter) {
    for (const QString& line : titleLines(fitter, m_letter.title, titleStyle(kTitle))) {
        add({.text = line, .title = true});
    }
    add({});
    add({.text = m_letter.addressee});
    for (const QString& paragraph : m_letter.text.split(u'\n')) {
        if (!paragraph.trimmed().isEmpty()) {
            addParagraph(fitter, paragraph.trimmed());
        }
    }
    if (!m_letter.attachments.isEmpty()) {
        add({});
        const QString head = Words::tr("Attachments: ");
        for (qsizetype i = 0; i < m_letter.attachments.size(); ++i) {
            const QString& title = m_letter.attachments.at(i).title;
            const QString text = m_letter.attachments.size() > 1 ? u"%1. %2"_s.arg(i + 1).arg(title) : title; // 7.3.4
            const double indent = kIndent + (i == 0 ? 0 : double(head.size()));
            const QStringList lines = fitter.brokenInto(i == 0 ? head + text : text, kWidth - indent * kCharacter,
                                                        kWidth - (indent + 1) * kCharacter, bodyStyle(FontRole::Body));
            for (qsizetype line = 0; line < lines.size(); ++line) {
                add({lines.at(line), line == 0 ? indent : double(kIndent + head.size() + 1)});
            }
        }
    }
    addSignature(fitter);
}

/// The date four characters from the right edge, the sender centred above it (7.3.5.2); both stay on one page with the
/// last lines of the text.
void OfficialLetter::addSignature(TextFitter& fitter) {
    const auto characters = [&](const QString& text) {
        return fitter.widthMm(text, bodyStyle(FontRole::Body)) / kCharacter;
    };
    const double senderFromRight =
        std::max(0.0, kSignatureFromRight + (characters(m_letter.day) - characters(m_letter.sender)) / 2);
    if (m_pages.constLast().lines.size() + kBeforeSignature + 2 > kLinesOnAPage) {
        m_pages.append(Page{});
    } else {
        for (int i = 0; i < kBeforeSignature; ++i) {
            add({});
        }
    }
    add({.text = m_letter.sender, .rightIndent = senderFromRight});
    add({.text = m_letter.day, .rightIndent = double(kSignatureFromRight)});
}

void OfficialLetter::layOutTables(TextFitter& fitter) {
    for (qsizetype i = 0; i < m_letter.attachments.size(); ++i) {
        const reporting::SummaryTable& table = m_letter.attachments.at(i);
        m_tables.append(tableOf(table));
        m_tableTitles.append(titleLines(fitter, table.title, titleStyle(kAttachedTitle)));
        const double head = m_tables.constLast().headHeight();
        const double firstTop = (2.0 + double(m_tableTitles.constLast().size())) * kLine;
        qsizetype from = 0;
        do {
            const double room = kHeight - head - (from == 0 ? firstTop : kLine);
            const qsizetype end = std::min(table.lines.size(), from + qsizetype(room / kTableLine));
            Page page;
            page.attachment = i;
            page.firstLine = from;
            page.endLine = end;
            page.continued = from > 0;
            m_pages.append(page);
            from = end;
        } while (from < table.lines.size());
    }
}

void OfficialLetter::paint(int page, PaperPainter& painter) const {
    const Page& which = m_pages.at(page);
    if (which.attachment >= 0) {
        paintTable(which, painter);
    } else {
        paintText(which, painter);
    }
    paintPageNumber(page, painter);
}

void OfficialLetter::paintText(const Page& page, PaperPainter& painter) const {
    const QRectF area = geometry().content();
    for (qsizetype i = 0; i < page.lines.size(); ++i) {
        const Line& line = page.lines.at(i);
        const double y = area.top() + double(i) * kLine;
        if (line.title) {
            painter.text({area.left(), y, kWidth, kLine}, line.text, titleStyle(kTitle));
        } else if (line.rightIndent >= 0) {
            TextStyle style = bodyStyle(line.role);
            style.alignment = Qt::AlignRight | Qt::AlignVCenter;
            painter.text({area.left(), y, kWidth - line.rightIndent * kCharacter, kLine}, line.text, style);
        } else {
            const double indent = line.indent * kCharacter;
            painter.text({area.left() + indent, y, kWidth - indent, kLine}, line.text, bodyStyle(line.role));
        }
    }
}

void OfficialLetter::paintTable(const Page& page, PaperPainter& painter) const {
    const QRectF area = geometry().content();
    const reporting::SummaryTable& table = m_letter.attachments.at(page.attachment);
    const PaperTable& paper = m_tables.at(page.attachment);
    const QString number =
        m_letter.attachments.size() > 1 ? Words::tr("Attachment %1").arg(page.attachment + 1) : Words::tr("Attachment");
    double top = area.top() + kLine;
    if (page.continued) {
        painter.text({area.left(), area.top(), kWidth, kLine}, Words::tr("%1 (continued)").arg(number),
                     bodyStyle(FontRole::Heading));
    } else {
        painter.text({area.left(), area.top(), kWidth, kLine}, number, bodyStyle(FontRole::Heading));
        for (const QString& line : m_tableTitles.at(page.attachment)) {
            painter.text({area.left(), top, kWidth, kLine}, line, titleStyle(kAttachedTitle));
            top += kLine;
        }
        top += kLine;
    }
    paper.paintHead(painter, {area.left(), top});
    double y = top + paper.headHeight();
    for (qsizetype i = page.firstLine; i < page.endLine; ++i) {
        paper.paintLine(painter, {area.left(), y}, kTableLine, table.lines.at(i),
                        table.lastIsTotal && i + 1 == table.lines.size());
        y += kTableLine;
    }
    paper.paintFrame(painter, {area.left(), top}, y - top);
}

/// 7.5: below the type area, one character in from the outer side: right on odd pages, left on even ones.
void OfficialLetter::paintPageNumber(int page, PaperPainter& painter) const {
    constexpr double kBelow = 7;
    const QRectF area = geometry().content();
    const double inset = kPageNumber * kMmPerPoint;
    const bool right = page % 2 == 0;
    painter.text({area.left() + inset, area.bottom() + kBelow, kWidth - 2 * inset, 6}, u"— %1 —"_s.arg(page + 1),
                 {FontRole::Label, kPageNumber, (right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter});
}

} // namespace canbao::printing
