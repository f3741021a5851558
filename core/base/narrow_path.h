#pragma once

#include <QByteArray>
#include <QString>

namespace canbao {

/// The name by which a C library opens the file (its folder must exist), in the process's own encoding. On Windows
/// that is a code page in which some of a path's characters may be missing: then it is the path's short name
/// (NAME~1), and empty where the disk keeps none.
[[nodiscard]] QByteArray narrowPath(const QString& path);

} // namespace canbao
