#pragma once

#include "ui/printing/paper_document.h"

#include <QPixmap>
#include <QScrollArea>

#include <memory>

namespace canbao::printing {

/// Shows one page of a document as it will come out of the printer. Page Up and Page Down turn pages, arrows and the
/// wheel move the page and turn it at its edge, Ctrl with the wheel or + and − zooms.
class PageCanvas final : public QScrollArea {
    Q_OBJECT

public:
    enum class Zoom { WholePage, PageWidth, Percent };

    explicit PageCanvas(QWidget* parent = nullptr);

    /// Null: nothing to show.
    void setDocument(std::shared_ptr<const PaperDocument> document);
    [[nodiscard]] const std::shared_ptr<const PaperDocument>& document() const { return m_document; }

    [[nodiscard]] int page() const { return m_page; } ///< from 0
    [[nodiscard]] int pageCount() const { return m_document ? m_document->pageCount() : 0; }
    void setPage(int page);

    void setZoom(Zoom zoom, int percent = 100);
    [[nodiscard]] Zoom zoom() const { return m_zoom; }
    /// Of the paper's true size, whatever the zoom is called.
    [[nodiscard]] int percent() const;
    void zoomIn();
    void zoomOut();

Q_SIGNALS:
    void pageChanged(int page);
    void zoomChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    class Sheet;

    void turn(int pages, bool toFoot);
    void layOut();
    [[nodiscard]] QPixmap rendered(QSize size) const;
    [[nodiscard]] double pixelsPerMm() const;

    std::shared_ptr<const PaperDocument> m_document;
    mutable TextFitter m_fitter;
    Sheet* m_sheet;
    int m_page = 0;
    Zoom m_zoom = Zoom::WholePage;
    int m_percent = 100;
    int m_wheel = 0; ///< eighths of a degree turned at the page's edge
};

} // namespace canbao::printing
