#pragma once

#include "core/sheet/table_writer.h"

#include <xlsxwriter.h>

#include <array>

namespace canbao::sheet {

/// The formats of one workbook that is being written, one for each CellStyle.
class TableFormats {
public:
    explicit TableFormats(lxw_workbook* book);
    [[nodiscard]] lxw_format* operator[](CellStyle style) const { return m_formats[static_cast<size_t>(style)]; }

private:
    std::array<lxw_format*, static_cast<size_t>(CellStyle::Paragraph) + 1> m_formats{};
};

} // namespace canbao::sheet
