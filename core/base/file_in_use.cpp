#include "core/base/file_in_use.h"

#include <QDir>
#include <QFileInfo>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

using namespace Qt::StringLiterals;

namespace canbao {

bool isHeldByAnotherProgram([[maybe_unused]] const QString& path) {
#ifdef Q_OS_WIN
    // What a rename over the file asks for; nothing is kept from others meanwhile.
    const QString name = QDir::toNativeSeparators(QFileInfo(path).absoluteFilePath());
    const HANDLE file = CreateFileW(reinterpret_cast<const wchar_t*>(name.utf16()), DELETE,
                                    FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr, OPEN_EXISTING,
                                    FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE) {
        return GetLastError() == ERROR_SHARING_VIOLATION;
    }
    CloseHandle(file);
#endif
    return false;
}

QString freeNameBeside(const QString& path) {
    const QFileInfo file(path);
    const QString suffix = file.suffix().isEmpty() ? QString() : u'.' + file.suffix();
    for (int number = 2;; ++number) {
        const QString name =
            file.dir().filePath(u"%1 (%2)%3"_s.arg(file.completeBaseName(), QString::number(number), suffix));
        if (!QFileInfo::exists(name)) {
            return name;
        }
    }
}

} // namespace canbao
