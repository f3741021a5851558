#include "ui/printing/enforcement_notice.h"

#include "ui/printing/form_parts.h"
#include "ui/printing/qr_code.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using canbao::domain::EnforcementStep;

namespace canbao::printing {

namespace {

constexpr double kTitle = 14;
constexpr double kNumber = 10;
constexpr double kCopyNumber = 60; ///< its width
constexpr double kAddressee = 11;
constexpr double kSignature = 24;
constexpr double kReceipt = 44;
constexpr double kReceiptRow = 9;
constexpr double kQrSide = 20;
const TextStyle kText{FontRole::Body, 16, Qt::AlignLeft | Qt::AlignTop, false, 1.75}; // 三号仿宋, 28 pt a line

struct Words {
    Q_DECLARE_TR_FUNCTIONS(EnforcementNotice)

public:
    static QString day(QDate date) {
        return tr("%1-%2-%3", "a day on an official paper").arg(date.year()).arg(date.month()).arg(date.day());
    }
    static QString paragraph(const QString& text) { return u"\u3000\u3000"_s + text; }
};

QString listOf(const QStringList& matters) {
    return matters.join(u"、"_s);
}

const domain::TakenStep* lastOf(const QList<domain::TakenStep>& steps, EnforcementStep wanted) {
    const auto found = std::find_if(steps.crbegin(), steps.crend(),
                                    [wanted](const domain::TakenStep& step) { return step.step == wanted; });
    return found != steps.crend() ? &*found : nullptr;
}

} // namespace

QString EnforcementNotice::title() const {
    return Words::tr("Notice to an employer");
}

PageGeometry EnforcementNotice::geometry() const {
    return {{210, 297}, {28, 37, 26, 35}}; // GB/T 9704-2012: 156 × 225 mm
}

QString EnforcementNotice::heading() const {
    switch (m_data.step.step) {
    case EnforcementStep::Urge:
        return Words::tr("Notice urging enrolment in social insurance");
    case EnforcementStep::Order:
        return Words::tr("Notice to rectify social insurance in time");
    case EnforcementStep::Discredit:
        return Words::tr("Proposal of punishment as a discredited employer");
    }
    Q_UNREACHABLE();
}

QString EnforcementNotice::addressee() const {
    return m_data.step.step == EnforcementStep::Discredit
               ? Words::tr("To the human resources and social security bureau of %1:").arg(m_data.countyName)
               : Words::tr("%1:", "the addressee of a letter").arg(m_data.employerName);
}

QString EnforcementNotice::signer() const {
    // The law gives the order to the bureau (article 84); the office delivers it.
    return m_data.step.step == EnforcementStep::Order
               ? Words::tr("Human resources and social security bureau of %1 (seal)").arg(m_data.countyName)
               : Words::tr("%1 (seal)").arg(m_data.countyName + m_data.officeName);
}

QString EnforcementNotice::body() const {
    QStringList paragraphs;
    const QString due = m_data.step.due.isValid() ? Words::day(m_data.step.due) : QString();
    const QString office = m_data.officeName;
    const auto* const urged = lastOf(m_data.before, EnforcementStep::Urge);
    const auto* const ordered = lastOf(m_data.before, EnforcementStep::Order);
    switch (m_data.step.step) {
    case EnforcementStep::Urge:
        paragraphs = {
            Words::tr(
                "According to article 58 of the Social Insurance Law, an employer registers its staff with social "
                "insurance within 30 days of employing them."),
            Words::tr("It was found that you have not settled: %1.").arg(listOf(m_data.matters)),
            Words::tr("Please come to %1 by %2 to register and to pay (document [2021] No. 35 of the Mile government "
                      "office, parts 3 (2) and 4 (3)). Bring your business licence and the roster of your staff. If "
                      "this is not done in time, you will be ordered to rectify it.")
                .arg(office, due)};
        break;
    case EnforcementStep::Order:
        paragraphs = {
            Words::tr("It was found that you have not settled: %1.").arg(listOf(m_data.matters)),
            Words::tr("You were urged on %1 to settle it by %2 and have not done so.")
                .arg(urged != nullptr ? Words::day(urged->on) : QString(),
                     urged != nullptr ? Words::day(urged->due) : QString()),
            Words::tr("According to articles 58 and 84 of the Social Insurance Law and to document [2021] No. 35 of "
                      "the Mile government office, parts 3 (3) and 4 (3), you are ordered to register all your staff "
                      "with social insurance and to pay what is owed by %1, and to report in writing to %2 that it is "
                      "done.")
                .arg(due, office),
            Words::tr(
                "Who does not register in time is fined one to three times the contributions due (article 84); who "
                "does not pay in full and in time is ordered to pay within a term, with 0.05 % a day added from the "
                "day on which they were owed (article 86). Joint punishment as discredited and publication will be "
                "proposed for who refuses to rectify it.")};
        break;
    case EnforcementStep::Discredit:
        paragraphs = {
            Words::tr("%1 (unified social credit code: %2; legal representative: %3) has not settled: %4.")
                .arg(m_data.employerName, m_data.creditCode.isEmpty() ? u"——"_s : m_data.creditCode,
                     m_data.legalPerson.isEmpty() ? u"——"_s : m_data.legalPerson, listOf(m_data.matters)),
            Words::tr("The employer was urged on %1 and on %2 ordered to rectify it by %3; the term has passed and it "
                      "refuses to rectify it.")
                .arg(urged != nullptr ? Words::day(urged->on) : QString(),
                     ordered != nullptr ? Words::day(ordered->on) : QString(),
                     ordered != nullptr ? Words::day(ordered->due) : QString()),
            Words::tr(
                "According to document [2021] No. 35 of the Mile government office, part 3 (3) (employers that are "
                "not insured as prescribed and refuse to rectify it are jointly punished as discredited and "
                "published), it is proposed to do so with this employer."),
            Words::tr("Please examine and decide.")};
        break;
    }
    if (m_data.staff > 0) {
        paragraphs.insert(1, Words::tr("On its roster: %n person(s).", nullptr, m_data.staff));
    }
    QStringList lines;
    std::ranges::transform(paragraphs, std::back_inserter(lines), &Words::paragraph);
    return lines.join(u'\n');
}

double EnforcementNotice::paintTop(PaperPainter& painter) const {
    const QRectF content = geometry().content();
    const QRectF qr(content.right() - kQrSide, content.top() - kQrSide - 2, kQrSide, kQrSide);
    QrCode::of(m_data.code).paint(painter, qr);
    // The first line of the type area: the copy's number at its left edge, the document's at its right (7.2.1, 10.1).
    painter.text({content.left(), content.top(), kCopyNumber, kNumber}, Words::tr("No. %1").arg(m_data.number),
                 {FontRole::Label, 10.5, Qt::AlignLeft | Qt::AlignVCenter});
    painter.text({content.left() + kCopyNumber, content.top(), content.width() - kCopyNumber, kNumber},
                 m_data.document.isEmpty() ? Words::tr("________ [     ] No. ____") : m_data.document,
                 {FontRole::Body, 16, Qt::AlignRight | Qt::AlignVCenter});
    const double title = content.top() + kNumber;
    painter.text({content.left(), title, content.width(), kTitle}, heading(), {FontRole::Title, 22, Qt::AlignCenter});
    const double top = title + kTitle;
    painter.text({content.left(), top, content.width(), kAddressee}, addressee(),
                 {FontRole::Body, 16, Qt::AlignLeft | Qt::AlignVCenter});
    return top + kAddressee;
}

void EnforcementNotice::paint(int, PaperPainter& painter) const {
    const QRectF content = geometry().content();
    const bool receipt = m_data.step.step != EnforcementStep::Discredit;
    const double foot = content.bottom() - (receipt ? kReceipt : 0);
    const double top = paintTop(painter);
    const double room = foot - kSignature - top;
    const double height = std::min(room, painter.fitter().heightMm(body(), content.width(), kText) + 2);
    painter.text({content.left(), top, content.width(), height}, body(), kText);
    paintSignature(painter, std::min(top + height + 6, foot - kSignature));
    if (receipt) {
        paintReceipt(painter, foot);
    }
}

void EnforcementNotice::paintSignature(PaperPainter& painter, double top) const {
    const QRectF content = geometry().content();
    const QRectF place(content.left() + 30, top, content.width() - 34, kSignature / 2 - 2);
    const TextStyle style{FontRole::Body, 16, Qt::AlignRight | Qt::AlignVCenter};
    painter.text(place, signer(), style);
    painter.text(place.translated(0, place.height()), Words::day(m_data.step.on), style);
}

/// 送达回证: what proves that the notice reached the employer.
void EnforcementNotice::paintReceipt(PaperPainter& painter, double top) const {
    const QRectF content = geometry().content();
    constexpr double kLabel = 26;
    const double half = content.width() / 2;
    double y = top + 3;
    paintBand(painter, {content.left(), y, content.width(), 7}, Words::tr("Receipt of service"));
    y += 7;
    const double frame = y;
    const QStringList labels{Words::tr("Served on"), Words::tr("Signature of the recipient"),
                             Words::tr("Served by (signature)"), Words::tr("Day of service")};
    for (qsizetype i = 0; i < labels.size(); i += 2) {
        paintCells(painter, {content.left(), y}, kReceiptRow,
                   {labelCell(labels.at(i), kLabel),
                    i == 0 ? valueCell(m_data.employerName, half - kLabel) : labelCell({}, half - kLabel),
                    labelCell(labels.at(i + 1), kLabel), labelCell({}, half - kLabel)});
        y += kReceiptRow;
    }
    paintCells(painter, {content.left(), y}, kReceiptRow,
               {labelCell(Words::tr("How served"), kLabel), labelCell({}, content.width() - kLabel)});
    const OptionFlow how(
        painter.fitter(),
        {{Words::tr("in person")}, {Words::tr("left at the place")}, {Words::tr("by post")}, {Words::tr("other:"), 24}},
        content.width() - kLabel - 3, kReceiptRow);
    how.paint(painter, {content.left() + kLabel + 1.5, y});
    y += kReceiptRow;
    painter.frame({content.left(), frame - 7, content.width(), y - frame + 7}, kThickRule);
}

} // namespace canbao::printing
