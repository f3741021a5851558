#pragma once

#include "ui/printing/preview/print_dialogs.h"

namespace canbao::printing {

/// The system's own print dialog, window-modal.
class NativePrintDialogs final : public PrintDialogs {
public:
    void choosePrinter(QWidget* parent, std::shared_ptr<QPrinter> printer, int pageCount,
                       std::function<void(bool)> answer) override;
};

} // namespace canbao::printing
