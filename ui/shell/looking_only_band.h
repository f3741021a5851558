#pragma once

#include <QWidget>

namespace canbao::ui {

/// Under the top bar while nothing can be recorded: a sentence that says why.
class LookingOnlyBand final : public QWidget {
    Q_OBJECT

public:
    /// `readOnly`: the ledger is open elsewhere; else its operator is a viewer.
    explicit LookingOnlyBand(bool readOnly, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace canbao::ui
