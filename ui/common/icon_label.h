#pragma once

#include "ui/common/theme.h"

#include <QWidget>

namespace canbao::ui {

/// One icon of a fixed size in the colour of its meaning; a picture beside words, silent to a screen reader.
class IconLabel final : public QWidget {
    Q_OBJECT

public:
    IconLabel(QString iconName, int size, Role role, QWidget* parent = nullptr);

    void setIcon(const QString& iconName, Role role);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_iconName;
    int m_size;
    Role m_role;
};

} // namespace canbao::ui
