#pragma once

#include <QByteArray>
#include <QList>

namespace canbao::test {

struct ZipPart {
    QByteArray name;
    QByteArray content;
    bool stored = false; ///< not deflated
};

/// A zip file with these parts, in memory.
[[nodiscard]] QByteArray zipped(const QList<ZipPart>& parts);

} // namespace canbao::test
