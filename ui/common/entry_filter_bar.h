#pragma once

#include "core/store/queries/entry_queue.h"
#include "ui/common/workspace.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace canbao::ui {

/// Which entries the queue shows: village, list, insurance, state, and part of a name or number as it is typed.
class EntryFilterBar final : public QWidget {
    Q_OBJECT

public:
    EntryFilterBar(Workspace& workspace, domain::SubjectType subject, QWidget* parent = nullptr);

    [[nodiscard]] store::EntryFilter filter() const;
    void setFilter(const store::EntryFilter& filter);
    void focusSearch();

Q_SIGNALS:
    void changed();

private:
    void fill();
    void narrow(const QString& reason, std::optional<domain::Insurance> enrolledIn);

    Workspace& m_workspace;
    domain::SubjectType m_subject;
    QComboBox* m_village;
    QComboBox* m_kind;
    QComboBox* m_insurance;
    QComboBox* m_state;
    QPushButton* m_narrowed; ///< there while a reason or the insurance joined narrows the queue; pressing it ends that
    QLineEdit* m_search;
    QTimer m_typedEnough;
    QString m_reason;
    std::optional<domain::Insurance> m_enrolledIn;
};

} // namespace canbao::ui
