#pragma once

#include "core/services/note_reveal.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace canbao::ui {

class TextLabel;
class Workspace;

/// Beside the export buttons of a page: whole numbers, what for and for whom. Off, everything leaves masked; on, what
/// is missing is said here, and note() makes it an event before anything leaves.
class RevealFields final : public QWidget {
    Q_OBJECT

public:
    /// `workspace` outlives it.
    explicit RevealFields(Workspace& workspace, QWidget* parent = nullptr);

    [[nodiscard]] bool whole() const;
    /// Masked, or purpose and recipient are there; else says so and goes to the first that is not.
    [[nodiscard]] bool ready();
    /// Just before `what` (a file's name without its ending, a paper) leaves; nothing where it leaves masked.
    [[nodiscard]] Result<> note(const QString& what) const;

private:
    Workspace& m_workspace;
    QCheckBox* m_whole;
    QLineEdit* m_purpose;
    QLineEdit* m_recipient;
    TextLabel* m_problem;
};

} // namespace canbao::ui
