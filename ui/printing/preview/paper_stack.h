#pragma once

#include "ui/printing/preview/print_preview.h"

#include <QStackedWidget>

namespace canbao::ui {
class Workspace;
}

namespace canbao::printing {

/// What a page shows and, in its place, the paper that comes of it, with the way back; and the long work that makes
/// either, during which nothing else may be begun.
class PaperStack final : public QStackedWidget {
    Q_OBJECT

public:
    /// The work covers `page`, which the stack will stand in.
    PaperStack(ui::Workspace& workspace, PrintDialogs& printDialogs, QWidget* page);

    /// Shown first; what is given up for it is the stack's from then on.
    void setContent(QWidget* content);
    /// A button over the paper that leads back to the content. Without it only other controls of the page do.
    void setWayBack(const QString& words);

    void showPaper(std::shared_ptr<const PaperDocument> document, const QString& fileName);
    void showContent();

    [[nodiscard]] PrintPreview& preview() { return *m_preview; }
    [[nodiscard]] ui::LongWork& work() { return *m_work; }
    [[nodiscard]] bool working() const;

Q_SIGNALS:
    /// The content is in front again.
    void cameBack();

private:
    QWidget* m_content = nullptr;
    QPushButton* m_back;
    PrintPreview* m_preview;
    ui::LongWork* m_work;
};

} // namespace canbao::printing
