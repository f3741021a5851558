#pragma once

#include "core/base/result.h"

#include <span>

namespace canbao::sheet {

/// Bytes that come piece by piece: a part of a package while it is inflated, a file while it is read.
class ByteSource {
public:
    virtual ~ByteSource() = default;
    /// Fills the front of `into` and returns how many bytes; 0 at the end.
    [[nodiscard]] virtual Result<qsizetype> read(std::span<char> into) = 0;
};

} // namespace canbao::sheet
