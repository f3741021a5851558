#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <map>
#include <set>

namespace canbao::sheet {

/// A zip file in memory again, with some members replaced and some left out; the others keep their compressed bytes,
/// their order and their times. Names as ZipArchive compares them.
[[nodiscard]] Result<QByteArray> copyPackage(const QByteArray& package,
                                             const std::map<QByteArray, QByteArray>& replaced,
                                             const std::set<QByteArray>& removed);

} // namespace canbao::sheet
