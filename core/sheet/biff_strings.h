#pragma once

#include "core/sheet/biff_record.h"
#include "core/sheet/shared_strings.h"

#include <QString>

namespace canbao::sheet {

/// How strings are written in one file: BIFF8 has Unicode, BIFF5 a code page.
struct BiffText {
    bool unicode = true;
    int codePage = 1252;
};

/// A string with its length in front, in one byte or two.
[[nodiscard]] QString shortString(BiffBytes& bytes, const BiffText& text);
[[nodiscard]] QString longString(BiffBytes& bytes, const BiffText& text);

/// The string at the end of a cell's record. Some export libraries write BIFF5's strings into BIFF8; the length tells.
[[nodiscard]] QString labelString(BiffBytes& bytes, const BiffText& text);

/// A string that begins in a record and goes on in the CONTINUE records behind it (of a formula's result).
[[nodiscard]] QString continuedString(QByteArrayView body, BiffRecords following, const BiffText& text);

/// Reads the shared strings ([MS-XLS] 2.4.265): `body` is SST's, `following` stands behind it, where CONTINUE records
/// may cut any string, each time naming anew whether a character takes one byte or two.
[[nodiscard]] Result<> readSharedStrings(QByteArrayView body, BiffRecords& following, SharedStrings& strings);

} // namespace canbao::sheet
