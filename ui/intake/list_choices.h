#pragma once

#include "core/domain/codes.h"
#include "ui/intake/list_reading.h"

#include <QWidget>

class QComboBox;
class QDateEdit;

namespace canbao::ui {

class Workspace;

/// What only the user knows of a list, in one row: which list it is, of which insurance, whether it is whole, and the
/// day it was sent. Each has a sensible answer already.
class ListChoices final : public QWidget {
    Q_OBJECT

public:
    explicit ListChoices(Workspace& workspace, QWidget* parent = nullptr);

    /// Without `changed`: what the file itself says.
    void setKind(domain::ListKind kind);
    /// Puts the answers into the question that is asked of the file.
    void answer(ListQuestion& question) const;
    [[nodiscard]] domain::ListKind kind() const;

Q_SIGNALS:
    void changed();

private:
    void addKinds();
    void addInsurances();
    void offerWhatTheKindNeeds();

    Workspace& m_workspace;
    QComboBox* m_kind;
    QComboBox* m_insurance;
    QComboBox* m_extent;
    QDateEdit* m_issued;
};

} // namespace canbao::ui
