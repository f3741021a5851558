#include "ui/settings/exports_section.h"

#include "core/store/queries/reveals.h"
#include "ui/common/empty_state.h"
#include "ui/common/metrics.h"
#include "ui/common/table_view.h"
#include "ui/models/rows_model.h"

#include <QHeaderView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace canbao::ui {

ExportsSection::ExportsSection(Workspace& workspace, LongWork& work)
    : SettingsSection(workspace, work)
    , m_rows(new RowsModel({tr("When"), tr("Operator"), tr("What"), tr("What for"), tr("Received by")}, -1, {}, this))
    , m_view(nullptr)
    , m_empty(new EmptyState(u"export"_s, tr("Nothing left the ledger with whole numbers"),
                             tr("What is exported or printed unmasked stands here, with purpose and recipient."))) {
    auto* const view = new TableView(tr("Exports with whole numbers"));
    view->setObjectName(u"pastExports"_s);
    view->setModel(m_rows);
    const QList<int> widths{150, 120, 260, 240, 200};
    for (int column = 0; column < widths.size(); ++column) {
        view->horizontalHeader()->resizeSection(column, widths.at(column));
    }
    m_view = view;
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, kMargin - 4, 0, 0);
    layout->addWidget(wrapped(tr("Identifiers and phones leave the ledger masked unless somebody asks for whole "
                                 "numbers; then it is an event of the history that nobody can remove.")));
    layout->addWidget(m_view, 1);
    layout->addWidget(m_empty, 1);
    m_empty->hide();
}

QString ExportsSection::title() const {
    return tr("Unmasked exports");
}

void ExportsSection::activate() {
    workspace().reader().ask(
        this, [](const store::Ledger& ledger) { return store::reveals(ledger); },
        [this](const Result<QList<store::RevealLine>>& lines) {
            QList<RowsModel::Row> rows;
            for (const store::RevealLine& line : lines.value_or(QList<store::RevealLine>())) {
                rows.append({{line.recordedAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm"), line.operatorName, line.what,
                              line.purpose, line.recipient},
                             line.seq,
                             {}});
            }
            m_view->setVisible(!rows.isEmpty());
            m_empty->setVisible(rows.isEmpty());
            m_rows->setRows(std::move(rows));
        });
}

} // namespace canbao::ui
