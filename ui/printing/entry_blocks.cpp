#include "ui/printing/entry_blocks.h"

#include <QCoreApplication>

#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace canbao::printing {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PaperForm)
};

constexpr double kSubjectWidth = 40; ///< list, insurance, what the city said
constexpr double kResultWidth = 21;  ///< the four results
constexpr double kPadding = 1.5;
constexpr double kLine = 9; ///< the head of the compact table
constexpr double kHighestLine = 12;
constexpr std::array kLineHeights{7.4, 6.6, 6.0, 5.4, 4.8};

/// Reasons that only an employer can have, and those that can hold for one.
const QStringList kEmployersOnly{u"closed-down"_s};
const QStringList kEmployersToo{u"insured-elsewhere"_s, u"insured-other"_s, u"not-eligible"_s,
                                u"data-error"_s,        u"closed-down"_s,   u"other"_s};

QStringList labelsOf(const domain::CodeTables& codes, const QString& list, auto wanted) {
    QStringList labels;
    for (const domain::CodeRow& row : codes.rows(list)) {
        if (wanted(row.code)) {
            labels.append(row.label);
        }
    }
    return labels;
}

QList<TickOption> optionsOf(const QStringList& labels) {
    QList<TickOption> options;
    for (const QString& label : labels) {
        // The list ends with 其他, which has to be explained.
        options.append({label, label == labels.last() ? 16.0 : 0.0});
    }
    return options;
}

QString numbered(const QString& head, const QStringList& labels) {
    QStringList parts;
    for (qsizetype i = 0; i < labels.size(); ++i) {
        parts.append(u"%1 %2"_s.arg(i + 1).arg(labels.at(i)));
    }
    return head + parts.join(u"  "_s);
}

} // namespace

FormChoices FormChoices::of(const domain::CodeTables& codes, domain::SubjectType subject) {
    const bool person = subject == domain::SubjectType::Person;
    FormChoices choices;
    for (const domain::Insurance insurance : domain::insurances()) {
        choices.insurances.append(codes.shortLabel(insurance));
    }
    choices.excluded = labelsOf(codes, u"reason-excluded"_s, [person](const QString& code) {
        return person ? !kEmployersOnly.contains(code) : kEmployersToo.contains(code);
    });
    choices.declined = labelsOf(codes, u"reason-declined"_s, [](const QString&) { return true; });
    return choices;
}

EntryBlocks::EntryBlocks(QList<EntryOnForm> entries, FormChoices choices, bool compact, bool blank)
    : m_entries(std::move(entries))
    , m_choices(std::move(choices))
    , m_compact(compact)
    , m_blank(blank) {}

QList<QList<TickOption>> EntryBlocks::rows(const EntryOnForm& entry) const {
    QList<TickOption> enrolled;
    if (entry.insurance.isEmpty()) {
        for (const QString& insurance : m_choices.insurances) {
            enrolled.append({insurance, 0});
        }
    } else {
        enrolled.append({entry.insurance, 0});
        enrolled.append({Words::tr("another insurance:"), 22});
    }
    return {enrolled, optionsOf(m_choices.excluded), optionsOf(m_choices.declined)};
}

double EntryBlocks::blockHeight(TextFitter& fitter, const EntryOnForm& entry, double width, double lineHeight) const {
    const double room = width - kSubjectWidth - kResultWidth - 2 * kPadding;
    double height = 2 * lineHeight; // the date of enrolment; still in progress
    for (const QList<TickOption>& options : rows(entry)) {
        height += OptionFlow(fitter, options, room, lineHeight).height();
    }
    return height + 4 * kPadding;
}

double EntryBlocks::paintBlock(PaperPainter& painter, const QRectF& area, const EntryOnForm& entry, int number,
                               double lineHeight) const {
    const double left = area.left();
    const double results = left + kSubjectWidth;
    const double choices = results + kResultWidth;
    const double room = area.right() - choices - 2 * kPadding;
    const double top = area.top();
    double y = top;

    const QStringList heads{Words::tr("Enrolled"), Words::tr("Not to be enrolled"), Words::tr("To be persuaded"),
                            Words::tr("In progress")};
    const QList<QList<TickOption>> options = rows(entry);
    for (int row = 0; row < heads.size(); ++row) {
        double height = lineHeight;
        const double first = y + kPadding / 2;
        if (row < options.size()) {
            const OptionFlow flow(painter.fitter(), options.at(row), room, lineHeight);
            flow.paint(painter, {choices + kPadding, first});
            height = flow.height();
        }
        if (row == 0) {
            painter.text({choices + kPadding, first + height, room, lineHeight},
                         Words::tr("Enrolled on: ______-____-____      First payment: ______-____"),
                         {FontRole::Label, 10});
            height += lineHeight;
        } else if (row == 3) {
            painter.text({choices + kPadding, first, room, lineHeight},
                         Words::tr("Why: ____________________      Visit again on: ____-____"), {FontRole::Label, 10});
        }
        height += kPadding;
        const QRectF result(results, y, kResultWidth, height);
        paintTickBox(painter, {result.left() + 3, result.center().y()});
        painter.text(result.adjusted(5.4, 0, -0.6, 0), heads.at(row), {FontRole::Heading, 10});
        if (row > 0) {
            painter.line(result.topLeft(), {area.right(), y});
        }
        y += height;
    }
    painter.line({results, top}, {results, y});
    painter.line({choices, top}, {choices, y});
    painter.line({left, top}, {area.right(), top});

    const QRectF subject(left + kPadding, top + kPadding, kSubjectWidth - 2 * kPadding, y - top - 2 * kPadding);
    if (m_blank) {
        painter.text(
            subject,
            Words::tr("%1. List:\n______________\nInsurance:\n______________\nBatch, row:\n______________").arg(number),
            {FontRole::Label, 10, Qt::AlignLeft | Qt::AlignVCenter, false, 1.8});
        return y - top;
    }
    paintSubject(painter, subject, entry, number);
    return y - top;
}

void EntryBlocks::paintSubject(PaperPainter& painter, const QRectF& area, const EntryOnForm& entry, int number) const {
    const QString insurance = entry.insurance.isEmpty() ? Words::tr("Insurance: not named") : entry.insurance;
    const TextStyle heading{FontRole::Heading, 10.5};
    const TextStyle body{FontRole::Body, 10};
    const TextStyle small{FontRole::Body, 9};
    constexpr double kApart = 2;
    double y = area.top() + kApart;
    for (const auto& [text, style] : {std::pair(u"%1. %2"_s.arg(number).arg(entry.list), heading),
                                      std::pair(insurance, body), std::pair(entry.note, small)}) {
        const double wanted = painter.fitter().heightMm(text, area.width(), style) + 0.1;
        const double height = std::min(wanted, area.bottom() - y);
        painter.text({area.left(), y, area.width(), height}, text, style);
        y += height + kApart;
    }
}

double EntryBlocks::paintLines(PaperPainter& painter, const QRectF& area) const {
    constexpr double kNumber = 8;
    constexpr double kResult = 38;
    constexpr double kReason = 16;
    constexpr double kInsurance = 24;
    constexpr double kDate = 33;
    const double subject = area.width() - kNumber - kResult - kReason - kInsurance - kDate;
    const QList<double> widths{kNumber, subject, kResult, kReason, kInsurance, kDate};
    const auto cells = [&widths](const QStringList& labels) {
        QList<FormCell> row;
        for (qsizetype i = 0; i < widths.size(); ++i) {
            row.append(labelCell(labels.value(i), widths.at(i)));
        }
        return row;
    };
    const TextStyle legendStyle{FontRole::Label, 8.5, Qt::AlignLeft | Qt::AlignVCenter};
    const double legendWidth = area.width() - 2 * kPadding;
    const QStringList legends{numbered(Words::tr("Not to be enrolled: "), m_choices.excluded),
                              numbered(Words::tr("To be persuaded: "), m_choices.declined)};
    QList<double> legendHeights;
    for (const QString& legend : legends) {
        legendHeights.append(painter.fitter().heightMm(legend, legendWidth, legendStyle) + kPadding);
    }
    const double forLines = area.height() - kLine - std::accumulate(legendHeights.begin(), legendHeights.end(), 0.0);
    const double line = std::min(kHighestLine, forLines / static_cast<double>(m_entries.size()));

    paintCells(painter, area.topLeft(), kLine,
               cells({Words::tr("No."), Words::tr("List, insurance, what the city said"), Words::tr("Result"),
                      Words::tr("Reason no."), Words::tr("Insurance joined"), Words::tr("Date")}));
    double y = area.top() + kLine;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const EntryOnForm& entry = m_entries.at(i);
        paintCells(painter, {area.left(), y}, line, cells({QString::number(i + 1)}));
        QStringList known{entry.list, entry.insurance, entry.note};
        known.removeAll(QString());
        painter.text({area.left() + kNumber + 1, y + 0.3, subject - 2, line - 0.6}, known.join(Words::tr(", ")),
                     {FontRole::Body, 9.5, Qt::AlignLeft | Qt::AlignVCenter, false, 1.15});
        const double results = area.left() + kNumber + subject;
        const OptionFlow flow(painter.fitter(),
                              {{Words::tr("Enrolled")},
                               {Words::tr("Not to be enrolled")},
                               {Words::tr("To be persuaded")},
                               {Words::tr("In progress")}},
                              kResult - kPadding, line / 2, 9);
        flow.paint(painter, {results + kPadding, y});
        y += line;
    }
    painter.line({area.left(), y}, {area.right(), y});
    for (qsizetype i = 0; i < legends.size(); ++i) {
        painter.text({area.left() + kPadding, y, legendWidth, legendHeights.at(i)}, legends.at(i), legendStyle);
        y += legendHeights.at(i);
    }
    return y - area.top();
}

double EntryBlocks::paint(PaperPainter& painter, const QRectF& area) const {
    const auto blocksHeight = [&](double lineHeight) {
        double height = 0;
        for (const EntryOnForm& entry : m_entries) {
            height += blockHeight(painter.fitter(), entry, area.width(), lineHeight);
        }
        return height;
    };
    const auto lineHeight =
        std::ranges::find_if(kLineHeights, [&](double height) { return blocksHeight(height) <= area.height(); });
    if (m_compact || lineHeight == kLineHeights.end()) {
        return paintLines(painter, area);
    }
    double y = area.top();
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        y += paintBlock(painter, {area.left(), y, area.width(), area.bottom() - y}, m_entries.at(i),
                        static_cast<int>(i) + 1, *lineHeight);
    }
    return y - area.top();
}

} // namespace canbao::printing
