#pragma once

#include "core/base/error.h"

#include <expected>

namespace canbao {

/// What every fallible function of core returns: the value, or the one error vocabulary. No exception crosses a
/// module's edge.
template <class T = void>
using Result = std::expected<T, Error>;

} // namespace canbao

/// Evaluates a Result expression; on failure returns its error from the enclosing function.
#define CANBAO_TRY(expression)                                                                                         \
    do {                                                                                                               \
        if (auto canbaoTried = (expression); !canbaoTried) {                                                           \
            return std::unexpected(std::move(canbaoTried).error());                                                    \
        }                                                                                                              \
    } while (false)

#define CANBAO_CONCAT_(a, b) a##b
#define CANBAO_CONCAT(a, b) CANBAO_CONCAT_(a, b)

/// `CANBAO_TRY_ASSIGN(auto rows, read(file));` declares `rows` with the value, or returns the error.
#define CANBAO_TRY_ASSIGN(declaration, expression)                                                                     \
    auto CANBAO_CONCAT(canbaoTried, __LINE__) = (expression);                                                          \
    if (!CANBAO_CONCAT(canbaoTried, __LINE__)) {                                                                       \
        return std::unexpected(std::move(CANBAO_CONCAT(canbaoTried, __LINE__)).error());                               \
    }                                                                                                                  \
    declaration = *std::move(CANBAO_CONCAT(canbaoTried, __LINE__))
