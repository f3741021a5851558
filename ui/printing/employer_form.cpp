#include "ui/printing/employer_form.h"

#include "ui/printing/paper_table.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace canbao::printing {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PaperForm)
};

/// Registering authority and kind, division, organisation, check character; the older number's office, sequence, check.
const QList<int> kUnifiedGroups{2, 6, 9, 1};
const QList<int> kRegistrationGroups{6, 8, 1};

constexpr double kRow = 9;
constexpr double kLabelWidth = 24;
constexpr double kBand = 7;
constexpr double kSignatures = 30;
constexpr double kFooter = 5;
constexpr double kLeastRemarks = 12;
constexpr double kRosterHead = 9;
constexpr double kRosterRow = 7.6;
constexpr int kRosterRowsOnOwnPage = 25;
/// More blank pages than this are not for writing by hand: such an employer sends a file.
constexpr int kMostRosterRows = 150;

/// The roster begins on the form itself where one entry leaves room for it.
int rosterRowsOnForm(const EmployerFormData& form) {
    constexpr int kBesideOneEntry = 8;
    return form.entries.size() <= 1 ? kBesideOneEntry : 0;
}

PaperTable roster() {
    return PaperTable({{{}, Words::tr("No."), 8},
                       {{}, Words::tr("Name"), 22},
                       {{}, Words::tr("Citizen id (one line)"), 44},
                       {{}, Words::tr("Employed since"), 20},
                       {{}, Words::tr("Kind of employment"), 20},
                       {{}, Words::tr("Insured already in"), 33},
                       {{}, Words::tr("Phone"), 28}},
                      kRosterHead, {9, 10});
}

class EmployerPage {
public:
    EmployerPage(PaperPainter& painter, const PageGeometry& page, const EmployerFormData& form)
        : m_painter(painter)
        , m_page(page)
        , m_content(page.content())
        , m_form(form) {}

    void paintForm(int count) {
        begin(Words::tr("Employers: verification of social insurance"));
        const double end = m_content.bottom() - kFooter;
        const double top = m_y;
        paintIdentity();
        band(Words::tr("To be verified (tick the box that applies, give a reason, one result for each entry)"));
        const int rosterRows = rosterRowsOnForm(m_form);
        const double below = rosterRows > 0 ? kBand + kRosterHead + rosterRows * kRosterRow : kLeastRemarks;
        paintEntries(end - kSignatures - below);
        if (rosterRows > 0) {
            // What is left over goes to the roster, not to an empty place.
            const double room = end - kSignatures - m_y - kBand - kRosterHead;
            paintRoster(1, rosterRows, room / rosterRows);
        } else {
            const double height = end - kSignatures - m_y;
            row({labelCell(Words::tr("Remarks"), kLabelWidth), labelCell({}, rest(kLabelWidth))}, height);
        }
        paintSignatures(m_painter, {m_content.left(), end - kSignatures, m_content.width(), kSignatures},
                        {{Words::tr("Signature for the employer"), Words::tr("Post")},
                         {Words::tr("Verified by (signature)"), Words::tr("Verifier's phone")},
                         {Words::tr("Verified on"), {}}},
                        Words::tr("Employer (seal)"));
        m_painter.frame({m_content.left(), top, m_content.width(), end - top}, kThickRule);
        paintFormFooter(m_painter, m_page, 1, count);
    }

    void paintRosterPage(int number, int count) {
        begin(Words::tr("Employer's roster"));
        const double top = m_y;
        row({labelCell(Words::tr("Employer"), kLabelWidth), valueCell(m_form.name, 75),
             labelCell(Words::tr("Credit code"), kLabelWidth),
             valueCell(m_form.creditCode, rest(2 * kLabelWidth + 75))});
        const int before = rosterRowsOnForm(m_form) + (number - 2) * kRosterRowsOnOwnPage;
        paintRoster(before + 1, kRosterRowsOnOwnPage, kRosterRow);
        m_painter.frame({m_content.left(), top, m_content.width(), m_y - top}, kThickRule);
        const double half = m_content.width() / 2;
        m_painter.text({m_content.left(), m_y + 3, half, 6}, Words::tr("Filled in by (seal): "),
                       {FontRole::Label, 10.5});
        m_painter.text({m_content.left() + half, m_y + 3, half, 6}, Words::tr("______-____-____"),
                       {FontRole::Label, 10.5, Qt::AlignRight | Qt::AlignVCenter});
        paintFormFooter(m_painter, m_page, number, count);
    }

private:
    void begin(const QString& title) {
        m_y = paintFormHeading(m_painter, m_page,
                               {m_form.countyName, m_form.officeName, m_form.year, title, m_form.number, m_form.code});
    }

    void row(const QList<FormCell>& cells, double height = kRow) {
        paintCells(m_painter, {m_content.left(), m_y}, height, cells);
        m_y += height;
    }

    void band(const QString& text) {
        paintBand(m_painter, {m_content.left(), m_y, m_content.width(), kBand}, text);
        m_y += kBand;
    }

    [[nodiscard]] double rest(double used) const { return m_content.width() - used; }

    void paintIdentity() {
        const EmployerFormData& form = m_form;
        row({labelCell(Words::tr("Employer"), kLabelWidth), valueCell(form.name, rest(kLabelWidth))});
        const double codeTop = m_y;
        row({labelCell(Words::tr("Unified credit code"), kLabelWidth), valueCell({}, 100),
             labelCell(Words::tr("Industry"), 16), valueCell(form.industry, rest(kLabelWidth + 116))});
        const QRectF code(m_content.left() + kLabelWidth + 1.2, codeTop, 97.6, kRow);
        if (form.creditCode.isEmpty()) {
            paintCharacterBoxes(m_painter, code, kUnifiedGroups);
        } else {
            paintGroupedId(m_painter, code, form.creditCode,
                           form.creditCode.size() == 15 ? kRegistrationGroups : kUnifiedGroups);
        }
        row({labelCell(Words::tr("Legal person"), kLabelWidth), valueCell(form.legalPerson, 62),
             labelCell(Words::tr("Phone"), kLabelWidth), valueCell(form.phone, rest(2 * kLabelWidth + 62))});
        const QString headcount = form.headcount >= 0 ? Words::tr("%1 persons").arg(form.headcount) : QString();
        row({labelCell(Words::tr("Employees registered"), kLabelWidth), valueCell(headcount, 32),
             labelCell(Words::tr("Employees found"), kLabelWidth), labelCell({}, 32),
             labelCell(Words::tr("Of these insured"), kLabelWidth), labelCell({}, rest(3 * kLabelWidth + 64))});
        row({labelCell(Words::tr("Address"), kLabelWidth), valueCell(form.address, rest(kLabelWidth))});
        const double top = m_y;
        row({labelCell(Words::tr("Business"), kLabelWidth), labelCell({}, rest(kLabelWidth))});
        const OptionFlow flow(m_painter.fitter(),
                              {{Words::tr("running")},
                               {Words::tr("suspended")},
                               {Words::tr("struck off the register")},
                               {Words::tr("no such employer here")},
                               {Words::tr("other:"), 22}},
                              rest(kLabelWidth + 3), kRow);
        flow.paint(m_painter, {m_content.left() + kLabelWidth + 1.5, top});
    }

    void paintEntries(double bottom) {
        const QList<EntryOnForm> entries = m_form.entries.isEmpty() ? QList{EntryOnForm{}} : m_form.entries;
        const EntryBlocks blocks(entries, m_form.choices, entries.size() > EntryBlocks::kMostBlocks,
                                 m_form.entries.isEmpty());
        m_y += blocks.paint(m_painter, {m_content.left(), m_y, m_content.width(), bottom - m_y});
    }

    void paintRoster(int first, int rows, double rowHeight) {
        band(Words::tr("Roster (each employee, a line; write \"none\" where there is no insurance)"));
        const PaperTable table = roster();
        table.paintHead(m_painter, {m_content.left(), m_y});
        m_painter.line({m_content.left(), m_y}, {m_content.right(), m_y});
        m_y += table.headHeight();
        for (int i = 0; i < rows; ++i) {
            table.paintLine(m_painter, {m_content.left(), m_y}, rowHeight, rosterCells(first + i));
            m_y += rowHeight;
        }
    }

    /// Line `number`, from 1.
    [[nodiscard]] QStringList rosterCells(int number) const {
        if (number > m_form.roster.size()) {
            return {QString::number(number)};
        }
        const RosterOnForm& known = m_form.roster.at(number - 1);
        return {QString::number(number), known.name, known.citizenId, known.employedOn, QString(),
                known.insured,           known.phone};
    }

    PaperPainter& m_painter;
    const PageGeometry& m_page;
    QRectF m_content;
    const EmployerFormData& m_form;
    double m_y = 0;
};

} // namespace

int employerFormPages(const EmployerFormData& form) {
    const int onForm = rosterRowsOnForm(form);
    const int known = static_cast<int>(form.roster.size());
    const int wanted = std::max(std::clamp(form.headcount, 1, kMostRosterRows), known);
    return 1 + (std::max(0, wanted - onForm) + kRosterRowsOnOwnPage - 1) / kRosterRowsOnOwnPage;
}

void paintEmployerForm(PaperPainter& painter, const PageGeometry& page, const EmployerFormData& form, int number) {
    EmployerPage paper(painter, page, form);
    if (number == 1) {
        paper.paintForm(employerFormPages(form));
    } else {
        paper.paintRosterPage(number, employerFormPages(form));
    }
}

} // namespace canbao::printing
