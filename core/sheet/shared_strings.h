#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/sheet/byte_source.h"

#include <QList>
#include <QString>

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace canbao::sheet {

/// A workbook's table of shared strings, kept as UTF-8 in blocks: a list of 400,000 rows has some 1.6 million of them,
/// and a QString each would take four times the memory.
class SharedStrings {
public:
    /// Reads the part xl/sharedStrings.xml, which has `size` bytes.
    [[nodiscard]] Result<> load(ByteSource& part, quint64 size, const Progress& progress);

    /// Adds one string, as it is to be read; an error when the table outgrows limits::kMaxSharedStringBytes.
    [[nodiscard]] Result<> append(std::string_view utf8);
    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_places.size()); }
    /// Nothing when there is no such string. Those met first, which are the common ones, are given out as one QString.
    [[nodiscard]] std::optional<QString> at(qint64 index);

private:
    struct Place {
        const char* data;
        quint32 size;
    };

    std::vector<std::unique_ptr<char[]>> m_blocks;
    size_t m_blockUsed = 0;
    std::vector<Place> m_places;
    std::vector<QString> m_common;
};

/// Content of an XML string with its escapes _xHHHH_ resolved (ECMA-376 part 1, 22.9.2.19, ST_Xstring).
[[nodiscard]] QString fromXmlString(std::string_view utf8);

} // namespace canbao::sheet
