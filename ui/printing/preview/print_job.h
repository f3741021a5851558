#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "ui/printing/paper_document.h"

#include <memory>

class QPrinter;

namespace canbao::printing {

/// A printer set to the document's paper, at full scale and without margins of the driver's own.
[[nodiscard]] std::shared_ptr<QPrinter> printerFor(const PaperDocument& document);

/// Prints the pages that were chosen in the printer, as many copies as were chosen. May run in any thread. A cancelled
/// job leaves the pages printed that were sent already.
[[nodiscard]] Result<> printDocument(const PaperDocument& document, QPrinter& printer, const Progress& progress = {});

} // namespace canbao::printing
