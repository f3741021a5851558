#include "app/canbao-cli/suggestion_json.h"

#include "app/canbao-cli/subject_json.h"
#include "core/matching/telling_facts.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace canbao::cli {

QString sentence(const Context& context, const domain::ReferenceRecord& record, const domain::CodeTables& codes) {
    QStringList words{record.name, context.shown(record.number.isEmpty() ? record.numberAsSent : record.number),
                      matching::tellingFacts(record, codes.shortLabel(record.insurance))};
    words.removeAll(QString());
    return codes.label(record.kind) + u"："_s + words.join(u' ');
}

QJsonObject toJson(const Context& context, const store::SuggestionLine& line, const domain::CodeTables& codes) {
    QJsonArray evidence;
    for (const store::SuggestionEvidence& one : line.evidence) {
        evidence.append(
            QJsonObject{{u"kind"_s, code(one.kind)},
                        {u"batch"_s, one.batch.value},
                        {u"sheet"_s, one.sheet},
                        {u"row"_s, one.row},
                        {u"text"_s, one.record ? sentence(context, *one.record, codes) : codes.label(one.kind)},
                        {u"confidence"_s, code(one.confidence)},
                        {u"question"_s, one.question}});
    }
    return {{u"id"_s, line.suggestion.id.value},
            {u"entry"_s, line.suggestion.entry.value},
            {u"result"_s, code(line.suggestion.outcome)},
            {u"reason"_s, orNull(line.suggestion.reason)},
            {u"insurance"_s, line.suggestion.insurance == domain::Insurance::Unspecified
                                 ? code(line.entry.entry.insurance)
                                 : code(line.suggestion.insurance)},
            {u"state"_s, code(line.suggestion.state)},
            {u"question"_s, line.suggestion.question},
            {u"evidence"_s, evidence},
            {u"confidence"_s, code(line.suggestion.confidence)}};
}

} // namespace canbao::cli
