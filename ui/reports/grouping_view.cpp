#include "ui/reports/grouping_view.h"

#include "ui/common/day_text.h"
#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/table_view.h"
#include "ui/common/text_label.h"
#include "ui/models/rows_model.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;
using canbao::reporting::Grouping;

namespace canbao::ui {

namespace {

constexpr int kNameWidth = 232;
constexpr int kNumberWidth = 88;

QString textOf(const reporting::ReportCell& cell) {
    if (const auto* const count = std::get_if<qint64>(&cell)) {
        return QLocale().toString(*count);
    }
    const auto* const share = std::get_if<double>(&cell);
    return share != nullptr ? QLocale().toString(*share * 100, 'f', 1) + u'%' : QString();
}

} // namespace

GroupingView::GroupingView(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_groupings(new QComboBox)
    , m_subjects(new QComboBox)
    , m_day(new TextLabel(QString(), Role::Muted))
    , m_rows(new RowsModel({}, -1, {1, 2, 3, 4, 5, 6, 7, 8, 9}, this))
    , m_view(new TableView(tr("Figures by group"))) {
    fillGroupings();
    m_view->setObjectName(u"groupedFigures"_s);
    m_view->setModel(m_rows);
    m_view->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_view->horizontalHeader()->setStretchLastSection(false); // a number is no word to be stretched
    auto* const back = new QPushButton(tr("Back to the table"));
    back->setObjectName(u"leaveGrouping"_s);
    back->setIcon(tintedIcon(u"previous"_s));
    connect(back, &QPushButton::clicked, this, &GroupingView::left);

    auto* const top = new QHBoxLayout;
    top->addWidget(back);
    top->addWidget(m_groupings);
    top->addWidget(m_subjects);
    top->addWidget(m_day, 1);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGap + 4);
    layout->addLayout(top);
    layout->addWidget(m_view, 1);

    connect(m_groupings, &QComboBox::currentIndexChanged, this, &GroupingView::read);
    connect(m_subjects, &QComboBox::currentIndexChanged, this, &GroupingView::read);
    connect(m_view, &QAbstractItemView::clicked, this, &GroupingView::openRows);
    connect(m_view, &QAbstractItemView::activated, this, &GroupingView::openRows);
}

void GroupingView::fillGroupings() {
    m_groupings->setObjectName(u"grouping"_s);
    m_groupings->setAccessibleName(tr("Grouped by"));
    for (const auto& [grouping, name] :
         {std::pair(Grouping::SpecialGroup, tr("by special group")), std::pair(Grouping::Insurance, tr("by insurance")),
          std::pair(Grouping::List, tr("by list")), std::pair(Grouping::State, tr("by state")),
          std::pair(Grouping::Reason, tr("by reason")), std::pair(Grouping::Village, tr("by village"))}) {
        m_groupings->addItem(name, int(grouping));
    }
    m_subjects->setObjectName(u"groupedSubject"_s);
    m_subjects->setAccessibleName(tr("Persons or employers"));
    m_subjects->addItem(tr("Persons"), int(domain::SubjectType::Person));
    m_subjects->addItem(tr("Employers"), int(domain::SubjectType::Employer));
}

void GroupingView::show(const store::AsOf& at) {
    m_at = at;
    m_day->setText(tr("as of %1").arg(dayText(at.day)));
    read();
    m_view->setFocus();
}

void GroupingView::read() {
    m_workspace.reader().ask(
        this,
        [at = m_at, grouping = Grouping(m_groupings->currentData().toInt()),
         subject = domain::SubjectType(m_subjects->currentData().toInt())](const store::Ledger& ledger) {
            return reporting::groupTable(ledger, grouping, subject, at);
        },
        [this](const Result<reporting::GroupTable>& table) {
            if (table) {
                showTable(*table);
            } else if (table.error().kind != Error::Kind::Cancelled) {
                m_workspace.dialogs().tell(this, table.error());
            }
        });
}

void GroupingView::showTable(const reporting::GroupTable& table) {
    m_table = table;
    QStringList heads{m_groupings->currentText()};
    QList<int> widths{kNameWidth};
    for (const reporting::GroupTable::Column& column : table.columns) {
        heads.append(column.head);
        widths.append(kNumberWidth);
    }
    QList<RowsModel::Row> rows;
    for (qsizetype line = 0; line < table.lines.size(); ++line) {
        RowsModel::Row row{{table.lines.at(line).name}, line, std::nullopt, {}};
        for (qsizetype column = 0; column < table.columns.size(); ++column) {
            row.cells.append(textOf(table.lines.at(line).cells.at(column)));
            if (reporting::rowsBehind(table, column, line, m_workspace.villages())) {
                row.links.append(int(column) + 1);
            }
        }
        rows.append(std::move(row));
    }
    m_rows->setTable(heads, std::move(rows));
    m_view->setColumnWidths(widths);
}

void GroupingView::openRows(const QModelIndex& index) {
    if (index.column() == 0) {
        return;
    }
    if (const auto filter = reporting::rowsBehind(m_table, index.column() - 1, index.row(), m_workspace.villages())) {
        Q_EMIT linkFollowed(RowsLink{*filter});
    }
}

} // namespace canbao::ui
