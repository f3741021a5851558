#include "app/canbao-cli/command.h"

#include "core/reporting/figures_json.h"
#include "core/reporting/year_summary.h"
#include "ui/printing/official_letter.h"
#include "ui/printing/pdf_document.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace canbao::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(canbao::cli::ReportYear)

public:
    static QString badTarget() { return tr("--out takes a FILE.xlsx or a FILE.pdf."); }
    static QString sum(const reporting::YearSummary& summary) {
        return tr("%1 %2, to %3: %4 issued, %5 verified, %6 enrolled, %7 excluded, %8 to persuade, %9 open.")
            .arg(summary.officeName)
            .arg(summary.year)
            .arg(summary.asOf.toString(Qt::ISODate))
            .arg(summary.total.issued.sum())
            .arg(summary.total.verified.sum())
            .arg(summary.total.enrolledSum())
            .arg(summary.total.excludedSum())
            .arg(summary.total.declinedSum())
            .arg(summary.total.pending + summary.total.inProgress);
    }
    static QString places(qsizetype count) {
        return tr("%n place(s) of the text are still to be filled in.", nullptr, int(count));
    }
    static QString substitute(const printing::PaperFonts::Substitute& face) {
        return tr("The face %1 is not installed; %2 stands in for it.").arg(face.wanted, face.used);
    }
    static QString written(const QString& path) { return tr("Written to %1").arg(path); }
};

QJsonObject jsonOf(const reporting::YearSummary& summary, const QString& text) {
    QJsonArray villages;
    for (const reporting::VillageFigures& village : summary.villages) {
        villages.append(QJsonObject{{u"code"_s, village.code},
                                    {u"name"_s, village.name},
                                    {u"figures"_s, reporting::toJson(village.cumulative)}});
    }
    QJsonArray months;
    for (const reporting::MonthFigures& month : summary.months) {
        months.append(QJsonObject{{u"month"_s, month.month},
                                  {u"figures"_s, reporting::toJson(month.cumulative)},
                                  {u"this_month"_s, reporting::toJson(month.thisMonth)}});
    }
    return {{u"year"_s, summary.year}, {u"as_of"_s, summary.asOf.toString(Qt::ISODate)},
            {u"seq"_s, summary.seq},   {u"villages"_s, villages},
            {u"months"_s, months},     {u"total"_s, reporting::toJson(summary.total)},
            {u"text"_s, text},         {u"places_to_fill"_s, reporting::placesToFill(text)}};
}

Result<Exit> run(const Context& context) {
    const QString path = context.option(u"out"_s);
    const bool pdf = path.endsWith(u".pdf"_s, Qt::CaseInsensitive);
    if (!path.isEmpty() && !pdf && !path.endsWith(u".xlsx"_s, Qt::CaseInsensitive)) {
        return std::unexpected(usageError(Words::badTarget()));
    }
    CANBAO_TRY_ASSIGN(const store::Ledger ledger, context.openLedger(store::Ledger::Access::ReadOnly));
    CANBAO_TRY_ASSIGN(const domain::CodeTables codes, ledger.codeTables());
    CANBAO_TRY_ASSIGN(const reporting::YearSummary summary, reporting::yearSummary(ledger, context.clock()));
    CANBAO_TRY_ASSIGN(QString text, reporting::keptSummaryText(ledger));
    if (text.isEmpty()) {
        text = reporting::draftSummaryText(summary, codes);
    }
    const reporting::SummaryLetter letter = reporting::summaryLetter(summary, text, codes, context.clock().today());
    if (pdf) {
        const auto fonts = printing::PaperFonts::installed();
        CANBAO_TRY(printing::writePdf(printing::OfficialLetter(letter, fonts), path));
        for (const printing::PaperFonts::Substitute& face : fonts.substitutes()) {
            context.say(Words::substitute(face));
        }
    } else if (!path.isEmpty()) {
        CANBAO_TRY(reporting::writeYearSummary(letter, path));
    }
    if (context.json()) {
        context.print(jsonOf(summary, text));
    }
    context.say(Words::sum(summary));
    if (const qsizetype places = reporting::placesToFill(text); places > 0) {
        context.say(Words::places(places));
    }
    if (!path.isEmpty()) {
        context.say(Words::written(path));
    }
    return Exit::Done;
}

} // namespace

Command reportYearCommand() {
    return {u"report year"_s,
            u"[--out FILE.xlsx|FILE.pdf]"_s,
            0,
            0,
            {{u"out"_s, u"write it as a workbook or as an official paper"_s, u"FILE"_s}},
            run};
}

} // namespace canbao::cli
