#pragma once

#include "ui/printing/preview/print_dialogs.h"

#include <QPrinter>
#include <QString>

namespace canbao::test {

/// Prints into a PDF instead of asking.
class PdfPrinter final : public printing::PrintDialogs {
public:
    QString path;
    bool chosen = true;
    int from = 0; ///< 0: all pages
    int to = 0;

    void choosePrinter(QWidget*, std::shared_ptr<QPrinter> printer, int, std::function<void(bool)> answer) override {
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(path);
        if (from > 0) {
            printer->setPrintRange(QPrinter::PageRange);
            printer->setFromTo(from, to);
        }
        answer(chosen);
    }
};

} // namespace canbao::test
