#pragma once

#include "core/base/result.h"
#include "core/sheet/zip_archive.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace canbao::sheet {

/// One line of a part's relationships (ECMA-376 part 2, 9.3): which other part it uses, and what for.
struct Relationship {
    QByteArray id;
    QByteArray kind;   ///< the last word of its type: "worksheet", "sharedStrings" …
    QByteArray target; ///< name of the part, from the package's root, without a leading '/'
};

/// The relationships of `part` (empty name: of the package). A part without any has an empty list.
[[nodiscard]] Result<QList<Relationship>> relationshipsOf(const ZipArchive& package, const QByteArray& part);

[[nodiscard]] std::optional<QByteArray> targetOfKind(const QList<Relationship>& relationships, const char* kind);

} // namespace canbao::sheet
