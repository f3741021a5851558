#pragma once

#include "core/base/result.h"
#include "ui/printing/paper_document.h"

#include <QWidget>

#include <functional>
#include <memory>

class QComboBox;
class QPushButton;
class QSpinBox;
class QToolButton;

namespace canbao::ui {
class Dialogs;
class LongWork;
class TextLabel;
} // namespace canbao::ui

namespace canbao::printing {

class PageCanvas;
class PrintDialogs;

/// A document on the screen with what can be done with it: look through its pages, print it, save it as PDF. Everything
/// by keyboard: Tab through the bar, Page Up and Page Down through the pages.
class PrintPreview final : public QWidget {
    Q_OBJECT

public:
    PrintPreview(ui::Dialogs& dialogs, PrintDialogs& printDialogs, QWidget* parent = nullptr);
    ~PrintPreview() override;

    /// `fileName` is proposed when the pages are saved: 朋普镇2026年6月参保扩面月报.pdf. Null: nothing to show.
    void setDocument(std::shared_ptr<const PaperDocument> document, const QString& fileName);
    /// Asked before anything leaves the screen, so that an export of personal data is noted in the ledger first; an
    /// error keeps it from happening and is told.
    void setExportGuard(std::function<Result<>()> guard) { m_guard = std::move(guard); }

    [[nodiscard]] PageCanvas* canvas() const { return m_canvas; }
    [[nodiscard]] bool working() const;

public Q_SLOTS:
    void print();
    void saveAsPdf();

Q_SIGNALS:
    void printed();
    void saved(const QString& path);

private:
    [[nodiscard]] QWidget* makeBar();
    void showPage();
    void showZoom();
    void chooseZoom(int index);
    [[nodiscard]] bool allowed();

    ui::Dialogs& m_dialogs;
    PrintDialogs& m_printDialogs;
    std::function<Result<>()> m_guard;
    QString m_fileName;
    PageCanvas* m_canvas;
    QPushButton* m_print;
    QPushButton* m_save;
    QToolButton* m_previous;
    QToolButton* m_next;
    QSpinBox* m_page;
    ui::TextLabel* m_count;
    QComboBox* m_zoom;
    ui::LongWork* m_work;
};

} // namespace canbao::printing
