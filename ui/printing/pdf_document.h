#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "ui/printing/paper_document.h"

namespace canbao::printing {

/// The document as a PDF: 100 % scale, fonts embedded, its text searchable and copied as typed. Needs a QGuiApplication
/// (offscreen will do); may run in any thread. Progress counts pages.
[[nodiscard]] Result<QByteArray> pdfOf(const PaperDocument& document, const PaperFonts& fonts,
                                       const Progress& progress = {});

/// Writes it to `path`, whole or not at all: what stood there before stays until the new file is complete and was read
/// back.
[[nodiscard]] Result<> writePdf(const PaperDocument& document, const QString& path, const Progress& progress = {});

} // namespace canbao::printing
