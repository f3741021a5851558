#pragma once

#include <QTableView>

namespace canbao::ui {

/// The program's table: rows of 28 px, whole rows selected, thin lines, Enter opens a row, Ctrl+C copies what is
/// selected as the screen shows it (so that what is masked stays masked).
class TableView : public QTableView {
    Q_OBJECT

public:
    explicit TableView(const QString& accessibleName, QWidget* parent = nullptr);

    /// Columns that are hidden, one after the other, where the table is too narrow for all. `stretched`: the room
    /// that the column which takes the rest needs. Ctrl+C copies what is seen.
    void setSpareColumns(const QList<int>& columns, int stretched);

    /// At least so wide, and as wide as the head; a little more where that shows the lines in sight whole. What is much
    /// longer than that is cut, as an address is.
    void setColumnWidths(const QList<int>& wanted);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void copySelection() const;
    void hideSpareColumns();

    QList<int> m_spareColumns;
    int m_stretchedNeeds = 0;
};

} // namespace canbao::ui
