#pragma once

#include "core/reporting/submissions.h"
#include "ui/common/workspace.h"

#include <QTimer>
#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace canbao::ui {

class TextLabel;

/// 存在问题 and 对策措施 of a month, each with last month's beside it. What is typed is saved by itself, a moment after
/// the last key; of a submitted month it can only be read.
class WordsPanel final : public QWidget {
    Q_OBJECT

public:
    explicit WordsPanel(Workspace& workspace, QWidget* parent = nullptr);

    /// `lastMonth` is what stood there the month before.
    void show(QDate month, const store::ReportDraft& words, const store::ReportDraft& lastMonth, bool submitted);
    [[nodiscard]] store::ReportDraft words() const;
    /// Saves what was typed and is not saved yet; false when that failed, which has been told.
    bool save();

protected:
    void hideEvent(QHideEvent* event) override;

private:
    /// One of the two texts.
    struct Part {
        QPlainTextEdit* edit;
        QPlainTextEdit* before;
        TextLabel* beforeHead;
        QPushButton* take;
    };
    [[nodiscard]] Part makePart(const QString& name, const QString& hint);
    void showPart(const Part& part, const QString& text, const QString& before);

    Workspace& m_workspace;
    Part m_problems;
    Part m_measures;
    QDate m_month;
    QTimer m_saveLater;
    bool m_submitted = false;
};

} // namespace canbao::ui
