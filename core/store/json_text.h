#pragma once

#include <QByteArray>
#include <QStringList>

namespace canbao::store {

/// Appends ["…", …] as QJsonDocument writes it compactly, in a tenth of its time: an import writes every cell once.
void appendJsonArray(QByteArray& out, const QStringList& texts);

} // namespace canbao::store
