#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace canbao::store {

/// SQL with names of our own put in for {words}; what was typed is bound, never part of it.
[[nodiscard]] inline std::string sqlText(std::string_view text,
                                         std::initializer_list<std::pair<std::string_view, std::string_view>> names) {
    std::string sql(text);
    for (const auto& [name, value] : names) {
        for (size_t at = sql.find(name); at != std::string::npos; at = sql.find(name, at + value.size())) {
            sql.replace(at, name.size(), value);
        }
    }
    return sql;
}

} // namespace canbao::store
