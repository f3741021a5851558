#include "app/canbao-cli/entitlement_json.h"

#include "app/canbao-cli/subject_json.h"

using namespace Qt::StringLiterals;

namespace canbao::cli {

namespace {

QJsonValue dayOrNull(QDate day) {
    return orNull(day.toString(Qt::ISODate));
}

QJsonValue windowJson(const rules::PaymentWindow& window) {
    if (!window.opens.isValid() && !window.closes.isValid()) {
        return QJsonValue::Null;
    }
    return QJsonObject{{u"opens"_s, dayOrNull(window.opens)},
                       {u"closes"_s, dayOrNull(window.closes)},
                       {u"trust"_s, domain::code(window.trust)},
                       {u"source"_s, window.source}};
}

QJsonObject residentPensionJson(const rules::ResidentPensionCost& cost) {
    QJsonArray tiers;
    for (const rules::PensionTier& tier : cost.tiers) {
        tiers.append(QJsonObject{{u"tier"_s, tier.tier},
                                 {u"subsidy"_s, tier.subsidy},
                                 {u"trust"_s, domain::code(tier.trust)},
                                 {u"source"_s, tier.source}});
    }
    QJsonValue aid = QJsonValue::Null;
    if (cost.aid) {
        aid = QJsonObject{{u"group"_s, domain::code(cost.aid->group)},
                          {u"amount"_s, cost.aid->amount},
                          {u"tier"_s, cost.aid->tier},
                          {u"trust"_s, domain::code(cost.aid->trust)},
                          {u"source"_s, cost.aid->source}};
    }
    return {{u"tiers"_s, tiers}, {u"paid_by_government"_s, aid}, {u"window"_s, windowJson(cost.window)}};
}

QJsonValue residentMedicalJson(const std::optional<rules::ResidentMedicalCost>& cost) {
    if (!cost) {
        return QJsonValue::Null;
    }
    return QJsonObject{{u"year"_s, cost->year},
                       {u"pays"_s, cost->pays},
                       {u"aid"_s, cost->aid},
                       {u"group"_s, cost->group ? QJsonValue(domain::code(*cost->group)) : QJsonValue::Null},
                       {u"window"_s, windowJson(cost->window)},
                       {u"trust"_s, domain::code(cost->trust)},
                       {u"source"_s, cost->source}};
}

} // namespace

QJsonArray toJson(const QList<rules::Eligibility>& answers) {
    QJsonArray json;
    for (const rules::Eligibility& answer : answers) {
        json.append(QJsonObject{{u"insurance"_s, domain::code(answer.insurance)},
                                {u"answer"_s, rules::code(answer.answer)},
                                {u"because"_s, answer.because},
                                {u"source"_s, answer.source},
                                {u"ground"_s, answer.ground},
                                {u"question"_s, orNull(answer.question)},
                                {u"trust"_s, domain::code(answer.trust)},
                                {u"insured"_s, answer.insured}});
    }
    return json;
}

QJsonObject costsJson(const services::Entitlement& entitlement) {
    const rules::FlexiblePensionCost& flexible = entitlement.flexiblePension;
    return {{u"resident-pension"_s, residentPensionJson(entitlement.residentPension)},
            {u"resident-medical"_s, residentMedicalJson(entitlement.residentMedical)},
            {u"employee-pension"_s, QJsonObject{{u"rate_percent"_s, flexible.rate},
                                                {u"lowest_base_percent"_s, flexible.lowestBase},
                                                {u"highest_base_percent"_s, flexible.highestBase},
                                                {u"trust"_s, domain::code(flexible.trust)},
                                                {u"source"_s, flexible.source}}}};
}

QJsonArray toJson(const QList<store::GroupTag>& tags) {
    QJsonArray json;
    for (const store::GroupTag& tag : tags) {
        QJsonObject one{{u"group"_s, domain::code(tag.group)},
                        {u"from"_s, tag.list ? u"list"_s : u"hand"_s},
                        {u"since"_s, orNull(tag.since)},
                        {u"until"_s, dayOrNull(tag.until)}};
        if (tag.list) {
            one.insert(u"kind"_s, domain::code(*tag.list));
            one.insert(u"batch"_s, tag.batch.value);
            one.insert(u"sheet"_s, tag.sheet);
            one.insert(u"row"_s, tag.row);
        } else {
            one.insert(u"source"_s, tag.source);
            one.insert(u"operator"_s, tag.by);
            one.insert(u"seq"_s, tag.seq);
        }
        json.append(one);
    }
    return json;
}

} // namespace canbao::cli
