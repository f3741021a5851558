#include "ui/settings/operators_section.h"

#include "ui/common/icons.h"
#include "ui/common/long_work.h"
#include "ui/common/metrics.h"
#include "ui/common/office_style.h"
#include "ui/common/role_names.h"
#include "ui/common/scroll_column.h"
#include "ui/common/table_view.h"
#include "ui/models/rows_model.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using canbao::domain::Operator;
using canbao::services::OperatorEdit;

namespace canbao::ui {

namespace {

constexpr int kLongestName = 30;
constexpr int kLongestPin = 12;
constexpr int kFormWidth = 340;

QLineEdit* pinField(const QString& name, const QString& accessibleName) {
    auto* const field = new QLineEdit;
    field->setObjectName(name);
    field->setAccessibleName(accessibleName);
    field->setEchoMode(QLineEdit::Password);
    field->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhHiddenText | Qt::ImhSensitiveData);
    field->setMaxLength(kLongestPin);
    return field;
}

} // namespace

OperatorsSection::OperatorsSection(Workspace& workspace, LongWork& work)
    : SettingsSection(workspace, work)
    , m_rows(new RowsModel({tr("Operator"), tr("Role"), tr("PIN"), tr("At work")}, -1, {}, this))
    , m_view(new TableView(tr("Operators")))
    , m_formTitle(heading(QString()))
    , m_name(new QLineEdit)
    , m_role(new QComboBox)
    , m_pin(pinField(u"newPin"_s, tr("New PIN")))
    , m_pinAgain(pinField(u"newPinAgain"_s, tr("New PIN once more")))
    , m_problem(wrapped(QString(), Role::Blocked))
    , m_add(new QPushButton(tr("Add an operator")))
    , m_retire(new QPushButton)
    , m_clearPin(new QPushButton(tr("Without a PIN")))
    , m_save(new QPushButton(tr("Save"))) {
    m_view->setObjectName(u"operators"_s);
    m_view->setModel(m_rows);
    QHeaderView* const head = m_view->horizontalHeader();
    head->setStretchLastSection(false);
    head->setSectionResizeMode(QHeaderView::ResizeToContents);
    head->setSectionResizeMode(0, QHeaderView::Stretch);
    m_add->setObjectName(u"addOperator"_s);
    m_add->setIcon(tintedIcon(u"plus"_s));

    auto* const left = new QVBoxLayout;
    left->addWidget(m_view, 1);
    left->addWidget(m_add, 0, Qt::AlignLeft);
    auto* const columns = new QHBoxLayout;
    columns->setSpacing(kMargin);
    columns->addLayout(left, 1);
    columns->addWidget(makeForm(), 0);
    auto* const column = new QWidget; // a small screen scrolls
    auto* const layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, kMargin - 4, 0, 0);
    layout->addWidget(
        wrapped(tr("Clerks record, the head also looks after the operators, viewers only look. A PIN keeps "
                   "others from working under somebody's name; who has none is not asked for one.")));
    layout->addLayout(columns, 1);
    auto* const whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(new ScrollColumn(column));

    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &OperatorsSection::choose);
    connect(m_add, &QPushButton::clicked, this, &OperatorsSection::beginNew);
    connect(m_save, &QPushButton::clicked, this, &OperatorsSection::save);
    connect(m_retire, &QPushButton::clicked, this, &OperatorsSection::retire);
    connect(m_clearPin, &QPushButton::clicked, this, &OperatorsSection::clearPin);
    showAll();
}

QWidget* OperatorsSection::makeForm() {
    m_name->setObjectName(u"operatorName"_s);
    m_name->setAccessibleName(tr("Operator's name"));
    m_name->setMaxLength(kLongestName);
    m_role->setObjectName(u"operatorRole"_s);
    m_role->setAccessibleName(tr("Operator's role"));
    for (const domain::OperatorRole role : domain::kOperatorRoles) {
        m_role->addItem(roleName(role), int(role));
    }
    m_pin->setPlaceholderText(tr("4 to 12 digits; empty: as it is"));
    m_problem->setObjectName(u"operatorProblem"_s);
    m_save->setObjectName(u"saveOperator"_s);
    m_save->setProperty(OfficeStyle::kPrimary, true);
    m_retire->setObjectName(u"retireOperator"_s);
    m_clearPin->setObjectName(u"clearPin"_s);

    auto* const fields = new QGridLayout;
    fields->setHorizontalSpacing(kMargin);
    fields->setVerticalSpacing(kGap);
    const auto field = [fields](const QString& name, QWidget* widget) {
        const int row = fields->rowCount();
        fields->addWidget(new TextLabel(name, Role::Muted), row, 0);
        fields->addWidget(widget, row, 1);
    };
    field(tr("Name"), m_name);
    field(tr("Role"), m_role);
    field(tr("New PIN"), m_pin);
    field(tr("Once more"), m_pinAgain);
    fields->setColumnStretch(1, 1);
    auto* const buttons = new QHBoxLayout;
    buttons->addWidget(m_retire);
    buttons->addWidget(m_clearPin);
    buttons->addStretch();
    buttons->addWidget(m_save);

    auto* const form = new QWidget;
    form->setFixedWidth(kFormWidth);
    auto* const layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_formTitle);
    layout->addLayout(fields);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);
    layout->addStretch();
    return form;
}

QString OperatorsSection::title() const {
    return tr("Operators");
}

void OperatorsSection::activate() {
    if (!edited()) {
        showAll();
    }
}

bool OperatorsSection::edited() const {
    const Operator* const who = chosen();
    return !m_pin->text().isEmpty() || (m_new && !m_name->text().trimmed().isEmpty()) ||
           (who != nullptr &&
            (who->name != m_name->text().trimmed() || int(who->role) != m_role->currentData().toInt()));
}

void OperatorsSection::forget() {
    m_new = false;
    choose();
}

const Operator* OperatorsSection::chosen() const {
    const QList<Operator>& all = workspace().operators();
    const int row = m_view->currentIndex().row();
    return m_new || row < 0 || row >= all.size() ? nullptr : &all.at(row);
}

void OperatorsSection::showAll() {
    const int row = std::max(0, m_view->currentIndex().row());
    QList<RowsModel::Row> rows;
    for (const Operator& who : workspace().operators()) {
        const QString standing = who.retired                          ? tr("has left")
                                 : who.id == workspace().operatorId() ? tr("now")
                                                                      : QString();
        rows.append({{who.name, roleName(who.role), who.hasPin ? tr("set") : tr("none"), standing}, who.id.value, {}});
    }
    m_rows->setRows(std::move(rows));
    m_view->setCurrentIndex(m_rows->index(std::min(row, m_rows->rowCount() - 1), 0));
    forget();
}

void OperatorsSection::choose() {
    if (m_view->currentIndex().isValid()) {
        m_new = false;
    }
    const Operator* const who = chosen();
    const bool head = workspace().mayWrite() && mayManageOperators(workspace().currentOperator());
    const bool own = workspace().mayWrite() && who != nullptr && who->id == workspace().operatorId();
    m_formTitle->setText(who != nullptr ? who->name : tr("New operator"));
    m_name->setText(who != nullptr ? who->name : QString());
    m_role->setCurrentIndex(m_role->findData(int(who != nullptr ? who->role : domain::OperatorRole::Clerk)));
    m_pin->clear();
    m_pinAgain->clear();
    m_problem->clear();
    m_retire->setText(who != nullptr && who->retired ? tr("Is back") : tr("Has left"));
    m_retire->setVisible(who != nullptr && head);
    m_clearPin->setVisible(who != nullptr && who->hasPin && (head || own));
    m_add->setEnabled(head);
    m_name->setEnabled(head);
    m_role->setEnabled(head);
    for (QWidget* const part :
         {static_cast<QWidget*>(m_pin), static_cast<QWidget*>(m_pinAgain), static_cast<QWidget*>(m_save)}) {
        part->setEnabled(head || own);
    }
}

void OperatorsSection::beginNew() {
    m_view->setCurrentIndex({});
    m_new = true;
    choose();
    m_name->setFocus();
}

OperatorEdit OperatorsSection::typed() const {
    OperatorEdit edit;
    const Operator* const who = chosen();
    if (who == nullptr || who->name != m_name->text().trimmed()) {
        edit.name = m_name->text();
    }
    if (const auto role = domain::OperatorRole(m_role->currentData().toInt()); who == nullptr || who->role != role) {
        edit.role = role;
    }
    if (!m_pin->text().isEmpty()) {
        edit.pin = m_pin->text();
    }
    return edit;
}

void OperatorsSection::save() {
    if (m_pin->text() != m_pinAgain->text()) {
        m_problem->setText(tr("The PIN was typed in two ways. Type it twice alike."));
        m_pinAgain->setFocus();
        return;
    }
    const Operator* const who = chosen();
    change(who != nullptr ? who->id : OperatorId{}, typed(), tr("The operator was saved."));
}

void OperatorsSection::retire() {
    if (const Operator* const who = chosen()) {
        change(who->id, {.retired = !who->retired}, tr("The operator was saved."));
    }
}

void OperatorsSection::clearPin() {
    if (const Operator* const who = chosen()) {
        change(who->id, {.pin = QString()}, tr("The operator has no PIN any more."));
    }
}

void OperatorsSection::change(OperatorId id, const OperatorEdit& edit, const QString& done) {
    m_problem->clear();
    work().run(tr("Saving the operator"),
               workspace().elsewhere([id, edit](const store::Session& session, const Progress&) -> Result<OperatorId> {
                   if (!id) {
                       return services::addOperator(session, edit);
                   }
                   CANBAO_TRY(services::changeOperator(session, id, edit));
                   return id;
               }),
               [this, done](const Result<OperatorId>& id) { changed(id, done); });
}

void OperatorsSection::changed(const Result<OperatorId>& id, const QString& done) {
    if (!id) {
        m_problem->setText(id.error().message);
        return;
    }
    const domain::OperatorRole before = workspace().currentOperator().role;
    if (const auto reread = workspace().rereadTables(); !reread) {
        m_problem->setText(reread.error().message);
        return;
    }
    m_new = false;
    showAll();
    const auto row = std::ranges::find(workspace().operators(), *id, &Operator::id) - workspace().operators().begin();
    m_view->setCurrentIndex(m_rows->index(int(row), 0));
    Q_EMIT said(done);
    const Operator& self = workspace().currentOperator();
    if (self.retired || self.role != before) {
        const auto next = std::ranges::find_if(workspace().operators(), &domain::mayManageOperators);
        workspace().askToSwitch(self.retired ? next->id : self.id);
    }
}

} // namespace canbao::ui
