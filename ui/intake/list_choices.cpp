#include "ui/intake/list_choices.h"

#include "ui/common/metrics.h"
#include "ui/common/text_label.h"
#include "ui/common/workspace.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;
using canbao::domain::Insurance;
using canbao::domain::ListKind;

namespace canbao::ui {

namespace {

QComboBox* choice(const QString& name) {
    auto* const box = new QComboBox;
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setMinimumWidth(120);
    box->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    return box;
}

/// The other lists are about no insurance, or name one in each row.
bool mayNameNoInsurance(ListKind kind) {
    return domain::isCityList(kind) || kind == ListKind::MedicalInsured || kind == ListKind::PensionInsured;
}

} // namespace

ListChoices::ListChoices(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_kind(choice(tr("Kind of list")))
    , m_insurance(choice(tr("Insurance of rows that name none")))
    , m_extent(choice(tr("Whether the list is whole")))
    , m_issued(new QDateEdit) {
    m_kind->setObjectName(u"listKind"_s);
    m_insurance->setObjectName(u"listInsurance"_s);
    m_extent->setObjectName(u"listExtent"_s);
    addKinds();
    addInsurances();
    m_extent->addItem(tr("Part of the list: add only"), false);
    m_extent->addItem(tr("The whole list: who is missing was withdrawn"), true);
    m_issued->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_issued->setCalendarPopup(true);
    m_issued->setDate(m_workspace.today());
    m_issued->setMaximumDate(m_workspace.today());
    m_issued->setFixedWidth(kDateField);
    m_issued->setAccessibleName(tr("Day on which the list was sent"));
    m_issued->setToolTip(m_issued->accessibleName());

    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_kind);
    layout->addWidget(m_insurance);
    layout->addWidget(m_extent);
    layout->addWidget(new TextLabel(tr("sent on"), Role::Muted));
    layout->addWidget(m_issued);
    layout->addStretch();
    setFocusProxy(m_kind);

    connect(m_kind, &QComboBox::currentIndexChanged, this, &ListChoices::offerWhatTheKindNeeds);
    for (QComboBox* const box : {m_kind, m_insurance, m_extent}) {
        connect(box, &QComboBox::currentIndexChanged, this, &ListChoices::changed);
    }
    connect(m_issued, &QDateEdit::editingFinished, this, &ListChoices::changed);
}

void ListChoices::addKinds() {
    const auto add = [this](ListKind kind) { m_kind->addItem(m_workspace.codes().label(kind), int(kind)); };
    std::ranges::for_each(domain::cityLists(), add);
    m_kind->insertSeparator(m_kind->count());
    std::ranges::for_each(domain::departmentLists(), add);
    m_kind->setMaxVisibleItems(m_kind->count());
    m_kind->setCurrentIndex(m_kind->findData(int(ListKind::UnenrolledPersons)));
}

void ListChoices::addInsurances() {
    m_insurance->addItem(tr("Insurance as each row says"), int(Insurance::Unspecified));
    for (const Insurance insurance : domain::insurances()) {
        m_insurance->addItem(m_workspace.codes().shortLabel(insurance), int(insurance));
    }
}

void ListChoices::offerWhatTheKindNeeds() {
    const bool needed = mayNameNoInsurance(kind());
    m_insurance->setVisible(needed);
    if (!needed) {
        const QSignalBlocker quiet(m_insurance);
        m_insurance->setCurrentIndex(0);
    }
}

void ListChoices::setKind(ListKind kind) {
    const QSignalBlocker quiet(this);
    m_kind->setCurrentIndex(m_kind->findData(int(kind)));
}

ListKind ListChoices::kind() const {
    return ListKind(m_kind->currentData().toInt());
}

void ListChoices::answer(ListQuestion& question) const {
    question.kind = kind();
    question.insurance = Insurance(m_insurance->currentData().toInt());
    question.fullList = m_extent->currentData().toBool();
    question.issuedOn = m_issued->date();
}

} // namespace canbao::ui
