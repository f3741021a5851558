#include "core/demo/truth_files.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace canbao::demo {

namespace {

Result<> write(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return std::unexpected(Error::user(QCoreApplication::translate(
            "canbao::Demo", "The demo's answers cannot be written. Is the disk full or the folder protected?")));
    }
    return {};
}

/// Our own words and numbers: none holds a comma or a quote.
QByteArray csvLine(const QStringList& cells) {
    return cells.join(u',').toUtf8() + '\n';
}

QString verdictsOf(const RowTruth& row) {
    QStringList verdicts;
    for (const CellTruth& cell : row.cells) {
        verdicts.append(cell.field.isEmpty() ? domain::code(cell.code) : cell.field + u':' + domain::code(cell.code));
    }
    return verdicts.join(u'|');
}

QString traitsOf(const Resident& person) {
    static const QList<std::pair<Trait, QString>> names{
        {Trait::Dead, u"deceased"_s},
        {Trait::Student, u"student"_s},
        {Trait::Imprisoned, u"imprisoned"_s},
        {Trait::MovedOut, u"moved-out"_s},
        {Trait::PovertyAlleviated, u"poverty-alleviated"_s},
        {Trait::PovertyRisk, u"poverty-risk"_s},
        {Trait::MinimumLiving, u"minimum-living"_s},
        {Trait::ExtremePoverty, u"extreme-poverty"_s},
        {Trait::Disabled, u"disabled"_s},
    };
    QStringList held;
    for (const auto& [trait, name] : names) {
        if (person.has(trait)) {
            held.append(name);
        }
    }
    return held.join(u'|');
}

QJsonObject listSummary(const DemoList& list) {
    QJsonObject verdicts;
    for (auto it = list.truth.verdicts.begin(); it != list.truth.verdicts.end(); ++it) {
        verdicts.insert(it.key(), it.value());
    }
    QJsonArray headerRows{list.headerFirstRow};
    if (list.headerLastRow > list.headerFirstRow) {
        headerRows.append(list.headerLastRow);
    }
    return {{u"file"_s, list.file},
            {u"kind"_s, domain::code(list.kind)},
            {u"sheet"_s, sheetName()},
            {u"header_rows"_s, headerRows},
            {u"first_row"_s, list.firstRow},
            {u"last_row"_s, list.lastRow},
            {u"rows"_s, QJsonObject{{u"read"_s, list.truth.read},
                                    {u"accepted"_s, list.truth.accepted},
                                    {u"warned"_s, list.truth.warned},
                                    {u"refused"_s, list.truth.refused},
                                    {u"duplicates"_s, list.truth.duplicates}}},
            {u"verdicts"_s, verdicts}};
}

QByteArray rowsTable(const DemoData& data) {
    QByteArray table =
        csvLine({u"kind"_s, u"row"_s, u"subject"_s, u"name"_s, u"insurance"_s, u"fate"_s, u"verdicts"_s});
    for (const DemoList& list : data.cityLists + data.departmentLists) {
        for (const ListRow& row : list.rows) {
            if (!row.cells.isEmpty()) {
                table += csvLine({domain::code(list.kind), QString::number(row.truth.sheetRow), row.truth.subject,
                                  row.truth.name, domain::code(row.truth.insurance), code(row.truth.fate),
                                  verdictsOf(row.truth)});
            }
        }
    }
    return table;
}

QByteArray personsTable(const DemoData& data) {
    QMultiHash<QString, QString> lists;
    for (const DemoList& list : data.cityLists) {
        for (const ListRow& row : list.rows) {
            const QString kind = domain::code(list.kind);
            if (!row.cells.isEmpty() && !lists.contains(row.truth.subject, kind)) {
                lists.insert(row.truth.subject, kind);
            }
        }
    }
    QByteArray table =
        csvLine({u"id"_s, u"name"_s, u"sex"_s, u"birth"_s, u"village"_s, u"household"_s, u"traits"_s, u"city_lists"_s});
    for (const Resident& person : data.town.residents) {
        const QString id = person.passport.isEmpty() ? person.citizenId : person.passport;
        QStringList kinds = lists.values(id);
        kinds.sort();
        table += csvLine({id, person.name, person.male ? u"male"_s : u"female"_s, person.birth.toString(Qt::ISODate),
                          data.town.villages.at(person.village).code, QString::number(person.household),
                          traitsOf(person), kinds.join(u'|')});
    }
    return table;
}

QByteArray suggestionsTable(const DemoData& data) {
    QByteArray table = csvLine({u"kind"_s, u"row"_s, u"insurance"_s, u"subject"_s, u"source"_s, u"source_row"_s,
                                u"result"_s, u"reason"_s, u"confidence"_s});
    for (const SuggestionTruth& suggestion : data.suggestions) {
        table += csvLine({domain::code(suggestion.list), QString::number(suggestion.sheetRow),
                          domain::code(suggestion.insurance), suggestion.subject, domain::code(suggestion.source),
                          QString::number(suggestion.sourceRow), domain::code(suggestion.outcome), suggestion.reason,
                          suggestion.confidence});
    }
    return table;
}

} // namespace

QJsonObject truthSummary(const DemoData& data) {
    QJsonArray lists;
    for (const DemoList& list : data.cityLists + data.departmentLists) {
        lists.append(listSummary(list));
    }
    return {{u"office"_s, QJsonObject{{u"code"_s, data.town.code}, {u"name"_s, data.town.name}}},
            {u"as_of"_s, data.town.asOf.toString(Qt::ISODate)},
            {u"persons"_s, data.town.residents.size()},
            {u"employers"_s, data.town.firms.size()},
            {u"lists"_s, lists},
            {u"suggestions"_s, data.suggestions.size()}};
}

Result<> writeTruth(const DemoData& data, const QString& folder) {
    const QDir dir(folder);
    CANBAO_TRY(write(dir.filePath(u"truth.json"_s), QJsonDocument(truthSummary(data)).toJson()));
    CANBAO_TRY(write(dir.filePath(u"rows.csv"_s), rowsTable(data)));
    CANBAO_TRY(write(dir.filePath(u"persons.csv"_s), personsTable(data)));
    return write(dir.filePath(u"suggestions.csv"_s), suggestionsTable(data));
}

} // namespace canbao::demo
