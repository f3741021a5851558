#include "core/reporting/upload_layout.h"

#include "core/store/event_log.h"
#include "core/store/setting_store.h"
#include "resources/bundled_data.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace canbao::reporting {

namespace {

const QString kSetting = u"upload_layout"_s;

/// The rows of a bundled table that are in force: those of the latest day that is not after `on`.
QList<DataRow> inForce(const QString& path, QDate on) {
    const QList<DataRow> all = bundledTable(path);
    QString latest;
    for (const DataRow& row : all) {
        const QString from = row[u"valid_from"_s];
        if (from > latest && QDate::fromString(from, Qt::ISODate) <= on) {
            latest = from;
        }
    }
    QList<DataRow> rows;
    std::ranges::copy_if(all, std::back_inserter(rows),
                         [&](const DataRow& row) { return row[u"valid_from"_s] == latest; });
    return rows;
}

QString jsonText(const std::optional<UploadLayout>& layout) {
    return layout ? QString::fromUtf8(QJsonDocument(toJson(*layout)).toJson(QJsonDocument::Compact)) : QString();
}

} // namespace

UploadLayout UploadLayout::bundled(QDate on) {
    UploadLayout layout;
    for (const DataRow& row : inForce(u"upload/columns.csv"_s, on)) {
        layout.columns.append({row[u"head"_s], entryFieldFromCode(row[u"content"_s]).value_or(EntryField::Fixed),
                               row[u"fixed"_s], row[u"width"_s].toDouble()});
    }
    for (const DataRow& row : inForce(u"upload/codes.csv"_s, on)) {
        layout.codes.append({domain::insuranceFromCode(row[u"insurance"_s]).value_or(domain::Insurance::Unspecified),
                             domain::stateFromCode(row[u"outcome"_s]).value_or(domain::State::Excluded),
                             row[u"because"_s], row[u"participation"_s], row[u"type"_s]});
    }
    for (const DataRow& row : inForce(u"upload/values.csv"_s, on)) {
        layout.values[row[u"list"_s]].insert(row[u"case"_s], row[u"value"_s]);
    }
    return layout;
}

const QMap<QString, QStringList>& uploadCases() {
    static const QMap<QString, QStringList> cases{{u"id-type"_s, {u"citizen-id"_s, u"other"_s}},
                                                  {u"sex-code"_s, {u"male"_s, u"female"_s}},
                                                  {u"household-kind"_s, {u"community"_s, u"village"_s}}};
    return cases;
}

QJsonObject toJson(const UploadLayout& layout) {
    QJsonArray columns;
    for (const UploadColumn& column : layout.columns) {
        columns.append(QJsonObject{{u"head"_s, column.head},
                                   {u"content"_s, code(column.content)},
                                   {u"fixed"_s, column.fixed},
                                   {u"width"_s, column.width}});
    }
    QJsonArray codes;
    for (const UploadCode& line : layout.codes) {
        codes.append(QJsonObject{{u"insurance"_s, domain::code(line.insurance)},
                                 {u"result"_s, domain::code(line.result)},
                                 {u"because"_s, line.because},
                                 {u"participation"_s, line.participation},
                                 {u"type"_s, line.type}});
    }
    QJsonObject values;
    for (auto list = layout.values.begin(); list != layout.values.end(); ++list) {
        QJsonObject cases;
        for (auto one = list->begin(); one != list->end(); ++one) {
            cases.insert(one.key(), one.value());
        }
        values.insert(list.key(), cases);
    }
    return {{u"columns"_s, columns}, {u"codes"_s, codes}, {u"values"_s, values}};
}

Result<UploadLayout> uploadLayoutFromJson(const QByteArray& json) {
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    UploadLayout layout;
    for (const QJsonValue& value : object[u"columns"_s].toArray()) {
        const auto content = entryFieldFromCode(value["content"_L1].toString());
        if (!content) {
            return std::unexpected(Error::bug(u"upload layout: column"_s));
        }
        layout.columns.append(
            {value["head"_L1].toString(), *content, value["fixed"_L1].toString(), value["width"_L1].toDouble()});
    }
    for (const QJsonValue& value : object[u"codes"_s].toArray()) {
        const auto insurance = domain::insuranceFromCode(value["insurance"_L1].toString());
        const auto result = domain::stateFromCode(value["result"_L1].toString());
        if (!insurance || !result) {
            return std::unexpected(Error::bug(u"upload layout: code"_s));
        }
        layout.codes.append({*insurance, *result, value["because"_L1].toString(), value["participation"_L1].toString(),
                             value["type"_L1].toString()});
    }
    const QJsonObject lists = object[u"values"_s].toObject();
    for (auto list = lists.begin(); list != lists.end(); ++list) {
        const QJsonObject cases = list->toObject();
        for (auto one = cases.begin(); one != cases.end(); ++one) {
            layout.values[list.key()].insert(one.key(), one->toString());
        }
    }
    return layout;
}

Result<UploadLayout> uploadLayout(const store::Ledger& ledger, QDate on) {
    CANBAO_TRY_ASSIGN(const QString own, store::setting(ledger.database(), kSetting));
    return own.isEmpty() ? Result<UploadLayout>(UploadLayout::bundled(on)) : uploadLayoutFromJson(own.toUtf8());
}

Result<bool> hasOwnUploadLayout(const store::Ledger& ledger) {
    CANBAO_TRY_ASSIGN(const QString own, store::setting(ledger.database(), kSetting));
    return !own.isEmpty();
}

Result<> keepUploadLayout(const store::Session& session, const std::optional<UploadLayout>& layout) {
    const store::Database& database = session.ledger.database();
    CANBAO_TRY_ASSIGN(store::Transaction transaction, store::Transaction::begin(database));
    CANBAO_TRY_ASSIGN(const QString before, store::setting(database, kSetting));
    const QString after = jsonText(layout);
    if (before == after) {
        return {};
    }
    CANBAO_TRY(store::keepSetting(database, kSetting, after));
    const auto valueOf = [](const QString& json) {
        return json.isEmpty() ? QJsonValue() : QJsonValue(QJsonDocument::fromJson(json.toUtf8()).object());
    };
    store::Event event;
    event.recordedAt = session.clock.nowUtc();
    event.occurredOn = session.clock.today();
    event.by = session.by;
    event.kind = store::EventKind::UploadLayoutKept;
    event.detail =
        QString::fromUtf8(QJsonDocument(QJsonObject{{u"before"_s, valueOf(before)}, {u"after"_s, valueOf(after)}})
                              .toJson(QJsonDocument::Compact));
    CANBAO_TRY_ASSIGN(store::EventLog log, store::EventLog::open(database));
    CANBAO_TRY(log.append(event));
    return transaction.commit();
}

} // namespace canbao::reporting
