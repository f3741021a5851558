#include "ui/workbench/result_draft.h"

using namespace Qt::StringLiterals;

namespace canbao::ui {

QJsonObject toJson(const ResultDraft& draft) {
    QJsonObject json;
    const auto put = [&json](const QString& key, const QString& text) {
        if (!text.isEmpty()) {
            json.insert(key, text);
        }
    };
    put(u"outcome"_s, draft.outcome ? domain::code(*draft.outcome) : QString());
    put(u"reason"_s, draft.reason);
    put(u"insurance"_s, draft.insurance == domain::Insurance::Unspecified ? QString() : domain::code(draft.insurance));
    put(u"on"_s, draft.occurredOn.toString(Qt::ISODate));
    put(u"note"_s, draft.note);
    QJsonObject evidence;
    for (auto field = draft.evidence.begin(); field != draft.evidence.end(); ++field) {
        evidence.insert(field.key(), *field);
    }
    if (!evidence.isEmpty()) {
        json.insert(u"evidence"_s, evidence);
    }
    return json;
}

ResultDraft resultDraftFromJson(const QJsonObject& json) {
    ResultDraft draft;
    draft.outcome = domain::outcomeFromCode(json.value("outcome"_L1).toString());
    draft.reason = json.value("reason"_L1).toString();
    draft.insurance =
        domain::insuranceFromCode(json.value("insurance"_L1).toString()).value_or(domain::Insurance::Unspecified);
    draft.occurredOn = QDate::fromString(json.value("on"_L1).toString(), Qt::ISODate);
    draft.note = json.value("note"_L1).toString();
    const QJsonObject evidence = json.value("evidence"_L1).toObject();
    for (auto field = evidence.begin(); field != evidence.end(); ++field) {
        draft.evidence.insert(field.key(), field->toString());
    }
    return draft;
}

} // namespace canbao::ui
