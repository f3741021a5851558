#include "tests/support/sheet_files.h"

#include "core/sheet/cell_reference.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace canbao::test {

QString SheetFiles::write(const QByteArray& bytes, const QString& name) {
    QFile file(path(name));
    const bool opened = file.open(QIODevice::WriteOnly);
    Q_ASSERT(opened);
    file.write(bytes);
    return file.fileName();
}

QStringList SheetFiles::names() const {
    return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

QString shown(sheet::Workbook& workbook, int index) {
    QStringList lines;
    const auto row = [&](sheet::Row&& row) {
        QString line = QString::number(row.index + 1) + (row.hidden ? u"*:"_s : u":"_s);
        for (const sheet::Cell& cell : row.cells) {
            line += u" %1=%2:%3"_s.arg(sheet::columnLetters(cell.column),
                                       QString(QLatin1Char(static_cast<char>(cell.type))), cell.text);
        }
        lines.append(line);
        return true;
    };
    const auto merged = [&](const sheet::MergedRange& range) {
        lines.append(u"merged %1%2:%3%4"_s.arg(sheet::columnLetters(range.firstColumn))
                         .arg(range.firstRow + 1)
                         .arg(sheet::columnLetters(range.lastColumn))
                         .arg(range.lastRow + 1));
    };
    if (const auto done = workbook.read(index, {row, merged}); !done) {
        lines.append(u"! "_s + done.error().message);
    }
    return lines.join(u'\n');
}

QString shown(const QString& path, int index) {
    const auto workbook = sheet::openWorkbook(path);
    return workbook ? shown(**workbook, index) : u"! "_s + workbook.error().message;
}

QStringList sheetNames(const sheet::Workbook& workbook) {
    QStringList names;
    for (const sheet::SheetInfo& sheet : workbook.sheets()) {
        names.append(sheet.hidden ? u"["_s + sheet.name + u"]"_s : sheet.name);
    }
    return names;
}

QString refusal(const QString& path) {
    const auto workbook = sheet::openWorkbook(path);
    if (!workbook) {
        return workbook.error().message;
    }
    for (int i = 0; i < (*workbook)->sheets().size(); ++i) {
        const auto done = (*workbook)->read(i, {[](sheet::Row&&) { return true; }, {}});
        if (!done) {
            return done.error().message;
        }
    }
    return {};
}

} // namespace canbao::test
