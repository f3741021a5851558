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
#include "ui/common/table_view.h"
#include "ui/common/text_label.h"
#include "ui/printing/monthly_report_pages.h"
#include "ui/printing/preview/paper_stack.h"
#include "ui/reports/grouped_header.h"
#include "ui/reports/report_model.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace canbao::ui {

namespace {

constexpr int kWordsHeight = 72;
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

QPlainTextEdit* wordsEdit(const QString& name) {
    auto* const edit = new QPlainTextEdit;
    edit->setAccessibleName(name);
    edit->setPlaceholderText(name);
    edit->setFixedHeight(kWordsHeight);
    edit->setTabChangesFocus(true);
    return edit;
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
    , m_freeze(new QPushButton(tr("Submit and freeze…")))
    , m_model(new ReportModel(workspace, this))
    , m_view(new TableView(tr("Monthly report")))
    , m_problems(wordsEdit(tr("Problems, as they stand in the report")))
    , m_measures(wordsEdit(tr("Measures, as they stand in the report"))) {
    m_paper->setContent(makeTablePage());
    m_paper->setWayBack(tr("Back to the table"));
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin - 4, kMargin, kMargin - 4);
    layout->addWidget(m_paper);
    connect(m_paper, &printing::PaperStack::cameBack, m_view, qOverload<>(&QWidget::setFocus));

    fillMonths();
    connect(m_months, &QComboBox::currentIndexChanged, this, &ReportsPage::read);
    connect(m_view, &QAbstractItemView::clicked, this, &ReportsPage::openRows);
    connect(m_view, &QAbstractItemView::activated, this, &ReportsPage::openRows);
    connect(m_export, &QPushButton::clicked, this, &ReportsPage::exportSheet);
    connect(m_print, &QPushButton::clicked, this, &ReportsPage::showPreview);
    connect(m_freeze, &QPushButton::clicked, this, &ReportsPage::freeze);
    for (QPlainTextEdit* const words : {m_problems, m_measures}) {
        connect(words, &QPlainTextEdit::textChanged, this, [this] { m_wordsExported = false; });
    }
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
    top->addWidget(m_export);
    top->addWidget(m_print);
    top->addWidget(m_freeze);
    auto* const words = new QHBoxLayout;
    words->addWidget(m_problems);
    words->addWidget(m_measures);

    auto* const page = new QWidget;
    auto* const layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGap + 4);
    layout->addLayout(top);
    layout->addWidget(m_view, 1);
    layout->addLayout(words);
    return page;
}

QString ReportsPage::title() const {
    return tr("Reports");
}

QString ReportsPage::iconName() const {
    return u"reports"_s;
}

QWidget* ReportsPage::firstFocus() const {
    return m_view;
}

void ReportsPage::activate() {
    read();
    tellBadge();
}

bool ReportsPage::canLeave() {
    if (refusedWhile(m_paper->working())) {
        return false;
    }
    if (m_wordsExported) {
        return true;
    }
    m_workspace.dialogs().confirm(this,
                                  {tr("Not exported yet"),
                                   tr("The words about problems and measures are not exported yet and would be lost."),
                                   tr("Leave without them"), true},
                                  [this](bool leave) {
                                      if (leave) {
                                          m_wordsExported = true;
                                          QTimer::singleShot(0, window(), &QWidget::close);
                                      }
                                  });
    return false;
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
        [wanted, &clock = m_workspace.clock()](const store::Ledger& ledger) {
            return reporting::monthlyReport(ledger, wanted.year(), wanted.month(), clock);
        },
        [this](const Result<reporting::MonthlyReport>& report) {
            const bool there = report.has_value();
            for (QPushButton* const button : {m_export, m_print, m_freeze}) {
                button->setEnabled(there);
            }
            if (there) {
                show(*report);
            } else if (report.error().kind != Error::Kind::Cancelled) {
                m_due->setText(report.error().message);
                m_due->setRole(Role::Attention);
                m_model->setTable({});
            }
        });
}

void ReportsPage::show(const reporting::MonthlyReport& report) {
    m_report = report;
    m_model->setTable(table());
    fitColumns();

    const QDate due = dueDayOf(m_workspace.ledger().campaign(), month());
    const QString days = due.isValid() ? tr("as of %1, due on %2").arg(dayText(report.lastDay()), dayText(due))
                                       : tr("as of %1").arg(dayText(report.lastDay()));
    const bool late = !report.frozen && due.isValid() && due < m_workspace.today();
    m_due->setText(report.frozen ? tr("%1 · submitted and frozen").arg(days)
                   : late        ? tr("%1 · overdue").arg(days)
                                 : tr("%1 · not submitted yet").arg(days));
    m_due->setRole(report.frozen ? Role::Done : late ? Role::Blocked : Role::Muted);
    m_freeze->setEnabled(m_workspace.mayWrite() && !report.frozen && report.lastDay() < m_workspace.today());
    m_freeze->setToolTip(m_freeze->isEnabled() || report.frozen ? QString() : tr("The month has not ended yet."));
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

reporting::MonthlyReportTable ReportsPage::table() const {
    reporting::MonthlyReportContent content;
    content.report = m_report;
    content.countyName = domain::cityName();
    content.problems = m_problems->toPlainText().trimmed();
    content.measures = m_measures->toPlainText().trimmed();
    content.signature.preparedBy = m_workspace.operatorName();
    content.signature.filledOn = m_workspace.today();
    return reporting::monthlyReportTable(content, m_workspace.codes());
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
    const QString name = reporting::monthlyReportFileName(m_report, u"xlsx"_s);
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
                    m_wordsExported = true;
                    Q_EMIT said(tr("The report was exported."));
                });
        });
}

void ReportsPage::showPreview() {
    if (!m_print->isEnabled()) {
        return;
    }
    m_paper->showPaper(std::make_shared<printing::MonthlyReportPages>(table(), printing::PaperFonts::installed()),
                       reporting::monthlyReportFileName(m_report, u"pdf"_s));
}

void ReportsPage::freeze() {
    const QDate wanted = month();
    m_workspace.dialogs().confirm(
        this,
        {tr("Submit and freeze"),
         tr("The figures of month %1 will be kept as they are now. What is recorded later appears as an adjustment in "
            "the next report. This can't be undone.")
             .arg(wanted.month()),
         tr("Submit and freeze"), true},
        [this, wanted](bool confirmed) {
            if (!confirmed) {
                return;
            }
            m_paper->work().run(
                tr("Freezing the report"),
                [wanted, path = m_workspace.ledger().path(), by = m_workspace.operatorId(),
                 &clock = m_workspace.clock()](const Progress&) -> Result<reporting::MonthlyReport> {
                    CANBAO_TRY_ASSIGN(const store::Ledger ledger, store::Ledger::open(path));
                    return reporting::freezeMonthlyReport({ledger, by, clock}, wanted.year(), wanted.month());
                },
                [this](const Result<reporting::MonthlyReport>& frozen) {
                    if (!frozen) {
                        m_workspace.dialogs().tell(this, frozen.error());
                        return;
                    }
                    show(*frozen);
                    tellBadge();
                    Q_EMIT said(tr("The report is frozen. Export or print it and send it to the city."));
                });
        });
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
