#pragma once

#include "core/reporting/entry_field.h"
#include "core/reporting/register_sources.h"

namespace canbao::reporting {

/// What fields are told with.
struct EntryContext {
    QString officeName;
    Numbers numbers = Numbers::Masked;
    const domain::CodeTables& codes;
    QDate today;
};

/// What the line says of this field; empty where it says nothing, for a field of
/// the other kind of subject, and for those that only an upload layout has.
[[nodiscard]] QString entryValue(EntryField field, const store::LedgerLine& line, const EntryContext& context);

} // namespace canbao::reporting
