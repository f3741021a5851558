#include "core/intake/check_file.h"

#include "core/sheet/workbook.h"

#include <QFileInfo>

namespace canbao::intake {

Result<CheckedList> checkFile(const QString& path, const CheckRequest& request, const Progress& progress) {
    CANBAO_TRY_ASSIGN(const auto workbook, sheet::openWorkbook(path));
    CheckRequest named = request;
    named.fileName = QFileInfo(path).completeBaseName();
    return checkList(*workbook, named, progress);
}

Result<std::optional<domain::ListKind>> guessFileKind(const QString& path) {
    CANBAO_TRY_ASSIGN(const auto workbook, sheet::openWorkbook(path));
    return guessKind(*workbook, path);
}

} // namespace canbao::intake
