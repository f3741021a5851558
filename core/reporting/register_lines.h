#pragma once

#include "core/reporting/register_rows.h"
#include "core/sheet/template/template_fill.h"

namespace canbao::reporting {

/// What a register gives to a city's form: a line for each of its lines. Marks and headers are the words of its own
/// columns and of every field of an entry (entry_field.h): {{姓名}}, {{身份证号}}, {{未参保原因}}; anywhere {{标题}},
/// {{填报单位}}, {{年度}}, {{填报时间}}, {{共计}}. A form that names its rows already gets the answers of those only.
void addRegister(const RegisterRows& rows, const domain::CodeTables& codes, sheet::TemplateContent& filled);

} // namespace canbao::reporting
