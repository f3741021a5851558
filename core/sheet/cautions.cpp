#include "core/sheet/cautions.h"

#include <QCoreApplication>

namespace canbao::sheet::cautions {

QString formulasWithoutResults() {
    return QCoreApplication::translate("canbao::sheet", "This workbook holds formulas without results: the program "
                                                        "that made it does not calculate. Their cells count as "
                                                        "empty; open it in WPS or Excel, save it, and choose it "
                                                        "again.");
}

} // namespace canbao::sheet::cautions
