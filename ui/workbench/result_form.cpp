#include "ui/workbench/result_form.h"

#include "ui/common/metrics.h"
#include "ui/common/office_style.h"
#include "ui/common/text_label.h"
#include "ui/workbench/choice_row.h"
#include "ui/workbench/evidence_row.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using canbao::domain::Insurance;
using canbao::domain::Outcome;

namespace canbao::ui {

namespace {

constexpr int kRoomForReasons = 312; ///< four rows of them, and what proves the result
constexpr int kRoomyWindow = 640;    ///< lower ones have none to keep free: whose result it is must be seen
constexpr int kOutcomeColumns = 5;
constexpr int kSecondColumns = 5;

} // namespace

ResultForm::ResultForm(QWidget* parent)
    : QWidget(parent)
    , m_outcomes(new ChoiceRow(tr("Result"), kOutcomeColumns))
    , m_reasons(new ChoiceRow(tr("Reason"), kSecondColumns))
    , m_insurances(new ChoiceRow(tr("Insurance joined"), kSecondColumns))
    , m_secondHeading(new TextLabel(QString(), Role::Muted))
    , m_evidence(new EvidenceRow)
    , m_date(new QDateEdit)
    , m_dateProblem(new TextLabel(QString(), Role::Blocked))
    , m_note(new QLineEdit)
    , m_problem(new TextLabel(QString(), Role::Blocked))
    , m_save(new QPushButton(tr("Save and next (Enter)"))) {
    setFocusPolicy(Qt::StrongFocus);
    setObjectName(u"resultForm"_s);
    setAccessibleName(tr("Result of the verification"));
    m_date->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_date->setCalendarPopup(true);
    m_date->setAccessibleName(tr("Date"));
    m_date->setFixedWidth(kDateField);
    m_date->setObjectName(u"resultDate"_s);
    m_dateProblem->setObjectName(u"dateProblem"_s);
    m_dateProblem->hide();
    m_note->setObjectName(u"note"_s);
    m_note->setPlaceholderText(tr("Note"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setMaxLength(500);
    m_save->setProperty(OfficeStyle::kPrimary, true);
    m_problem->setWordWrap(true);
    m_problem->hide();
    for (QWidget* const field : {static_cast<QWidget*>(m_date), static_cast<QWidget*>(m_note)}) {
        field->installEventFilter(this);
    }

    auto* const last = new QHBoxLayout;
    last->addWidget(new TextLabel(tr("Date"), Role::Muted));
    last->addWidget(m_date);
    last->addWidget(m_dateProblem);
    last->addWidget(m_note, 1);
    last->addWidget(m_save);

    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin - 4, kMargin, kMargin - 4);
    layout->addWidget(m_outcomes);
    layout->addWidget(m_secondHeading);
    layout->addWidget(m_problem);
    layout->addWidget(m_reasons);
    layout->addWidget(m_insurances);
    layout->addWidget(m_evidence);
    layout->addStretch();
    layout->addLayout(last);

    connect(m_outcomes, &ChoiceRow::pickedByUser, this, &ResultForm::outcomePicked);
    connect(m_reasons, &ChoiceRow::pickedByUser, this, &ResultForm::reasonPicked);
    connect(m_evidence, &EvidenceRow::edited, this, &ResultForm::tellEdited);
    connect(m_insurances, &ChoiceRow::pickedByUser, this, &ResultForm::tellEdited);
    connect(m_note, &QLineEdit::textEdited, this, &ResultForm::tellEdited);
    connect(m_date, &QDateEdit::userDateChanged, this, [this] {
        m_dateTouched = true;
        showDateProblem();
        tellEdited();
    });
    connect(m_save, &QPushButton::clicked, this, &ResultForm::saveRequested);
    setTabOrder(this, m_date);
    setTabOrder(m_date, m_note);
    setTabOrder(m_note, m_save);
}

void ResultForm::resizeEvent(QResizeEvent* event) {
    // Nothing below moves when the reasons come.
    setMinimumHeight(window()->height() < kRoomyWindow ? 0 : kRoomForReasons);
    QWidget::resizeEvent(event);
}

void ResultForm::setEntry(const domain::Entry& entry, const domain::CodeTables& codes, QDate today, QDate earliest) {
    begin({{entry.state, entry.insurance}}, codes, today, earliest);
}

void ResultForm::setEntries(const QList<domain::Entry>& entries, const domain::CodeTables& codes, QDate today) {
    QList<Standing> standings;
    for (const domain::Entry& entry : entries) {
        if (const Standing standing{entry.state, entry.insurance}; !standings.contains(standing)) {
            standings.append(standing);
        }
    }
    std::ranges::sort(standings, {}, [](const Standing& one) { return std::pair(one.state, one.insurance); });
    if (standings == m_standings) {
        return; // the same keys mean the same: what was typed stays
    }
    const ResultDraft typed = draft();
    begin(std::move(standings), codes, today, {});
    setDraft(typed);
}

void ResultForm::setSaveLabel(const QString& label) {
    m_save->setText(label);
}

void ResultForm::begin(QList<Standing> standings, const domain::CodeTables& codes, QDate today, QDate earliest) {
    m_standings = std::move(standings);
    m_codes = codes;
    m_today = today;
    m_earliest = earliest;
    QList<ChoiceRow::Choice> outcomes;
    for (const domain::CodeRow& row : codes.rows(u"outcome"_s)) {
        const auto outcome = domain::outcomeFromCode(row.code);
        outcomes.append({row.code, row.label, outcome && step(*outcome).has_value()});
    }
    m_outcomes->setChoices(outcomes);

    QList<ChoiceRow::Choice> insurances;
    for (const Insurance insurance : domain::insurances()) {
        insurances.append({domain::code(insurance), codes.shortLabel(insurance)});
    }
    m_insurances->setChoices(insurances);
    setDraft({});
}

std::optional<domain::Transition> ResultForm::step(Outcome outcome) const {
    std::optional<domain::Transition> needed;
    for (const Standing& standing : m_standings) {
        const auto one = domain::transition(standing.state, standing.insurance, outcome);
        if (one && !needed) {
            needed = one;
        } else if (one) {
            needed->needsReason |= one->needsReason;
            needed->needsNote |= one->needsNote;
            needed->needsInsurance |= one->needsInsurance;
        }
    }
    return needed;
}

std::optional<domain::Transition> ResultForm::pickedStep() const {
    const auto outcome = domain::outcomeFromCode(m_outcomes->picked());
    return outcome ? step(*outcome) : std::nullopt;
}

bool ResultForm::complete() const {
    const auto needed = pickedStep();
    return needed && !(needed->needsReason && m_reasons->picked().isEmpty()) &&
           !(needed->needsInsurance && m_insurances->picked().isEmpty()) &&
           !(needed->needsNote && m_note->text().trimmed().isEmpty()) && missingEvidence() == nullptr &&
           dateProblem().isEmpty();
}

void ResultForm::setDraft(const ResultDraft& draft) {
    m_outcomes->setPicked(draft.outcome ? domain::code(*draft.outcome) : QString());
    showSecondStep();
    m_reasons->setPicked(draft.reason);
    m_insurances->setPicked(draft.insurance == Insurance::Unspecified ? QString() : domain::code(draft.insurance));
    m_note->setText(draft.note);
    m_evidence->setEvidence(draft.evidence);
    askEvidence();
    {
        const QSignalBlocker quiet(m_date);
        m_date->setDate(draft.occurredOn.isValid() ? draft.occurredOn : m_today);
    }
    m_dateTouched = draft.occurredOn.isValid();
    showDateProblem();
    setProblem({});
}

ResultDraft ResultForm::draft() const {
    ResultDraft draft;
    draft.outcome = domain::outcomeFromCode(m_outcomes->picked());
    draft.reason = m_reasons->isVisibleTo(this) ? m_reasons->picked() : QString();
    if (m_insurances->isVisibleTo(this)) {
        draft.insurance = domain::insuranceFromCode(m_insurances->picked()).value_or(Insurance::Unspecified);
    }
    draft.occurredOn = m_dateTouched ? m_date->date() : QDate();
    draft.note = m_note->text();
    draft.evidence = m_evidence->typed();
    return draft;
}

void ResultForm::setProblem(const QString& sentence) {
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    m_secondHeading->setVisible(m_asksMore && sentence.isEmpty());
}

QString ResultForm::problem() const {
    return m_problem->text();
}

QDate ResultForm::date() const {
    return m_date->date();
}

QString ResultForm::dateProblem() const {
    if (date() > m_today) {
        return tr("lies in the future");
    }
    return m_earliest.isValid() && date() < m_earliest ? tr("lies before the birth") : QString();
}

void ResultForm::showDateProblem() {
    const QString problem = dateProblem();
    m_dateProblem->setText(problem);
    m_dateProblem->setVisible(!problem.isEmpty());
}

void ResultForm::outcomePicked(const QString&) {
    showSecondStep();
    tellEdited();
}

void ResultForm::showSecondStep() {
    const auto outcome = domain::outcomeFromCode(m_outcomes->picked());
    const auto needed = pickedStep();
    const bool reasons = needed && needed->needsReason;
    const bool insurances = needed && needed->needsInsurance;
    QList<ChoiceRow::Choice> choices;
    if (reasons) {
        for (const domain::CodeRow& row : m_codes.rows(domain::reasonList(*outcome))) {
            choices.append({row.code, row.label});
        }
    }
    m_reasons->setChoices(choices);
    m_insurances->setPicked({});
    m_reasons->setVisible(reasons);
    m_insurances->setVisible(insurances);
    m_asksMore = reasons || insurances || (needed && needed->needsNote);
    setProblem({});
    m_secondHeading->setText(reasons      ? tr("Reason: press its key")
                             : insurances ? tr("The list names no insurance: which one was joined?")
                                          : tr("Write down in the note why it is reopened."));
    askEvidence();
    if (needed && needed->needsNote) {
        m_note->setFocus();
    }
}

void ResultForm::askEvidence() {
    const auto outcome = domain::outcomeFromCode(m_outcomes->picked());
    const QString reason = m_reasons->isVisibleTo(this) ? m_reasons->picked() : QString();
    const bool typing = m_evidence->isAncestorOf(focusWidget());
    m_evidence->ask(outcome ? domain::evidenceAsked(*outcome, reason) : QList<domain::EvidenceField>(), m_codes);
    if (typing && !m_evidence->isAncestorOf(focusWidget())) {
        setFocus(); // the field is gone; the next key is one of the form's
    }
    // Tab goes on from the keys to what is typed.
    QWidget* before = this;
    for (QWidget* const field : m_evidence->fields()) {
        field->installEventFilter(this);
        setTabOrder(before, field);
        before = field;
    }
    setTabOrder(before, m_date);
}

domain::Evidence ResultForm::evidence() const {
    return m_evidence->evidence();
}

void ResultForm::reasonPicked() {
    askEvidence();
    if (QWidget* const field = missingEvidence()) {
        field->setFocus();
    }
    tellEdited();
}

QWidget* ResultForm::missingEvidence() const {
    return m_evidence->missing();
}

void ResultForm::tellEdited() {
    setProblem({});
    Q_EMIT edited();
}

bool ResultForm::takesKey(const QKeyEvent* event) const {
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) {
        return false;
    }
    const QString text = event->text();
    return event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
           (text.size() == 1 && (text.front().isDigit() || (text.front() >= u'a' && text.front() <= u'z') ||
                                 (text.front() >= u'A' && text.front() <= u'Z')));
}

void ResultForm::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) {
        Q_EMIT moveRequested(event->key() == Qt::Key_Up ? -1 : 1);
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT discardRequested();
        return;
    }
    if (event->key() == Qt::Key_Backspace) {
        stepBack();
        return;
    }
    if (!takesKey(event)) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT saveRequested();
        return;
    }
    // Once the result is picked, keys answer the second question; Backspace goes back to the first.
    if (ChoiceRow* const second = secondStep()) {
        second->pickByKey(event->text());
    } else {
        m_outcomes->pickByKey(event->text());
    }
}

ChoiceRow* ResultForm::secondStep() const {
    return m_reasons->isVisibleTo(this) ? m_reasons : m_insurances->isVisibleTo(this) ? m_insurances : nullptr;
}

void ResultForm::stepBack() {
    ChoiceRow* const second = secondStep();
    if (second != nullptr && !second->picked().isEmpty()) {
        second->setPicked({});
        askEvidence();
    } else {
        m_outcomes->setPicked({});
        showSecondStep();
    }
    tellEdited();
}

bool ResultForm::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const auto* const key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            Q_EMIT saveRequested();
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            Q_EMIT discardRequested();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ResultForm::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(palette().color(QPalette::Base));
    painter.setPen(QPen(palette().color(hasFocus() ? QPalette::Link : QPalette::Mid), hasFocus() ? 1.5 : 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), kCorner, kCorner);
}

} // namespace canbao::ui
