#include "ui/workbench/evidence_row.h"

#include "ui/common/text_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace canbao::ui {

namespace {

constexpr int kLongestText = 100;

} // namespace

EvidenceRow::EvidenceRow(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    hide();
}

void EvidenceRow::ask(const QList<domain::EvidenceField>& fields, const domain::CodeTables& codes) {
    const auto sameField = [](const domain::EvidenceField& one, const domain::EvidenceField& other) {
        return one.code == other.code && one.required == other.required;
    };
    if (std::ranges::equal(fields, m_asked, sameField)) {
        return; // the fields stay, with the cursor in them
    }
    m_asked = fields;
    m_fields.clear();
    while (QLayoutItem* const item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const domain::EvidenceField& field : fields) {
        m_layout->addWidget(new TextLabel(field.label, Role::Muted));
        m_fields.append(makeField(field, codes));
        m_layout->addWidget(m_fields.constLast(), 1);
    }
    fill();
    setVisible(!fields.isEmpty());
}

QWidget* EvidenceRow::makeField(const domain::EvidenceField& field, const domain::CodeTables& codes) {
    const auto keep = [this, code = field.code](const QString& text) {
        if (text.trimmed().isEmpty()) {
            m_typed.remove(code);
        } else {
            m_typed.insert(code, text);
        }
        Q_EMIT edited();
    };
    QWidget* made = nullptr;
    if (field.kind == domain::EvidenceField::Kind::Insurance) {
        auto* const box = new QComboBox;
        box->addItem(QString(), QString());
        for (const domain::Insurance insurance : domain::insurances()) {
            box->addItem(codes.shortLabel(insurance), domain::code(insurance));
        }
        connect(box, &QComboBox::activated, this, [box, keep] { keep(box->currentData().toString()); });
        made = box;
    } else {
        auto* const line = new QLineEdit;
        line->setMaxLength(kLongestText);
        const bool date = field.kind == domain::EvidenceField::Kind::Date;
        line->setPlaceholderText(field.required ? tr("needed") : date ? tr("2026-05-03 or 2026-05") : QString());
        connect(line, &QLineEdit::textEdited, this, keep);
        made = line;
    }
    made->setAccessibleName(field.label);
    made->setObjectName(u"evidence-"_s + field.code);
    return made;
}

void EvidenceRow::fill() {
    for (qsizetype i = 0; i < m_asked.size(); ++i) {
        const QString value = m_typed.value(m_asked.at(i).code);
        if (auto* const box = qobject_cast<QComboBox*>(m_fields.at(i))) {
            box->setCurrentIndex(std::max(0, box->findData(value)));
        } else {
            qobject_cast<QLineEdit*>(m_fields.at(i))->setText(value);
        }
    }
}

void EvidenceRow::setEvidence(const domain::Evidence& evidence) {
    m_typed = evidence;
    fill();
}

domain::Evidence EvidenceRow::evidence() const {
    domain::Evidence evidence;
    for (const domain::EvidenceField& field : m_asked) {
        if (const QString text = m_typed.value(field.code).trimmed(); !text.isEmpty()) {
            evidence.insert(field.code, text);
        }
    }
    return evidence;
}

QWidget* EvidenceRow::missing() const {
    for (qsizetype i = 0; i < m_asked.size(); ++i) {
        if (m_asked.at(i).required && !m_typed.contains(m_asked.at(i).code)) {
            return m_fields.at(i);
        }
    }
    return nullptr;
}

} // namespace canbao::ui
