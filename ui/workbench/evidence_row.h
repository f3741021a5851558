#pragma once

#include "core/domain/code_tables.h"
#include "core/domain/evidence.h"

#include <QWidget>

class QHBoxLayout;

namespace canbao::ui {

/// 佐证: what proves the result that was picked (回执号, 参保地 …), a field for each thing that it asks; hidden when it
/// asks nothing. What was typed stays while another result is picked, and is there again with its field.
class EvidenceRow final : public QWidget {
    Q_OBJECT

public:
    explicit EvidenceRow(QWidget* parent = nullptr);

    void ask(const QList<domain::EvidenceField>& fields, const domain::CodeTables& codes);
    void setEvidence(const domain::Evidence& evidence);
    /// All that was typed, also into fields that are not asked any more; empty ones left out.
    [[nodiscard]] const domain::Evidence& typed() const { return m_typed; }
    /// What stands in the fields that are asked; empty ones left out.
    [[nodiscard]] domain::Evidence evidence() const;
    /// One for each thing that is asked, in its order.
    [[nodiscard]] const QList<QWidget*>& fields() const { return m_fields; }
    /// The first required field that is empty; none when nothing is missing.
    [[nodiscard]] QWidget* missing() const;

Q_SIGNALS:
    void edited();

private:
    [[nodiscard]] QWidget* makeField(const domain::EvidenceField& field, const domain::CodeTables& codes);
    void fill();

    QList<domain::EvidenceField> m_asked;
    QList<QWidget*> m_fields;
    domain::Evidence m_typed;
    QHBoxLayout* m_layout;
};

} // namespace canbao::ui
