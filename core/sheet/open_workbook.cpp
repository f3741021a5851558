#include "core/sheet/content_kind.h"
#include "core/sheet/csv_workbook.h"
#include "core/sheet/html_workbook.h"
#include "core/sheet/limits.h"
#include "core/sheet/mhtml_workbook.h"
#include "core/sheet/refusals.h"
#include "core/sheet/spreadsheet_xml_workbook.h"
#include "core/sheet/workbook.h"
#include "core/sheet/xls_workbook.h"
#include "core/sheet/xlsx_workbook.h"
#include "core/sheet/zip_archive.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace canbao::sheet {

namespace {

QByteArrayView withoutBlanks(QByteArrayView bytes) {
    const QByteArrayView mark("\xEF\xBB\xBF");
    for (;;) {
        const auto* const first = std::find_if_not(
            bytes.begin(), bytes.end(), [](char c) { return c == '\r' || c == '\n' || c == '\t' || c == ' '; });
        bytes = bytes.sliced(first - bytes.begin());
        if (!bytes.startsWith(mark)) {
            return bytes;
        }
        bytes = bytes.sliced(mark.size()); // each of a system's pages may have one
    }
}

Result<std::unique_ptr<Workbook>> openZip(std::unique_ptr<QIODevice> device) {
    CANBAO_TRY_ASSIGN(auto package, ZipArchive::open(std::move(device)));
    return openXlsx(std::move(package));
}

/// Web systems send a byte order mark or blank lines before a workbook when a page of theirs has some; Excel calls such
/// a file damaged, though all of it is there.
Result<std::unique_ptr<QIODevice>> withoutBlanksBefore(std::unique_ptr<QIODevice> device) {
    const QByteArray head = device->peek(kKindBytes);
    const QByteArrayView rest = withoutBlanks(head);
    if (rest.size() == head.size()) {
        return device;
    }
    const auto kind = contentKind(rest);
    const auto* const container = std::get_if<Container>(&kind);
    if (container == nullptr || (*container != Container::Zip && *container != Container::Ole2)) {
        return device;
    }
    if (quint64(device->size()) > limits::kMaxBytesBehindBlanks) {
        return std::unexpected(refusals::damaged(QStringLiteral("blanks before a large workbook")));
    }
    device->skip(head.size() - rest.size());
    auto workbook = std::make_unique<QBuffer>();
    workbook->setData(device->readAll());
    workbook->open(QIODevice::ReadOnly);
    return workbook;
}

} // namespace

Result<std::unique_ptr<Workbook>> openWorkbook(const QString& path) {
    if (QFileInfo(path).isDir()) {
        return std::unexpected(refusals::folder());
    }
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly)) {
        return std::unexpected(refusals::cannotOpen(QString::number(file->error())));
    }
    return openWorkbook(std::move(file), QFileInfo(path).completeBaseName());
}

Result<std::unique_ptr<Workbook>> openWorkbook(std::unique_ptr<QIODevice> device, const QString& name) {
    CANBAO_TRY_ASSIGN(device, withoutBlanksBefore(std::move(device)));
    const QByteArray head = device->peek(kKindBytes);
    if (head.size() == device->size() && holdsNothing(head)) {
        return std::unexpected(refusals::empty());
    }
    if (head.count('\0') == head.size()) { // what a failing disk or an interrupted copy leaves
        return std::unexpected(refusals::damaged(QStringLiteral("nothing but NUL")));
    }
    const auto kind = contentKind(head);
    if (const auto* const foreign = std::get_if<refusals::Foreign>(&kind)) {
        return std::unexpected(refusals::foreign(*foreign));
    }
    switch (std::get<Container>(kind)) {
    case Container::Zip:
        return openZip(std::move(device));
    case Container::DelimitedText:
        return openCsv(std::move(device), name);
    case Container::Ole2:
        return openXls(std::move(device));
    case Container::BiffStream:
        return openBiffStream(std::move(device));
    case Container::Html:
        return openHtml(std::move(device), name);
    case Container::Mime:
        return openMhtml(std::move(device), name);
    case Container::SpreadsheetXml:
        return openSpreadsheetXml(std::move(device));
    }
    Q_UNREACHABLE();
}

} // namespace canbao::sheet
