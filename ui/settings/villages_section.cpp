#include "ui/settings/villages_section.h"

#include "core/services/edit_villages.h"
#include "ui/common/metrics.h"
#include "ui/common/office_style.h"
#include "ui/common/table_view.h"
#include "ui/models/village_model.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace canbao::ui {

VillagesSection::VillagesSection(Workspace& workspace, LongWork& work)
    : SettingsSection(workspace, work)
    , m_villages(new VillageModel(this))
    , m_save(new QPushButton(tr("Save the villages")))
    , m_problem(wrapped(QString(), Role::Blocked)) {
    auto* const view = new TableView(tr("Villages of the office"));
    view->setModel(m_villages);
    view->setEditTriggers(workspace.mayWrite() ? QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                                                     QAbstractItemView::AnyKeyPressed
                                               : QAbstractItemView::NoEditTriggers);
    view->setSelectionBehavior(QAbstractItemView::SelectItems);
    view->horizontalHeader()->resizeSection(VillageModel::Name, 200);
    view->horizontalHeader()->resizeSection(VillageModel::Aliases, 400);
    m_save->setObjectName(u"saveVillages"_s);
    m_problem->setObjectName(u"villageProblem"_s);
    m_save->setProperty(OfficeStyle::kPrimary, true);

    const store::Ledger& ledger = workspace.ledger();
    auto* const bottom = new QHBoxLayout;
    bottom->addWidget(m_problem, 1);
    bottom->addWidget(m_save);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, kMargin - 4, 0, 0);
    layout->addWidget(heading(tr("%1 · campaign of %2").arg(ledger.officeName()).arg(ledger.year())));
    layout->addWidget(wrapped(tr("What lists call a village besides its name goes into the second column, separated "
                                 "by 、. A village that is not ticked gets no new rows; old ones keep it.")));
    layout->addWidget(view, 1);
    layout->addLayout(bottom);

    connect(m_villages, &VillageModel::changed, this, [this] {
        m_problem->clear();
        m_save->setEnabled(this->workspace().mayWrite());
    });
    connect(m_save, &QPushButton::clicked, this, &VillagesSection::save);
    forget();
}

QString VillagesSection::title() const {
    return tr("Office and villages");
}

void VillagesSection::activate() {
    if (!edited()) {
        forget();
    }
}

bool VillagesSection::edited() const {
    return m_villages->edited();
}

void VillagesSection::forget() {
    m_villages->setVillages(workspace().villages());
    m_save->setEnabled(false);
}

void VillagesSection::save() {
    const auto saved = services::editVillages(workspace().session(), m_villages->villages());
    if (!saved) {
        m_problem->setText(saved.error().message);
        return;
    }
    if (const auto reread = workspace().rereadTables(); !reread) {
        m_problem->setText(reread.error().message);
        return;
    }
    forget();
    Q_EMIT said(tr("The villages were saved."));
}

} // namespace canbao::ui
