#include "ui/printing/entitlement_leaflet.h"

#include "ui/printing/paper_table.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace canbao::printing {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(EntitlementLeaflet)
};

constexpr double kGreeting = 14;
constexpr double kHeadRow = 8;
constexpr double kLine = 11;
constexpr double kBand = 7;
constexpr double kTier = 9.5;
constexpr int kTiersInARow = 6;
constexpr double kNote = 5.6;
constexpr double kSignatures = 27;
constexpr double kFooter = 6;
constexpr double kGap = 3;

/// One person's page, from the top down.
class LeafletPage {
public:
    LeafletPage(PaperPainter& painter, const PageGeometry& page, const LeafletData& leaflet)
        : m_painter(painter)
        , m_page(page)
        , m_content(page.content())
        , m_leaflet(leaflet) {}

    void paint(int number, int count) {
        const LeafletData& leaflet = m_leaflet;
        m_y = paintFormHeading(m_painter, m_page,
                               {leaflet.countyName,
                                leaflet.officeName,
                                leaflet.year,
                                Words::tr("Social insurance: what you should join"),
                                {},
                                {}});
        paintGreeting();
        paintAnswers();
        paintPension();
        paintNotes(Words::tr("Resident medical insurance"), leaflet.medicalNotes);
        paintNotes(Words::tr("Employee pension as a flexible worker"), leaflet.flexibleNotes);
        paintFoot();
        paintFooter(m_painter, m_page,
                    Words::tr("Yours to keep: it holds personal data. Ask the office when something changes."), number,
                    count);
    }

private:
    void paintGreeting() {
        const QString village = m_leaflet.village.isEmpty() ? QString() : m_leaflet.village + u'，';
        m_painter.text(
            {m_content.left(), m_y, m_content.width(), kGreeting - 2},
            Words::tr("%1 (%2%3): by the rules in force and what this office knows on %4, the table says what "
                      "you should join. Tell us what is not right.")
                .arg(m_leaflet.name, village, m_leaflet.number, m_leaflet.on),
            {FontRole::Body, 12});
        m_y += kGreeting;
    }

    void paintAnswers() {
        const QList<PaperColumn> columns{
            {{}, Words::tr("Insurance"), 38, Qt::AlignLeft | Qt::AlignVCenter},
            {{}, Words::tr("You"), 18},
            {{}, Words::tr("Because"), 72, Qt::AlignLeft | Qt::AlignVCenter},
            {{}, Words::tr("Source"), m_content.width() - 128, Qt::AlignLeft | Qt::AlignVCenter}};
        const PaperTable table(columns, kHeadRow, {10, 9.5});
        const double top = m_y;
        table.paintHead(m_painter, {m_content.left(), m_y});
        m_y += table.headHeight();
        for (const LeafletData::Line& line : m_leaflet.lines) {
            table.paintLine(m_painter, {m_content.left(), m_y}, kLine,
                            {line.insurance, line.answer, line.because, line.source}, line.mark);
            m_y += kLine;
        }
        table.paintFrame(m_painter, {m_content.left(), top}, m_y - top);
        m_y += kGap;
    }

    void paintPension() {
        if (m_leaflet.pensionHead.isEmpty()) {
            return;
        }
        const double top = m_y;
        band(m_leaflet.pensionHead);
        const double width = m_content.width() / kTiersInARow;
        for (qsizetype i = 0; i < m_leaflet.tiers.size(); ++i) {
            const QRectF cell(m_content.left() + double(i % kTiersInARow) * width,
                              m_y + double(i / kTiersInARow) * kTier, width, kTier);
            const LeafletData::Tier& tier = m_leaflet.tiers.at(i);
            m_painter.frame(cell, kThinRule);
            m_painter.text({cell.left() + 1, cell.top() + 0.6, cell.width() - 2, kTier * 0.54}, tier.pays,
                           {FontRole::Heading, 10.5, Qt::AlignCenter});
            m_painter.text({cell.left() + 1, cell.top() + kTier * 0.54, cell.width() - 2, kTier * 0.42}, tier.subsidy,
                           {FontRole::Label, 8.5, Qt::AlignCenter});
        }
        m_y += double((m_leaflet.tiers.size() + kTiersInARow - 1) / kTiersInARow) * kTier;
        notes(m_leaflet.pensionNotes);
        m_painter.frame({m_content.left(), top, m_content.width(), m_y - top}, kThickRule);
        m_y += kGap;
    }

    void paintNotes(const QString& head, const QStringList& lines) {
        if (lines.isEmpty()) {
            return;
        }
        const double top = m_y;
        band(head);
        notes(lines);
        m_painter.frame({m_content.left(), top, m_content.width(), m_y - top}, kThickRule);
        m_y += kGap;
    }

    void band(const QString& text) {
        paintBand(m_painter, {m_content.left(), m_y, m_content.width(), kBand}, text);
        m_y += kBand;
    }

    void notes(const QStringList& lines) {
        const TextStyle style{FontRole::Body, 10};
        for (const QString& line : lines) {
            const double wanted = m_painter.fitter().heightMm(line, m_content.width() - 4, style);
            const double height = std::max(kNote, wanted + 1);
            m_painter.text({m_content.left() + 2, m_y, m_content.width() - 4, height}, line, style);
            m_y += height;
        }
    }

    void paintFoot() {
        const double top = m_content.bottom() - kFooter - kSignatures;
        m_painter.text(
            {m_content.left(), top - 11, m_content.width(), 10},
            Words::tr("A figure marked as to be confirmed is not from an official notice of this city; what is "
                      "published for the year holds. The six answers change when your work, school or "
                      "household changes."),
            {FontRole::Label, 9});
        paintSignatures(m_painter, {m_content.left(), top, m_content.width(), kSignatures},
                        {{Words::tr("Told by (signature)"), Words::tr("Office's phone")},
                         {Words::tr("Received by (signature)"), Words::tr("Your phone")},
                         {Words::tr("Received on"), {}}},
                        Words::tr("Office (seal)"));
        m_painter.frame({m_content.left(), top, m_content.width(), kSignatures}, kThickRule);
    }

    PaperPainter& m_painter;
    const PageGeometry& m_page;
    QRectF m_content;
    const LeafletData& m_leaflet;
    double m_y = 0;
};

} // namespace

QString EntitlementLeaflet::title() const {
    return Words::tr("Leaflet: what to join");
}

void EntitlementLeaflet::paint(int page, PaperPainter& painter) const {
    const PageGeometry paper = geometry();
    LeafletPage(painter, paper, m_persons.at(page)).paint(page + 1, pageCount());
}

} // namespace canbao::printing
