#include "app/canbao-cli/subject_json.h"

using namespace Qt::StringLiterals;

namespace canbao::cli {

QJsonValue orNull(const QString& text) {
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonObject toJson(const Context& context, const domain::Person& person) {
    const QString identifier = person.citizenId.isEmpty() ? person.idAsSent : person.citizenId;
    return {
        {u"type"_s, u"person"_s},
        {u"id"_s, person.id.value},
        {u"name"_s, person.name},
        {u"citizen_id"_s, context.shown(identifier)},
        {u"id_status"_s, domain::code(person.idStatus)},
        {u"sex"_s, orNull(domain::code(person.sex))},
        {u"birth"_s, orNull(context.reveal() ? person.birth.toString(Qt::ISODate) : person.birth.toString(u"yyyy"_s))},
        {u"group"_s, orNull(person.group)},
        {u"address"_s, orNull(person.address)},
        {u"phone"_s, orNull(context.shownPhone(person.phone))}};
}

QJsonObject toJson(const Context& context, const domain::Employer& employer) {
    const QString identifier = employer.creditCode.isEmpty() ? employer.codeAsSent : employer.creditCode;
    return {{u"type"_s, u"employer"_s},
            {u"id"_s, employer.id.value},
            {u"name"_s, employer.name},
            {u"credit_code"_s, context.shown(identifier)},
            {u"legal_person"_s, orNull(employer.legalPerson)},
            {u"industry"_s, orNull(employer.industry)},
            {u"headcount"_s, employer.headcount < 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(employer.headcount)},
            {u"address"_s, orNull(employer.address)},
            {u"phone"_s, orNull(context.shownPhone(employer.phone))}};
}

QJsonObject toJson(const domain::Entry& entry) {
    QJsonObject json{{u"entry"_s, entry.id.value},
                     {u"kind"_s, code(entry.kind)},
                     {u"insurance"_s, code(entry.insurance)},
                     {u"state"_s, code(entry.state)},
                     {u"reason"_s, orNull(entry.reason)},
                     {u"occurred_on"_s, entry.occurredOn.toString(Qt::ISODate)},
                     {u"version"_s, entry.version}};
    QJsonObject evidence;
    for (auto field = entry.evidence.begin(); field != entry.evidence.end(); ++field) {
        evidence.insert(field.key(), field.value());
    }
    json.insert(u"evidence"_s, evidence);
    if (entry.state == domain::State::Enrolled) {
        json.insert(u"enrolled_in"_s, code(entry.enrolledIn));
    }
    return json;
}

QJsonObject toJson(const store::HistoryLine& line) {
    const store::Event& event = line.event;
    return {{u"seq"_s, event.seq},
            {u"recorded_at"_s, store::instantText(event.recordedAt)},
            {u"occurred_on"_s, event.occurredOn.toString(Qt::ISODate)},
            {u"operator"_s, line.operatorName},
            {u"event"_s, code(event.kind)},
            {u"entry"_s, event.entry.value},
            {u"from"_s, orNull(event.from)},
            {u"to"_s, orNull(event.to)},
            {u"reason"_s, orNull(event.reason)},
            {u"note"_s, event.note},
            {u"hash"_s, QString::fromLatin1(line.hash.toHex())}};
}

} // namespace canbao::cli
