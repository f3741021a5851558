#include "core/store/result_detail.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace canbao::store {

namespace {

QString compact(const QJsonObject& object) {
    return object.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject objectOf(const domain::Evidence& evidence) {
    QJsonObject object;
    for (auto field = evidence.begin(); field != evidence.end(); ++field) {
        object.insert(field.key(), field.value());
    }
    return object;
}

domain::Evidence evidenceOf(const QJsonObject& object) {
    domain::Evidence evidence;
    for (auto field = object.begin(); field != object.end(); ++field) {
        evidence.insert(field.key(), field.value().toString());
    }
    return evidence;
}

} // namespace

QString toJson(const ResultDetail& detail) {
    QJsonObject object;
    if (!detail.evidence.isEmpty()) {
        object.insert(u"evidence"_s, objectOf(detail.evidence));
    }
    if (detail.group > 0) {
        object.insert(u"group"_s, detail.group);
    }
    if (detail.suggestion) {
        object.insert(u"suggestion"_s, detail.suggestion.value);
    }
    if (detail.undoes > 0) {
        object.insert(u"undoes"_s, detail.undoes);
        object.insert(u"restored_on"_s, detail.restoredOn.toString(Qt::ISODate));
    }
    return compact(object);
}

ResultDetail resultDetail(const Event& event) {
    const QJsonObject object = QJsonDocument::fromJson(event.detail.toUtf8()).object();
    return {evidenceOf(object[u"evidence"_s].toObject()), object[u"group"_s].toInteger(),
            SuggestionId{object[u"suggestion"_s].toInteger()}, object[u"undoes"_s].toInteger(),
            QDate::fromString(object[u"restored_on"_s].toString(), Qt::ISODate)};
}

QString toJson(const domain::Evidence& evidence) {
    return compact(objectOf(evidence));
}

domain::Evidence evidenceFromJson(const QString& json) {
    return evidenceOf(QJsonDocument::fromJson(json.toUtf8()).object());
}

} // namespace canbao::store
