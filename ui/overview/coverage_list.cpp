#include "ui/overview/coverage_list.h"

#include "core/domain/masking.h"
#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/table_view.h"
#include "ui/common/text_label.h"
#include "ui/models/rows_model.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace canbao::ui {

namespace {

constexpr qsizetype kMostShown = 2000; ///< nobody reads more; canbao-cli coverage --missing gives all

} // namespace

CoverageList::CoverageList(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_heading(new TextLabel)
    , m_rows(
          new RowsModel({tr("Name"), tr("Citizen id"), tr("Village"), tr("Born"), tr("Insurance"), tr("In the ledger")},
                        -1, {}, this))
    , m_view(new TableView(tr("Persons behind the number"))) {
    auto* const back = new QPushButton(tr("Back to the villages"));
    back->setIcon(tintedIcon(u"previous"_s));
    back->setObjectName(u"coverageBack"_s);
    m_heading->setObjectName(u"coverageHeading"_s);
    m_view->setObjectName(u"coveragePersons"_s);
    m_view->setModel(m_rows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    const QList<int> widths{112, 200, 160, 96, 88};
    for (int column = 0; column < widths.size(); ++column) {
        m_view->horizontalHeader()->resizeSection(column, widths.at(column));
    }
    setFocusProxy(m_view);
    auto* const top = new QHBoxLayout;
    top->addWidget(back);
    top->addWidget(m_heading, 1);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGap / 2);
    layout->addLayout(top);
    layout->addWidget(m_view, 1);
    m_view->installEventFilter(this);
    connect(back, &QPushButton::clicked, this, &CoverageList::closed);
    connect(m_view, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        if (const EntryId entry{index.data(RowsModel::KeyRole).toLongLong()}) {
            Q_EMIT linkFollowed(EntryLink{entry});
        }
    });
}

void CoverageList::show(LedgerReader& reader, const store::CoverageFilter& filter, const QString& heading) {
    m_rows->setRows({});
    m_heading->setText(heading + u" …"_s);
    store::CoverageFilter limited = filter;
    limited.limit = kMostShown;
    reader.ask(
        this,
        [on = m_workspace.today(), limited](const store::Ledger& ledger) {
            return services::coveredPersons(ledger, on, limited);
        },
        [this, heading](const Result<store::CoveredPersons>& found) {
            if (found) {
                fill(*found, heading);
            } else if (found.error().kind != Error::Kind::Cancelled) {
                m_heading->setText(found.error().message);
            }
        });
}

void CoverageList::fill(const store::CoveredPersons& found, const QString& heading) {
    const QLocale locale;
    QList<RowsModel::Row> rows;
    for (const store::CoveredPerson& person : found.persons) {
        const auto village = std::ranges::find(m_workspace.villages(), person.village, &domain::Village::id);
        const QString insurance = m_workspace.codes().shortLabel(person.insurance);
        rows.append(
            {{person.name, domain::maskedId(person.number),
              village == m_workspace.villages().end() ? tr("Village unknown") : village->name,
              person.birth.toString(u"yyyy"_s), person.insured ? insurance : tr("%1: missing").arg(insurance),
              person.entry ? tr("entry %1: Enter opens it").arg(person.entry.value) : tr("on no list of the city")},
             person.entry.value,
             std::nullopt});
    }
    m_rows->setRows(std::move(rows));
    const QString all = tr("%1: %n person(s)", nullptr, int(found.total)).arg(heading);
    m_heading->setText(found.persons.size() < found.total
                           ? tr("%1, the first %2 shown").arg(all, locale.toString(found.persons.size()))
                           : all);
    m_view->selectRow(0);
}

bool CoverageList::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        Q_EMIT closed(); // a table takes Escape for its own
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace canbao::ui
