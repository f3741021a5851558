#pragma once

#include "app/canbao-cli/context.h"

#include "core/store/queries/suggestions.h"

namespace canbao::cli {

/// What a department's row says, in words, identifiers masked unless --reveal.
[[nodiscard]] QString sentence(const Context& context, const domain::ReferenceRecord& record,
                               const domain::CodeTables& codes);
[[nodiscard]] QJsonObject toJson(const Context& context, const store::SuggestionLine& line,
                                 const domain::CodeTables& codes);

} // namespace canbao::cli
