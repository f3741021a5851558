#include "ui/reports/reports_page.h"

#include "core/domain/division.h"
#include "core/reporting/file_names.h"
#include "core/reporting/monthly_report.h"
#include "core/reporting/monthly_report_sheet.h"
#include "ui/common/actions.h"
#include "ui/common/day_text.h"
#include "ui/common/documents_folder.h"
#include "ui/common/icons.h"
#include "ui/common/long_work.h"
#include "ui/common/metrics.h"
#include "ui/common/office_style.h"
#include "ui/common/scroll_column.h"
#include "ui/common/table_view.h"
#include "ui/common/text_label.h"
#include "ui/printing/monthly_report_pages.h"
#include "ui/printing/preview/paper_stack.h"
#include "ui/reports/comparison_view.h"
#include "ui/reports/grouped_header.h"
#include "ui/reports/grouping_view.h"
#include "ui/reports/report_model.h"
#include "ui/reports/template_view.h"
#include "ui/reports/words_panel.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace canbao::ui {

namespace {

constexpr int kLeastFigures = 10 * kRowHeight; ///< the heads and some villages
constexpr int kVillageWidth = 112;
constexpr int kNarrowestColumn = 36;

/// The month whose report is due next; the last one when all are.
QDate monthDueNext(const domain::Campaign& campaign, QDate today) {
    QDate month;
    for (const domain::Deadline& deadline : campaign.deadlines) {
        if (deadline.duty == domain::Duty::MonthlyReport) {
            month = deadline.dataTo;
            if (deadline.dueOn >= today) {
                break;
            }
        }
    }
    return {month.year(), month.month(), 1};
}

QDate dueDayOf(const domain::Campaign& campaign, QDate month) {
    for (const domain::Deadline& deadline : campaign.deadlines) {
        if (deadline.duty == domain::Duty::MonthlyReport && deadline.dataTo.year() == month.year() &&
            deadline.dataTo.month() == month.month()) {
            return deadline.dueOn;
        }
    }
    return {};
}

} // namespace

ReportsPage::ReportsPage(Workspace& workspace, printing::PrintDialogs& printDialogs, QWidget* parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_paper(new printing::PaperStack(workspace, printDialogs, this))
    , m_months(new QComboBox)
    , m_due(new TextLabel(QString(), Role::Muted))
    , m_export(new QPushButton(tr("Export to Excel…")))
    , m_print(new QPushButton(tr("Print…")))
    , m_compare(new QPushButton(tr("Compare…")))
    , m_groups(new QPushButton(tr("By group…")))
    , m_templates(new QPushButton(tr("The city's form…")))
    , m_freeze(new QPushButton(tr("Submit and freeze…")))
    , m_withdrawal(nullptr)
    , m_because(new QLineEdit)
    , m_late(new TextLabel(QString(), Role::Attention))
    , m_model(new ReportModel(workspace, this))
    , m_view(new TableView(tr("Monthly report")))
    , m_words(new WordsPanel(workspace))
    , m_comparison(new ComparisonView(workspace))
    , m_grouping(new GroupingView(workspace))
    , m_template(new TemplateView(workspace)) {
    m_paper->setContent(new ScrollColumn(makeTablePage())); // a small screen has no room for the figures and the words
    m_paper->setWayBack(tr("Back to the table"));
    m_paper->addWidget(m_comparison);
    m_paper->addWidget(m_grouping);
    m_paper->addWidget(m_template);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin - 4, kMargin, kMargin - 4);
    layout->addWidget(m_paper);
    connect(m_paper, &printing::PaperStack::cameBack, m_view, qOverload<>(&QWidget::setFocus));

    fillMonths();
    connect(m_months, &QComboBox::currentIndexChanged, this, [this] {
        m_words->save();
        read();
    });
    connect(m_view, &QAbstractItemView::clicked, this, &ReportsPage::openRows);
    connect(m_view, &QAbstractItemView::activated, this, &ReportsPage::openRows);
    connect(m_export, &QPushButton::clicked, this, &ReportsPage::exportSheet);
    connect(m_print, &QPushButton::clicked, this, &ReportsPage::showPreview);
    connect(m_compare, &QPushButton::clicked, this, &ReportsPage::compare);
    connect(m_groups, &QPushButton::clicked, this, &ReportsPage::showGroups);
    connect(m_freeze, &QPushButton::clicked, this, &ReportsPage::submit);
    connect(m_templates, &QPushButton::clicked, this, &ReportsPage::showTemplates);
    connect(m_template, &TemplateView::left, m_paper, &printing::PaperStack::showContent);
    connect(m_template, &TemplateView::said, this, &ReportsPage::said);
    connect(m_comparison, &ComparisonView::left, m_paper, &printing::PaperStack::showContent);
    connect(m_comparison, &ComparisonView::linkFollowed, this, &ReportsPage::linkFollowed);
    connect(m_grouping, &GroupingView::left, m_paper, &printing::PaperStack::showContent);
    connect(m_grouping, &GroupingView::linkFollowed, this, &ReportsPage::linkFollowed);
    connect(catalogueAction(this, ActionId::ExportTable), &QAction::triggered, this, &ReportsPage::exportSheet);
    connect(catalogueAction(this, ActionId::PrintPage), &QAction::triggered, this, &ReportsPage::showPreview);
    QTimer::singleShot(0, this, &ReportsPage::tellBadge);
}

QWidget* ReportsPage::makeTablePage() {
    m_months->setAccessibleName(tr("Month"));
    m_export->setObjectName(u"exportReport"_s);
    m_export->setIcon(tintedIcon(u"export"_s));
    m_print->setIcon(tintedIcon(u"printing"_s));
    m_freeze->setProperty(OfficeStyle::kPrimary, true);

    m_view->setObjectName(u"monthlyReport"_s);
    m_freeze->setObjectName(u"freezeReport"_s);
    m_months->setObjectName(u"reportMonth"_s);
    m_view->setHorizontalHeader(new GroupedHeader(ReportModel::GroupRole, m_view));
    m_view->setModel(m_model);
    m_view->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_view->verticalHeader()->setFixedWidth(kVillageWidth);
    m_view->verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->verticalHeader()->show();

    auto* const top = new QHBoxLayout;
    top->addWidget(m_months);
    top->addWidget(m_due, 1);
    top->addWidget(m_freeze);
    auto* const buttons = new QHBoxLayout; // a line of their own: at 150 % there is no room beside the month
    buttons->addWidget(m_compare);
    buttons->addWidget(m_groups);
    buttons->addWidget(m_templates);
    buttons->addStretch();
    buttons->addWidget(m_export);
    buttons->addWidget(m_print);
    m_compare->setObjectName(u"compareReports"_s);
    m_groups->setObjectName(u"groupReport"_s);
    m_templates->setObjectName(u"cityForm"_s);
    m_late->setObjectName(u"lateSentence"_s);
    m_late->setWordWrap(true);
    m_late->hide();
    m_withdrawal = makeWithdrawal();

    auto* const page = new QWidget;
    auto* const layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGap + 4);
    layout->addLayout(top);
    layout->addLayout(buttons);
    m_view->setMinimumHeight(kLeastFigures);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_late);
    layout->addWidget(m_words);
    layout->addWidget(m_withdrawal);
    return page;
}

QWidget* ReportsPage::makeWithdrawal() {
    auto* const withdraw = new QPushButton(tr("Withdraw the submission…"));
    withdraw->setObjectName(u"withdrawReport"_s);
    m_because->setObjectName(u"withdrawBecause"_s);
    m_because->setAccessibleName(tr("Why the submission is withdrawn"));
    m_because->setPlaceholderText(tr("Something was reported wrong? Write down why it is withdrawn."));
    connect(withdraw, &QPushButton::clicked, this, &ReportsPage::withdraw);
    connect(m_because, &QLineEdit::returnPressed, this, &ReportsPage::withdraw);
    auto* const row = new QWidget;
    auto* const layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_because, 1);
    layout->addWidget(withdraw);
    row->hide();
    return row;
}

QWidget* ReportsPage::firstFocus() const {
    return m_view;
}

void ReportsPage::activate() {
    read();
    tellBadge();
}

bool ReportsPage::canLeave() {
    if (refusedWhile(m_paper->working() || m_template->working())) {
        return false;
    }
    return m_words->save();
}

void ReportsPage::fillMonths() {
    const domain::Campaign& campaign = m_workspace.ledger().campaign();
    const QDate today = m_workspace.today();
    const QDate first(campaign.year, campaign.phases.first().starts.month(), 1);
    const QDate due = monthDueNext(campaign, today);
    for (QDate month = first; month.year() == campaign.year && (month <= today || month == first);
         month = month.addMonths(1)) {
        m_months->addItem(tr("Month %2 of %1").arg(month.year()).arg(month.month()), month);
    }
    const int wanted = m_months->findData(due);
    m_months->setCurrentIndex(wanted >= 0 ? wanted : m_months->count() - 1);
}

QDate ReportsPage::month() const {
    return m_months->currentData().toDate();
}

void ReportsPage::read() {
    const QDate wanted = month();
    m_workspace.reader().ask(
        this,
        [wanted, by = m_workspace.operatorName(),
         &clock = m_workspace.clock()](const store::Ledger& ledger) -> Result<Shown> {
            Shown shown;
            CANBAO_TRY_ASSIGN(shown.content,
                              reporting::monthlyReportContent(ledger, wanted.year(), wanted.month(), clock, by));
            CANBAO_TRY_ASSIGN(shown.lastMonth, reporting::wordsOfMonth(ledger, wanted.addMonths(-1)));
            return shown;
        },
        [this](const Result<Shown>& shown) {
            const bool there = shown.has_value();
            for (QPushButton* const button : {m_export, m_print, m_compare, m_groups, m_templates, m_freeze}) {
                button->setEnabled(there);
            }
            if (there) {
                show(*shown);
            } else if (shown.error().kind != Error::Kind::Cancelled) {
                m_due->setText(shown.error().message);
                m_due->setRole(Role::Attention);
                m_model->setReport({}, {});
            }
        });
}

void ReportsPage::show(const Shown& shown) {
    m_content = shown.content;
    const reporting::MonthlyReport& report = m_content.report;
    m_words->show(month(), {m_content.problems, m_content.measures}, shown.lastMonth, report.frozen);
    m_model->setReport(report, table());
    fitColumns();
    showDue();
    showLate();
    m_compare->setEnabled(m_months->currentIndex() > 0);
    m_withdrawal->setVisible(report.frozen && m_workspace.mayWrite());
    m_because->clear();
    m_freeze->setVisible(!report.frozen);
    m_freeze->setEnabled(m_workspace.mayWrite() && report.lastDay() < m_workspace.today());
    m_freeze->setToolTip(m_freeze->isEnabled() ? QString() : tr("The month has not ended yet."));
}

void ReportsPage::showDue() {
    const reporting::MonthlyReport& report = m_content.report;
    const QDate due = dueDayOf(m_workspace.ledger().campaign(), month());
    const QString days = due.isValid() ? tr("as of %1, due on %2").arg(dayText(report.lastDay()), dayText(due))
                                       : tr("as of %1").arg(dayText(report.lastDay()));
    const bool late = !report.frozen && due.isValid() && due < m_workspace.today();
    m_due->setText(report.frozen ? (report.version > 1
                                        ? tr("%1 · corrected and frozen (submission %2)").arg(days).arg(report.version)
                                        : tr("%1 · submitted and frozen").arg(days))
                   : late        ? tr("%1 · overdue").arg(days)
                                 : tr("%1 · not submitted yet").arg(days));
    m_due->setRole(report.frozen ? Role::Done : late ? Role::Blocked : Role::Muted);
}

void ReportsPage::showLate() {
    const reporting::MonthlyReport& report = m_content.report;
    const bool missing = report.previousSeq == 0 && dueDayOf(m_workspace.ledger().campaign(), monthBefore()).isValid();
    m_late->setText(report.lateEntries > 0 ? reporting::lateSentence(report)
                    : missing ? tr("Month %1 is not submitted: there is nothing yet that adjustments could "
                                   "be reckoned against.")
                                    .arg(monthBefore().month())
                              : QString());
    m_late->setRole(report.lateEntries > 0 ? Role::Attention : Role::Muted);
    m_late->setVisible(!m_late->text().isEmpty());
}

void ReportsPage::fitColumns() {
    // Heads are wrapped, the part's title runs over the whole row: only the numbers say how wide a column must be.
    QList<int> widths(m_model->columnCount(), kNarrowestColumn);
    QFont bold = m_view->font(); // the total's
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(bold);
    m_view->clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->index(row, 0).data(ReportModel::PartRole).toBool()) {
            m_view->setSpan(row, 0, 1, m_model->columnCount());
            continue;
        }
        for (int column = 0; column < widths.size(); ++column) {
            const QString text = m_model->index(row, column).data().toString();
            widths[column] = std::max(widths.at(column), metrics.horizontalAdvance(text) + 2 * kGap);
        }
    }
    for (int column = 0; column < widths.size(); ++column) {
        m_view->setColumnWidth(column, widths.at(column));
    }
}

reporting::MonthlyReportContent ReportsPage::content() const {
    reporting::MonthlyReportContent content = m_content;
    if (!content.report.frozen) {
        const store::ReportDraft words = m_words->words();
        content.problems = words.problems;
        content.measures = words.measures;
    }
    return content;
}

reporting::MonthlyReportTable ReportsPage::table() const {
    return reporting::monthlyReportTable(content(), m_workspace.codes());
}

void ReportsPage::openRows(const QModelIndex& index) {
    if (const auto filter = m_model->filterAt(index)) {
        Q_EMIT linkFollowed(RowsLink{*filter});
    }
}

void ReportsPage::exportSheet() {
    if (!m_export->isEnabled()) {
        return;
    }
    const QString folder = documentsFolder();
    const QString name = reporting::monthlyReportFileName(m_content.report, u"xlsx"_s);
    m_workspace.dialogs().saveFile(
        this, {tr("Export the monthly report"), QDir(folder).filePath(name), {tr("Excel (*.xlsx)")}},
        [this](const QString& path) {
            if (path.isEmpty()) {
                return;
            }
            m_paper->work().run(
                tr("Writing the report"),
                [path, table = table()](const Progress&) { return reporting::writeMonthlyReportSheet(table, path); },
                [this](const Result<>& written) {
                    if (!written) {
                        m_workspace.dialogs().tell(this, written.error());
                        return;
                    }
                    Q_EMIT said(tr("The report was exported."));
                });
        });
}

void ReportsPage::showPreview() {
    if (!m_print->isEnabled()) {
        return;
    }
    m_paper->showPaper(std::make_shared<printing::MonthlyReportPages>(table(), printing::PaperFonts::installed()),
                       reporting::monthlyReportFileName(m_content.report, u"pdf"_s));
}

void ReportsPage::compare() {
    QList<QDate> earlier;
    for (int i = 0; i < m_months->currentIndex(); ++i) {
        earlier.append(m_months->itemData(i).toDate());
    }
    if (!earlier.isEmpty()) {
        m_comparison->show(m_content.report, earlier);
        m_paper->setCurrentWidget(m_comparison);
    }
}

void ReportsPage::showGroups() {
    m_paper->setCurrentWidget(m_grouping);
    m_grouping->show(reporting::asOf(m_content.report));
}

void ReportsPage::showTemplates() {
    m_paper->setCurrentWidget(m_template);
    m_template->show(content());
}

void ReportsPage::submit() {
    m_workspace.dialogs().confirm(
        this,
        {tr("Submit and freeze"),
         tr("The figures and words of month %1 will be kept as they are now, with the workbook that goes to the city. "
            "What is recorded later appears as an adjustment in the next report.")
             .arg(month().month()),
         tr("Submit and freeze"), true},
        [this](bool confirmed) {
            if (!confirmed) {
                return;
            }
            const QString name = reporting::monthlyReportFileName(m_content.report, u"xlsx"_s);
            m_workspace.dialogs().saveFile(this,
                                           {tr("Where the report for the city is put"),
                                            QDir(documentsFolder()).filePath(name),
                                            {tr("Excel (*.xlsx)")}},
                                           [this](const QString& path) {
                                               if (!path.isEmpty()) {
                                                   submitTo(path);
                                               }
                                           });
        });
}

void ReportsPage::submitTo(const QString& path) {
    const reporting::SubmissionRequest request{month().year(), month().month(), content(), path, {}};
    if (!m_words->save()) {
        return;
    }
    m_paper->work().run(
        tr("Freezing the report"),
        [request, ledgerPath = m_workspace.ledger().path(), by = m_workspace.operatorId(),
         &clock = m_workspace.clock()](const Progress&) -> Result<reporting::MonthlyReportContent> {
            CANBAO_TRY_ASSIGN(const store::Ledger ledger, store::Ledger::open(ledgerPath));
            return reporting::submitMonthlyReport({ledger, by, clock}, request);
        },
        [this](const Result<reporting::MonthlyReportContent>& submitted) {
            if (!submitted) {
                m_workspace.dialogs().tell(this, submitted.error());
                return;
            }
            read();
            tellBadge();
            Q_EMIT said(tr("The report is frozen and its workbook is written. Send it to the city."));
        });
}

void ReportsPage::withdraw() {
    const QString because = m_because->text().trimmed();
    if (because.isEmpty()) {
        m_because->setFocus();
        Q_EMIT said(tr("Write down why the submission is withdrawn."));
        return;
    }
    m_workspace.dialogs().confirm(
        this,
        {tr("Withdraw the submission"),
         tr("The submission of month %1 is kept with your reason, and the month can be corrected and submitted again. "
            "Tell the city.")
             .arg(month().month()),
         tr("Withdraw it"), true},
        [this, because](bool confirmed) {
            if (confirmed) {
                withdrawBecause(because);
            }
        });
}

void ReportsPage::withdrawBecause(const QString& because) {
    const Result<> withdrawn =
        reporting::withdrawMonthlyReport(m_workspace.session(), month().year(), month().month(), because);
    if (!withdrawn) {
        m_workspace.dialogs().tell(this, withdrawn.error());
        return;
    }
    read();
    Q_EMIT said(tr("The submission is withdrawn. Correct the month and submit it again."));
}

void ReportsPage::tellBadge() {
    const domain::Campaign& campaign = m_workspace.ledger().campaign();
    for (const domain::Deadline& deadline : campaign.deadlines) {
        if (deadline.duty == domain::Duty::MonthlyReport && deadline.dueOn >= m_workspace.today()) {
            const qint64 days = m_workspace.today().daysTo(deadline.dueOn);
            Q_EMIT badgeChanged(days <= 10 ? tr("%1 days").arg(days) : QString());
            return;
        }
    }
    Q_EMIT badgeChanged({});
}

} // namespace canbao::ui
