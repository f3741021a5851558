#include "ui/workbench/leaflet_window.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace canbao::ui {

LeafletWindow::LeafletWindow(Dialogs& dialogs, QWidget* parent)
    : QDialog(parent)
    , m_preview(new printing::PrintPreview(dialogs, m_printDialogs)) {
    setObjectName(u"leafletWindow"_s);
    setWindowTitle(tr("Leaflet for the household")); // no name: window titles hold no personal data
    resize(760, 640);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_preview);
}

void LeafletWindow::show(std::shared_ptr<const printing::PaperDocument> document, const QString& fileName) {
    m_preview->setDocument(std::move(document), fileName);
    QDialog::show();
    raise();
    activateWindow();
}

} // namespace canbao::ui
