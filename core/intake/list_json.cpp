#include "core/intake/list_json.h"

#include "core/sheet/cell_reference.h"

#include <QJsonObject>

#include <algorithm>
#include <iterator>

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

QString codeOf(OfferedSheet::Because because) {
    switch (because) {
    case OfferedSheet::Because::Hidden:
        return u"hidden"_s;
    case OfferedSheet::Because::NotChosen:
        return u"not-chosen"_s;
    case OfferedSheet::Because::Empty:
        return u"empty"_s;
    case OfferedSheet::Because::NoList:
        return u"no-list"_s;
    case OfferedSheet::Because::AnotherList:
        return u"another-list"_s;
    }
    Q_UNREACHABLE();
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
            columns.insert(code(column.key()), sheet::columnLetters(column->column));
        }
        QJsonObject json{{u"name"_s, sheet.grid.placeName()},
                         {u"header_rows"_s, headers},
                         {u"first_row"_s, sheet.firstRow + 1},
                         {u"last_row"_s, sheet.lastRow + 1},
                         {u"columns"_s, columns}};
        QJsonObject further;
        for (auto field = sheet.mapping.further.begin(); field != sheet.mapping.further.end(); ++field) {
            QJsonArray letters;
            std::ranges::transform(*field, std::back_inserter(letters), sheet::columnLetters);
            further.insert(code(field.key()), letters);
        }
        if (!further.isEmpty()) {
            json.insert(u"further_columns"_s, further);
        }
        if (sheet.learned) {
            json.insert(u"learned"_s, true);
        }
        sheets.append(json);
    }
    return sheets;
}

QJsonArray otherSheetsJson(const CheckedList& list) {
    QJsonArray sheets;
    for (const OfferedSheet& sheet : list.offered()) {
        sheets.append(QJsonObject{{u"name"_s, sheet.name},
                                  {u"because"_s, codeOf(sheet.because)},
                                  {u"holds_subjects"_s, sheet.holdsSubjects}});
    }
    return sheets;
}

QJsonArray verdictsJson(const CheckedList& list, const QSet<int>& nameDiffers) {
    QJsonArray json;
    for (int row = 0; row < list.rowCount(); ++row) {
        const QList<RowVerdict> verdicts = withLedgersWord(list.verdicts(row), nameDiffers.contains(row));
        for (const RowVerdict& verdict : verdicts) {
            json.append(QJsonObject{{u"sheet"_s, list.sheetOf(row).grid.placeName()},
                                    {u"row"_s, list.rowNumber(row) + 1},
                                    {u"field"_s, code(verdict.field)},
                                    {u"code"_s, domain::code(verdict.code)},
                                    {u"severity"_s, domain::code(domain::severityOf(verdict.code))},
                                    {u"message"_s, domain::sentence(verdict.code)}});
        }
    }
    return json;
}

QByteArray rowVerdictsJson(const QList<RowVerdict>& verdicts, bool nameDiffers) {
    QByteArray json = "[";
    for (const RowVerdict& verdict : withLedgersWord(verdicts, nameDiffers)) {
        json += json.size() > 1 ? "," : "";
        json += R"({"code":")" + domain::code(verdict.code).toLatin1() + R"(","field":")" +
                code(verdict.field).toLatin1() + R"("})";
    }
    return json + ']';
}

} // namespace canbao::intake
