#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QGridLayout;
class QPushButton;

namespace canbao::ui {

/// A few things of which one is picked with a single key: 1 … 9, then A, B, C …. Each shows its key. Nothing is picked
/// until somebody picks.
class ChoiceRow final : public QWidget {
    Q_OBJECT

public:
    struct Choice {
        QString code;
        QString label;
        bool enabled = true;
    };

    /// `name` is what a screen reader says of the group; `columns` how many stand beside each other at most.
    ChoiceRow(const QString& name, int columns, QWidget* parent = nullptr);

    void setChoices(const QList<Choice>& choices);
    [[nodiscard]] const QList<Choice>& choices() const { return m_choices; }
    /// Empty when nothing is picked.
    [[nodiscard]] QString picked() const { return m_picked; }
    void setPicked(const QString& code);
    /// Picks what the key stands for; false when there is no such choice or it is not allowed.
    bool pickByKey(const QString& keyText);

    /// "1" … "9", "A" …; empty past the alphabet.
    [[nodiscard]] static QString keyOf(qsizetype place);

Q_SIGNALS:
    /// Picked by the user, by key or by mouse.
    void pickedByUser(const QString& code);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();

    QString m_name;
    int m_mostColumns;
    int m_columns = 0; ///< now
    QGridLayout* m_grid;
    QList<Choice> m_choices;
    QList<QPushButton*> m_buttons;
    QString m_picked;
};

} // namespace canbao::ui
