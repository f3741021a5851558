#pragma once

#include <QStringList>

namespace canbao::test {

/// LibreOffice, which opens what the program wrote as somebody else's program would.
class OfficeSuite {
public:
    /// Empty: it is not installed, and what needs it is skipped in words.
    [[nodiscard]] static QString program();
    /// Opens each workbook and saves it as .xlsx in `folder`, all at one start, which is what takes long; the paths of
    /// what was saved in their order, none at all when one could not.
    [[nodiscard]] static QStringList savedAgain(const QStringList& workbooks, const QString& folder);
};

} // namespace canbao::test
