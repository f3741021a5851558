#pragma once

#include "ui/common/page.h"
#include "ui/common/workspace.h"
#include "ui/comparison/clues.h"

class QCheckBox;
class QPushButton;
class QStackedWidget;

namespace canbao::ui {

class CluesModel;
class EvidenceModel;
class LongWork;
class RowsModel;
class TableView;
class TextLabel;

/// 比对: what the departments' lists say about the ledger's entries, and whom they hold that the city's lists miss.
/// Like things stand together: the kinds above, the rows of one below, and beside them the row that is looked at as
/// each list has it. Space marks, Enter accepts what is marked, Delete refuses it, Ctrl+Z takes the last decision back.
class ComparisonPage final : public Page {
    Q_OBJECT

public:
    explicit ComparisonPage(Workspace& workspace, QWidget* parent = nullptr);

    /// Compares first when lists or entries changed since.
    void activate() override;
    [[nodiscard]] QWidget* firstFocus() const override;
    [[nodiscard]] bool canLeave() override;

private:
    using Decide = Result<ClueDecision> (Clues::*)(const store::Session&, const QList<qint64>&) const;

    [[nodiscard]] QWidget* makeRows();
    [[nodiscard]] QWidget* makeButtons();
    void addKeys();
    void compare();
    void readGroups();
    void countWaiting();
    void showWaiting(qint64 waiting);
    void showGroups(const QList<ClueGroup>& groups);
    void openGroup();
    void showEvidence();
    void showMarks();
    void toggle();
    void decide(Decide decision);
    void takeBack();
    void openSubject();
    void tell(const Error& error);

    Workspace& m_workspace;
    QList<ClueGroup> m_found;
    std::shared_ptr<const Clues> m_open; ///< the kind whose rows are shown
    QList<ClueDecision> m_decisions;     ///< that can be taken back, the latest last
    QStackedWidget* m_stack;
    RowsModel* m_groups;
    TableView* m_groupView;
    CluesModel* m_clues;
    TableView* m_clueView;
    EvidenceModel* m_evidence;
    TableView* m_evidenceView;
    QCheckBox* m_all;
    TextLabel* m_marked;
    QPushButton* m_accept;
    QPushButton* m_refuse;
    QPushButton* m_subject;
    QPushButton* m_takeBack;
    LongWork* m_work;
};

} // namespace canbao::ui
