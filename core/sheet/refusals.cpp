#include "core/sheet/refusals.h"

#include "core/sheet/limits.h"

#include <QCoreApplication>

namespace canbao::sheet::refusals {

Error cannotOpen(const QString& detail) {
    return Error::user(QCoreApplication::translate("canbao::sheet",
                                                   "The file cannot be opened. If it is open in another program, close "
                                                   "it there; if it was moved or deleted, choose it again."),
                       detail);
}

Error folder() {
    return Error::user(
        QCoreApplication::translate("canbao::sheet", "This is a folder. Please choose the Excel or CSV file inside."));
}

Error empty() {
    return Error::user(
        QCoreApplication::translate("canbao::sheet", "The file is empty. Please ask the sender to send it again."));
}

Error damaged(const QString& detail) {
    return Error::user(
        QCoreApplication::translate("canbao::sheet",
                                    "The file is damaged or was not received completely. Open it in WPS or Excel and "
                                    "save it as .xlsx, or ask the sender to send it again."),
        detail);
}

Error encrypted() {
    return Error::user(QCoreApplication::translate("canbao::sheet",
                                                   "The file is protected by a password. Open it in WPS or Excel with "
                                                   "the password, save a copy without one, and choose the copy."));
}

Error noWorksheet() {
    return Error::user(QCoreApplication::translate(
        "canbao::sheet", "The workbook has no worksheet to read. Please ask the sender for the list again."));
}

Error unsafeMarkup() {
    return Error::user(QCoreApplication::translate(
        "canbao::sheet", "The file holds a document type definition, which no spreadsheet needs and which can "
                         "do harm, so it was not read. Open it in WPS or Excel and save it as .xlsx."));
}

Error tooManyParts() {
    return Error::user(QCoreApplication::translate("canbao::sheet",
                                                   "The file has more than %1 parts, which no list has, so it was not "
                                                   "read. Copy the rows into a new workbook and save that as .xlsx.")
                           .arg(limits::kMaxParts));
}

Error tooLargeUnpacked() {
    return Error::user(QCoreApplication::translate("canbao::sheet",
                                                   "The file unpacks to far more than a list can hold, so it was not "
                                                   "read. Copy the rows into a new workbook and save that as .xlsx."));
}

Error tooManyRows() {
    return Error::user(QCoreApplication::translate(
                           "canbao::sheet", "The table has more than %1 rows. Please split it into several files.")
                           .arg(limits::kMaxRows));
}

Error outsideTheGrid(int row) {
    return row > 0
               ? Error::user(QCoreApplication::translate("canbao::sheet",
                                                         "The file is damaged: around row %1 a cell stands where no "
                                                         "worksheet has one. Open it in WPS or Excel and save it as "
                                                         ".xlsx, or ask the sender to send it again.")
                                 .arg(row))
               : damaged(QStringLiteral("cell outside the grid"));
}

Error cellTooLong(int row) {
    return row > 0 ? Error::user(QCoreApplication::translate("canbao::sheet",
                                                             "In row %1 a cell holds more than %2 characters, which is "
                                                             "more than Excel allows. Please shorten it and try again.")
                                     .arg(row)
                                     .arg(limits::kMaxCellCharacters))
                   : Error::user(QCoreApplication::translate("canbao::sheet",
                                                             "A cell holds more than %1 characters, which is more than "
                                                             "Excel allows. Please shorten it and try again.")
                                     .arg(limits::kMaxCellCharacters));
}

Error unclosedQuote(int line) {
    return Error::user(QCoreApplication::translate(
                           "canbao::sheet", "The quotation mark that opens on line %1 is never closed. Delete it "
                                            "or close it in a text editor, or save the list as .xlsx.")
                           .arg(line));
}

Error foreign(Foreign kind) {
    switch (kind) {
    case Foreign::BinaryWorkbook:
        return Error::user(QCoreApplication::translate(
            "canbao::sheet", "This is a binary workbook (.xlsb). Open it in Excel or WPS and save it as .xlsx."));
    case Foreign::AncientExcel:
        return Error::user(QCoreApplication::translate(
            "canbao::sheet", "This workbook is older than Excel 5. Open it in Excel or WPS and save it as .xlsx."));
    case Foreign::ExchangeFormat:
        return Error::user(QCoreApplication::translate(
            "canbao::sheet", "This is a table in an old exchange format (SYLK or DIF). Open it in WPS or Excel and "
                             "save it as .xlsx."));
    case Foreign::OpenDocument:
        return Error::user(QCoreApplication::translate(
            "canbao::sheet", "This is an OpenDocument file. Open it in WPS or LibreOffice and save it as .xlsx."));
    case Foreign::Uof:
        return Error::user(QCoreApplication::translate(
            "canbao::sheet", "This is a UOF document. Open it in WPS or another office suite and save it as .xlsx."));
    case Foreign::Numbers:
        return Error::user(QCoreApplication::translate(
            "canbao::sheet", "This is a document of Apple's Numbers or Pages. Export it there as an Excel file."));
    case Foreign::WordDocument:
        return Error::user(QCoreApplication::translate(
            "canbao::sheet", "This is a Word document. Copy its table into WPS or Excel and save that as .xlsx."));
    case Foreign::Presentation:
        return Error::user(QCoreApplication::translate(
            "canbao::sheet", "This is a presentation, not a table. Please choose an Excel or CSV file."));
    case Foreign::Pdf:
        return Error::user(QCoreApplication::translate(
            "canbao::sheet", "This is a PDF. Please ask the sender for the Excel file it was made from."));
    case Foreign::Ofd:
        return Error::user(QCoreApplication::translate(
            "canbao::sheet", "This is an OFD document. Please ask the sender for the Excel file it was made from."));
    case Foreign::Picture:
        return Error::user(QCoreApplication::translate(
            "canbao::sheet", "This is a picture. Please ask the sender for the Excel file it was made from."));
    case Foreign::Archive:
        return Error::user(QCoreApplication::translate(
            "canbao::sheet", "This is an archive. Unpack it first and choose the Excel or CSV file inside."));
    case Foreign::Mail:
        return Error::user(QCoreApplication::translate(
            "canbao::sheet", "This is a mail. Save the file that is attached to it and choose that file."));
    case Foreign::WebPage:
        return Error::user(QCoreApplication::translate(
            "canbao::sheet", "This web page has no table. Please ask the sender for the list as an Excel file."));
    case Foreign::SystemsAnswer:
        return Error::user(QCoreApplication::translate(
            "canbao::sheet", "This file holds no list but what a web system answered, usually that nobody is logged in "
                             "any more or that exporting failed. Log in there again and export the list once more."));
    case Foreign::Rtf:
        return Error::user(QCoreApplication::translate(
            "canbao::sheet", "This is a rich text document. Copy its table into WPS or Excel and save that as .xlsx."));
    case Foreign::DbaseTable:
        return Error::user(QCoreApplication::translate(
            "canbao::sheet", "This is a dBase or FoxPro table (.dbf). Open it in WPS or Excel and save it as .xlsx."));
    case Foreign::Database:
        return Error::user(QCoreApplication::translate(
            "canbao::sheet", "This is a database file. Save its table as .xlsx in the program it belongs to, or ask "
                             "the sender for an Excel file."));
    case Foreign::OtherOffice:
        return Error::user(QCoreApplication::translate(
            "canbao::sheet", "This office document is not a workbook. Please choose an Excel or CSV file."));
    case Foreign::Unknown:
        break;
    }
    return Error::user(QCoreApplication::translate(
        "canbao::sheet", "This file is not a table that can be read. Please choose an Excel or CSV file."));
}

} // namespace canbao::sheet::refusals
