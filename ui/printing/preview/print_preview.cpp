#include "ui/printing/preview/print_preview.h"

#include "ui/common/dialogs.h"
#include "ui/common/documents_folder.h"
#include "ui/common/icons.h"
#include "ui/common/long_work.h"
#include "ui/common/metrics.h"
#include "ui/common/office_style.h"
#include "ui/common/text_label.h"
#include "ui/printing/pdf_document.h"
#include "ui/printing/preview/page_canvas.h"
#include "ui/printing/preview/print_dialogs.h"
#include "ui/printing/preview/print_job.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPrinter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

#include <array>

using namespace Qt::StringLiterals;

namespace canbao::printing {

namespace {

constexpr std::array kPercents{100, 150, 200};
constexpr int kFirstPercent = 2; ///< behind "whole page" and "page width"

QToolButton* arrow(const QString& icon, const QString& name) {
    auto* const button = new QToolButton;
    button->setIcon(ui::tintedIcon(icon));
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFixedSize(ui::kControl, ui::kControl);
    return button;
}

} // namespace

PrintPreview::PrintPreview(ui::Dialogs& dialogs, PrintDialogs& printDialogs, QWidget* parent)
    : QWidget(parent)
    , m_dialogs(dialogs)
    , m_printDialogs(printDialogs)
    , m_canvas(new PageCanvas)
    , m_print(new QPushButton(tr("&Print…")))
    , m_save(new QPushButton(tr("Save as P&DF…")))
    , m_previous(arrow(u"previous"_s, tr("Previous page")))
    , m_next(arrow(u"next"_s, tr("Next page")))
    , m_page(new QSpinBox)
    , m_count(new ui::TextLabel)
    , m_zoom(new QComboBox)
    , m_work(new ui::LongWork(this)) {
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(ui::kGap);
    layout->addWidget(makeBar());
    layout->addWidget(m_canvas, 1);

    connect(m_print, &QPushButton::clicked, this, &PrintPreview::print);
    connect(m_save, &QPushButton::clicked, this, &PrintPreview::saveAsPdf);
    connect(m_previous, &QToolButton::clicked, this, [this] { m_canvas->setPage(m_canvas->page() - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { m_canvas->setPage(m_canvas->page() + 1); });
    connect(m_page, &QSpinBox::valueChanged, this, [this](int page) { m_canvas->setPage(page - 1); });
    connect(m_zoom, &QComboBox::activated, this, &PrintPreview::chooseZoom);
    connect(m_canvas, &PageCanvas::pageChanged, this, &PrintPreview::showPage);
    connect(m_canvas, &PageCanvas::zoomChanged, this, &PrintPreview::showZoom);
    showPage();
    showZoom();
}

PrintPreview::~PrintPreview() = default;

QWidget* PrintPreview::makeBar() {
    m_print->setProperty(ui::OfficeStyle::kPrimary, true);
    m_print->setIcon(ui::tintedIcon(u"printing"_s));
    m_save->setIcon(ui::tintedIcon(u"export"_s));
    m_page->setAccessibleName(tr("Page"));
    m_page->setAlignment(Qt::AlignRight);
    m_page->setKeyboardTracking(false);
    m_zoom->setAccessibleName(tr("Zoom"));
    m_zoom->addItem(tr("Whole page"));
    m_zoom->addItem(tr("Page width"));
    for (const int percent : kPercents) {
        m_zoom->addItem(u"%1%"_s.arg(percent));
    }
    auto* const bar = new QWidget;
    auto* const row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(ui::kGap);
    row->addWidget(m_print);
    row->addWidget(m_save);
    row->addStretch();
    for (QWidget* const widget : std::initializer_list<QWidget*>{m_previous, m_page, m_count, m_next}) {
        row->addWidget(widget);
    }
    row->addSpacing(ui::kMargin);
    row->addWidget(m_zoom);
    return bar;
}

void PrintPreview::setDocument(std::shared_ptr<const PaperDocument> document, const QString& fileName) {
    m_fileName = fileName;
    m_canvas->setDocument(std::move(document));
}

bool PrintPreview::working() const {
    return m_work->running();
}

void PrintPreview::showPage() {
    const int count = m_canvas->pageCount();
    const int page = m_canvas->page();
    const QSignalBlocker quiet(m_page);
    m_page->setRange(count > 0 ? 1 : 0, count);
    m_page->setValue(count > 0 ? page + 1 : 0);
    m_page->setEnabled(count > 1);
    m_count->setText(tr("of %1").arg(count));
    m_previous->setEnabled(page > 0);
    m_next->setEnabled(page + 1 < count);
    m_print->setEnabled(count > 0);
    m_save->setEnabled(count > 0);
}

void PrintPreview::showZoom() {
    switch (m_canvas->zoom()) {
    case PageCanvas::Zoom::WholePage:
        m_zoom->setCurrentIndex(0);
        break;
    case PageCanvas::Zoom::PageWidth:
        m_zoom->setCurrentIndex(1);
        break;
    case PageCanvas::Zoom::Percent: {
        const auto known = std::ranges::find(kPercents, m_canvas->percent());
        m_zoom->setCurrentIndex(known == kPercents.end() ? -1
                                                         : kFirstPercent + static_cast<int>(known - kPercents.begin()));
        break;
    }
    }
    m_zoom->setPlaceholderText(u"%1%"_s.arg(m_canvas->percent()));
}

void PrintPreview::chooseZoom(int index) {
    if (index < kFirstPercent) {
        m_canvas->setZoom(index == 0 ? PageCanvas::Zoom::WholePage : PageCanvas::Zoom::PageWidth);
    } else {
        m_canvas->setZoom(PageCanvas::Zoom::Percent, kPercents.at(static_cast<size_t>(index - kFirstPercent)));
    }
}

bool PrintPreview::allowed() {
    if (m_guard) {
        if (const Result<> noted = m_guard(); !noted) {
            m_dialogs.tell(this, noted.error());
            return false;
        }
    }
    return true;
}

void PrintPreview::print() {
    const auto document = m_canvas->document();
    if (!document || working()) {
        return;
    }
    const auto printer = printerFor(*document);
    m_printDialogs.choosePrinter(this, printer, document->pageCount(), [this, document, printer](bool chosen) {
        if (!chosen || !allowed()) {
            return;
        }
        m_work->run(
            tr("Printing"),
            [document, printer](const Progress& progress) { return printDocument(*document, *printer, progress); },
            [this](const Result<>& result) {
                if (result) {
                    Q_EMIT printed();
                } else {
                    m_dialogs.tell(this, result.error());
                }
            });
    });
}

void PrintPreview::saveAsPdf() {
    const auto document = m_canvas->document();
    if (!document || working()) {
        return;
    }
    const QString folder = ui::documentsFolder();
    const ui::Dialogs::FileChoice choice{tr("Save as PDF"), folder + u'/' + m_fileName, {tr("PDF (*.pdf)")}};
    m_dialogs.saveFile(this, choice, [this, document](const QString& path) {
        if (path.isEmpty() || !allowed()) {
            return;
        }
        m_work->run(
            tr("Saving as PDF"),
            [document, path](const Progress& progress) { return writePdf(*document, path, progress); },
            [this, path](const Result<>& result) {
                if (result) {
                    Q_EMIT saved(path);
                } else {
                    m_dialogs.tell(this, result.error());
                }
            });
    });
}

} // namespace canbao::printing
