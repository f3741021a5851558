#include "core/base/replacement_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QStorageInfo>

#include <filesystem>
#include <system_error>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace canbao {

namespace {

/// Less than this left on the disk is "full" for any of our files.
constexpr qint64 kFullDiskBytes = 64 << 10;

bool flushToDisk(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite)) {
        return false;
    }
#ifdef Q_OS_WIN
    return FlushFileBuffers(reinterpret_cast<HANDLE>(_get_osfhandle(file.handle()))) != 0;
#else
    return ::fsync(file.handle()) == 0;
#endif
}

std::filesystem::path native(const QString& path) {
    return std::filesystem::path(path.toStdU16String());
}

Error diskFull() {
    return Error::user(QCoreApplication::translate(
        "canbao::ReplacementFile",
        "There is not enough room on the disk. Free some or choose another disk; nothing was changed."));
}

} // namespace

ReplacementFile::ReplacementFile(QString target)
    : m_target(std::move(target)) {
    const QString name = u".canbao-%1.tmp"_s.arg(QRandomGenerator::system()->generate64(), 16, 16, QLatin1Char('0'));
    m_path = QFileInfo(m_target).absoluteDir().filePath(name);
}

ReplacementFile::~ReplacementFile() {
    if (!m_committed) {
        QFile::remove(m_path);
    }
}

Result<> ReplacementFile::checkTarget(qint64 bytes) const {
    const QFileInfo folder(QFileInfo(m_target).absolutePath());
    if (!folder.isDir()) {
        return std::unexpected(Error::user(QCoreApplication::translate(
            "canbao::ReplacementFile", "The folder for the file does not exist. Please choose another one.")));
    }
    if (QFileInfo(m_target).isDir()) {
        return std::unexpected(Error::user(QCoreApplication::translate(
            "canbao::ReplacementFile", "A folder has this name already. Please choose another name for the file.")));
    }
    QFile probe(m_path);
    if (!probe.open(QIODevice::WriteOnly)) {
        return std::unexpected(writeFailed(u"create %1"_s.arg(probe.error())));
    }
    const qint64 available = QStorageInfo(folder.filePath()).bytesAvailable();
    if (available >= 0 && available < bytes) {
        return std::unexpected(diskFull());
    }
    return {};
}

Result<> ReplacementFile::commit() {
    if (!flushToDisk(m_path)) {
        return std::unexpected(writeFailed(u"fsync"_s));
    }
    std::error_code error;
    std::filesystem::rename(native(m_path), native(m_target), error);
    if (error) {
        return std::unexpected(writeFailed(u"rename %1"_s.arg(error.value())));
    }
    m_committed = true;
    flushFolder(QFileInfo(m_target).absolutePath());
    return {};
}

QString ReplacementFile::namePattern() {
    return u".canbao-*.tmp"_s;
}

Error ReplacementFile::writeFailed(const QString& detail) const {
    const QStorageInfo disk(QFileInfo(m_target).absolutePath());
    if (disk.isValid() && disk.bytesAvailable() < kFullDiskBytes) {
        return diskFull();
    }
    return Error::user(
        QCoreApplication::translate("canbao::ReplacementFile",
                                    "The file could not be written. If it is open in WPS or Excel, close it there; if "
                                    "the folder is read-only, choose another one. The old file is unchanged."),
        detail);
}

void flushFolder([[maybe_unused]] const QString& folder) {
#ifndef Q_OS_WIN // Windows does that by itself
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle >= 0) {
        ::fsync(handle);
        ::close(handle);
    }
#endif
}

} // namespace canbao
