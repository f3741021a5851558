#pragma once

#include "ui/common/theme.h"

#include <QLabel>

namespace canbao::ui {

/// A label that shows text as text, whatever a list from outside put into it (a plain QLabel would open
/// `<img src=file:…>`), in the colour of its meaning.
class TextLabel : public QLabel {
    Q_OBJECT

public:
    enum class Size { Small, Body, Heading, Title, Figure };

    explicit TextLabel(const QString& text = {}, Role role = Role::Plain, QWidget* parent = nullptr);

    void setRole(Role role);
    void setSize(Size size);
    [[nodiscard]] Role role() const { return m_role; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void recolour();

    Role m_role;
};

} // namespace canbao::ui
