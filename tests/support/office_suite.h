#pragma once

#include <QString>

namespace canbao::test {

/// LibreOffice, which opens what the program wrote as somebody else's program would.
class OfficeSuite {
public:
    /// Empty: it is not installed, and what needs it is skipped in words.
    [[nodiscard]] static QString program();
    /// Opens `workbook` and saves it as .xlsx in `folder`; the path of what was saved, empty when it could not.
    [[nodiscard]] static QString savedAgain(const QString& workbook, const QString& folder);
};

} // namespace canbao::test
