#pragma once

#include "core/sheet/workbook.h"

#include <QByteArray>

#include <cstddef>
#include <cstdint>

namespace canbao::fuzz {

/// The fuzzer's bytes in a device that is open for reading.
[[nodiscard]] std::unique_ptr<QIODevice> deviceOf(const QByteArray& bytes);
[[nodiscard]] QByteArray bytesOf(const uint8_t* data, size_t size);

/// Reads every sheet, twice, and aborts when a reader breaks its promises: rows and columns inside Excel's grid,
/// columns ascending, no empty cell, no text too long, no refusal without a sentence.
void readAll(Result<std::unique_ptr<sheet::Workbook>> workbook);

/// A sink that holds a reader to the same promises.
[[nodiscard]] sheet::SheetSink checkingSink();

} // namespace canbao::fuzz
