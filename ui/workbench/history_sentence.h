#pragma once

#include "core/domain/code_tables.h"
#include "core/domain/division.h"
#include "core/store/queries/subject_file.h"

namespace canbao::ui {

/// What an event says in plain words: "不予参保（死亡），发生于 2026-06-12。说明：…". Who and when stand beside it.
[[nodiscard]] QString historySentence(const store::HistoryLine& line, const store::SubjectFile& file,
                                      const domain::CodeTables& codes, const QList<domain::Village>& villages);
/// What a field of a subject is called in a sentence, by its code; empty for what nobody needs to be told.
[[nodiscard]] QString fieldName(const QString& code);

} // namespace canbao::ui
