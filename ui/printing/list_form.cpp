#include "ui/printing/list_form.h"

#include "core/domain/form_code.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace canbao::printing {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PaperForm)
};

constexpr double kHeadRow = 10;
constexpr double kLine = 7.4;
constexpr double kLegendLine = 4.3;
constexpr double kSignatures = 8;
constexpr double kFooter = 5;

PaperTable tableOf(const ListFormData& form) {
    const Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;
    return PaperTable({{{}, Words::tr("No."), 8},
                       {{}, form.employers ? Words::tr("Employer") : Words::tr("Name"), 20},
                       {{}, form.employers ? Words::tr("Unified credit code") : Words::tr("Citizen id"), 35},
                       {{}, form.employers ? Words::tr("Address") : Words::tr("Group or address"), 24, left},
                       {{}, Words::tr("Phone"), 22},
                       {{}, Words::tr("List and insurance"), 20},
                       {Words::tr("Found out"), Words::tr("Result"), 10},
                       {Words::tr("Found out"), Words::tr("Reason"), 10},
                       {Words::tr("Found out"), Words::tr("Date"), 12},
                       {{}, Words::tr("Note"), 14, left}},
                      kHeadRow, {9, 9});
}

QString numbered(const QString& head, const QStringList& labels) {
    QStringList parts;
    for (qsizetype i = 0; i < labels.size(); ++i) {
        parts.append(u"%1 %2"_s.arg(i + 1).arg(labels.at(i)));
    }
    return head + parts.join(u"  "_s);
}

QStringList legendOf(const FormChoices& choices) {
    return {Words::tr("Result: 1 enrolled  2 not to be enrolled  3 to be persuaded  4 in progress"),
            numbered(Words::tr("Reason of 1 (insurance joined): "), choices.insurances),
            numbered(Words::tr("Reason of 2: "), choices.excluded),
            numbered(Words::tr("Reason of 3: "), choices.declined)};
}

class ListPage {
public:
    ListPage(PaperPainter& painter, const PageGeometry& page, const ListFormData& form)
        : m_painter(painter)
        , m_page(page)
        , m_content(page.content())
        , m_form(form)
        , m_table(tableOf(form)) {}

    void paint(int number, int count) {
        const qsizetype first = qsizetype(number - 1) * ListForms::kLinesOnAPage;
        const QList<ListFormLine> lines = m_form.lines.mid(first, ListForms::kLinesOnAPage);
        const double top = paintFormHeading(m_painter, m_page, headingOf(lines));
        m_table.paintHead(m_painter, {m_content.left(), top});
        double y = top + m_table.headHeight();
        for (int i = 0; i < ListForms::kLinesOnAPage; ++i) {
            QStringList cells;
            if (i < lines.size()) {
                const ListFormLine& line = lines.at(i);
                cells = {QString::number(first + i + 1), line.name, line.number, line.place, line.phone, line.subject};
            } else if (m_form.lines.isEmpty()) {
                cells = {QString::number(i + 1)}; // a blank form is written into from the top
            }
            m_table.paintLine(m_painter, {m_content.left(), y}, kLine, cells);
            y += kLine;
        }
        m_table.paintFrame(m_painter, {m_content.left(), top}, y - top);
        paintLegend(y + 1);
        paintSigning();
        paintFormFooter(m_painter, m_page, number, count);
    }

private:
    [[nodiscard]] FormHeading headingOf(const QList<ListFormLine>& lines) const {
        domain::FormCode code{m_form.ledger, {}};
        for (const ListFormLine& line : lines) {
            code.entries.append(line.entry);
        }
        const QString place = m_form.village.isEmpty()
                                  ? Words::tr("%1, village: ____________").arg(m_form.officeName)
                                  : Words::tr("%1, village: %2").arg(m_form.officeName, m_form.village);
        return {m_form.countyName,
                place,
                m_form.year,
                m_form.employers ? Words::tr("Employers: list for verification")
                                 : Words::tr("Persons: list for verification"),
                lines.isEmpty() ? QString() : domain::FormCode::number(m_form.year, lines.first().entry),
                m_form.ledger.isEmpty() || code.entries.isEmpty() ? QString() : code.text()};
    }

    void paintLegend(double y) {
        const TextStyle style{FontRole::Label, 8.5};
        for (const QString& line : legendOf(m_form.choices)) {
            const bool longer = m_painter.fitter().widthMm(line, style) > m_content.width();
            const double height = longer ? 2 * kLegendLine : kLegendLine;
            m_painter.text({m_content.left(), y, m_content.width(), height}, line, style);
            y += height;
        }
    }

    void paintSigning() {
        const double y = m_content.bottom() - kFooter - kSignatures + 1;
        const QStringList signatures{Words::tr("Verified by (signature):"), Words::tr("Village committee (seal)"),
                                     Words::tr("______-____-____")};
        const double width = m_content.width() / double(signatures.size());
        for (qsizetype i = 0; i < signatures.size(); ++i) {
            const Qt::Alignment at = i + 1 == signatures.size() ? Qt::AlignRight : Qt::AlignLeft;
            m_painter.text({m_content.left() + double(i) * width, y, width, kSignatures - 1}, signatures.at(i),
                           {FontRole::Label, 10.5, at | Qt::AlignVCenter});
        }
    }

    PaperPainter& m_painter;
    const PageGeometry& m_page;
    QRectF m_content;
    const ListFormData& m_form;
    PaperTable m_table;
};

} // namespace

ListForms::ListForms(QList<ListFormData> villages)
    : m_villages(std::move(villages)) {
    for (qsizetype village = 0; village < m_villages.size(); ++village) {
        const int lines = static_cast<int>(m_villages.at(village).lines.size());
        const int count = std::max(1, (lines + kLinesOnAPage - 1) / kLinesOnAPage);
        for (int number = 1; number <= count; ++number) {
            m_pages.append({village, number, count});
        }
    }
}

QString ListForms::title() const {
    return Words::tr("Lists for verification");
}

void ListForms::paint(int page, PaperPainter& painter) const {
    const Page& which = m_pages.at(page);
    ListPage(painter, geometry(), m_villages.at(which.village)).paint(which.number, which.count);
}

} // namespace canbao::printing
