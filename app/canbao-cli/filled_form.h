#pragma once

#include "app/canbao-cli/context.h"

#include "core/reporting/city_form.h"

/// A city's form on the command line.
namespace canbao::cli {

/// deceased|nominal-household|…
[[nodiscard]] QString registerKindCodes(const QString& between);
[[nodiscard]] Result<reporting::RegisterKind> registerKindNamed(const QString& code);
/// The register that --register names, for the rows of a form; whole numbers with --reveal, which is noted.
[[nodiscard]] Result<reporting::RegisterRows> registerOption(const Context& context, const store::Ledger& ledger);
/// How many rows each sheet has now, and which of them name nobody of ours.
void sayFilled(const Context& context, const reporting::FilledForm& filled);

} // namespace canbao::cli
