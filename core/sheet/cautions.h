#pragma once

#include <QString>

/// What the user should know of a spreadsheet that is taken all the same, each as one sentence.
namespace canbao::sheet::cautions {

[[nodiscard]] QString formulasWithoutResults();

} // namespace canbao::sheet::cautions
