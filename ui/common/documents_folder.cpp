#include "ui/common/documents_folder.h"

#include <QDir>
#include <QStandardPaths>

namespace canbao::ui {

QString documentsFolder() {
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(documents).exists() ? documents : QDir::homePath();
}

} // namespace canbao::ui
