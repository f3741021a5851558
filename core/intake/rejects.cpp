#include "core/intake/rejects.h"

#include "core/sheet/cell_reference.h"
#include "core/sheet/table_writer.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace canbao::intake {

namespace {

using sheet::CellStyle;
using sheet::TableSetup;

/// Places of the columns that stand before the sender's own.
enum Column { FateColumn, ReasonColumn, SheetColumn, RowColumn, FirstSent };

struct Words {
    Q_DECLARE_TR_FUNCTIONS(canbao::Rejects)
};

QString wordFor(const CheckedRow& row) {
    switch (row.fate) {
    case Fate::Accepted:
        return Words::tr("Taken, please check");
    case Fate::Refused:
        return Words::tr("Refused");
    case Fate::Duplicate:
        return Words::tr("Duplicate");
    }
    Q_UNREACHABLE();
}

/// "身份证号：…；姓名：…", and for a duplicate the row that stands for it.
QString reasonsFor(const CheckedList& list, const CheckedRow& row) {
    QStringList reasons;
    for (const RowVerdict& verdict : row.reading.verdicts) {
        reasons.append(Words::tr("%1: %2").arg(label(verdict.field, list.kind()), domain::sentence(verdict.code)));
    }
    if (row.sameAs >= 0) {
        const CheckedRow first = list.row(row.sameAs);
        const QString sheetName = list.sheets()[size_t(first.sheet)].grid.placeName();
        reasons.append(
            Words::tr("The first one is row %1 of sheet “%2”.").arg(QString::number(first.rowNumber + 1), sheetName));
    }
    return reasons.join(u'\n');
}

QString headerOf(const CheckedSheet& sheet, int column) {
    return column < sheet.layout.columns.size() ? sheet.layout.columns.at(column).header : QString();
}

/// The sender's columns side by side: the main sheet's as they are; a sheet of another shape puts its own under the
/// same meaning or the same words, and what it has besides behind them.
class SentColumns {
public:
    explicit SentColumns(const CheckedList& list)
        : m_main(list.sheets()[size_t(list.mainSheet())]) {
        for (const CheckedSheet& sheet : list.sheets()) {
            if (sheet.shape == m_main.shape) {
                for (int column = int(m_headers.size()); column < sheet.grid.columnCount(); ++column) {
                    append(headerOf(m_main, column));
                }
            }
        }
        for (const CheckedSheet& sheet : list.sheets()) {
            m_places.append(placesOf(sheet));
        }
    }

    [[nodiscard]] const QStringList& headers() const { return m_headers; }
    [[nodiscard]] int placeOf(int sheet, int column) const { return m_places.at(sheet).at(column); }

private:
    [[nodiscard]] QList<int> placesOf(const CheckedSheet& sheet) {
        QList<int> places;
        QSet<int> taken;
        for (int column = 0; column < sheet.grid.columnCount(); ++column) {
            int place = sheet.shape == m_main.shape ? column : alike(sheet, column);
            if (place < 0 || taken.contains(place)) {
                append(headerOf(sheet, column));
                place = int(m_headers.size()) - 1;
            }
            taken.insert(place);
            places.append(place);
        }
        return places;
    }

    [[nodiscard]] int alike(const CheckedSheet& sheet, int column) const {
        if (const auto field = sheet.mapping.fieldAt(column); field && m_main.mapping.has(*field)) {
            return m_main.mapping.columnOf(*field);
        }
        const QString header = headerOf(sheet, column);
        return header.isEmpty() ? -1 : int(m_headers.indexOf(header));
    }

    void append(const QString& header) {
        m_headers.append(header.isEmpty() ? sheet::columnLetters(int(m_headers.size())) : header);
    }

    const CheckedSheet& m_main;
    QStringList m_headers;
    QList<QList<int>> m_places; ///< by sheet and its column
};

TableSetup setupFor(int columns) {
    TableSetup setup;
    setup.sheetName = Words::tr("Rows sent back");
    setup.repeatedFirstRow = 0;
    setup.repeatedLastRow = 0;
    setup.columnWidths = {10, 46, 14, 8};
    for (int column = 0; column < columns; ++column) {
        setup.columnWidths.append(18);
    }
    return setup;
}

} // namespace

Result<> writeRejects(const CheckedList& list, const QString& path, RejectedRows which) {
    const SentColumns sent(list);
    sheet::TableWriter writer(setupFor(int(sent.headers().size())));
    int line = 0;
    writer.put(line, FateColumn, {Words::tr("What became of it"), CellStyle::Head});
    writer.put(line, ReasonColumn, {Words::tr("Why, and what to do"), CellStyle::Head});
    writer.put(line, SheetColumn, {Words::tr("Sheet"), CellStyle::Head});
    writer.put(line, RowColumn, {Words::tr("Row"), CellStyle::Head});
    for (int column = 0; column < sent.headers().size(); ++column) {
        writer.put(line, FirstSent + column, {sent.headers().at(column), CellStyle::Head});
    }
    for (int i = 0; i < list.rowCount(); ++i) {
        const bool wanted = list.fate(i) != Fate::Accepted || (which == RejectedRows::AndThoseWarned && list.warned(i));
        if (!wanted) {
            continue;
        }
        const CheckedRow row = list.row(i);
        ++line;
        writer.put(line, FateColumn, {wordFor(row), CellStyle::Text});
        writer.put(line, ReasonColumn, {reasonsFor(list, row), CellStyle::Attention});
        writer.put(line, SheetColumn, {list.sheets()[size_t(row.sheet)].grid.placeName(), CellStyle::Text});
        writer.put(line, RowColumn, {double(row.rowNumber + 1), CellStyle::Number});
        const QStringList cells = list.rawCells(i);
        for (int column = 0; column < cells.size(); ++column) {
            writer.put(line, FirstSent + sent.placeOf(row.sheet, column), {cells.at(column), CellStyle::Text});
        }
    }
    return writer.save(path);
}

} // namespace canbao::intake
