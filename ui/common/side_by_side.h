#pragma once

#include <QWidget>

class QBoxLayout;

namespace canbao::ui {

/// Two things beside each other, one below the other where there is less room than `needs`: 1366 pixels at 150 %.
class SideBySide final : public QWidget {
    Q_OBJECT

public:
    SideBySide(QWidget* first, QWidget* second, int needs, QWidget* parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* m_first;
    QWidget* m_second;
    QBoxLayout* m_layout;
    int m_needs;
};

} // namespace canbao::ui
