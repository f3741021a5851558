#include "ui/printing/preview/native_print_dialogs.h"

#include <QPrintDialog>
#include <QPrinter>

namespace canbao::printing {

void NativePrintDialogs::choosePrinter(QWidget* parent, std::shared_ptr<QPrinter> printer, int pageCount,
                                       std::function<void(bool)> answer) {
    auto* const dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange, pageCount > 1);
    dialog->setMinMax(1, pageCount);
    dialog->setFromTo(1, pageCount);
    dialog->setPrintRange(QAbstractPrintDialog::AllPages);
    // The printer lives as long as the dialog that shows it.
    QObject::connect(dialog, &QDialog::finished, dialog,
                     [printer = std::move(printer), answer = std::move(answer)](int result) {
                         answer(result == QDialog::Accepted);
                     });
    dialog->open();
}

} // namespace canbao::printing
