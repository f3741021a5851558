#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace canbao {

/// One row of a bundled table, by column name.
using DataRow = QHash<QString, QString>;

/// The rows of a bundled UTF-8 CSV below resources/, e.g. "codes/codes.csv". The file is part of the program: that it
/// is there and well-formed is asserted, and tested.
[[nodiscard]] QList<DataRow> bundledTable(const QString& path);

} // namespace canbao
