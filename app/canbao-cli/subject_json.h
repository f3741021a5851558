#pragma once

#include "app/canbao-cli/context.h"
#include "core/domain/entry.h"
#include "core/store/queries/subject_file.h"

namespace canbao::cli {

/// A subject as COMMANDLINE.md prints it; identifiers and phones masked unless --reveal.
[[nodiscard]] QJsonObject toJson(const Context& context, const domain::Person& person);
[[nodiscard]] QJsonObject toJson(const Context& context, const domain::Employer& employer);
/// The entry's own fields.
[[nodiscard]] QJsonObject toJson(const domain::Entry& entry);
/// One line of `show`'s history.
[[nodiscard]] QJsonObject toJson(const store::HistoryLine& line);

/// "" as null.
[[nodiscard]] QJsonValue orNull(const QString& text);

} // namespace canbao::cli
