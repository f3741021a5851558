#include "ui/reports/comparison_view.h"

#include "core/reporting/report_rows.h"
#include "ui/common/day_text.h"
#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/side_by_side.h"
#include "ui/common/table_view.h"
#include "ui/common/text_label.h"
#include "ui/models/rows_model.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace canbao::ui {

namespace {

constexpr qsizetype kMostExplained = 200;
constexpr int kTwoTables = 900;
constexpr int kNumberWidth = 72;

enum DifferenceColumn { Village, Figure, Before, After, Change };

TableView* table(const QString& name, RowsModel* model) {
    auto* const view = new TableView(name);
    view->setModel(model);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->horizontalHeader()->setStretchLastSection(true);
    return view;
}

} // namespace

ComparisonView::ComparisonView(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_months(new QComboBox)
    , m_sum(new TextLabel(QString(), Role::Muted))
    , m_differences(
          new RowsModel({tr("Village"), tr("Figure"), {}, {}, tr("Change")}, -1, {Before, After, Change}, this))
    , m_differencesView(table(tr("Differences"), m_differences))
    , m_entries(new RowsModel({tr("Name"), tr("Before"), tr("After"), tr("What happened")}, -1, {}, this))
    , m_entriesView(table(tr("Entries behind the difference"), m_entries))
    , m_entriesHead(new TextLabel) {
    m_months->setObjectName(u"comparedMonth"_s);
    m_months->setAccessibleName(tr("Compared with"));
    m_differencesView->setObjectName(u"differences"_s);
    m_entriesView->setObjectName(u"explainedEntries"_s);
    auto* const back = new QPushButton(tr("Back to the table"));
    back->setObjectName(u"leaveComparison"_s);
    back->setIcon(tintedIcon(u"previous"_s));
    connect(back, &QPushButton::clicked, this, &ComparisonView::left);

    auto* const top = new QHBoxLayout;
    top->addWidget(back);
    top->addWidget(new TextLabel(tr("Compared with")));
    top->addWidget(m_months);
    top->addWidget(m_sum, 1);
    auto* const right = new QWidget;
    auto* const entries = new QVBoxLayout(right);
    entries->setContentsMargins(0, 0, 0, 0);
    entries->addWidget(m_entriesHead);
    entries->addWidget(m_entriesView, 1);

    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGap + 4);
    layout->addLayout(top);
    layout->addWidget(new SideBySide(m_differencesView, right, kTwoTables), 1);

    QHeaderView* const head = m_differencesView->horizontalHeader();
    head->resizeSection(Village, 112);
    head->resizeSection(Figure, 176);
    head->resizeSection(Before, kNumberWidth);
    head->resizeSection(After, kNumberWidth);
    m_entriesView->horizontalHeader()->resizeSection(1, 120);
    m_entriesView->horizontalHeader()->resizeSection(2, 120);

    connect(m_months, &QComboBox::currentIndexChanged, this, &ComparisonView::read);
    connect(m_differencesView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ComparisonView::explain);
    connect(m_entriesView, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        Q_EMIT linkFollowed(EntryLink{EntryId{index.data(RowsModel::KeyRole).toLongLong()}});
    });
}

void ComparisonView::show(const reporting::MonthlyReport& later, const QList<QDate>& earlierMonths) {
    m_comparison = {{}, later, {}};
    {
        const QSignalBlocker quiet(m_months);
        m_months->clear();
        for (const QDate& month : earlierMonths) {
            m_months->addItem(tr("Month %2 of %1").arg(month.year()).arg(month.month()), month);
        }
        m_months->setCurrentIndex(m_months->count() - 1);
    }
    read();
    m_differencesView->setFocus();
}

void ComparisonView::read() {
    const QDate month = m_months->currentData().toDate();
    m_differences->setRows({});
    m_entries->setRows({});
    m_entriesHead->clear();
    if (!month.isValid()) {
        return;
    }
    m_workspace.reader().ask(
        this,
        [month, &clock = m_workspace.clock()](const store::Ledger& ledger) {
            return reporting::monthlyReport(ledger, month.year(), month.month(), clock);
        },
        [this](const Result<reporting::MonthlyReport>& earlier) {
            if (earlier) {
                showDifferences(*earlier);
            } else if (earlier.error().kind != Error::Kind::Cancelled) {
                m_workspace.dialogs().tell(this, earlier.error());
            }
        });
}

void ComparisonView::showDifferences(const reporting::MonthlyReport& earlier) {
    m_comparison = reporting::compareReports(earlier, m_comparison.later, m_workspace.codes());
    const QLocale locale;
    QList<RowsModel::Row> rows;
    for (const reporting::FigureDifference& difference : m_comparison.differences) {
        const qint64 change = difference.after - difference.before;
        const QString village = !difference.villageCode             ? tr("Total")
                                : difference.villageCode->isEmpty() ? tr("Village not known")
                                                                    : difference.villageName;
        rows.append(
            {{village, difference.column.group + u' ' + difference.column.head, locale.toString(difference.before),
              locale.toString(difference.after), (change > 0 ? u"+"_s : QString()) + locale.toString(change)},
             rows.size(),
             std::nullopt});
    }
    const auto monthName = [](const reporting::MonthlyReport& report) { return tr("Month %1").arg(report.month); };
    m_differences->setTable(
        {tr("Village"), tr("Figure"), monthName(earlier), monthName(m_comparison.later), tr("Change")}, rows);
    m_sum->setText(rows.isEmpty() ? tr("Both reports say the same.")
                   : earlier.frozen
                       ? tr("%n number(s) differ from what was submitted.", nullptr, int(rows.size()))
                       : tr("%n number(s) differ; the earlier month was not submitted.", nullptr, int(rows.size())));
    if (!rows.isEmpty()) {
        m_differencesView->setCurrentIndex(m_differences->index(0, 0));
    }
}

void ComparisonView::explain(const QModelIndex& index) {
    const qsizetype row = index.isValid() ? index.row() : -1;
    if (row < 0 || row >= m_comparison.differences.size()) {
        return;
    }
    const reporting::FigureDifference& difference = m_comparison.differences.at(row);
    const store::EntryFilter filter =
        reporting::rowsBetween(m_comparison.earlier, m_comparison.later, *difference.column.counted,
                               difference.villageCode, m_workspace.villages());
    struct Explained {
        QList<reporting::ExplainedEntry> entries;
        QList<store::EntryLine> lines;
    };
    m_workspace.reader().ask(
        this,
        [filter](const store::Ledger& ledger) -> Result<Explained> {
            Explained found;
            CANBAO_TRY_ASSIGN(found.entries, reporting::explained(ledger, filter, kMostExplained));
            QList<EntryId> keys;
            for (const reporting::ExplainedEntry& entry : found.entries) {
                keys.append(entry.entry);
            }
            CANBAO_TRY_ASSIGN(found.lines, store::entryLines(ledger, keys));
            return found;
        },
        [this](const Result<Explained>& found) {
            if (found) {
                showEntries(found->entries, found->lines);
            }
        });
}

void ComparisonView::showEntries(const QList<reporting::ExplainedEntry>& entries,
                                 const QList<store::EntryLine>& lines) {
    QList<RowsModel::Row> rows;
    for (qsizetype i = 0; i < std::min(entries.size(), lines.size()); ++i) {
        const reporting::ExplainedEntry& entry = entries.at(i);
        rows.append({{lines.at(i).name, standingText(entry.before), standingText(entry.after), eventText(entry)},
                     entry.entry.value,
                     std::nullopt});
    }
    m_entriesHead->setText(rows.size() < kMostExplained
                               ? tr("%n entry(s) made the difference", nullptr, int(rows.size()))
                               : tr("The first %n entry(s) that made the difference", nullptr, int(rows.size())));
    m_entries->setRows(std::move(rows));
}

QString ComparisonView::standingText(const std::optional<store::Standing>& standing) const {
    if (!standing) {
        return tr("not on the list");
    }
    const QString state = m_workspace.codes().label(standing->state);
    const QString reason = m_workspace.codes().reasonLabel(standing->state, standing->reason);
    return reason.isEmpty() ? state : state + u'·' + reason;
}

QString ComparisonView::eventText(const reporting::ExplainedEntry& entry) {
    if (entry.before && entry.after && entry.before->village != entry.after->village) {
        return tr("moved to another village");
    }
    if (entry.events.isEmpty()) {
        return {};
    }
    const store::Event& last = entry.events.last();
    const QDate recorded = last.recordedAt.toLocalTime().date();
    return recorded == last.occurredOn
               ? tr("%1, event %2").arg(dayText(recorded)).arg(last.seq)
               : tr("of %1, recorded on %2, event %3").arg(dayText(last.occurredOn), dayText(recorded)).arg(last.seq);
}

} // namespace canbao::ui
