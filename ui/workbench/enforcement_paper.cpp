#include "ui/workbench/enforcement_paper.h"

#include "core/services/record_enforcement.h"
#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/table_view.h"
#include "ui/common/text_label.h"
#include "ui/models/rows_model.h"
#include "ui/printing/ledger_notices.h"

#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using canbao::domain::EnforcementStep;

namespace canbao::ui {

namespace {

QDateEdit* dateField(const QString& name) {
    auto* const field = new QDateEdit;
    field->setDisplayFormat(u"yyyy-MM-dd"_s);
    field->setCalendarPopup(true);
    field->setAccessibleName(name);
    field->setToolTip(name);
    return field;
}

QLineEdit* textField(const QString& name, int longest) {
    auto* const field = new QLineEdit;
    field->setPlaceholderText(name);
    field->setAccessibleName(name);
    field->setMaxLength(longest);
    return field;
}

QString text(QDate day) {
    return day.toString(Qt::ISODate);
}

/// Ctrl+Z takes the step back, if it is still the last one.
UndoStep undoOf(EntryId entry, EnforcementId id, const QString& label) {
    return {[entry, id, sentence = EnforcementPaper::tr("Taken back: %1").arg(label)](
                const store::Session& session, const Progress&) -> Result<TakenBack> {
        CANBAO_TRY(services::undoLastEnforcement(session, entry, id));
        return TakenBack{entry, sentence};
    }};
}

} // namespace

EnforcementPaper::EnforcementPaper(Workspace& workspace)
    : m_workspace(workspace)
    , m_heading(tr("Enforcement"))
    , m_step(new QComboBox)
    , m_on(dateField(tr("Taken on")))
    , m_due(dateField(tr("To be rectified by")))
    , m_document(textField(tr("Document number"), 60))
    , m_note(textField(tr("Note"), 200))
    , m_record(new QPushButton(tr("Record step")))
    , m_notice(new QPushButton(tintedIcon(u"printing"_s), tr("Notice")))
    , m_standing(new TextLabel)
    , m_problem(new TextLabel(QString(), Role::Blocked))
    , m_rows(new RowsModel({tr("Step"), tr("Taken on"), tr("Due"), tr("Document number")}, -1, {}, this))
    , m_view(new TableView(tr("Steps taken"))) {
    setObjectName(u"enforcement"_s);
    setAccessibleName(m_heading);
    m_step->setObjectName(u"enforcementStep"_s);
    m_step->setAccessibleName(tr("Step"));
    m_on->setObjectName(u"enforcementOn"_s);
    m_due->setObjectName(u"enforcementDue"_s);
    m_document->setObjectName(u"enforcementDocument"_s);
    m_record->setObjectName(u"recordStep"_s);
    m_notice->setObjectName(u"showNotice"_s);
    m_notice->setToolTip(tr("Look at the notice of the step that is selected, print it or save it"));
    m_standing->setWordWrap(true);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_view->setModel(m_rows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->horizontalHeader()->resizeSection(0, 128);
    m_view->horizontalHeader()->resizeSection(1, 96);
    m_view->horizontalHeader()->resizeSection(2, 96);
    m_view->setMinimumHeight(3 * kRowHeight);
    m_form = makeForm();

    auto* const head = new QHBoxLayout;
    head->addWidget(m_standing, 1);
    head->addWidget(m_notice);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGap / 2);
    layout->addLayout(head);
    layout->addWidget(m_problem);
    layout->addWidget(m_form);
    layout->addWidget(m_view, 1);

    connect(m_step, &QComboBox::currentIndexChanged, this, &EnforcementPaper::stepChosen);
    connect(m_record, &QPushButton::clicked, this, &EnforcementPaper::record);
    connect(m_notice, &QPushButton::clicked, this, &EnforcementPaper::showNotice);
    connect(m_view, &TableView::activated, this, &EnforcementPaper::showNotice);
    for (QLineEdit* const field : {m_document, m_note}) {
        connect(field, &QLineEdit::returnPressed, this, &EnforcementPaper::record);
    }
    connect(m_on, &QDateEdit::userDateChanged, this,
            [this](QDate on) { m_due->setDate(on.addDays(domain::kUsualDaysToRectify)); });
}

QWidget* EnforcementPaper::makeForm() {
    auto* const form = new QWidget;
    auto* const grid = new QGridLayout(form);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(kGap / 2);
    grid->addWidget(m_step, 0, 0);
    grid->addWidget(m_on, 0, 1);
    grid->addWidget(new TextLabel(tr("to be rectified by"), Role::Muted), 0, 2, Qt::AlignRight | Qt::AlignVCenter);
    grid->addWidget(m_due, 0, 3);
    grid->addWidget(m_document, 1, 0);
    grid->addWidget(m_note, 1, 1, 1, 2);
    grid->addWidget(m_record, 1, 3);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    return form;
}

void EnforcementPaper::showSubject(const store::SubjectFile& file, EntryId entry) {
    m_entry = entry;
    const domain::Employer* const employer = file.employer();
    m_steps = employer != nullptr ? store::enforcementsOf(m_workspace.ledger(), employer->id).value_or(m_steps)
                                  : QList<store::Enforcement>();
    showSteps(services::enforcementsToTake(m_workspace.ledger(), entry).value_or(QList<EnforcementStep>()));
}

void EnforcementPaper::showSteps(const QList<EnforcementStep>& allowed) {
    QList<RowsModel::Row> rows;
    for (const store::Enforcement& step : std::as_const(m_steps)) {
        rows.append({{domain::label(step.taken.step), text(step.taken.on), text(step.taken.due), step.document},
                     step.id.value,
                     std::nullopt});
    }
    m_rows->setRows(std::move(rows));
    m_notice->setEnabled(!m_steps.isEmpty());
    m_form->setVisible(!allowed.isEmpty() && m_workspace.mayWrite());
    tellProblem({});

    const QDate today = m_workspace.today();
    m_heading = tr("Enforcement");
    if (m_steps.isEmpty()) {
        m_standing->setRole(Role::Muted);
        m_standing->setText(allowed.isEmpty() ? tr("Nothing of this employer is open.") : tr("No step was taken yet."));
    } else {
        const domain::TakenStep& last = m_steps.last().taken;
        m_view->selectRow(int(m_steps.size()) - 1);
        m_heading = tr("Enforcement: %1").arg(domain::label(last.step));
        if (allowed.isEmpty() && last.step != EnforcementStep::Discredit) {
            m_standing->setRole(Role::Done);
            m_standing->setText(tr("✓ Settled: nothing of this employer is open any more."));
        } else if (domain::isOverdue(last, today)) {
            m_standing->setRole(Role::Blocked);
            m_standing->setText(tr("Overdue for %n day(s): %1, by %2.", nullptr, int(last.due.daysTo(today)))
                                    .arg(domain::label(last.step), text(last.due)));
        } else {
            m_standing->setRole(last.due.isValid() ? Role::Waiting : Role::Muted);
            m_standing->setText(
                last.due.isValid()
                    ? tr("The term of \"%1\" runs until %2.").arg(domain::label(last.step), text(last.due))
                    : tr("Proposed on %1; the bureau decides.").arg(text(last.on)));
        }
    }
    m_step->clear();
    for (const EnforcementStep step : allowed) {
        m_step->addItem(domain::label(step), domain::code(step));
    }
    // The next step is what is meant once the term has run out.
    const bool overdue = !m_steps.isEmpty() && domain::isOverdue(m_steps.last().taken, today);
    m_step->setCurrentIndex(overdue ? int(allowed.size()) - 1 : 0);
    m_on->setDate(today);
    m_due->setDate(today.addDays(domain::kUsualDaysToRectify));
    m_document->clear();
    m_note->clear();
    stepChosen();
}

void EnforcementPaper::stepChosen() {
    const auto step = domain::enforcementStepFromCode(m_step->currentData().toString());
    m_due->setEnabled(step != EnforcementStep::Discredit);
    m_step->setToolTip(step ? tr("Basis: %1").arg(domain::basis(*step)) : QString());
}

void EnforcementPaper::record() {
    const auto step = domain::enforcementStepFromCode(m_step->currentData().toString());
    if (!step) {
        return;
    }
    const auto recorded = services::recordEnforcement(
        m_workspace.session(), {m_entry, {*step, m_on->date(), m_due->date()}, m_document->text(), m_note->text()});
    if (!recorded) {
        tellProblem(recorded.error().message);
        return;
    }
    Q_EMIT undoable(undoOf(m_entry, recorded->id, domain::label(*step)));
    Q_EMIT said(tr("Recorded: %1. Its notice can be printed.").arg(domain::label(*step)));
    Q_EMIT changed();
}

void EnforcementPaper::showNotice() {
    const EnforcementId id{m_view->currentIndex().data(RowsModel::KeyRole).toLongLong()};
    if (!id) {
        return;
    }
    auto notice = printing::enforcementNotice(m_workspace.ledger(), id);
    if (!notice) {
        tellProblem(notice.error().message);
        return;
    }
    const QString name = domain::label(notice->step.step) + text(notice->step.on) + u".pdf"_s;
    Q_EMIT paperAsked(std::make_shared<printing::EnforcementNotice>(*std::move(notice)), name);
}

void EnforcementPaper::tellProblem(const QString& sentence) {
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

} // namespace canbao::ui
