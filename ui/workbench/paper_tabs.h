#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;
class QPushButton;
class QStackedWidget;

namespace canbao::ui {

class SubjectBlock;

/// What is looked up about a subject, one paper at a time; a button for each.
class PaperTabs final : public QWidget {
    Q_OBJECT

public:
    explicit PaperTabs(const QList<SubjectBlock*>& papers, QWidget* parent = nullptr);

    /// The buttons say what the papers' headings say now.
    void refreshHeadings();
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    QGridLayout* m_grid;
    QStackedWidget* m_stack;
    QList<SubjectBlock*> m_papers;
    QList<QPushButton*> m_buttons;
    int m_inARow = 0;
};

} // namespace canbao::ui
