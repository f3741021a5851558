#pragma once

#include "app/canbao-cli/context.h"
#include "core/services/entitlement.h"

#include <QJsonArray>

namespace canbao::cli {

/// The six answers as COMMANDLINE.md prints them; beside its fields ground, question, trust and whether the insurance
/// is held already.
[[nodiscard]] QJsonArray toJson(const QList<rules::Eligibility>& answers);
/// What a year costs: resident pension by tier, resident medical, the share of a flexible worker.
[[nodiscard]] QJsonObject costsJson(const services::Entitlement& entitlement);
/// The special groups of `show`.
[[nodiscard]] QJsonArray toJson(const QList<store::GroupTag>& tags);

} // namespace canbao::cli
