#pragma once

#include "core/domain/code_tables.h"
#include "core/domain/suggestion.h"

namespace canbao::ui {

/// What a suggestion proposes: 不予参保 · 死亡, 已参保 · 居民养老.
[[nodiscard]] QString suggestedResult(domain::Outcome outcome, const QString& reason, domain::Insurance insurance,
                                      const domain::CodeTables& codes);
/// How sure it is that the list means this subject: 号码、姓名一致.
[[nodiscard]] QString confidenceWords(domain::Confidence confidence, bool question);

} // namespace canbao::ui
