#include "ui/workbench/identity_editor.h"

#include "ui/common/metrics.h"
#include "ui/common/text_label.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace canbao::ui {

namespace {

constexpr int kLongestText = 200;
constexpr auto kVillage = "village"_L1;
constexpr auto kNote = "note"_L1;

} // namespace

IdentityEditor::IdentityEditor(Workspace& workspace, domain::SubjectType subject, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_village(new QComboBox)
    , m_note(new QLineEdit)
    , m_problem(new TextLabel(QString(), Role::Blocked)) {
    setObjectName(u"identityEditor"_s);
    auto* const grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(kGap / 2);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    if (subject == domain::SubjectType::Person) {
        add(u"name"_s, tr("Name"), 0, 0);
        add(u"citizen_id"_s, tr("Citizen id"), 0, 2);
        add(u"phone"_s, tr("Phone"), 1, 0);
        add(u"group"_s, tr("Group"), 1, 2);
    } else {
        add(u"employer_name"_s, tr("Name"), 0, 0);
        add(u"credit_code"_s, tr("Credit code"), 0, 2);
        add(u"phone"_s, tr("Phone"), 1, 0);
        add(u"legal_person"_s, tr("Legal person"), 1, 2);
    }
    grid->addWidget(new TextLabel(tr("Village"), Role::Muted), 2, 0);
    grid->addWidget(m_village, 2, 1);
    add(u"address"_s, subject == domain::SubjectType::Person ? tr("Registered address") : tr("Business address"), 2, 2);
    m_village->setObjectName(u"correct-village"_s);
    m_village->setAccessibleName(tr("Village"));
    m_village->setMinimumWidth(88);
    m_note->setObjectName(u"correct-note"_s);
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("Note: who said so, what was looked at"));
    m_note->setMaxLength(kLongestText);
    m_note->installEventFilter(this);
    m_village->installEventFilter(this);
    m_problem->setWordWrap(true);
    m_problem->hide();

    auto* const save = new QPushButton(tr("Save correction (Enter)"));
    save->setObjectName(u"saveCorrection"_s);
    auto* const cancel = new QPushButton(tr("Leave as it is (Esc)"));
    auto* const last = new QHBoxLayout;
    last->setSpacing(kGap / 2);
    last->addWidget(m_note, 1);
    last->addWidget(save);
    last->addWidget(cancel);
    grid->addLayout(last, 3, 0, 1, 4);
    grid->addWidget(m_problem, 4, 0, 1, 4);

    connect(m_note, &QLineEdit::textEdited, this, &IdentityEditor::edited);
    connect(m_village, &QComboBox::activated, this, &IdentityEditor::edited);
    connect(save, &QPushButton::clicked, this, &IdentityEditor::saveRequested);
    connect(cancel, &QPushButton::clicked, this, &IdentityEditor::cancelled);
    connect(&m_workspace, &Workspace::tablesChanged, this, &IdentityEditor::fillVillages);
    fillVillages();
}

void IdentityEditor::add(const QString& code, const QString& name, int row, int column) {
    auto* const line = new QLineEdit;
    line->setObjectName(u"correct-"_s + code);
    line->setAccessibleName(name);
    line->setMaxLength(kLongestText);
    line->installEventFilter(this);
    auto* const grid = static_cast<QGridLayout*>(layout());
    grid->addWidget(new TextLabel(name, Role::Muted), row, column);
    grid->addWidget(line, row, column + 1);
    m_lines.insert(code, line);
    connect(line, &QLineEdit::textEdited, this, &IdentityEditor::edited);
}

void IdentityEditor::fillVillages() {
    const QString kept = m_village->currentData().toString();
    m_village->clear();
    m_village->addItem(tr("Village unknown"), QString());
    for (const domain::Village& village : m_workspace.villages()) {
        m_village->addItem(village.name, village.code);
    }
    setValue(kVillage, kept);
}

QString IdentityEditor::valueOf(const QString& code) const {
    return code == kVillage ? m_village->currentData().toString() : m_lines.value(code)->text().trimmed();
}

void IdentityEditor::setValue(const QString& code, const QString& value) {
    if (code == kVillage) {
        m_village->setCurrentIndex(std::max(0, m_village->findData(value)));
    } else if (QLineEdit* const line = m_lines.value(code)) {
        line->setText(value);
        line->setCursorPosition(0);
    }
}

void IdentityEditor::setStored(const QMap<QString, QString>& stored) {
    m_stored = stored;
    setTyped({});
}

QMap<QString, QString> IdentityEditor::typed() const {
    QMap<QString, QString> typed;
    for (auto field = m_stored.begin(); field != m_stored.end(); ++field) {
        if (const QString value = valueOf(field.key()); value != *field) {
            typed.insert(field.key(), value);
        }
    }
    if (const QString note = m_note->text().trimmed(); !note.isEmpty()) {
        typed.insert(kNote, note);
    }
    return typed;
}

void IdentityEditor::setTyped(const QMap<QString, QString>& typed) {
    for (auto field = m_stored.begin(); field != m_stored.end(); ++field) {
        setValue(field.key(), typed.value(field.key(), *field));
    }
    m_note->setText(typed.value(kNote));
    setProblem({});
}

void IdentityEditor::setProblem(const QString& sentence) {
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

QString IdentityEditor::problem() const {
    return m_problem->text();
}

void IdentityEditor::focusFirst() {
    QLineEdit* const first = m_lines.contains(u"name"_s) ? m_lines.value(u"name"_s) : m_lines.value(u"employer_name"_s);
    first->setFocus();
    first->selectAll();
}

bool IdentityEditor::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const auto* const key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            Q_EMIT saveRequested();
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            Q_EMIT cancelled();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace canbao::ui
