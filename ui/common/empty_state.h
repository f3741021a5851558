#pragma once

#include <QWidget>

class QPushButton;

namespace canbao::ui {

class TextLabel;

/// What stands where there is nothing yet: a picture, a sentence that says what to do, and the button that does it.
class EmptyState final : public QWidget {
    Q_OBJECT

public:
    EmptyState(const QString& iconName, const QString& heading, const QString& sentence, const QString& buttonText = {},
               QWidget* parent = nullptr);

    void setSentence(const QString& heading, const QString& sentence);
    [[nodiscard]] QPushButton* button() const { return m_button; }

Q_SIGNALS:
    void pressed();

private:
    TextLabel* m_heading;
    TextLabel* m_sentence;
    QPushButton* m_button;
};

} // namespace canbao::ui
