#include "core/base/network_drive.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

using namespace Qt::StringLiterals;

namespace canbao {

namespace {

bool isNamedByATest(const QString& path) {
    const QString folder = qEnvironmentVariable("CANBAO_NETWORK_FOLDER");
    return !folder.isEmpty() && qEnvironmentVariable("CANBAO_TEST") == "1"_L1 &&
           QFileInfo(path).absoluteFilePath().startsWith(folder);
}

#ifdef Q_OS_WIN

bool isRemote(const QString& path) {
    const QString whole = QDir::toNativeSeparators(QFileInfo(path).absoluteFilePath());
    if (whole.startsWith(u"\\\\"_s)) {
        return !whole.startsWith(u"\\\\?\\"_s) || whole.startsWith(u"\\\\?\\UNC\\"_s, Qt::CaseInsensitive);
    }
    return GetDriveTypeW(reinterpret_cast<const wchar_t*>(QString(whole.left(3)).utf16())) == DRIVE_REMOTE;
}

#else

bool isRemote(const QString& path) {
    const QByteArray kind = QStorageInfo(QFileInfo(path).absolutePath()).fileSystemType();
    return kind.startsWith("nfs") || kind.startsWith("smb") || kind == "cifs" || kind == "fuse.sshfs" || kind == "9p" ||
           kind == "ncpfs" || kind == "afs";
}

#endif

} // namespace

bool isOnNetworkDrive(const QString& path) {
    return isNamedByATest(path) || isRemote(path);
}

} // namespace canbao
