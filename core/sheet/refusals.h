#pragma once

#include "core/base/error.h"

/// Why a spreadsheet is not taken, each as one sentence that says what to do next. `detail` goes to the log: names of
/// parts and records, never what stands in a cell.
namespace canbao::sheet::refusals {

[[nodiscard]] Error cannotOpen(const QString& detail);
[[nodiscard]] Error folder();
[[nodiscard]] Error empty();
[[nodiscard]] Error damaged(const QString& detail);
[[nodiscard]] Error encrypted();
[[nodiscard]] Error noWorksheet();
[[nodiscard]] Error unsafeMarkup(); ///< a DOCTYPE in a part

[[nodiscard]] Error tooManyParts();
[[nodiscard]] Error tooLargeUnpacked();
[[nodiscard]] Error tooManyRows();
[[nodiscard]] Error outsideTheGrid(int row); ///< row as Excel shows it, 0 when not known
[[nodiscard]] Error cellTooLong(int row);    ///< row as Excel shows it, 0 when not known
[[nodiscard]] Error unclosedQuote(int line); ///< line of the text, from 1

/// Other kinds of files, known by their content.
enum class Foreign {
    BinaryWorkbook, ///< .xlsb
    AncientExcel,   ///< workbooks of Excel 4
    ExchangeFormat, ///< SYLK, DIF
    OpenDocument,
    Uof,     ///< the national format for office documents, GB/T 20916
    Numbers, ///< Apple's
    WordDocument,
    Presentation,
    Pdf,
    Ofd, ///< the national format for fixed pages, GB/T 33190
    Picture,
    Archive,
    Mail,          ///< with a file attached
    WebPage,       ///< HTML without a table
    SystemsAnswer, ///< JSON, which web systems send instead of a file: no longer logged in, failed
    Rtf,
    DbaseTable,  ///< .dbf of dBase and FoxPro
    Database,    ///< Access, SQLite
    OtherOffice, ///< an OLE2 file without a workbook inside
    Unknown,
};
[[nodiscard]] Error foreign(Foreign kind);

} // namespace canbao::sheet::refusals
