#include "core/base/file_digest.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>

namespace canbao {

Result<QByteArray> sha256OfFile(const QString& path) {
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file)) {
        return std::unexpected(Error::user(QCoreApplication::translate(
            "canbao::FileDigest",
            "The file cannot be read. Check that it is still there and not locked by another program.")));
    }
    return hash.result();
}

} // namespace canbao
