#pragma once

#include <QDialog>

namespace canbao::ui {

/// F1: every key and what it does, from the action catalogue. Escape or F1 closes it.
class KeyCard final : public QDialog {
    Q_OBJECT

public:
    explicit KeyCard(QWidget* parent);
};

} // namespace canbao::ui
