#include "core/base/narrow_path.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace canbao {

#ifdef Q_OS_WIN

namespace {

/// Empty when a character would be lost.
QByteArray inCodePage(const QString& text) {
    const QByteArray bytes = QFile::encodeName(text);
    return QFile::decodeName(bytes) == text ? bytes : QByteArray();
}

QString shortName(const QString& folder) {
    const QString native = QDir::toNativeSeparators(folder);
    const auto* const name = reinterpret_cast<const wchar_t*>(native.utf16());
    const DWORD needed = GetShortPathNameW(name, nullptr, 0);
    QString result(static_cast<qsizetype>(needed), Qt::Uninitialized);
    const DWORD size = GetShortPathNameW(name, reinterpret_cast<wchar_t*>(result.data()), needed);
    result.truncate(static_cast<qsizetype>(size < needed ? size : 0));
    return result;
}

} // namespace

QByteArray narrowPath(const QString& path) {
    if (QByteArray bytes = inCodePage(QDir::toNativeSeparators(path)); !bytes.isEmpty()) {
        return bytes;
    }
    const QFileInfo file(path);
    const QString folder = shortName(file.absolutePath());
    return folder.isEmpty() ? QByteArray() : inCodePage(folder + u'\\' + file.fileName());
}

#else

QByteArray narrowPath(const QString& path) {
    return QFile::encodeName(path);
}

#endif

} // namespace canbao
