#include "ui/workbench/entitlement_paper.h"

#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/table_view.h"
#include "ui/common/text_label.h"
#include "ui/models/rows_model.h"
#include "ui/printing/entitlement_leaflet.h"
#include "ui/workbench/leaflet_window.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>

using namespace Qt::StringLiterals;
using canbao::domain::Insurance;
using canbao::domain::Trust;
using canbao::rules::Answer;

namespace canbao::ui {

namespace {

/// What stands behind an answer or a figure that nobody official confirms.
QString doubtful(Trust trust) {
    switch (trust) {
    case Trust::Weak:
        return EntitlementPaper::tr(" (to be confirmed)");
    case Trust::Inferred:
        return EntitlementPaper::tr(" (inferred, to be confirmed)");
    case Trust::Sourced:
    case Trust::Corrected:
        break;
    }
    return {};
}

QString answerText(Answer answer) {
    switch (answer) {
    case Answer::Must:
        return EntitlementPaper::tr("must join");
    case Answer::May:
        return EntitlementPaper::tr("may join");
    case Answer::No:
        return EntitlementPaper::tr("need not");
    case Answer::Ask:
        return EntitlementPaper::tr("ask");
    }
    Q_UNREACHABLE();
}

} // namespace

EntitlementPaper::EntitlementPaper(Workspace& workspace)
    : m_workspace(workspace)
    , m_rows(new RowsModel({tr("Insurance"), tr("Answer"), tr("Because"), tr("Source")}, -1, {}, this))
    , m_costs(new TextLabel)
    , m_leaflet(new QPushButton(tr("Leaflet…"))) {
    setAccessibleName(tr("What to join"));
    setObjectName(u"entitlement"_s);
    auto* const view = new TableView(tr("What the person should join, and why"));
    view->setModel(m_rows);
    view->horizontalHeader()->hide();
    view->horizontalHeader()->resizeSection(0, 80);
    view->horizontalHeader()->resizeSection(1, 64);
    view->horizontalHeader()->resizeSection(2, 320);
    view->setMinimumHeight(2 * kRowHeight);
    view->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_costs->setObjectName(u"entitlementCosts"_s);
    m_costs->setWordWrap(true);
    m_leaflet->setIcon(tintedIcon(u"printing"_s));
    m_leaflet->setObjectName(u"printLeaflet"_s);

    auto* const foot = new QHBoxLayout;
    foot->addWidget(m_costs, 1);
    foot->addWidget(m_leaflet, 0, Qt::AlignTop);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGap / 2);
    layout->addWidget(view, 1);
    layout->addLayout(foot);
    connect(m_leaflet, &QPushButton::clicked, this, &EntitlementPaper::openLeaflet);
}

void EntitlementPaper::showSubject(const store::SubjectFile& file, EntryId) {
    m_file = file;
    m_workedOut = false;
    m_entitlement.reset();
    m_rows->setRows({});
    m_costs->clear();
    m_leaflet->setEnabled(false);
    if (isVisible()) {
        workOut();
    }
}

void EntitlementPaper::showEvent(QShowEvent* event) {
    SubjectBlock::showEvent(event);
    if (!m_workedOut) {
        workOut();
    }
}

void EntitlementPaper::workOut() {
    m_workedOut = true;
    if (m_file.person() == nullptr) {
        return;
    }
    auto entitlement = services::entitlementOf(m_workspace.ledger(), m_file, m_workspace.today());
    if (!entitlement) {
        m_costs->setRole(Role::Blocked);
        m_costs->setText(entitlement.error().message);
        return;
    }
    m_entitlement = *std::move(entitlement);
    m_leaflet->setEnabled(true);
    showAnswers();
    showCosts();
}

void EntitlementPaper::showAnswers() {
    QList<RowsModel::Row> rows;
    for (const rules::Eligibility& answer : m_entitlement->answers) {
        const QString because =
            answer.question.isEmpty() ? answer.because : tr("%1. Ask: %2").arg(answer.because, answer.question);
        rows.append({{m_workspace.codes().shortLabel(answer.insurance), answerText(answer.answer),
                      because + doubtful(answer.trust), answer.source},
                     qint64(answer.insurance),
                     std::nullopt});
    }
    m_rows->setRows(std::move(rows));
}

void EntitlementPaper::showCosts() {
    QStringList sentences;
    const rules::ResidentPensionCost& pension = m_entitlement->residentPension;
    if (!pension.tiers.isEmpty()) {
        const rules::PensionTier& lowest = pension.tiers.first();
        const rules::PensionTier& highest = pension.tiers.last();
        sentences.append(tr("Resident pension: %1 to %2 yuan a year in %3 tiers, subsidy %4 to %5 yuan%6")
                             .arg(lowest.tier)
                             .arg(highest.tier)
                             .arg(pension.tiers.size())
                             .arg(lowest.subsidy)
                             .arg(highest.subsidy)
                             .arg(doubtful(lowest.trust)));
    }
    if (pension.aid) {
        sentences.append(tr("%1: the government pays %2 yuan%3")
                             .arg(m_workspace.codes().label(u"special-group"_s, domain::code(pension.aid->group)))
                             .arg(pension.aid->amount)
                             .arg(doubtful(pension.aid->trust)));
    }
    if (const auto& medical = m_entitlement->residentMedical) {
        sentences.append(tr("Resident medical insurance of %1: %2 yuan%3")
                             .arg(medical->year)
                             .arg(medical->pays)
                             .arg(doubtful(medical->trust)));
    }
    m_costs->setRole(Role::Muted);
    m_costs->setText(sentences.join(u" · "_s));
}

void EntitlementPaper::openLeaflet() {
    if (m_window == nullptr) {
        m_window = new LeafletWindow(m_workspace.dialogs(), this);
    }
    auto leaflet = std::make_shared<printing::EntitlementLeaflet>(
        QList{printing::leafletOf(m_workspace.ledger(), m_file, *m_entitlement, m_workspace.codes())});
    m_window->show(std::move(leaflet), tr("%1 leaflet.pdf").arg(m_workspace.ledger().officeName()));
}

} // namespace canbao::ui
