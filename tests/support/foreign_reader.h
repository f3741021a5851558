#pragma once

#include <QStringList>

namespace canbao::test {

/// openpyxl, which reads workbooks as another program's library does (tests/core/sheet/template/foreign_reader.py).
class ForeignReader {
public:
    /// False: python3-openpyxl is not installed, and what needs it is skipped in words.
    [[nodiscard]] static bool isThere();
    /// What it says is wrong, or why it could not be asked; empty when all is well.
    [[nodiscard]] static QString says(const QStringList& arguments);
};

} // namespace canbao::test
