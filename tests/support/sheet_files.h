#pragma once

#include "core/sheet/workbook.h"

#include <QTemporaryDir>

namespace canbao::test {

/// A folder of small files that are gone after the test.
class SheetFiles {
public:
    /// Writes `bytes` as `name` and returns the path.
    QString write(const QByteArray& bytes, const QString& name = QStringLiteral("list.xlsx"));
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QStringList names() const;

private:
    QTemporaryDir m_folder;
};

/// One sheet as text, a line a row: `3: A=s:张三 B=n:12 D=d:44348`. Hidden rows are marked `3*:`.
/// A refusal is `! ` and its sentence.
[[nodiscard]] QString shown(sheet::Workbook& workbook, int index = 0);
[[nodiscard]] QString shown(const QString& path, int index = 0);
/// The sheets' names, hidden ones in brackets.
[[nodiscard]] QStringList sheetNames(const sheet::Workbook& workbook);
/// The sentence with which opening or reading `path` is refused; empty when all of it can be read.
[[nodiscard]] QString refusal(const QString& path);

} // namespace canbao::test
