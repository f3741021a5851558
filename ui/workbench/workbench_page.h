#pragma once

#include "ui/common/page.h"
#include "ui/common/workspace.h"
#include "ui/workbench/session_results.h"

class QPushButton;
class QStackedWidget;

namespace canbao::ui {

class EmptyState;
class EntryQueueModel;
class EntryFilterBar;
class SubjectPane;
class TableView;
class TextLabel;

/// 人员核实, 单位核实: a queue on the left, everything about the one chosen on the right, the result by keyboard.
class WorkbenchPage final : public Page {
    Q_OBJECT

public:
    WorkbenchPage(Workspace& workspace, domain::SubjectType subject, QWidget* parent = nullptr);

    [[nodiscard]] PageId id() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    void activate() override;
    [[nodiscard]] QWidget* firstFocus() const override;
    [[nodiscard]] bool canLeave() override;
    [[nodiscard]] bool follows(const Link& link) const override;
    void follow(const Link& link) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void applyFilter();
    void queueLoaded();
    void showCount();
    void showCurrent();
    void move(int rows);
    void entrySaved(const services::RecordedResult& recorded);
    /// Ctrl+Z: the result recorded last on this page, and what was taken back is said.
    void takeBack();
    void showTakeBack();
    void show(EntryId entry);
    void paperSaved();
    void readCounts();
    void addKeys();
    [[nodiscard]] QString placeOf(int row) const;

    Workspace& m_workspace;
    domain::SubjectType m_subject;
    EntryFilterBar* m_filters;
    TextLabel* m_count;
    QPushButton* m_takeBack;
    SessionResults m_results;
    EntryQueueModel* m_queue;
    TableView* m_queueView;
    QStackedWidget* m_body;
    EmptyState* m_empty;
    SubjectPane* m_pane;
    EntryId m_wanted;             ///< to be selected when the queue has loaded
    bool m_onPaper = false;       ///< the entry shown was brought up by its form's code
    QList<EntryId> m_alsoOnPaper; ///< the form's other entries, still to be typed
    bool m_shownOnce = false;
};

} // namespace canbao::ui
