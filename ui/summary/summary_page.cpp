#include "ui/summary/summary_page.h"

#include "ui/common/actions.h"
#include "ui/common/day_text.h"
#include "ui/common/documents_folder.h"
#include "ui/common/icons.h"
#include "ui/common/long_work.h"
#include "ui/common/metrics.h"
#include "ui/common/office_style.h"
#include "ui/common/paper_widths.h"
#include "ui/common/table_view.h"
#include "ui/common/text_label.h"
#include "ui/models/rows_model.h"
#include "ui/printing/official_letter.h"
#include "ui/printing/preview/paper_stack.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTextDocument>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace canbao::ui {

namespace {

constexpr int kSoonDays = 10;

QDate dueDayOf(const domain::Campaign& campaign) {
    for (const domain::Deadline& deadline : campaign.deadlines) {
        if (deadline.duty == domain::Duty::Summary) {
            return deadline.dueOn;
        }
    }
    return {};
}

QString substitutesInWords(const printing::PaperFonts& fonts) {
    QStringList parts;
    for (const printing::PaperFonts::Substitute& face : fonts.substitutes()) {
        parts.append(SummaryPage::tr("%1 by %2").arg(face.wanted, face.used));
    }
    return parts.isEmpty() ? QString()
                           : SummaryPage::tr("This computer lacks faces of official papers; printed instead: %1.")
                                 .arg(parts.join(u'、'));
}

} // namespace

SummaryPage::SummaryPage(Workspace& workspace, printing::PrintDialogs& printDialogs, QWidget* parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_paper(new printing::PaperStack(workspace, printDialogs, this))
    , m_due(new TextLabel(QString(), Role::Muted))
    , m_draft(new QPushButton(tr("Draft anew…")))
    , m_export(new QPushButton(tr("Export to Excel…")))
    , m_print(new QPushButton(tr("Print…")))
    , m_text(new QPlainTextEdit)
    , m_places(new TextLabel(QString(), Role::Muted))
    , m_fonts(new TextLabel(QString(), Role::Muted))
    , m_which(new QComboBox)
    , m_rows(new RowsModel({}, -1, {}, this))
    , m_view(new TableView(tr("Figures of the year"))) {
    m_paper->setContent(makeContent());
    m_paper->setWayBack(tr("Back to the text"));
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin - 4, kMargin, kMargin - 4);
    layout->addWidget(m_paper);

    connect(m_paper, &printing::PaperStack::cameBack, m_text, qOverload<>(&QWidget::setFocus));
    connect(m_draft, &QPushButton::clicked, this, &SummaryPage::draftAnew);
    connect(m_export, &QPushButton::clicked, this, &SummaryPage::exportSheet);
    connect(m_print, &QPushButton::clicked, this, &SummaryPage::showPaper);
    connect(m_text, &QPlainTextEdit::textChanged, this, &SummaryPage::showPlaces);
    connect(m_which, &QComboBox::currentIndexChanged, this, &SummaryPage::showTable);
    connect(catalogueAction(this, ActionId::ExportTable), &QAction::triggered, this, &SummaryPage::exportSheet);
    connect(catalogueAction(this, ActionId::PrintPage), &QAction::triggered, this, &SummaryPage::showPaper);
    QTimer::singleShot(0, this, &SummaryPage::showDue);
}

QWidget* SummaryPage::makeContent() {
    m_export->setObjectName(u"exportSummary"_s);
    m_export->setIcon(tintedIcon(u"export"_s));
    m_export->setProperty(OfficeStyle::kPrimary, true);
    m_print->setObjectName(u"printSummary"_s);
    m_print->setIcon(tintedIcon(u"printing"_s));
    m_draft->setObjectName(u"draftSummary"_s);
    m_draft->setToolTip(tr("Writes the text anew from the figures of today; what was written is given up."));
    m_text->setObjectName(u"summaryText"_s);
    m_text->setAccessibleName(tr("Text of the summary"));
    m_text->setTabChangesFocus(true);
    m_which->setObjectName(u"summaryTable"_s);
    m_which->setAccessibleName(tr("Which figures"));
    m_view->setModel(m_rows);
    m_fonts->setWordWrap(true);
    m_fonts->setText(substitutesInWords(printing::PaperFonts::installed()));
    if (m_fonts->text().isEmpty()) {
        m_fonts->hide();
    }

    auto* const top = new QHBoxLayout;
    m_due->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    top->addWidget(m_due, 1);
    top->addWidget(m_draft);
    top->addWidget(m_print);
    top->addWidget(m_export);

    auto* const written = new QVBoxLayout;
    written->addWidget(m_text, 1);
    written->addWidget(m_places);
    auto* const figures = new QVBoxLayout;
    figures->addWidget(m_which);
    figures->addWidget(m_view, 1);
    auto* const middle = new QHBoxLayout;
    middle->setSpacing(kGap + 4);
    middle->addLayout(written, 1);
    middle->addLayout(figures, 1);

    auto* const page = new QWidget;
    auto* const layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGap + 4);
    layout->addLayout(top);
    layout->addLayout(middle, 1);
    layout->addWidget(m_fonts);
    return page;
}

QWidget* SummaryPage::firstFocus() const {
    return m_text;
}

void SummaryPage::activate() {
    showDue();
    read();
}

bool SummaryPage::canLeave() {
    return !refusedWhile(m_paper->working()) && keep();
}

void SummaryPage::hideEvent(QHideEvent* event) {
    keep();
    Page::hideEvent(event);
}

void SummaryPage::showDue() {
    const QDate due = dueDayOf(m_workspace.ledger().campaign());
    const qint64 days = m_workspace.today().daysTo(due);
    const QString when = days > 0    ? tr("due on %1, in %n day(s)", nullptr, int(days)).arg(dayText(due))
                         : days == 0 ? tr("due today, %1").arg(dayText(due))
                                     : tr("was due on %1").arg(dayText(due));
    m_due->setText(m_summary.asOf.isValid() ? tr("figures to %1 · %2").arg(dayText(m_summary.asOf), when) : when);
    const bool soon = days >= 0 && days <= kSoonDays;
    m_due->setRole(soon ? Role::Attention : Role::Muted);
    Q_EMIT badgeChanged(soon ? tr("%1 days").arg(days) : QString());
}

void SummaryPage::read() {
    struct Read {
        reporting::YearSummary summary;
        QString kept;
    };
    m_workspace.reader().ask(
        this,
        [&clock = m_workspace.clock()](const store::Ledger& ledger) -> Result<Read> {
            Read read;
            CANBAO_TRY_ASSIGN(read.summary, reporting::yearSummary(ledger, clock));
            CANBAO_TRY_ASSIGN(read.kept, reporting::keptSummaryText(ledger));
            return read;
        },
        [this](const Result<Read>& read) {
            for (QPushButton* const button : {m_draft, m_export, m_print}) {
                button->setEnabled(read.has_value());
            }
            if (read) {
                show(read->summary, read->kept);
            } else if (read.error().kind != Error::Kind::Cancelled) {
                m_due->setText(read.error().message);
                m_due->setRole(Role::Attention);
            }
        });
}

void SummaryPage::show(const reporting::YearSummary& summary, const QString& kept) {
    m_summary = summary;
    m_tables = reporting::summaryTables(summary, m_workspace.codes());
    if (!m_text->document()->isModified()) { // what is being written stays
        m_text->setPlainText(kept.isEmpty() ? reporting::draftSummaryText(summary, m_workspace.codes()) : kept);
        m_text->document()->setModified(false);
    }
    const int chosen = std::max(0, m_which->currentIndex());
    {
        const QSignalBlocker quiet(m_which);
        m_which->clear();
        for (const reporting::SummaryTable& table : std::as_const(m_tables)) {
            m_which->addItem(table.name);
        }
        m_which->setCurrentIndex(chosen);
    }
    showTable();
    showPlaces();
    showDue();
}

void SummaryPage::showTable() {
    const reporting::SummaryTable table = m_tables.value(m_which->currentIndex());
    QStringList heads;
    for (const reporting::SummaryTable::Column& column : table.columns) {
        heads.append(column.head);
    }
    QList<RowsModel::Row> rows;
    for (const QStringList& line : table.lines) {
        rows.append({line, 0, std::nullopt});
    }
    m_rows->setTable(heads, std::move(rows));
    m_view->setColumnWidths(paperWidths(table.columns));
}

void SummaryPage::showPlaces() {
    const qsizetype places = reporting::placesToFill(m_text->toPlainText());
    m_places->setText(places > 0 ? tr("%n place(s) of the text are still to be filled in.", nullptr, int(places))
                                 : tr("Every place of the text is filled in."));
    m_places->setRole(places > 0 ? Role::Attention : Role::Done);
}

void SummaryPage::draftAnew() {
    m_workspace.dialogs().confirm(
        this,
        {tr("Draft anew"), tr("The text is written anew from the figures of today. What was written is lost."),
         tr("Draft anew"), true},
        [this](bool confirmed) {
            if (confirmed) {
                m_text->setPlainText(reporting::draftSummaryText(m_summary, m_workspace.codes()));
                m_text->document()->setModified(true);
            }
        });
}

bool SummaryPage::keep() {
    if (!m_text->document()->isModified()) {
        return true;
    }
    const auto kept = reporting::keepSummaryText(m_workspace.session(), m_text->toPlainText().trimmed());
    if (!kept) {
        m_workspace.dialogs().tell(this, kept.error());
        return false;
    }
    m_text->document()->setModified(false);
    return true;
}

reporting::SummaryLetter SummaryPage::letter() const {
    return reporting::summaryLetter(m_summary, m_text->toPlainText().trimmed(), m_workspace.codes(),
                                    m_workspace.today());
}

void SummaryPage::exportSheet() {
    if (!m_export->isEnabled() || !keep()) {
        return;
    }
    const QString name = reporting::yearSummaryFileName(m_summary.officeName, m_summary.year, u"xlsx"_s);
    m_workspace.dialogs().saveFile(
        this, {tr("Export the summary"), QDir(documentsFolder()).filePath(name), {tr("Excel (*.xlsx)")}},
        [this](const QString& path) {
            if (path.isEmpty()) {
                return;
            }
            m_paper->work().run(
                tr("Writing the summary"),
                [path, letter = letter()](const Progress&) { return reporting::writeYearSummary(letter, path); },
                [this](const Result<>& written) {
                    if (!written) {
                        m_workspace.dialogs().tell(this, written.error());
                        return;
                    }
                    Q_EMIT said(tr("The summary was exported."));
                });
        });
}

void SummaryPage::showPaper() {
    if (!m_print->isEnabled() || !keep()) {
        return;
    }
    m_paper->showPaper(std::make_shared<printing::OfficialLetter>(letter(), printing::PaperFonts::installed()),
                       reporting::yearSummaryFileName(m_summary.officeName, m_summary.year, u"pdf"_s));
}

} // namespace canbao::ui
