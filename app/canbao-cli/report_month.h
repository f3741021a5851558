#pragma once

#include "app/canbao-cli/context.h"

#include <QCommandLineOption>

namespace canbao::cli {

/// An option that is a month (2026-06), as its first day, or a usage error.
[[nodiscard]] Result<QDate> monthOption(const Context& context, const QString& name);

} // namespace canbao::cli
