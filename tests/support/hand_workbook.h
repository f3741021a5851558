#pragma once

#include "core/sheet/workbook.h"

#include <QList>

#include <variant>

namespace canbao::test {

/// A number cell; `digits` as the file would have them.
struct Number {
    QString digits;
};
/// A date cell; the serial of the file's epoch.
struct Serial {
    int day = 0;
};
/// Nothing, text, a number, a date.
using HandCell = std::variant<std::monostate, QString, Number, Serial>;
using HandRow = QList<HandCell>;

/// A sheet written down in a test; row i of `rows` is row i of the sheet, an empty one is blank.
struct HandSheet {
    QString name;
    QList<HandRow> rows;
    QList<sheet::MergedRange> merges = {};
    bool hidden = false;
};

/// A row of texts, parted by '|'; an empty part is an empty cell.
[[nodiscard]] HandRow textRow(QStringView cells);

/// A workbook that no file stands behind.
class HandWorkbook final : public sheet::Workbook {
public:
    explicit HandWorkbook(QList<HandSheet> sheets, bool date1904 = false);
    [[nodiscard]] const QList<sheet::SheetInfo>& sheets() const override { return m_infos; }
    [[nodiscard]] bool date1904() const override { return m_date1904; }
    [[nodiscard]] Result<> read(int index, const sheet::SheetSink& sink, const Progress& progress) override;

private:
    QList<HandSheet> m_sheets;
    QList<sheet::SheetInfo> m_infos;
    bool m_date1904;
};

} // namespace canbao::test
