#include "resources/bundled_data.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace canbao {

namespace {

/// Our own files: no quotes inside quotes, no line breaks inside cells. Lists from outside go through core/sheet.
QStringList cellsOf(const QString& line) {
    QStringList cells;
    QString cell;
    bool quoted = false;
    for (const QChar ch : line) {
        if (ch == u'"') {
            quoted = !quoted;
        } else if (ch == u',' && !quoted) {
            cells.append(std::exchange(cell, {}));
        } else {
            cell.append(ch);
        }
    }
    cells.append(cell);
    return cells;
}

} // namespace

QList<DataRow> bundledTable(const QString& path) {
    QFile file(u":/data/"_s + path);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "bundledTable", qPrintable(path));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    Q_ASSERT(!lines.isEmpty());

    const QStringList heads = cellsOf(lines.first().trimmed());
    QList<DataRow> rows;
    rows.reserve(lines.size() - 1);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QStringList cells = cellsOf(lines.at(i).trimmed());
        Q_ASSERT(cells.size() == heads.size());
        DataRow row;
        for (qsizetype column = 0; column < heads.size(); ++column) {
            row.insert(heads.at(column), cells.at(column));
        }
        rows.append(row);
    }
    return rows;
}

} // namespace canbao
