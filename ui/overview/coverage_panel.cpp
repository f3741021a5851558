#include "ui/overview/coverage_panel.h"

#include "core/store/queries/event_counts.h"
#include "core/store/queries/known_lists.h"
#include "ui/common/metrics.h"
#include "ui/common/table_view.h"
#include "ui/common/text_label.h"
#include "ui/models/rows_model.h"
#include "ui/overview/coverage_delegate.h"
#include "ui/overview/coverage_list.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QStackedWidget>

using namespace Qt::StringLiterals;
using canbao::domain::Insurance;
using canbao::store::CoverageSide;

namespace canbao::ui {

namespace {

enum Column { Village, Due, Insured, Missing, Rate };
constexpr int kCacheMegabytes = 8; ///< what is counted is read once
constexpr int kVillagesShown = 8;
constexpr qint64 kAll = -1; ///< the key of the line of the whole office

QString rateText(const store::CoverageCount& count) {
    return count.due == 0 ? u"–"_s : QString::number(double(count.insured * 1000 / count.due) / 10, 'f', 1) + u'%';
}

} // namespace

CoveragePanel::CoveragePanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_reader(workspace.ledger().path(), kCacheMegabytes)
    , m_choices(new QComboBox)
    , m_stack(new QStackedWidget)
    , m_summary(new TextLabel(QString(), Role::Muted))
    , m_rows(new RowsModel({tr("Village"), tr("Due"), tr("Insured"), tr("Missing"), tr("Rate")}, -1,
                           {Due, Insured, Missing}, this))
    , m_view(new TableView(tr("Coverage by village")))
    , m_list(new CoverageList(workspace)) {
    m_kinds = {{tr("Medical"), {Insurance::EmployeeMedical, Insurance::ResidentMedical}},
               {tr("Pension"), {Insurance::EmployeePension, Insurance::ResidentPension}}};
    for (const Insurance insurance : domain::insurances()) {
        m_kinds.append({workspace.codes().shortLabel(insurance), {insurance}});
    }
    m_stack->addWidget(makeTable());
    m_stack->addWidget(m_list);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGap);
    layout->addWidget(makeChoices());
    layout->addWidget(m_stack, 1);
    m_stack->setMinimumHeight(kControl + kVillagesShown * kRowHeight);
    connect(m_list, &CoverageList::closed, this, [this] {
        m_stack->setCurrentIndex(0);
        m_view->setFocus();
    });
    connect(m_list, &CoverageList::linkFollowed, this, &CoveragePanel::linkFollowed);
}

QWidget* CoveragePanel::makeChoices() {
    auto* const heading = new TextLabel(tr("Coverage"));
    heading->setSize(TextLabel::Size::Heading);
    auto* const row = new QWidget;
    auto* const layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGap / 2);
    layout->addWidget(heading);
    m_choices->setObjectName(u"coverageKind"_s);
    m_choices->setAccessibleName(tr("Coverage"));
    for (const Kind& kind : std::as_const(m_kinds)) {
        m_choices->addItem(kind.label);
    }
    layout->addWidget(m_choices);
    m_summary->setObjectName(u"coverageSummary"_s);
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    layout->addWidget(m_summary, 1);
    connect(m_choices, &QComboBox::currentIndexChanged, this, [this](int kind) {
        m_kind = kind;
        m_stack->setCurrentIndex(0);
        show();
    });
    return row;
}

QWidget* CoveragePanel::makeTable() {
    m_view->setObjectName(u"coverageTable"_s);
    m_view->setModel(m_rows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_view->setCursor(Qt::PointingHandCursor);
    m_view->setItemDelegateForColumn(Rate, new CoverageDelegate(this));
    QHeaderView* const head = m_view->horizontalHeader();
    head->setStretchLastSection(false);
    head->setDefaultSectionSize(96);
    head->setSectionResizeMode(Village, QHeaderView::Stretch);
    head->resizeSection(Rate, 240);
    connect(m_view, &QAbstractItemView::clicked, this, &CoveragePanel::open);
    connect(m_view, &QAbstractItemView::activated, this, &CoveragePanel::open);
    return m_view;
}

void CoveragePanel::refresh() {
    struct Counted {
        qint64 seq = 0;
        std::optional<services::CoverageStand> stand; ///< nothing: as before
    };
    m_reader.ask(
        this,
        [on = m_workspace.today(), known = m_seq](const store::Ledger& ledger) -> Result<Counted> {
            Counted counted;
            CANBAO_TRY_ASSIGN(counted.seq, store::lastSeq(ledger));
            if (counted.seq == known) {
                return counted;
            }
            // Without the list there is nothing to count, and counting sorts every result.
            CANBAO_TRY_ASSIGN(const bool listed, store::hasReferences(ledger, domain::ListKind::Households));
            if (listed) {
                CANBAO_TRY_ASSIGN(counted.stand, services::coverageStand(ledger, on));
            } else {
                counted.stand.emplace();
            }
            return counted;
        },
        [this](const Result<Counted>& counted) {
            if (!counted) {
                if (counted.error().kind != Error::Kind::Cancelled) {
                    m_summary->setText(counted.error().message);
                }
                return;
            }
            m_seq = counted->seq;
            if (counted->stand) {
                m_stand = *counted->stand;
                show();
            }
        });
}

void CoveragePanel::show() {
    const store::Coverage& coverage = m_stand.coverage;
    const QLocale locale;
    QList<RowsModel::Row> rows;
    const auto add = [&](const QString& name, qint64 key, const store::CoverageCount& count) {
        rows.append({{name, locale.toString(count.due), locale.toString(count.insured),
                      locale.toString(count.missing()), rateText(count)},
                     key,
                     std::nullopt});
    };
    if (coverage.registered > 0) {
        const QList<Insurance>& insurances = m_kinds.at(m_kind).insurances;
        add(tr("The whole office"), kAll, services::summed(coverage, insurances));
        for (const domain::Village& village : m_workspace.villages()) {
            const store::CoverageCount count = services::summed(coverage, insurances, village.id);
            if (village.active || count.due > 0) {
                add(village.name, village.id.value, count);
            }
        }
        if (const auto unknown = services::summed(coverage, insurances, DivisionId{}); unknown.due > 0) {
            add(tr("Village unknown"), 0, unknown);
        }
        m_summary->setText(tr("of %1 on the households list, %2 not due; the line is the plan's %3% of basic medical "
                              "insurance")
                               .arg(locale.toString(coverage.registered), locale.toString(coverage.away))
                               .arg(m_stand.target));
    } else {
        m_summary->setText(tr("Import the households list (公安): who should be insured is counted from it."));
    }
    static_cast<CoverageDelegate*>(m_view->itemDelegateForColumn(Rate))->setTarget(m_stand.target);
    m_rows->setRows(std::move(rows));
}

void CoveragePanel::open(const QModelIndex& index) {
    if (!index.isValid() || index.column() == Village) {
        return;
    }
    store::CoverageFilter filter{m_kinds.at(m_kind).insurances};
    filter.side = index.column() == Due       ? CoverageSide::Due
                  : index.column() == Insured ? CoverageSide::Insured
                                              : CoverageSide::Missing;
    const qint64 key = index.data(RowsModel::KeyRole).toLongLong();
    if (key != kAll) {
        filter.village = DivisionId{key};
    }
    const QString village = index.siblingAtColumn(Village).data().toString();
    m_list->show(m_reader, filter, tr("%1 · %2").arg(village, m_kinds.at(m_kind).label));
    m_stack->setCurrentIndex(1);
    m_list->setFocus();
}

} // namespace canbao::ui
