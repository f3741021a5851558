#include "ui/printing/verification_form.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace canbao::printing {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PaperForm)
};

/// Region, year, day, sequence and check character.
const QList<int> kIdGroups{6, 4, 4, 4};

constexpr double kRow = 9;
constexpr double kLabelWidth = 22;
constexpr double kBand = 7;
constexpr double kSignatures = 34;
constexpr double kNotes = 10;
constexpr double kFooter = 5;
constexpr double kLeastRemarks = 12;

/// One page of one person's form, painted from the top down; the signatures are laid from the bottom up, and the
/// remarks take what is between.
class FormPage {
public:
    FormPage(PaperPainter& painter, const PageGeometry& page, const VerificationFormData& form)
        : m_painter(painter)
        , m_page(page)
        , m_content(page.content())
        , m_form(form) {}

    void paint(int number, int count) {
        const VerificationFormData& form = m_form;
        m_top = paintFormHeading(m_painter, m_page,
                                 {form.countyName, form.officeName, form.year,
                                  Words::tr("Social insurance: verification at home"), form.number, form.code});
        m_y = m_top;
        const double end = m_content.bottom() - kFooter - kNotes;
        paintIdentity();
        band(Words::tr("To be verified (tick the box that applies, give a reason, one result for each entry)"));
        paintEntries(number, end - kSignatures - kLeastRemarks - kRow);
        paintHow(end - kSignatures);
        paintSignatures(m_painter, {m_content.left(), end - kSignatures, m_content.width(), kSignatures},
                        {{Words::tr("Signature of the person or a relative"), Words::tr("Relation")},
                         {Words::tr("Verified by (signature)"), Words::tr("Verifier's phone")},
                         {Words::tr("Verified on"), {}}},
                        Words::tr("Village committee (seal)"));
        m_painter.frame({m_content.left(), m_top, m_content.width(), end - m_top}, kThickRule);
        paintNotes(end);
        paintFormFooter(m_painter, m_page, number, count);
    }

private:
    void row(const QList<FormCell>& cells, double height = kRow) {
        paintCells(m_painter, {m_content.left(), m_y}, height, cells);
        m_y += height;
    }

    [[nodiscard]] double rest(double used) const { return m_content.width() - used; }

    void paintIdentity() {
        const VerificationFormData& form = m_form;
        const QString birth =
            form.birth.isValid()
                ? Words::tr("%1-%2-%3").arg(form.birth.year()).arg(form.birth.month()).arg(form.birth.day())
                : QString();
        row({labelCell(Words::tr("Name"), kLabelWidth), valueCell(form.name, 58), labelCell(Words::tr("Sex"), 14),
             valueCell(form.sex, 14), labelCell(Words::tr("Born on"), 22), valueCell(birth, rest(130))});
        const double idTop = m_y;
        row({labelCell(Words::tr("Citizen id"), kLabelWidth), valueCell({}, 100), labelCell(Words::tr("Phone"), 18),
             valueCell(form.phone, rest(140))});
        const QRectF id(m_content.left() + kLabelWidth + 1.2, idTop, 97.6, kRow);
        if (form.citizenId.isEmpty()) {
            paintCharacterBoxes(m_painter, id, kIdGroups);
        } else {
            paintGroupedId(m_painter, id, form.citizenId, kIdGroups);
        }
        row({labelCell(Words::tr("Village"), kLabelWidth), valueCell(form.village, 65),
             labelCell(Words::tr("Group"), kLabelWidth), valueCell(form.group, rest(2 * kLabelWidth + 65))});
        row({labelCell(Words::tr("Registered address"), kLabelWidth), valueCell(form.address, rest(kLabelWidth))});
        row({labelCell(Words::tr("Lives at"), kLabelWidth), labelCell({}, rest(kLabelWidth))});
        paintLivesAt(m_y - kRow);
    }

    /// Where the person is found today is what the visit finds out.
    void paintLivesAt(double top) {
        const double left = m_content.left() + kLabelWidth + 1.5;
        const OptionFlow flow(m_painter.fitter(),
                              {{Words::tr("as registered")}, {Words::tr("elsewhere:"), 60}, {Words::tr("not known")}},
                              rest(kLabelWidth + 3), kRow);
        flow.paint(m_painter, {left, top});
    }

    void band(const QString& text) {
        paintBand(m_painter, {m_content.left(), m_y, m_content.width(), kBand}, text);
        m_y += kBand;
    }

    void paintEntries(int number, double bottom) {
        const int all = static_cast<int>(m_form.entries.size());
        const int perPage = EntryBlocks::perPage(all);
        QList<EntryOnForm> entries = m_form.entries.mid(static_cast<qsizetype>(number - 1) * perPage, perPage);
        if (entries.isEmpty()) {
            entries = {EntryOnForm{}, EntryOnForm{}}; // a blank form has two to write into
        }
        const EntryBlocks blocks(entries, m_form.choices, all > EntryBlocks::kMostBlocks, m_form.entries.isEmpty());
        m_y += blocks.paint(m_painter, {m_content.left(), m_y, m_content.width(), bottom - m_y});
    }

    void paintHow(double bottom) {
        const double top = m_y;
        row({labelCell(Words::tr("How verified"), kLabelWidth), labelCell({}, rest(kLabelWidth))});
        const OptionFlow how(m_painter.fitter(),
                             {{Words::tr("visit at home")},
                              {Words::tr("phone")},
                              {Words::tr("through the village cadre")},
                              {Words::tr("other:"), 24}},
                             rest(kLabelWidth + 3), kRow);
        how.paint(m_painter, {m_content.left() + kLabelWidth + 1.5, top});
        row({labelCell(Words::tr("Remarks"), kLabelWidth), labelCell({}, rest(kLabelWidth))}, bottom - m_y);
    }

    void paintNotes(double top) {
        m_painter.text({m_content.left(), top + 1, m_content.width(), kNotes - 1},
                       Words::tr("Notes: 1. What is printed is what the city sent; where it is wrong, cross it out and "
                                 "write what is right beside it. 2. Deceased: note the date. Insured elsewhere: note "
                                 "the place and the insurance."),
                       {FontRole::Label, 8.5, Qt::AlignLeft | Qt::AlignVCenter});
    }

    PaperPainter& m_painter;
    const PageGeometry& m_page;
    QRectF m_content;
    const VerificationFormData& m_form;
    double m_top = 0;
    double m_y = 0;
};

} // namespace

int verificationFormPages(const VerificationFormData& form) {
    const int entries = static_cast<int>(form.entries.size());
    const int perPage = EntryBlocks::perPage(entries);
    return std::max(1, (entries + perPage - 1) / perPage);
}

void paintVerificationForm(PaperPainter& painter, const PageGeometry& page, const VerificationFormData& form,
                           int number) {
    FormPage(painter, page, form).paint(number, verificationFormPages(form));
}

} // namespace canbao::printing
