#include "ui/shell/sign_in_page.h"

#include "core/services/sign_in.h"
#include "ui/common/long_work.h"
#include "ui/common/metrics.h"
#include "ui/common/office_style.h"
#include "ui/common/role_names.h"
#include "ui/common/text_label.h"

#include <QComboBox>
#include <QFrame>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace canbao::ui {

namespace {

constexpr int kCardWidth = 400;
constexpr int kLongestPin = 12;

} // namespace

SignInPage::SignInPage(const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_who(new QComboBox)
    , m_pin(new QLineEdit)
    , m_pinName(new TextLabel(tr("PIN"), Role::Muted))
    , m_problem(new TextLabel(QString(), Role::Blocked))
    , m_enter(new QPushButton(tr("Begin")))
    , m_back(new QPushButton(tr("Back")))
    , m_work(nullptr) {
    m_who->setObjectName(u"signInWho"_s);
    m_who->setAccessibleName(tr("Operator"));
    m_pin->setObjectName(u"signInPin"_s);
    m_pin->setAccessibleName(tr("PIN"));
    m_pin->setEchoMode(QLineEdit::Password);
    m_pin->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhHiddenText | Qt::ImhSensitiveData);
    m_pin->setMaxLength(kLongestPin);
    m_problem->setObjectName(u"signInProblem"_s);
    m_problem->setWordWrap(true);
    m_enter->setObjectName(u"signIn"_s);
    m_enter->setProperty(OfficeStyle::kPrimary, true);
    m_enter->setDefault(true);

    auto* const title = new TextLabel(tr("Who is working?"));
    title->setSize(TextLabel::Size::Heading);
    auto* const fields = new QGridLayout;
    fields->setHorizontalSpacing(kMargin);
    fields->setVerticalSpacing(kGap);
    fields->addWidget(new TextLabel(tr("Operator"), Role::Muted), 0, 0);
    fields->addWidget(m_who, 0, 1);
    fields->addWidget(m_pinName, 1, 0);
    fields->addWidget(m_pin, 1, 1);
    fields->setColumnStretch(1, 1);
    auto* const buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_back);
    buttons->addWidget(m_enter);

    auto* const card = new QFrame;
    card->setFrameShape(QFrame::StyledPanel);
    card->setAutoFillBackground(true);
    card->setBackgroundRole(QPalette::Base);
    card->setFixedWidth(kCardWidth);
    auto* const column = new QVBoxLayout(card);
    column->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    column->setSpacing(kMargin);
    column->addWidget(title);
    column->addLayout(fields);
    column->addWidget(m_problem);
    column->addLayout(buttons);

    auto* const layout = new QVBoxLayout(this);
    layout->addStretch(1);
    layout->addWidget(card, 0, Qt::AlignHCenter);
    layout->addStretch(2);
    m_work = new LongWork(this);

    connect(m_who, &QComboBox::currentIndexChanged, this, &SignInPage::chosen);
    connect(m_pin, &QLineEdit::returnPressed, this, &SignInPage::signIn);
    connect(m_enter, &QPushButton::clicked, this, &SignInPage::signIn);
    connect(m_back, &QPushButton::clicked, this, &SignInPage::wentBack);
}

void SignInPage::ask(const store::Ledger& ledger, const QList<domain::Operator>& operators, OperatorId chosenFirst,
                     bool mayGoBack) {
    m_ledgerPath = ledger.path();
    m_access = ledger.database().readOnly() ? store::Ledger::Access::ReadOnly : store::Ledger::Access::ReadWrite;
    m_operators = operators;
    m_operators.removeIf([](const domain::Operator& who) { return who.retired; });
    const QSignalBlocker quiet(m_who);
    m_who->clear();
    for (const domain::Operator& who : std::as_const(m_operators)) {
        m_who->addItem(nameWithRole(who));
    }
    const auto first = std::ranges::find(m_operators, chosenFirst, &domain::Operator::id);
    m_who->setCurrentIndex(first == m_operators.end() ? 0 : int(first - m_operators.begin()));
    m_back->setVisible(mayGoBack);
    chosen();
}

void SignInPage::chosen() {
    m_problem->clear();
    m_pin->clear();
    const bool asked = m_operators.value(m_who->currentIndex()).hasPin;
    m_pin->setVisible(asked);
    m_pinName->setVisible(asked);
    (asked ? static_cast<QWidget*>(m_pin) : m_enter)->setFocus();
}

OperatorId SignInPage::who() const {
    return m_operators.value(m_who->currentIndex()).id;
}

void SignInPage::signIn() {
    if (m_work->running()) {
        return;
    }
    m_problem->clear();
    m_work->run(
        tr("Checking the PIN"),
        [path = m_ledgerPath, access = m_access, who = who(), pin = m_pin->text(),
         &clock = m_clock](const Progress&) -> Result<> {
            CANBAO_TRY_ASSIGN(const store::Ledger ledger, store::Ledger::open(path, access));
            return services::signIn(ledger, who, pin, clock);
        },
        [this](const Result<>& signedIn) {
            m_pin->clear();
            if (!signedIn) {
                m_problem->setText(signedIn.error().message);
                m_pin->setFocus();
                return;
            }
            Q_EMIT this->signedIn(who());
        });
}

void SignInPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && m_back->isVisible()) {
        Q_EMIT wentBack();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace canbao::ui
