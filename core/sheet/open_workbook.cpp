#include "core/sheet/refusals.h"
#include "core/sheet/workbook.h"
#include "core/sheet/xlsx_workbook.h"
#include "core/sheet/zip_archive.h"

#include <QFile>

namespace canbao::sheet {

Result<std::unique_ptr<Workbook>> openWorkbook(const QString& path) {
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly)) {
        return std::unexpected(refusals::cannotOpen(QString::number(file->error())));
    }
    if (file->size() == 0) {
        return std::unexpected(refusals::empty());
    }
    const QByteArray head = file->peek(4096);
    if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06")) {
        CANBAO_TRY_ASSIGN(auto package, ZipArchive::open(std::move(file)));
        return openXlsx(std::move(package));
    }
    return std::unexpected(refusals::foreign(refusals::Foreign::Unknown));
}

} // namespace canbao::sheet
