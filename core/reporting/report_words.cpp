#include "core/reporting/report_words.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace canbao::reporting {

QByteArray canonicalJson(const ReportWords& words) {
    const ReportSignature& signature = words.signature;
    return QJsonDocument(QJsonObject{{u"county"_s, words.countyName},
                                     {u"problems"_s, words.problems},
                                     {u"measures"_s, words.measures},
                                     {u"prepared_by"_s, signature.preparedBy},
                                     {u"reviewed_by"_s, signature.reviewedBy},
                                     {u"responsible"_s, signature.responsible},
                                     {u"phone"_s, signature.phone},
                                     {u"filled_on"_s, signature.filledOn.toString(Qt::ISODate)}})
        .toJson(QJsonDocument::Compact);
}

ReportWords reportWordsFromJson(const QByteArray& text) {
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    return {json[u"county"_s].toString(),
            json[u"problems"_s].toString(),
            json[u"measures"_s].toString(),
            {json[u"prepared_by"_s].toString(), json[u"reviewed_by"_s].toString(), json[u"responsible"_s].toString(),
             json[u"phone"_s].toString(), QDate::fromString(json[u"filled_on"_s].toString(), Qt::ISODate)}};
}

} // namespace canbao::reporting
