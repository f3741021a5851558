#include "ui/common/held_target.h"

#include "core/base/file_in_use.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace canbao::ui {

void offerFreeName(Dialogs& dialogs, QWidget* parent, const QString& held, std::function<void(QString)> answer) {
    const QString free = freeNameBeside(held);
    dialogs.confirm(
        parent,
        {QCoreApplication::translate("Dialogs", "The file is open in another program"),
         QCoreApplication::translate("Dialogs", "\"%1\" is open in WPS, Excel or another program and cannot be "
                                                "replaced. Save under the name \"%2\" instead?")
             .arg(QFileInfo(held).fileName(), QFileInfo(free).fileName()),
         QCoreApplication::translate("Dialogs", "Save under that name"), false},
        [answer = std::move(answer), free](bool confirmed) { answer(confirmed ? free : QString()); });
}

} // namespace canbao::ui
