#include "ui/settings/codes_section.h"

#include "ui/common/metrics.h"
#include "ui/common/table_view.h"
#include "ui/models/rows_model.h"

#include <QComboBox>
#include <QHeaderView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace canbao::ui {

CodesSection::CodesSection(Workspace& workspace, LongWork& work)
    : SettingsSection(workspace, work)
    , m_lists(new QComboBox)
    , m_codes(new RowsModel({tr("Word"), tr("Also written as"), tr("Code"), tr("Source")}, -1, {}, this)) {
    m_lists->setAccessibleName(tr("Code table"));
    const QList<std::pair<QString, QString>> lists{{u"reason-excluded"_s, tr("Reasons: not to be enrolled")},
                                                   {u"reason-declined"_s, tr("Reasons: to persuade")},
                                                   {u"insurance"_s, tr("Insurances")},
                                                   {u"list-kind"_s, tr("Kinds of lists")},
                                                   {u"state"_s, tr("States")},
                                                   {u"outcome"_s, tr("Results")}};
    for (const auto& [list, label] : lists) {
        m_lists->addItem(label, list);
    }
    auto* const view = new TableView(tr("Codes"));
    view->setModel(m_codes);
    view->horizontalHeader()->resizeSection(0, 200);
    view->horizontalHeader()->resizeSection(1, 400);
    view->horizontalHeader()->resizeSection(2, 160);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, kMargin - 4, 0, 0);
    layout->addWidget(m_lists, 0, Qt::AlignLeft);
    layout->addWidget(view, 1);
    connect(m_lists, &QComboBox::currentIndexChanged, this, &CodesSection::show);
    show();
}

QString CodesSection::title() const {
    return tr("Code tables");
}

void CodesSection::show() {
    QList<RowsModel::Row> rows;
    for (const domain::CodeRow& row : workspace().codes().rows(m_lists->currentData().toString())) {
        rows.append({{row.label, row.aliases.join(u"、"_s), row.code, row.source}, 0, std::nullopt});
    }
    m_codes->setRows(std::move(rows));
}

} // namespace canbao::ui
