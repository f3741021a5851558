#pragma once

#include "ui/common/page.h"
#include "ui/common/workspace.h"
#include "ui/workbench/session_undo.h"

#include <QTimer>

class QPushButton;
class QStackedWidget;

namespace canbao::printing {
class PaperStack;
class PrintDialogs;
} // namespace canbao::printing

namespace canbao::ui {

class BulkPane;
class EmptyState;
class EntryQueueModel;
class EntryFilterBar;
class QueueView;
class ResultForm;
class SubjectPane;
class TextLabel;

/// 人员核实, 单位核实: a queue on the left, everything about the one chosen on the right, the result by keyboard; where
/// several are chosen, one result for all of them.
class WorkbenchPage final : public Page {
    Q_OBJECT

public:
    WorkbenchPage(Workspace& workspace, domain::SubjectType subject, printing::PrintDialogs& printDialogs,
                  QWidget* parent = nullptr);

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
    [[nodiscard]] QWidget* makeTop();
    [[nodiscard]] QWidget* makeBody();
    /// One subject, or the form for several.
    void showChosen();
    /// That of what is shown.
    [[nodiscard]] ResultForm* form() const;
    void entrySaved(const services::RecordedResult& recorded);
    /// To the next in the queue; a sentence when there is none.
    void goOn(const QString& afterTheLast);
    void saveTogether(const QList<services::ResultRequest>& requests);
    void savedTogether(const services::RecordedGroup& recorded);
    /// Ctrl+Z: what was recorded last on this page, and what was taken back is said.
    void takeBack();
    void tookBack(const Result<TakenBack>& taken);
    void remember(UndoStep step);
    void showTakeBack();
    void showUnsaved();
    /// To something typed that is not saved, the one after the one shown.
    void goToUnsaved();
    void show(EntryId entry);
    void paperSaved();
    void readCounts();
    void addKeys();
    [[nodiscard]] QString placeOf(int row) const;
    /// How many rows there are; "…" while that is not known yet.
    [[nodiscard]] QString rowsKnown() const;

    Workspace& m_workspace;
    domain::SubjectType m_subject;
    EntryFilterBar* m_filters;
    TextLabel* m_count;
    QPushButton* m_unsaved; ///< there while something typed is not saved
    QPushButton* m_takeBack;
    QPushButton* m_chooseAll;
    SessionUndo m_undo;
    EntryQueueModel* m_queue;
    QueueView* m_queueView;
    QStackedWidget* m_body;
    EmptyState* m_empty;
    SubjectPane* m_pane;
    BulkPane* m_bulk;
    QStackedWidget* m_right;       ///< the subject, or what is done to several
    printing::PaperStack* m_stack; ///< the page, or a paper that comes of it
    EntryId m_wanted;              ///< to be selected when the queue has loaded
    bool m_onPaper = false;        ///< the entry shown was brought up by its form's code
    QList<EntryId> m_alsoOnPaper;  ///< the form's other entries, still to be typed
    QTimer m_showSoon;       ///< runs while somebody types a search: its first subject is shown when the typing rests
    bool m_settling = false; ///< a row becomes the current one because the queue came anew
    bool m_shownOnce = false;
};

} // namespace canbao::ui
