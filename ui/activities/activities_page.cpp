#include "ui/activities/activities_page.h"

#include "core/reporting/activity_counts.h"
#include "core/services/keep_activities.h"
#include "core/store/queries/activities.h"
#include "ui/activities/activity_form.h"
#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/office_style.h"
#include "ui/common/scroll_column.h"
#include "ui/common/table_view.h"
#include "ui/common/text_label.h"
#include "ui/models/rows_model.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;
using canbao::domain::Activity;

namespace canbao::ui {

namespace {

constexpr int kFormWidth = 360;

} // namespace

ActivitiesPage::ActivitiesPage(Workspace& workspace, QWidget* parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_sum(new TextLabel(QString(), Role::Muted))
    , m_model(new RowsModel({tr("Held on"), tr("Kind"), tr("Where"), tr("Audience"), tr("Result")}, -1, {}, this))
    , m_view(new TableView(tr("Outreach and inspections")))
    , m_head(new TextLabel)
    , m_form(new ActivityForm(workspace))
    , m_removal(nullptr)
    , m_because(new QLineEdit) {
    m_sum->setWordWrap(true);
    m_view->setObjectName(u"activities"_s);
    m_view->setModel(m_model);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    QHeaderView* const head = m_view->horizontalHeader();
    head->resizeSection(0, 104);
    head->resizeSection(1, 176);
    head->resizeSection(2, 160);
    head->resizeSection(3, 136);
    head->setStretchLastSection(true);

    auto* const left = new QVBoxLayout;
    left->setSpacing(kGap);
    left->addWidget(m_sum);
    left->addWidget(m_view, 1);
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin - 4, kMargin, kMargin - 4);
    layout->setSpacing(kMargin);
    layout->addLayout(left, 1);
    layout->addWidget(makeForm());

    connect(m_view, &QAbstractItemView::clicked, this, &ActivitiesPage::edit);
    connect(m_view, &QAbstractItemView::activated, this, &ActivitiesPage::edit);
    connect(m_form, &ActivityForm::accepted, this, &ActivitiesPage::save);
    beginNew();
}

QWidget* ActivitiesPage::makeForm() {
    m_head->setSize(TextLabel::Size::Heading);
    auto* const save = new QPushButton(tr("Save"));
    save->setObjectName(u"saveActivity"_s);
    save->setProperty(OfficeStyle::kPrimary, true);
    auto* const fresh = new QPushButton(tr("New"));
    fresh->setObjectName(u"newActivity"_s);
    fresh->setIcon(tintedIcon(u"plus"_s));
    auto* const remove = new QPushButton(tr("Take back"));
    remove->setObjectName(u"removeActivity"_s);
    m_because->setObjectName(u"removeBecause"_s);
    m_because->setPlaceholderText(tr("Why it is taken back"));
    m_because->setAccessibleName(tr("Why the activity is taken back"));
    connect(save, &QPushButton::clicked, this, &ActivitiesPage::save);
    connect(fresh, &QPushButton::clicked, this, &ActivitiesPage::beginNew);
    connect(remove, &QPushButton::clicked, this, &ActivitiesPage::remove);

    m_removal = new QWidget;
    auto* const removal = new QHBoxLayout(m_removal);
    removal->setContentsMargins(0, kGap, 0, 0);
    removal->addWidget(m_because, 1);
    removal->addWidget(remove);
    auto* const buttons = new QHBoxLayout;
    buttons->addWidget(save);
    buttons->addWidget(fresh);
    buttons->addStretch();

    auto* const form = new QWidget;
    auto* const layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, kGap, 0);
    layout->setSpacing(kGap + 4);
    layout->addWidget(m_head);
    layout->addWidget(m_form);
    layout->addLayout(buttons);
    layout->addWidget(m_removal);
    layout->addStretch();
    auto* const scroll = new ScrollColumn(form);
    scroll->setFixedWidth(kFormWidth);
    if (!m_workspace.mayWrite()) {
        scroll->hide();
    }
    return scroll;
}

QWidget* ActivitiesPage::firstFocus() const {
    return m_view;
}

void ActivitiesPage::activate() {
    m_workspace.reader().ask(
        this,
        [today = m_workspace.today()](const store::Ledger& ledger) {
            return store::activities(ledger, QDate(1, 1, 1), today);
        },
        [this](const Result<QList<Activity>>& activities) {
            if (activities) {
                show(*activities);
            } else if (activities.error().kind != Error::Kind::Cancelled) {
                m_workspace.dialogs().tell(this, activities.error());
            }
        });
}

void ActivitiesPage::show(const QList<Activity>& activities) {
    m_activities = activities;
    const domain::CodeTables& codes = m_workspace.codes();
    const QLocale locale;
    QList<RowsModel::Row> rows;
    for (const Activity& activity : activities) {
        QStringList where{activity.place};
        for (const domain::Village& village : m_workspace.villages()) {
            if (village.id == activity.village) {
                where.prepend(village.name);
            }
        }
        where.removeAll(QString());
        const bool outreach = activity.sort == Activity::Sort::Outreach;
        const QString result = outreach
                                   ? tr("%1 people, %2 leaflets")
                                         .arg(locale.toString(activity.reached), locale.toString(activity.materials))
                                   : tr("%1 inspected, %2 with problems, %3 told to put them right")
                                         .arg(locale.toString(activity.inspected), locale.toString(activity.problems),
                                              locale.toString(activity.ordered));
        rows.append({{activity.heldOn.toString(Qt::ISODate),
                      codes.label(domain::kindList(activity.sort), activity.kind), where.join(u' '),
                      activity.audience.isEmpty() ? QString() : codes.label(u"audience"_s, activity.audience), result},
                     activity.id.value,
                     std::nullopt});
    }
    m_model->setRows(std::move(rows));
    const reporting::ActivityCounts counts = reporting::countsOf(activities);
    m_sum->setText(counts.any() ? tr("Cumulative: %1.").arg(reporting::activitySentence(counts, codes))
                                : tr("Nothing is recorded yet. The monthly report counts what is recorded here."));
}

void ActivitiesPage::edit(const QModelIndex& index) {
    if (index.row() < m_activities.size()) {
        m_form->edit(m_activities.at(index.row()));
        m_head->setText(tr("Correct an activity"));
        m_because->clear();
        m_removal->show();
    }
}

void ActivitiesPage::beginNew() {
    m_form->begin();
    m_head->setText(tr("Record an activity"));
    m_removal->hide();
    m_form->focusFirst();
}

void ActivitiesPage::save() {
    const Result<domain::ActivityId> saved = services::saveActivity(m_workspace.session(), m_form->activity());
    if (!saved) {
        m_workspace.dialogs().tell(this, saved.error());
        return;
    }
    beginNew();
    activate();
    Q_EMIT said(tr("The activity is saved."));
}

void ActivitiesPage::remove() {
    const Result<> removed = services::removeActivity(m_workspace.session(), m_form->activity().id, m_because->text());
    if (!removed) {
        m_workspace.dialogs().tell(this, removed.error());
        return;
    }
    beginNew();
    activate();
    Q_EMIT said(tr("The activity is taken back."));
}

} // namespace canbao::ui
