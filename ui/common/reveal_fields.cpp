#include "ui/common/reveal_fields.h"

#include "ui/common/text_label.h"
#include "ui/common/workspace.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace canbao::ui {

namespace {

constexpr int kLongest = 100;

} // namespace

RevealFields::RevealFields(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_whole(new QCheckBox(tr("Whole numbers")))
    , m_purpose(new QLineEdit)
    , m_recipient(new QLineEdit)
    , m_problem(new TextLabel(QString(), Role::Blocked)) {
    m_whole->setObjectName(u"wholeNumbers"_s);
    m_whole->setToolTip(tr("Identifiers and phones are masked unless this is on; then purpose and recipient are kept "
                           "in the history."));
    m_whole->setEnabled(workspace.mayWrite());
    m_purpose->setObjectName(u"revealPurpose"_s);
    m_purpose->setPlaceholderText(tr("What for"));
    m_purpose->setAccessibleName(tr("What whole numbers are needed for"));
    m_recipient->setObjectName(u"revealRecipient"_s);
    m_recipient->setPlaceholderText(tr("Who receives it"));
    m_recipient->setAccessibleName(tr("Who receives whole numbers"));
    m_problem->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    for (QLineEdit* const field : {m_purpose, m_recipient}) {
        field->setMaxLength(kLongest);
        field->hide();
    }
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_whole);
    layout->addWidget(m_purpose, 1);
    layout->addWidget(m_recipient, 1);
    layout->addWidget(m_problem, 1);
    connect(m_whole, &QCheckBox::toggled, this, [this](bool whole) {
        m_purpose->setVisible(whole);
        m_recipient->setVisible(whole);
        m_problem->setText({});
        if (whole) {
            m_purpose->setFocus();
        }
    });
}

bool RevealFields::whole() const {
    return m_whole->isChecked();
}

bool RevealFields::ready() {
    m_problem->setText({});
    if (!whole()) {
        return true;
    }
    for (QLineEdit* const field : {m_purpose, m_recipient}) {
        if (field->text().trimmed().isEmpty()) {
            m_problem->setText(tr("Whole numbers leave the ledger: write what for and who receives them."));
            field->setFocus();
            return false;
        }
    }
    return true;
}

Result<> RevealFields::note(const QString& what) const {
    return whole() ? services::noteReveal(m_workspace.session(), {what, m_purpose->text(), m_recipient->text()})
                   : Result<>();
}

} // namespace canbao::ui
