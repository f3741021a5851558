#include "core/domain/reference_record.h"

using namespace Qt::StringLiterals;

namespace canbao::domain {

QJsonObject factsToJson(const QMap<QString, QString>& facts) {
    QJsonObject json;
    for (auto fact = facts.begin(); fact != facts.end(); ++fact) {
        json.insert(fact.key(), fact.value());
    }
    return json;
}

QMap<QString, QString> factsFromJson(const QJsonObject& json) {
    QMap<QString, QString> facts;
    for (auto fact = json.begin(); fact != json.end(); ++fact) {
        facts.insert(fact.key(), fact.value().toString());
    }
    return facts;
}

QJsonObject contentToJson(const ReferenceRecord& record) {
    return {{u"name"_s, record.name},
            {u"number"_s, record.number},
            {u"number_as_sent"_s, record.numberAsSent},
            {u"number_status"_s, code(record.numberStatus)},
            {u"sex"_s, code(record.sex)},
            {u"birth"_s, record.birth.toString(Qt::ISODate)},
            {u"village"_s, record.village.value},
            {u"village_as_sent"_s, record.villageAsSent},
            {u"address"_s, record.address},
            {u"facts"_s, factsToJson(record.facts)},
            {u"batch"_s, record.batch.value},
            {u"sheet"_s, record.sheet},
            {u"row"_s, record.row},
            {u"stands"_s, record.stands}};
}

void setContent(ReferenceRecord& record, const QJsonObject& content) {
    record.name = content[u"name"_s].toString();
    record.number = content[u"number"_s].toString();
    record.numberAsSent = content[u"number_as_sent"_s].toString();
    record.numberStatus = idStatusFromCode(content[u"number_status"_s].toString());
    record.sex = sexFromCode(content[u"sex"_s].toString());
    record.birth = QDate::fromString(content[u"birth"_s].toString(), Qt::ISODate);
    record.village = DivisionId{content[u"village"_s].toInteger()};
    record.villageAsSent = content[u"village_as_sent"_s].toString();
    record.address = content[u"address"_s].toString();
    record.facts = factsFromJson(content[u"facts"_s].toObject());
    record.batch = BatchId{content[u"batch"_s].toInteger()};
    record.sheet = content[u"sheet"_s].toString();
    record.row = content[u"row"_s].toInt();
    record.stands = content[u"stands"_s].toBool();
}

} // namespace canbao::domain
