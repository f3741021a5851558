#pragma once

#include "core/store/queries/entry_queue.h"
#include "core/store/queries/standings.h"
#include "ui/common/page.h"
#include "ui/common/workspace.h"

class QStackedWidget;
class QVBoxLayout;

namespace canbao::ui {

class CoveragePanel;
class EmptyState;
class FigureTile;
class PhaseLine;
class RowsModel;
class TableView;

/// 首页: where the campaign stands. Every number opens the rows behind it.
class OverviewPage final : public Page {
    Q_OBJECT

public:
    explicit OverviewPage(Workspace& workspace, QWidget* parent = nullptr);

    void activate() override;
    [[nodiscard]] QWidget* firstFocus() const override;

private:
    struct Figures {
        QList<store::Tally> tallies;
        QList<store::EntryLine> oldest;
    };

    [[nodiscard]] QWidget* makeTiles();
    [[nodiscard]] QWidget* makeTables();
    void showDeadlines();
    void show(const Figures& figures);
    void showVillages(const QList<store::Tally>& tallies);
    void showInsurances(const QList<store::Tally>& tallies);
    void showOldest(const QList<store::EntryLine>& lines);
    void openVillage(const QModelIndex& index);
    void openInsurance(const QModelIndex& index);
    void openEntry(const QModelIndex& index);

    Workspace& m_workspace;
    QStackedWidget* m_stack;
    PhaseLine* m_phases;
    QVBoxLayout* m_deadlines;
    FigureTile* m_issued;
    FigureTile* m_verified;
    FigureTile* m_enrolled;
    FigureTile* m_open;
    RowsModel* m_villages;
    RowsModel* m_insurances;
    RowsModel* m_oldest;
    TableView* m_villagesView;
    CoveragePanel* m_coverage;
    QList<store::EntryLine> m_oldestLines;
};

} // namespace canbao::ui
