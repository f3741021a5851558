#include "ui/overview/overview_page.h"

#include "core/reporting/grouping.h"
#include "core/store/queries/oldest_open.h"
#include "ui/common/day_text.h"
#include "ui/common/empty_state.h"
#include "ui/common/icon_label.h"
#include "ui/common/metrics.h"
#include "ui/common/scroll_column.h"
#include "ui/common/side_by_side.h"
#include "ui/common/table_view.h"
#include "ui/common/text_label.h"
#include "ui/models/rows_model.h"
#include "ui/overview/coverage_panel.h"
#include "ui/overview/figure_tile.h"
#include "ui/overview/phase_line.h"
#include "ui/overview/progress_delegate.h"
#include "ui/overview/standing.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using canbao::domain::Insurance;
using canbao::domain::State;

namespace canbao::ui {

namespace {

constexpr int kOldestShown = 20;
constexpr int kTwoTables = 1000; ///< beside each other, all their columns seen
constexpr int kLeastVillages = 9;
constexpr int kDeadlinesShown = 3;
constexpr qint64 kSoonDays = 10;

/// Columns of the villages' table.
enum VillageColumn { VillageName, VillageIssued, VillageRate, VillageEnrolled, VillageDeclined, VillageOpen };
/// Columns of the insurances' table.
enum InsuranceColumn { InsuranceName, InsuranceIssued, InsuranceRate, InsuranceEnrolled, InsuranceOpen };

TextLabel* heading(const QString& text) {
    auto* const label = new TextLabel(text);
    label->setSize(TextLabel::Size::Heading);
    return label;
}

TableView* table(const QString& name, RowsModel* model, int rateColumn, QObject* owner) {
    auto* const view = new TableView(name);
    view->setModel(model);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setSelectionBehavior(QAbstractItemView::SelectItems);
    view->setCursor(Qt::PointingHandCursor);
    QHeaderView* const head = view->horizontalHeader();
    head->setStretchLastSection(false);
    head->setDefaultSectionSize(72);
    head->setSectionResizeMode(0, QHeaderView::Stretch);
    if (rateColumn >= 0) {
        view->setItemDelegateForColumn(rateColumn, new ProgressDelegate(owner));
        head->resizeSection(rateColumn, 128);
    }
    return view;
}

} // namespace

OverviewPage::OverviewPage(Workspace& workspace, QWidget* parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_stack(new QStackedWidget)
    , m_phases(new PhaseLine)
    , m_deadlines(new QVBoxLayout)
    , m_issued(new FigureTile(tr("Sent by the city"), Role::Plain))
    , m_verified(new FigureTile(tr("Verified"), Role::Done))
    , m_enrolled(new FigureTile(tr("Enrolled and struck off"), Role::Done))
    , m_open(new FigureTile(tr("Still open"), Role::Waiting))
    , m_villages(
          new RowsModel({tr("Village"), tr("Sent"), tr("Verified"), tr("Enrolled"), tr("To persuade"), tr("Open")}, -1,
                        {VillageIssued, VillageEnrolled, VillageDeclined, VillageOpen}, this))
    , m_insurances(new RowsModel({tr("Insurance on the list"), tr("Sent"), tr("Verified"), tr("Enrolled"), tr("Open")},
                                 -1, {InsuranceIssued, InsuranceEnrolled, InsuranceOpen}, this))
    , m_oldest(new RowsModel({tr("Waiting longest"), tr("Village"), tr("Insurance"), tr("Since")}, -1, {}, this))
    , m_villagesView(nullptr)
    , m_coverage(new CoveragePanel(workspace)) {
    auto* const top = new QHBoxLayout;
    top->setSpacing(kMargin * 2);
    top->addWidget(m_phases, 3);
    top->addLayout(m_deadlines, 2);
    m_deadlines->setSpacing(kGap / 2);

    auto* const figures = new QWidget;
    auto* const layout = new QVBoxLayout(figures);
    layout->setContentsMargins(kMargin, kMargin - 4, kMargin, kMargin);
    layout->setSpacing(kMargin);
    layout->addLayout(top);
    layout->addWidget(makeTiles());
    layout->addWidget(makeTables(), 1);
    layout->addWidget(m_coverage);
    connect(m_coverage, &CoveragePanel::linkFollowed, this, &OverviewPage::linkFollowed);

    auto* const empty = new EmptyState(u"import"_s, tr("No list has been imported yet"),
                                       tr("Import the list that the city sent: the persons and employers to verify, "
                                          "the progress and the monthly report all come from it."),
                                       tr("Import a list"));
    connect(empty, &EmptyState::pressed, this, [this] { Q_EMIT linkFollowed(PageLink{PageId::Intake}); });
    m_stack->addWidget(new ScrollColumn(figures));
    m_stack->addWidget(empty);
    auto* const outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);

    connect(&m_workspace, &Workspace::entriesChanged, this, [this] {
        if (isVisible()) {
            activate();
        }
    });
}

QWidget* OverviewPage::makeTiles() {
    auto* const tiles = new QWidget;
    auto* const layout = new QHBoxLayout(tiles);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kMargin);
    const auto opens = [this](FigureTile* tile, const store::EntryFilter& filter) {
        connect(tile, &FigureTile::clicked, this, [this, filter] { Q_EMIT linkFollowed(RowsLink{filter}); });
    };
    opens(m_issued, {});
    opens(m_verified, {.verified = true});
    opens(m_enrolled, {.state = State::Enrolled});
    opens(m_open, {.state = State::Pending});
    for (FigureTile* const tile : {m_issued, m_verified, m_enrolled, m_open}) {
        layout->addWidget(tile);
    }
    return tiles;
}

QWidget* OverviewPage::makeTables() {
    m_villagesView = table(tr("Progress by village"), m_villages, VillageRate, this);
    TableView* const insurances = table(tr("Progress by insurance"), m_insurances, InsuranceRate, this);
    TableView* const oldest = table(tr("Entries that wait longest"), m_oldest, -1, this);
    m_villagesView->setObjectName(u"villageProgress"_s);
    oldest->setObjectName(u"oldestOpen"_s);
    oldest->setSelectionBehavior(QAbstractItemView::SelectRows);
    oldest->horizontalHeader()->resizeSection(1, 96);
    oldest->horizontalHeader()->resizeSection(2, 88);
    oldest->horizontalHeader()->resizeSection(3, 104);
    m_villagesView->setMinimumHeight(kControl + kLeastVillages * kRowHeight);
    oldest->setMinimumHeight(kControl + 4 * kRowHeight);
    insurances->setFixedHeight(kControl + kGap + 7 * kRowHeight + 2);
    for (const auto& [view, open] :
         {std::pair{m_villagesView, &OverviewPage::openVillage}, std::pair{insurances, &OverviewPage::openInsurance},
          std::pair{oldest, &OverviewPage::openEntry}}) {
        connect(view, &QAbstractItemView::clicked, this, open);
        connect(view, &QAbstractItemView::activated, this, open);
    }

    auto* const right = new QWidget;
    auto* const column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kMargin);
    column->addWidget(insurances);
    column->addWidget(oldest, 1);
    return new SideBySide(m_villagesView, right, kTwoTables);
}

QWidget* OverviewPage::firstFocus() const {
    return m_villagesView;
}

void OverviewPage::activate() {
    m_phases->show(m_workspace.ledger().campaign(), m_workspace.codes(), m_workspace.today());
    showDeadlines();
    m_coverage->refresh();
    m_workspace.reader().ask(
        this,
        [](const store::Ledger& ledger) -> Result<Figures> {
            Figures figures;
            CANBAO_TRY_ASSIGN(figures.tallies, store::talliesNow(ledger));
            CANBAO_TRY_ASSIGN(figures.oldest, store::oldestOpen(ledger, kOldestShown));
            return figures;
        },
        [this](const Result<Figures>& figures) {
            if (figures) {
                show(*figures);
            } else if (figures.error().kind != Error::Kind::Cancelled) {
                m_workspace.dialogs().tell(this, figures.error());
            }
        });
}

void OverviewPage::showDeadlines() {
    while (QLayoutItem* const item = m_deadlines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_deadlines->addWidget(heading(tr("Due next")));
    const QDate today = m_workspace.today();
    int shown = 0;
    for (const domain::Deadline& deadline : m_workspace.ledger().campaign().deadlines) {
        if (deadline.dueOn < today || shown == kDeadlinesShown) {
            continue;
        }
        ++shown;
        const qint64 days = today.daysTo(deadline.dueOn);
        const QString what = m_workspace.codes().label(u"duty"_s, domain::code(deadline.duty));
        const QString when = days == 0 ? tr("today") : tr("in %1 days").arg(days);
        auto* const line = new QWidget;
        auto* const layout = new QHBoxLayout(line);
        layout->setContentsMargins(0, 0, 0, 0);
        const Role role = days <= kSoonDays ? Role::Attention : Role::Muted;
        layout->addWidget(new IconLabel(u"flag"_s, 16, role));
        layout->addWidget(new TextLabel(dayText(deadline.dueOn) + u' ' + what));
        layout->addWidget(new TextLabel(when, role));
        layout->addStretch();
        m_deadlines->addWidget(line);
    }
    if (shown == 0) {
        m_deadlines->addWidget(new TextLabel(tr("Nothing more is due this year."), Role::Muted));
    }
    m_deadlines->addStretch();
}

void OverviewPage::show(const Figures& figures) {
    m_stack->setCurrentIndex(figures.tallies.isEmpty() ? 1 : 0);
    const Standing all(reporting::figuresOf(figures.tallies));
    qint64 employers = 0;
    for (const store::Tally& tally : figures.tallies) {
        if (tally.subject() == domain::SubjectType::Employer && tally.state != State::Withdrawn) {
            employers += tally.count;
        }
    }
    const QLocale locale;
    m_issued->setFigure(
        all.issued,
        tr("persons %1 · employers %2").arg(locale.toString(all.issued - employers), locale.toString(employers)));
    m_verified->setFigure(all.verified, all.rate());
    m_enrolled->setFigure(all.enrolled, {});
    m_open->setFigure(all.open, {});
    showVillages(figures.tallies);
    showInsurances(figures.tallies);
    showOldest(figures.oldest);
}

void OverviewPage::showVillages(const QList<store::Tally>& tallies) {
    QHash<QString, qint64> ids;
    for (const domain::Village& village : m_workspace.villages()) {
        ids.insert(village.code, village.id.value);
    }
    const QLocale locale;
    QList<RowsModel::Row> rows;
    for (const reporting::GroupFigures& village :
         reporting::grouped(tallies, reporting::Grouping::Village, {m_workspace.villages(), m_workspace.codes()})) {
        const Standing standing(village.figures);
        rows.append(
            {{village.name, locale.toString(standing.issued), standing.rate(), locale.toString(standing.enrolled),
              locale.toString(standing.declined), locale.toString(standing.open)},
             ids.value(village.key),
             std::nullopt});
    }
    m_villages->setRows(std::move(rows));
}

void OverviewPage::showInsurances(const QList<store::Tally>& tallies) {
    QHash<QString, reporting::Figures> figures;
    for (const reporting::GroupFigures& group :
         reporting::grouped(tallies, reporting::Grouping::Insurance, {{}, m_workspace.codes()})) {
        figures.insert(group.key, group.figures);
    }
    const QLocale locale;
    QList<RowsModel::Row> rows;
    const auto add = [&](Insurance insurance) {
        const Standing standing(figures.value(domain::code(insurance)));
        rows.append({{m_workspace.codes().shortLabel(insurance), locale.toString(standing.issued), standing.rate(),
                      locale.toString(standing.enrolled), locale.toString(standing.open)},
                     qint64(insurance),
                     std::nullopt});
    };
    for (const Insurance insurance : domain::insurances()) {
        add(insurance);
    }
    add(Insurance::Unspecified);
    m_insurances->setRows(std::move(rows));
}

void OverviewPage::showOldest(const QList<store::EntryLine>& lines) {
    m_oldestLines = lines;
    QList<RowsModel::Row> rows;
    for (const store::EntryLine& line : lines) {
        rows.append({{line.name, line.villageName, m_workspace.codes().shortLabel(line.entry.insurance),
                      line.entry.occurredOn.toString(Qt::ISODate)},
                     line.entry.id.value,
                     line.entry.state});
    }
    m_oldest->setRows(std::move(rows));
}

void OverviewPage::openVillage(const QModelIndex& index) {
    store::EntryFilter filter;
    filter.village = DivisionId{index.data(RowsModel::KeyRole).toLongLong()};
    filter.villageUnknown = !filter.village;
    if (index.column() == VillageOpen) {
        filter.state = State::Pending;
    } else if (index.column() == VillageEnrolled) {
        filter.state = State::Enrolled;
    } else if (index.column() == VillageDeclined) {
        filter.state = State::Declined;
    }
    Q_EMIT linkFollowed(RowsLink{filter});
}

void OverviewPage::openInsurance(const QModelIndex& index) {
    store::EntryFilter filter;
    filter.insurance = Insurance(index.data(RowsModel::KeyRole).toInt());
    if (index.column() == InsuranceOpen) {
        filter.state = State::Pending;
    } else if (index.column() == InsuranceEnrolled) {
        filter.state = State::Enrolled;
    }
    Q_EMIT linkFollowed(RowsLink{filter});
}

void OverviewPage::openEntry(const QModelIndex& index) {
    if (index.row() < m_oldestLines.size()) {
        const domain::Entry& entry = m_oldestLines.at(index.row()).entry;
        Q_EMIT linkFollowed(EntryLink{entry.id, entry.subjectType});
    }
}

} // namespace canbao::ui
