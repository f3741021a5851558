#include "ui/registers/upload_layout_menu.h"

#include "core/reporting/upload_layout_sheet.h"
#include "ui/common/documents_folder.h"
#include "ui/common/workspace.h"

#include <QAction>
#include <QDir>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace canbao::ui {

UploadLayoutMenu::UploadLayoutMenu(Workspace& workspace, QWidget* parent)
    : QToolButton(parent)
    , m_workspace(workspace) {
    setObjectName(u"uploadLayout"_s);
    setText(tr("Columns and codes"));
    setPopupMode(QToolButton::InstantPopup);
    setToolTip(tr("Which columns the upload table has, in what order and with what codes; changed in a workbook."));
    auto* const menu = new QMenu(this);
    connect(menu->addAction(tr("Write them to a workbook…")), &QAction::triggered, this, &UploadLayoutMenu::write);
    connect(menu->addAction(tr("Take them from a workbook…")), &QAction::triggered, this, &UploadLayoutMenu::take);
    menu->addSeparator();
    connect(menu->addAction(tr("Take the program's own again")), &QAction::triggered, this,
            [this] { keep(std::nullopt, tr("The program's own columns and codes hold again.")); });
    setMenu(menu);
}

void UploadLayoutMenu::write() {
    const QString name = tr("Upload table, columns and codes.xlsx");
    m_workspace.dialogs().saveFile(
        this, {tr("Write columns and codes"), QDir(documentsFolder()).filePath(name), {tr("Excel (*.xlsx)")}},
        [this](const QString& path) {
            if (path.isEmpty()) {
                return;
            }
            const auto written = [&]() -> Result<> {
                CANBAO_TRY_ASSIGN(const reporting::UploadLayout layout,
                                  reporting::uploadLayout(m_workspace.ledger(), m_workspace.today()));
                return reporting::writeUploadLayout(layout, m_workspace.codes(), path);
            }();
            if (!written) {
                m_workspace.dialogs().tell(this, written.error());
                return;
            }
            Q_EMIT changed(tr("Written. Change the workbook, save it and take it in again."));
        });
}

void UploadLayoutMenu::take() {
    m_workspace.dialogs().openFile(this, {tr("Take columns and codes"), documentsFolder(), {tr("Excel (*.xlsx)")}},
                                   [this](const QString& path) {
                                       if (path.isEmpty()) {
                                           return;
                                       }
                                       const auto layout = reporting::readUploadLayout(m_workspace.codes(), path);
                                       if (!layout) {
                                           m_workspace.dialogs().tell(this, layout.error());
                                           return;
                                       }
                                       keep(*layout, tr("The upload table has %1 columns and %2 codes from now on.")
                                                         .arg(layout->columns.size())
                                                         .arg(layout->codes.size()));
                                   });
}

void UploadLayoutMenu::keep(const std::optional<reporting::UploadLayout>& layout, const QString& sentence) {
    if (const auto kept = reporting::keepUploadLayout(m_workspace.session(), layout); !kept) {
        m_workspace.dialogs().tell(this, kept.error());
        return;
    }
    Q_EMIT changed(sentence);
}

} // namespace canbao::ui
