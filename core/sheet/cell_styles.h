#pragma once

#include "core/base/result.h"
#include "core/sheet/byte_source.h"

#include <vector>

namespace canbao::sheet {

/// Which cell formats (xf) of a workbook show a number as a date. Read from the part xl/styles.xml.
class CellStyles {
public:
    [[nodiscard]] Result<> load(ByteSource& part);
    [[nodiscard]] bool showsDate(qint64 format) const {
        return format >= 0 && format < static_cast<qint64>(m_dates.size()) && m_dates[static_cast<size_t>(format)];
    }

private:
    std::vector<bool> m_dates;
};

} // namespace canbao::sheet
