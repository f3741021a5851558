#pragma once

#include <QScrollArea>

namespace canbao::ui {

/// Holds a column of things that may be higher than the window: it scrolls up and down, never sideways, and without a
/// frame nobody sees it while everything fits. Where the next key goes is always in view.
class ScrollColumn final : public QScrollArea {
    Q_OBJECT

public:
    explicit ScrollColumn(QWidget* content, QWidget* parent = nullptr);
    ~ScrollColumn() override;

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showFocus();
    void showFocusLater();
};

} // namespace canbao::ui
