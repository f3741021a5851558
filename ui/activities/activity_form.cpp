#include "ui/activities/activity_form.h"

#include "ui/common/metrics.h"
#include "ui/common/text_label.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using Sort = canbao::domain::Activity::Sort;

namespace canbao::ui {

namespace {

constexpr int kMost = 999'999;

void select(QComboBox* box, const QVariant& value) {
    box->setCurrentIndex(std::max(0, box->findData(value)));
}

} // namespace

ActivityForm::ActivityForm(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_layout(new QFormLayout(this))
    , m_sort(new QComboBox)
    , m_kind(new QComboBox)
    , m_heldOn(new QDateEdit)
    , m_village(new QComboBox)
    , m_place(new QLineEdit)
    , m_audience(new QComboBox) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(kGap);
    m_layout->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_heldOn->setCalendarPopup(true);
    m_heldOn->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_heldOn->setFixedWidth(kDateField);
    m_sort->setObjectName(u"activitySort"_s);
    m_kind->setObjectName(u"activityKind"_s);
    m_place->setObjectName(u"activityPlace"_s);
    const auto add = [this](const QString& label, QWidget* field) {
        field->setAccessibleName(label);
        m_layout->addRow(new TextLabel(label), field);
    };
    add(tr("Sort"), m_sort);
    add(tr("Kind"), m_kind);
    add(tr("Held on"), m_heldOn);
    add(tr("Village"), m_village);
    add(tr("Place"), m_place);
    add(tr("Audience"), m_audience);
    m_reached = number(tr("People reached"));
    m_reached->setObjectName(u"activityReached"_s);
    m_materials = number(tr("Leaflets handed out"));
    m_inspected = number(tr("Employers inspected"));
    m_inspected->setObjectName(u"activityInspected"_s);
    m_problems = number(tr("With problems"));
    m_ordered = number(tr("Told to put them right"));
    m_note = new QLineEdit;
    add(tr("Note"), m_note);
    for (QLineEdit* const field : {m_place, m_note}) {
        connect(field, &QLineEdit::returnPressed, this, &ActivityForm::accepted);
    }

    m_sort->addItem(tr("Outreach"), domain::code(Sort::Outreach));
    m_sort->addItem(tr("Inspection"), domain::code(Sort::Inspection));
    connect(m_sort, &QComboBox::currentIndexChanged, this, &ActivityForm::fillKinds);
    connect(&m_workspace, &Workspace::tablesChanged, this, &ActivityForm::fillTables);
    fillTables();
    begin();
}

QSpinBox* ActivityForm::number(const QString& label) {
    auto* const box = new QSpinBox;
    box->setRange(0, kMost);
    box->setGroupSeparatorShown(true);
    box->setAccessibleName(label);
    m_layout->addRow(new TextLabel(label), box);
    return box;
}

Sort ActivityForm::sort() const {
    return domain::activitySortFromCode(m_sort->currentData().toString()).value_or(Sort::Outreach);
}

void ActivityForm::fillTables() {
    const QString audience = m_audience->currentData().toString();
    const QVariant village = m_village->currentData();
    m_audience->clear();
    m_audience->addItem(tr("Everybody"), QString());
    for (const domain::CodeRow& row : m_workspace.codes().rows(u"audience"_s)) {
        m_audience->addItem(row.label, row.code);
    }
    select(m_audience, audience);
    m_village->clear();
    m_village->addItem(tr("The whole township"), 0);
    for (const domain::Village& each : m_workspace.villages()) {
        m_village->addItem(each.name, each.id.value);
    }
    select(m_village, village);
    fillKinds();
}

void ActivityForm::fillKinds() {
    m_kind->clear();
    for (const domain::CodeRow& row : m_workspace.codes().rows(domain::kindList(sort()))) {
        m_kind->addItem(row.label, row.code);
    }
    const bool outreach = sort() == Sort::Outreach;
    for (QWidget* const field :
         {static_cast<QWidget*>(m_audience), static_cast<QWidget*>(m_reached), static_cast<QWidget*>(m_materials)}) {
        field->setVisible(outreach);
        m_layout->labelForField(field)->setVisible(outreach);
    }
    for (QWidget* const field : {m_inspected, m_problems, m_ordered}) {
        field->setVisible(!outreach);
        m_layout->labelForField(field)->setVisible(!outreach);
    }
}

domain::Activity ActivityForm::activity() const {
    domain::Activity activity;
    activity.id = m_id;
    activity.sort = sort();
    activity.kind = m_kind->currentData().toString();
    activity.heldOn = m_heldOn->date();
    activity.village = DivisionId{m_village->currentData().toLongLong()};
    activity.place = m_place->text().trimmed();
    activity.note = m_note->text().trimmed();
    if (activity.sort == Sort::Outreach) {
        activity.audience = m_audience->currentData().toString();
        activity.reached = m_reached->value();
        activity.materials = m_materials->value();
    } else {
        activity.inspected = m_inspected->value();
        activity.problems = m_problems->value();
        activity.ordered = m_ordered->value();
    }
    return activity;
}

void ActivityForm::edit(const domain::Activity& activity) {
    m_id = activity.id;
    select(m_sort, domain::code(activity.sort));
    fillKinds();
    select(m_kind, activity.kind);
    m_heldOn->setMaximumDate(m_workspace.today());
    m_heldOn->setDate(activity.heldOn);
    select(m_village, activity.village.value);
    m_place->setText(activity.place);
    select(m_audience, activity.audience);
    m_reached->setValue(int(activity.reached));
    m_materials->setValue(int(activity.materials));
    m_inspected->setValue(int(activity.inspected));
    m_problems->setValue(int(activity.problems));
    m_ordered->setValue(int(activity.ordered));
    m_note->setText(activity.note);
}

void ActivityForm::begin() {
    domain::Activity fresh;
    fresh.sort = sort();
    fresh.heldOn = m_workspace.today();
    edit(fresh);
}

void ActivityForm::focusFirst() {
    m_kind->setFocus();
}

} // namespace canbao::ui
