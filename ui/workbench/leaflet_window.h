#pragma once

#include "ui/printing/preview/native_print_dialogs.h"
#include "ui/printing/preview/print_preview.h"

#include <QDialog>

namespace canbao::ui {

/// The leaflet on the screen before it is printed or saved. Stays open beside the workbench.
class LeafletWindow final : public QDialog {
    Q_OBJECT

public:
    LeafletWindow(Dialogs& dialogs, QWidget* parent);

    void show(std::shared_ptr<const printing::PaperDocument> document, const QString& fileName);

private:
    printing::NativePrintDialogs m_printDialogs;
    printing::PrintPreview* m_preview;
};

} // namespace canbao::ui
