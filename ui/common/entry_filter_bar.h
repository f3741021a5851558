#pragma once

#include "core/domain/form_code.h"
#include "core/store/queries/entry_queue.h"
#include "ui/common/workspace.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QMenu;
class QPushButton;

namespace canbao::ui {

/// Which entries the queue shows: village, list, insurance, state, part of a name or number as it is typed, and under
/// "More" what is asked for less often (entry_narrowings.h).
class EntryFilterBar final : public QWidget {
    Q_OBJECT

public:
    EntryFilterBar(Workspace& workspace, domain::SubjectType subject, QWidget* parent = nullptr);

    [[nodiscard]] store::EntryFilter filter() const;
    void setFilter(const store::EntryFilter& filter);
    void focusSearch();
    /// The search has the focus.
    [[nodiscard]] bool typing() const;

Q_SIGNALS:
    void changed();
    /// The code or the number of a printed form was scanned or typed into the search, and Enter after it.
    void formTyped(const canbao::domain::FormCode& form);

private:
    void fill();
    void fillMenu();
    void stateChosen();
    /// The boxes and the button say what the filter is.
    void showNarrowed();
    void enter();

    Workspace& m_workspace;
    domain::SubjectType m_subject;
    QComboBox* m_village;
    QComboBox* m_kind;
    QComboBox* m_insurance;
    QComboBox* m_state;
    QPushButton* m_more;
    QMenu* m_menu;
    QPushButton* m_narrowed; ///< there while something of "More" narrows the queue; pressing it ends that
    QLineEdit* m_search;
    store::EntryFilter m_narrowing; ///< what "More" chose; what the boxes and the search say is not looked at here
};

} // namespace canbao::ui
