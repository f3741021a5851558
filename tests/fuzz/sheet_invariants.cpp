#include "tests/fuzz/sheet_invariants.h"

#include "core/sheet/limits.h"

#include <QBuffer>

#include <cmath>
#include <cstdlib>

namespace canbao::fuzz {

namespace {

using namespace canbao::sheet;

void require(bool promise) {
    if (!promise) {
        std::abort();
    }
}

bool checkRow(const Row& row) {
    require(row.index >= 0 && row.index < limits::kMaxRows);
    require(!row.cells.isEmpty());
    int last = -1;
    for (const Cell& cell : row.cells) {
        require(cell.column > last && cell.column < limits::kMaxColumns);
        require(!cell.text.isEmpty() && cell.text.size() <= limits::kMaxCellCharacters);
        require(std::isfinite(cell.number));
        last = cell.column;
    }
    return true;
}

void checkMerged(const MergedRange& range) {
    require(range.firstRow >= 0 && range.firstColumn >= 0);
    require(range.lastRow >= range.firstRow && range.lastColumn >= range.firstColumn);
    require(range.lastRow < limits::kMaxRows && range.lastColumn < limits::kMaxColumns);
}

} // namespace

std::unique_ptr<QIODevice> deviceOf(const QByteArray& bytes) {
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    require(buffer->open(QIODevice::ReadOnly));
    return buffer;
}

QByteArray bytesOf(const uint8_t* data, size_t size) {
    return {reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)};
}

SheetSink checkingSink() {
    return {checkRow, checkMerged};
}

void readAll(Result<std::unique_ptr<Workbook>> workbook) {
    if (!workbook) {
        require(!workbook.error().message.isEmpty());
        return;
    }
    require(!(*workbook)->sheets().isEmpty());
    for (int i = 0; i < (*workbook)->sheets().size(); ++i) {
        const auto first = (*workbook)->read(i, checkingSink());
        const auto second = (*workbook)->read(i, {[](Row&&) { return false; }, {}});
        require(first || !first.error().message.isEmpty());
        require(second || !first); // what was whole once is whole again
    }
}

} // namespace canbao::fuzz
