#pragma once

#include "core/store/queries/subject_file.h"
#include "ui/common/link.h"
#include "ui/workbench/undo_step.h"

#include <QWidget>

#include <memory>

namespace canbao::printing {
class PaperDocument;
}

namespace canbao::ui {

/// One block of a subject's page: it says one thing about the subject, and may do one. It hides itself where it has
/// nothing to say.
class SubjectBlock : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Another subject, or the same one read anew; `entry` is the one whose result is typed. `file` is the pane's: what
    /// is needed later is copied.
    virtual void showSubject(const store::SubjectFile& file, EntryId entry) = 0;
    /// What stands on its tab, where it is one of the papers; may change with the subject.
    [[nodiscard]] virtual QString heading() const { return accessibleName(); }
    /// Adds the keys (actions of the catalogue) that do something here wherever the focus is on the workbench.
    virtual void addKeys(QWidget* page) { Q_UNUSED(page) }

Q_SIGNALS:
    /// The block changed the ledger: the subject is read and shown anew, and so are the queue's rows.
    void changed();
    /// How what it did is taken back: Ctrl+Z of the page does that.
    void undoable(const canbao::ui::UndoStep& step);
    void linkFollowed(const canbao::ui::Link& link);
    /// A paper is to be shown, printed or saved.
    void paperAsked(std::shared_ptr<const canbao::printing::PaperDocument> paper, const QString& fileName);
    /// A sentence for the foot of the window: something was done.
    void said(const QString& sentence);
};

} // namespace canbao::ui
