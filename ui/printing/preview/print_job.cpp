#include "ui/printing/preview/print_job.h"

#include <QCoreApplication>
#include <QPrinter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace canbao::printing {

namespace {

Error printerFailed(const QString& detail) {
    return Error::user(QCoreApplication::translate(
                           "PrintJob", "The printer did not take the job. Check that it is switched on and connected, "
                                       "then print again, or save the pages as PDF."),
                       detail);
}

/// The pages to print, from 0, in the order they leave the printer.
QList<int> pagesToPrint(const QPrinter& printer, int count) {
    int first = 1;
    int last = count;
    if (printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0) {
        first = std::clamp(printer.fromPage(), 1, count);
        last = std::clamp(printer.toPage(), first, count);
    }
    const int copies = printer.supportsMultipleCopies() ? 1 : std::max(1, printer.copyCount());
    QList<int> pages;
    if (printer.collateCopies()) {
        for (int copy = 0; copy < copies; ++copy) {
            for (int page = first; page <= last; ++page) {
                pages.append(page - 1);
            }
        }
    } else {
        for (int page = first; page <= last; ++page) {
            pages.append(QList<int>(copies, page - 1));
        }
    }
    if (printer.pageOrder() == QPrinter::LastPageFirst) {
        std::ranges::reverse(pages);
    }
    return pages;
}

} // namespace

std::shared_ptr<QPrinter> printerFor(const PaperDocument& document) {
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageLayout(document.geometry().pageLayout());
    printer->setDocName(document.title());
    return printer;
}

Result<> printDocument(const PaperDocument& document, QPrinter& printer, const Progress& progress) {
    // The dialog may have changed paper or margins; the document decides.
    printer.setPageLayout(document.geometry().pageLayout());
    QPainter painter;
    if (!painter.begin(&printer)) {
        return std::unexpected(printerFailed(u"begin"_s));
    }
    TextFitter fitter(PaperFonts::installed());
    const QList<int> pages = pagesToPrint(printer, document.pageCount());
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (progress.stopped()) {
            printer.abort();
            return std::unexpected(Error::cancelled());
        }
        if (i > 0 && !printer.newPage()) {
            return std::unexpected(printerFailed(u"newPage"_s));
        }
        PaperPainter paper(painter, fitter, printer.logicalDpiX(), printer.logicalDpiY());
        document.paint(pages.at(i), paper);
        progress.at(i + 1, pages.size());
    }
    if (!painter.end() || printer.printerState() == QPrinter::Error) {
        return std::unexpected(printerFailed(u"end"_s));
    }
    return {};
}

} // namespace canbao::printing
