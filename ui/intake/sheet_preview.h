#pragma once

#include "core/intake/checked_list.h"

#include <QWidget>

#include <memory>

class QTabBar;

namespace canbao::ui {

class SheetPreviewModel;
class TableView;

/// The sheets that are taken, each as it was sent, with tabs below as in Excel where they are several. The list's main
/// sheet comes first to the eye; the columns of sheets of its shape can be clicked, those of others are their own.
class SheetPreview final : public QWidget {
    Q_OBJECT

public:
    explicit SheetPreview(QWidget* parent = nullptr);

    /// Null: nothing.
    void show(std::shared_ptr<const intake::CheckedList> list);
    /// Brings a row of the list to the front, in its sheet.
    void lookAt(int row);
    /// What a column of the sheet in front means.
    [[nodiscard]] std::optional<intake::Field> fieldOf(int column) const;
    /// The column that is the field's own, -1 when it has none.
    [[nodiscard]] int ownColumnOf(intake::Field field) const;
    /// Where a menu about that column opens, on the screen.
    [[nodiscard]] QPoint below(int column) const;

Q_SIGNALS:
    void columnClicked(int column);

private:
    void showSheet(int sheet);
    void fitColumns();
    void spreadTitles();

    std::shared_ptr<const intake::CheckedList> m_list;
    SheetPreviewModel* m_model;
    TableView* m_view;
    QTabBar* m_tabs;
};

} // namespace canbao::ui
