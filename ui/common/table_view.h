#pragma once

#include <QTableView>

namespace canbao::ui {

/// The program's table: rows of 28 px, whole rows selected, thin lines, Enter opens a row, Ctrl+C copies what is
/// selected as the screen shows it (so that what is masked stays masked).
class TableView : public QTableView {
    Q_OBJECT

public:
    explicit TableView(const QString& accessibleName, QWidget* parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void copySelection() const;
};

} // namespace canbao::ui
