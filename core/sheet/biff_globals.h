#pragma once

#include "core/base/result.h"
#include "core/sheet/biff_strings.h"
#include "core/sheet/shared_strings.h"
#include "core/sheet/workbook.h"

#include <QList>

#include <vector>

namespace canbao::sheet {

/// What stands before the sheets of a BIFF stream and holds for all of them.
struct BiffGlobals {
    struct Sheet {
        SheetInfo info;
        quint32 offset = 0; ///< of its BOF in the stream
    };

    BiffText text;
    bool date1904 = false;
    QList<Sheet> sheets; ///< worksheets only
    SharedStrings strings;
    std::vector<bool> dates; ///< by cell format (XF): whether a number is shown as a date
};

/// Reads the globals of a BIFF8 or BIFF5 stream. Older versions are refused.
[[nodiscard]] Result<BiffGlobals> readBiffGlobals(QByteArrayView stream);

} // namespace canbao::sheet
