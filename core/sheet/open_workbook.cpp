#include "core/sheet/content_kind.h"
#include "core/sheet/csv_workbook.h"
#include "core/sheet/html_workbook.h"
#include "core/sheet/refusals.h"
#include "core/sheet/spreadsheet_xml_workbook.h"
#include "core/sheet/workbook.h"
#include "core/sheet/xls_workbook.h"
#include "core/sheet/xlsx_workbook.h"
#include "core/sheet/zip_archive.h"

#include <QFile>
#include <QFileInfo>

namespace canbao::sheet {

namespace {

Result<std::unique_ptr<Workbook>> openZip(std::unique_ptr<QFile> file) {
    CANBAO_TRY_ASSIGN(auto package, ZipArchive::open(std::move(file)));
    return openXlsx(std::move(package));
}

} // namespace

Result<std::unique_ptr<Workbook>> openWorkbook(const QString& path) {
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly)) {
        return std::unexpected(refusals::cannotOpen(QString::number(file->error())));
    }
    if (file->size() == 0) {
        return std::unexpected(refusals::empty());
    }
    const auto kind = contentKind(file->peek(kKindBytes));
    if (const auto* const foreign = std::get_if<refusals::Foreign>(&kind)) {
        return std::unexpected(refusals::foreign(*foreign));
    }
    switch (std::get<Container>(kind)) {
    case Container::Zip:
        return openZip(std::move(file));
    case Container::DelimitedText:
        return openCsv(std::move(file), QFileInfo(path).completeBaseName());
    case Container::Ole2:
        return openXls(std::move(file));
    case Container::BiffStream:
        return openBiffStream(std::move(file));
    case Container::Html:
        return openHtml(std::move(file), QFileInfo(path).completeBaseName());
    case Container::SpreadsheetXml:
        return openSpreadsheetXml(std::move(file));
    }
    Q_UNREACHABLE();
}

} // namespace canbao::sheet
