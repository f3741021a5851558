#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace canbao::test {

struct CompoundStream {
    QString name;
    QByteArray content;
};

/// An OLE2 compound file with these streams in its root. Streams of less than 4096 bytes go into the mini stream, as
/// the format wants.
[[nodiscard]] QByteArray compoundFile(const QList<CompoundStream>& streams);

} // namespace canbao::test
