#include "core/intake/list_json.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace canbao::intake {

namespace {

QList<RowVerdict> withLedgersWord(QList<RowVerdict> verdicts, bool nameDiffers) {
    const RowVerdict differs{Field::Name, domain::VerdictCode::NameDiffers};
    if (nameDiffers && !verdicts.contains(differs)) {
        verdicts.append(differs);
    }
    return verdicts;
}

} // namespace

QJsonArray sheetsJson(const CheckedList& list) {
    QJsonArray sheets;
    for (const CheckedSheet& sheet : list.sheets()) {
        QJsonArray headers;
        if (sheet.layout.hasHeader()) {
            for (int row = sheet.layout.firstHeader; row <= sheet.layout.lastHeader; ++row) {
                headers.append(sheet.grid.rowNumber(row) + 1);
            }
        }
        QJsonObject columns;
        for (auto column = sheet.mapping.columns.begin(); column != sheet.mapping.columns.end(); ++column) {
            columns.insert(code(column.key()), columnLetters(column->column));
        }
        QJsonObject json{{u"name"_s, sheet.grid.name()},
                         {u"header_rows"_s, headers},
                         {u"first_row"_s, sheet.firstRow + 1},
                         {u"last_row"_s, sheet.lastRow + 1},
                         {u"columns"_s, columns}};
        if (sheet.learned) {
            json.insert(u"learned"_s, true);
        }
        sheets.append(json);
    }
    return sheets;
}

QJsonArray verdictsJson(const CheckedList& list, const QList<int>& nameDiffers) {
    QJsonArray json;
    for (int row = 0; row < list.rowCount(); ++row) {
        const CheckedRow checked = list.row(row);
        const QString sheet = list.sheets()[size_t(checked.sheet)].grid.name();
        for (const RowVerdict& verdict : withLedgersWord(checked.reading.verdicts, nameDiffers.contains(row))) {
            json.append(QJsonObject{{u"sheet"_s, sheet},
                                    {u"row"_s, checked.rowNumber + 1},
                                    {u"field"_s, code(verdict.field)},
                                    {u"code"_s, domain::code(verdict.code)},
                                    {u"severity"_s, domain::code(domain::severityOf(verdict.code))},
                                    {u"message"_s, domain::sentence(verdict.code)}});
        }
    }
    return json;
}

QJsonArray rowVerdictsJson(const QList<RowVerdict>& verdicts, bool nameDiffers) {
    QJsonArray json;
    for (const RowVerdict& verdict : withLedgersWord(verdicts, nameDiffers)) {
        json.append(QJsonObject{{u"field"_s, code(verdict.field)}, {u"code"_s, domain::code(verdict.code)}});
    }
    return json;
}

} // namespace canbao::intake
